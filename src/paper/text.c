#include "paper/blocks.h"

#include <string.h>

/* A short field, in bytes, and how wide a letter is at most, in ems. */
#define SHORT_FIELD 64
#define WIDE_LETTER .6

/* Where a block of text differs from the others. */
typedef struct
{
  WayTextStyle style;
  WayInk ink;
  double gap;    /* above, in ems */
  double indent; /* in ems */
  guint level;   /* of a heading; headings stay with what comes next */
  gboolean center;
} TextBlock;

static const TextBlock title = { WAY_TEXT_TITLE, WAY_INK_TEXT, .6, 0, 1 };
static const TextBlock heading = { WAY_TEXT_HEADING, WAY_INK_TEXT, 1.4, 0, 2 };
static const TextBlock caption = { WAY_TEXT_CAPTION, WAY_INK_TEXT, 1.1, 0, 3, TRUE };
static const TextBlock subheading = { WAY_TEXT_CAPTION, WAY_INK_TEXT, .8, 0, 3 };
static const TextBlock lead = { WAY_TEXT_SMALL, WAY_INK_SOFT, 1.5, 0, 0 };
static const TextBlock paragraph = { WAY_TEXT_BODY, WAY_INK_TEXT, .5, 0, 0 };
static const TextBlock fields_block = { WAY_TEXT_BODY, WAY_INK_SOFT, .35, 0, 0 };
static const TextBlock hint = { WAY_TEXT_SMALL, WAY_INK_SOFT, .3, 0, 0 };
static const TextBlock label = { WAY_TEXT_SMALL, WAY_INK_SOFT, .75, 0, 0 };
static const TextBlock legend = { WAY_TEXT_SMALL, WAY_INK_SOFT, .3, 0, 0, TRUE };
static const TextBlock item = { WAY_TEXT_BODY, WAY_INK_TEXT, .28, 1.25, 0 };
static const TextBlock pair = { WAY_TEXT_BODY, WAY_INK_TEXT, .28, 0, 0 };
static const TextBlock below_pair = { WAY_TEXT_BODY, WAY_INK_TEXT, 0, 1.25, 0 };
static const TextBlock quote = { WAY_TEXT_WISH, WAY_INK_TEXT, .55, 1.6, 0 };

static PangoLayout *
create_layout (WayPaper *self, const TextBlock *block, const char *text)
{
  double width = way_paper_get_width (self) - block->indent * way_paper_get_em (self);

  return way_paper_create_layout (self, block->style, text, width);
}

/* A line is never left alone at the end of a page, nor carried over alone. Returns the first
 * one's band (borrowed). */
static WayBand *
add_text (WayPaper *self, const TextBlock *block, PangoLayout *layout)
{
  double em = way_paper_get_em (self);
  double leading = way_paper_get_leading (self, block->style);
  int n_lines = pango_layout_get_line_count (layout);
  WayBand *first = NULL;

  for (int i = 0; i < n_lines; i++)
    {
      WayBand *band = way_band_new (i == 0 ? block->gap * em : 0, leading);
      WayPiece *piece;

      if (i == 0)
        first = band;
      band->keep = block->level > 0 || (i + 1 < n_lines && (i == 0 || i + 2 == n_lines));
      way_band_add_line (band, layout, i, block->ink, block->indent * em, 0, leading);
      piece = &g_array_index (band->pieces, WayPiece, 0);
      piece->level = i == 0 ? block->level : 0;
      if (block->center)
        piece->x += MAX (0, way_paper_get_width (self) - piece->width) / 2;
      way_paper_take (self, band);
    }

  return first;
}

static void
add_block (WayPaper *self, const TextBlock *block, const char *text)
{
  g_autoptr (PangoLayout) layout = create_layout (self, block, text);

  add_text (self, block, layout);
}

/* Says after the words whose they are, more quietly. */
static PangoLayout *
create_voiced (WayPaper *self, const TextBlock *block, const char *words, const char *name)
{
  g_autofree char *text = name != NULL ? g_strdup_printf ("%s  – %s", words, name) : NULL;
  PangoLayout *layout = create_layout (self, block, text != NULL ? text : words);

  if (name != NULL)
    {
      g_autoptr (PangoAttrList) attributes =
                     pango_attr_list_copy (pango_layout_get_attributes (layout));
      PangoAttribute *soft = way_ink_to_attribute (WAY_INK_SOFT);

      soft->start_index = strlen (pango_layout_get_text (layout)) - strlen (name) - strlen ("– ");
      pango_attr_list_insert (attributes, soft);
      pango_layout_set_attributes (layout, attributes);
    }

  return layout;
}

/* Puts TEXT, of the style MARK, so that the ink of its first letter hangs from Y. */
static void
hang_mark (WayPaper *self, WayBand *band, const char *text, WayInk ink, double y)
{
  g_autoptr (PangoLayout) layout = way_paper_create_layout (self, WAY_TEXT_MARK, text, 100);
  PangoLayoutLine *line = pango_layout_get_line_readonly (layout, 0);
  PangoRectangle place;
  WayPiece *piece;

  pango_layout_line_get_extents (line, &place, NULL);
  way_band_add_line (band, layout, 0, ink, 0, 0, 0);
  piece = &g_array_index (band->pieces, WayPiece, band->pieces->len - 1);
  piece->y = y - (double) place.y / PANGO_SCALE;
}

void
way_paper_add_heading (WayPaper *self, const char *lead_text, const char *text)
{
  TextBlock block = heading;

  if (lead_text != NULL)
    {
      add_block (self, &lead, lead_text);
      way_paper_keep (self);
      block.gap = 0;
    }
  add_block (self, &block, text);
}

void
way_paper_add_subheading (WayPaper *self, const char *text)
{
  add_block (self, &subheading, text);
}

void
way_paper_add_caption (WayPaper *self, const char *text)
{
  add_block (self, &caption, text);
}

void
way_paper_add_paragraph (WayPaper *self, const char *text)
{
  add_block (self, &paragraph, text);
}

void
way_paper_add_hint (WayPaper *self, const char *text)
{
  add_block (self, &hint, text);
}

void
way_paper_add_label (WayPaper *self, const char *text)
{
  add_block (self, &label, text);
  way_paper_keep (self);
}

void
way_paper_add_legend (WayPaper *self, const char *text)
{
  add_block (self, &legend, text);
}

void
way_paper_add_item (WayPaper *self, const char *text, const char *name)
{
  g_autoptr (PangoLayout) layout = create_voiced (self, &item, text, name);
  double size = .36 * way_paper_get_em (self);
  double leading = way_paper_get_leading (self, item.style);
  WayBand *first = add_text (self, &item, layout);
  double x = way_paper_get_frame (self).x + size;

  way_band_add_shape (first, WAY_SHAPE_DISC, WAY_INK_TEXT, x, (leading - size) / 2 + size * .1,
                      size, size);
}

void
way_paper_add_quote (WayPaper *self, WayPaperVoice voice, const char *words, const char *name)
{
  g_autoptr (PangoLayout) layout = create_voiced (self, &quote, words, name);
  WayInk ink = voice == WAY_PAPER_PERSON   ? WAY_INK_PINE
               : voice == WAY_PAPER_WORKER ? WAY_INK_SLATE
                                           : WAY_INK_SOFT;
  WayBand *first = add_text (self, &quote, layout);
  const WayPiece *line = &g_array_index (first->pieces, WayPiece, 0);
  double cap_height = way_paper_get_em (self) * .78;

  hang_mark (self, first, "“", ink, line->y - cap_height);
  g_array_index (first->pieces, WayPiece, 1).x += way_paper_get_frame (self).x;
}

static void
add_attribute (PangoAttrList *attributes, PangoAttribute *attribute, guint start, guint end)
{
  attribute->start_index = start;
  attribute->end_index = end;
  pango_attr_list_insert (attributes, attribute);
}

/* "Name: Frank   Made on: 12 March", the labels quiet and the values strong. A short field stays
 * on one line. */
void
way_paper_add_fields (WayPaper *self, const WayPaperField *fields, guint n_fields)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (PangoAttrList) attributes = way_style_create_attributes ();
  g_autoptr (PangoLayout) layout = NULL;
  double letter = WIDE_LETTER * way_paper_get_em (self);
  double shortness = MIN (SHORT_FIELD, way_paper_get_width (self) / letter);

  for (guint i = 0; i < n_fields; i++)
    {
      guint start, value;

      if (fields[i].value == NULL)
        continue;
      if (text->len > 0)
        g_string_append (text, "   ");

      start = text->len;
      g_string_append_printf (text, "%s: ", fields[i].label);
      value = text->len;
      g_string_append (text, fields[i].value);

      add_attribute (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD), value, text->len);
      add_attribute (attributes, way_ink_to_attribute (WAY_INK_TEXT), value, text->len);
      if (text->len - start < shortness)
        add_attribute (attributes, pango_attr_allow_breaks_new (FALSE), start, text->len);
    }

  layout = create_layout (self, &fields_block, text->str);
  pango_layout_set_attributes (layout, attributes);
  add_text (self, &fields_block, layout);
}

void
way_paper_add_plain_title (WayPaper *self, const char *text)
{
  add_block (self, &title, text);
}

static const WayPiece *
peek_line (const WayBand *band)
{
  return &g_array_index (band->pieces, WayPiece, 0);
}

void
way_paper_add_pair (WayPaper *self, const char *name, const char *value)
{
  g_autoptr (PangoLayout) left = create_layout (self, &pair, name);
  g_autoptr (PangoLayout) right = create_layout (self, &pair, value != NULL ? value : "");
  g_autoptr (PangoAttrList) attributes = way_style_create_attributes ();
  double leading = way_paper_get_leading (self, pair.style);
  double width = way_paper_get_width (self);
  double value_width;
  PangoRectangle place;
  WayBand *first;

  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (left, attributes);
  pango_layout_get_extents (right, NULL, &place);
  value_width = (double) place.width / PANGO_SCALE;

  first = add_text (self, &pair, left);
  if (value == NULL)
    return;
  if (peek_line (first)->width + value_width + way_paper_get_em (self) > width)
    {
      first->keep = TRUE;
      add_block (self, &below_pair, value);
      return;
    }
  way_band_add_line (first, right, 0, WAY_INK_TEXT,
                     way_paper_get_frame (self).x + width - value_width, 0, leading);
}

void
way_paper_add_space (WayPaper *self, double points)
{
  way_paper_take (self, way_band_new (points, 0));
}

void
way_paper_join (WayPaper *self, guint first)
{
  g_autoptr (GPtrArray) joined = NULL;
  WayPaperFrame frame = way_paper_get_frame (self);
  const WayPiece *left, *right;
  double x;

  if (way_paper_get_length (self) != first + 2)
    return;

  left = peek_line (way_paper_peek_band (self, first));
  right = peek_line (way_paper_peek_band (self, first + 1));
  x = left->x - frame.x + left->width + way_paper_get_em (self);
  if (x + right->x + right->width > frame.x + frame.width)
    return;

  joined = way_paper_steal (self, first + 1);
  way_band_absorb (way_paper_peek_band (self, first), g_ptr_array_steal_index (joined, 0), x,
                   left->y - right->y);
}
