#include "paper/paper.h"

#include <glib/gi18n.h>

#include "paper/blocks.h"

#define MM (72 / 25.4)
#define FOOT_SPACE 6. /* between the rule and the words, in points */

static const struct
{
  double width, height;
} sizes[] = {
  [WAY_PAPER_A4] = { 210 * MM, 297 * MM },
  [WAY_PAPER_LETTER] = { 8.5 * 72, 11 * 72 },
};

struct _WayPaper
{
  GObject parent_instance;

  char *title, *language, *foot;
  WayPaperOptions options;
  GStrv left_out;
  gboolean bare;
  GPtrArray *unnamed; /* of char * */
  PangoContext *context;
  double body_height;
  double scale; /* of text */
  WayPaperFrame frame;
  WayPaperTable table;
  GPtrArray *bands; /* of WayBand */
  GPtrArray *pages; /* see way_page_break (), NULL until finished */
  GPtrArray *feet;  /* a WayBand for each page */
};

G_DEFINE_FINAL_TYPE (WayPaper, way_paper, G_TYPE_OBJECT)

static double
get_text_width (WayPaper *self)
{
  return sizes[self->options.size].width - 2 * WAY_PAPER_MARGIN;
}

/* The words and, at the right, NUMBER (nullable). */
static WayBand *
create_foot (WayPaper *self, const char *number)
{
  double leading = way_paper_get_leading (self, WAY_TEXT_SMALL);
  double width = get_text_width (self);
  g_autoptr (PangoLayout) page = way_paper_create_layout (self, WAY_TEXT_SMALL, number, width / 3);
  g_autoptr (PangoLayout) words =
                 way_paper_create_layout (self, WAY_TEXT_SMALL, self->foot, width * .78);
  WayBand *band = way_band_new (0, 0);
  PangoRectangle place;

  pango_layout_get_extents (page, NULL, &place);
  way_band_add_shape (band, WAY_SHAPE_RULE, WAY_INK_LINE, 0, 0, width, .75);
  band->height =
      FOOT_SPACE + way_band_add_layout (band, words, WAY_INK_SOFT, 0, FOOT_SPACE, leading);
  way_band_add_line (band, page, 0, WAY_INK_SOFT, width - (double) place.width / PANGO_SCALE,
                     FOOT_SPACE, leading);

  return band;
}

static void
way_paper_finalize (GObject *object)
{
  WayPaper *self = WAY_PAPER (object);

  g_free (self->title);
  g_free (self->language);
  g_free (self->foot);
  g_strfreev (self->left_out);
  g_ptr_array_unref (self->unnamed);
  g_free (self->table.columns);
  g_clear_object (&self->context);
  g_clear_pointer (&self->pages, g_ptr_array_unref);
  g_clear_pointer (&self->feet, g_ptr_array_unref);
  g_clear_pointer (&self->bands, g_ptr_array_unref);

  G_OBJECT_CLASS (way_paper_parent_class)->finalize (object);
}

static void
way_paper_class_init (WayPaperClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = way_paper_finalize;
}

static void
way_paper_init (WayPaper *self)
{
  self->bands = g_ptr_array_new_with_free_func ((GDestroyNotify) way_band_free);
  self->unnamed = g_ptr_array_new_with_free_func (g_free);
  self->feet = g_ptr_array_new_with_free_func ((GDestroyNotify) way_band_free);
}

WayPaper *
way_paper_new (const char *title,
               const char *language,
               const char *foot,
               const WayPaperOptions *options)
{
  WayPaper *self = g_object_new (WAY_TYPE_PAPER, NULL);
  g_autoptr (WayBand) foot_band = NULL;

  self->title = g_strdup (title);
  self->language = g_strdup (language);
  self->foot = g_strdup (foot);
  self->options = *options;
  self->scale = 1;
  self->context = way_style_create_context (language, way_paper_get_em (self));
  self->frame.width = get_text_width (self);
  foot_band = create_foot (self, "");
  self->body_height = sizes[options->size].height - 2 * WAY_PAPER_MARGIN - foot_band->height -
                      way_paper_get_em (self);

  return self;
}

void
way_paper_leave_out (WayPaper *self, const char *const *sections)
{
  g_return_if_fail (WAY_IS_PAPER (self));

  g_strfreev (self->left_out);
  self->left_out = g_strdupv ((GStrv) sections);
}

gboolean
way_paper_shows (WayPaper *self, const char *section)
{
  g_return_val_if_fail (WAY_IS_PAPER (self), FALSE);

  return self->left_out == NULL || !g_strv_contains ((const char *const *) self->left_out, section);
}

void
way_paper_set_bare (WayPaper *self, gboolean bare)
{
  self->bare = bare;
}

gboolean
way_paper_is_bare (WayPaper *self)
{
  return self->bare;
}

void
way_paper_keep_unnamed (WayPaper *self, const char *name)
{
  if (!g_ptr_array_find_with_equal_func (self->unnamed, name, g_str_equal, NULL))
    g_ptr_array_add (self->unnamed, g_strdup (name));
}

GPtrArray *
way_paper_get_unnamed (WayPaper *self)
{
  return self->unnamed;
}

void
way_paper_finish (WayPaper *self)
{
  g_return_if_fail (WAY_IS_PAPER (self) && self->pages == NULL);

  self->pages = way_page_break (self->bands, way_paper_get_body_height (self));
  way_paper_number_references (self);

  for (guint i = 0; i < self->pages->len; i++)
    {
      /* Translators: the number of a page and how many pages there are, as in "1 of 2" */
      g_autofree char *number = g_strdup_printf (_("%u of %u"), i + 1, self->pages->len);

      g_ptr_array_add (self->feet, create_foot (self, number));
    }
}

const char *
way_paper_get_title (WayPaper *self)
{
  g_return_val_if_fail (WAY_IS_PAPER (self), NULL);

  return self->title;
}

const char *
way_paper_get_language (WayPaper *self)
{
  g_return_val_if_fail (WAY_IS_PAPER (self), NULL);

  return self->language;
}

gboolean
way_paper_get_large_print (WayPaper *self)
{
  g_return_val_if_fail (WAY_IS_PAPER (self), FALSE);

  return self->options.large_print;
}

void
way_paper_get_size (WayPaper *self, double *width, double *height)
{
  g_return_if_fail (WAY_IS_PAPER (self));

  *width = sizes[self->options.size].width;
  *height = sizes[self->options.size].height;
}

guint
way_paper_count_pages (WayPaper *self)
{
  g_autoptr (GPtrArray) pages = way_page_break (self->bands, way_paper_get_body_height (self));

  return pages->len;
}

guint
way_paper_get_n_pages (WayPaper *self)
{
  g_return_val_if_fail (WAY_IS_PAPER (self) && self->pages != NULL, 0);

  return self->pages->len;
}

GArray *
way_paper_peek_page (WayPaper *self, guint page)
{
  g_return_val_if_fail (page < way_paper_get_n_pages (self), NULL);

  return g_ptr_array_index (self->pages, page);
}

char *
way_paper_get_page_text (WayPaper *self, guint page)
{
  GArray *places = way_paper_peek_page (self, page);
  GString *text = g_string_new (NULL);
  PangoLayout *last = NULL;

  for (guint i = 0; i < places->len; i++)
    {
      GArray *pieces = g_array_index (places, WayPlace, i).band->pieces;

      for (guint j = 0; j < pieces->len; j++)
        {
          PangoLayout *layout = g_array_index (pieces, WayPiece, j).layout;

          if (layout != NULL && layout != last)
            g_string_append_printf (text, "%s\n", pango_layout_get_text (layout));
          last = layout != NULL ? layout : last;
        }
    }

  return g_string_free (text, FALSE);
}

double
way_paper_get_body_height (WayPaper *self)
{
  return self->body_height;
}

void
way_paper_draw_page (WayPaper *self, guint page, cairo_t *cr)
{
  const WayBand *foot;

  g_return_if_fail (page < way_paper_get_n_pages (self));

  foot = g_ptr_array_index (self->feet, page);

  cairo_save (cr);
  cairo_translate (cr, WAY_PAPER_MARGIN, WAY_PAPER_MARGIN);
  way_page_draw (way_paper_peek_page (self, page), cr, get_text_width (self));
  cairo_translate (cr, 0, sizes[self->options.size].height - 2 * WAY_PAPER_MARGIN - foot->height);
  way_band_draw (foot, cr);
  cairo_restore (cr);
}

double
way_paper_get_width (WayPaper *self)
{
  return self->frame.width;
}

PangoLayout *
way_paper_create_layout (WayPaper *self, WayTextStyle style, const char *text, double width)
{
  PangoLayout *layout =
      way_style_create_layout (self->context, style, self->options.large_print, text, width);

  if (self->scale != 1)
    {
      g_autoptr (PangoFontDescription) font =
                     pango_font_description_copy (pango_layout_get_font_description (layout));

      pango_font_description_set_size (
          font, (int) (self->scale * pango_font_description_get_size (font)));
      pango_layout_set_font_description (layout, font);
    }

  return layout;
}

double
way_paper_get_em (WayPaper *self)
{
  return self->scale * way_style_get_size (WAY_TEXT_BODY, self->options.large_print);
}

double
way_paper_get_leading (WayPaper *self, WayTextStyle style)
{
  return self->scale * way_style_get_leading (style, self->options.large_print);
}

void
way_paper_set_scale (WayPaper *self, double scale)
{
  self->scale = scale;
}

void
way_paper_take (WayPaper *self, WayBand *band)
{
  g_return_if_fail (WAY_IS_PAPER (self) && self->pages == NULL);

  for (guint i = 0; i < band->pieces->len; i++)
    g_array_index (band->pieces, WayPiece, i).x += self->frame.x;
  band->box = self->frame.box;
  g_ptr_array_add (self->bands, band);
}

void
way_paper_put (WayPaper *self, WayBand *band)
{
  g_ptr_array_add (self->bands, band);
}

WayPaperFrame
way_paper_get_frame (WayPaper *self)
{
  return self->frame;
}

void
way_paper_set_frame (WayPaper *self, WayPaperFrame frame)
{
  self->frame = frame;
}

guint
way_paper_get_length (WayPaper *self)
{
  return self->bands->len;
}

WayBand *
way_paper_peek_band (WayPaper *self, guint position)
{
  return g_ptr_array_index (self->bands, position);
}

GPtrArray *
way_paper_steal (WayPaper *self, guint first)
{
  GPtrArray *stolen = g_ptr_array_new_with_free_func ((GDestroyNotify) way_band_free);

  while (self->bands->len > first)
    g_ptr_array_add (stolen, g_ptr_array_steal_index (self->bands, first));

  return stolen;
}

void
way_paper_keep (WayPaper *self)
{
  if (self->bands->len > 0)
    way_paper_peek_band (self, self->bands->len - 1)->keep = TRUE;
}

WayPaperTable *
way_paper_get_table (WayPaper *self)
{
  return &self->table;
}
