#include "chart/text.h"

#include <math.h>

PangoLayout *
way_text_new (PangoContext *context, const char *words, double size, PangoWeight weight)
{
  PangoLayout *text = pango_layout_new (context);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoFontDescription *font =
      pango_font_description_copy (pango_context_get_font_description (context));

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_font_description_set_weight (font, weight);
  pango_layout_set_font_description (text, font);
  pango_font_description_free (font);

  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  pango_layout_set_attributes (text, attributes);
  pango_layout_set_text (text, words, -1);
  pango_layout_set_wrap (text, PANGO_WRAP_WORD_CHAR);
  return text;
}

void
way_text_get_size (PangoLayout *text, double *width, double *height)
{
  PangoRectangle logical;

  pango_layout_get_extents (text, NULL, &logical);
  *width = ceil (logical.width / (double) PANGO_SCALE);
  *height = ceil (logical.height / (double) PANGO_SCALE);
}

double
way_text_get_longest_word (PangoLayout *text)
{
  double width, height;

  pango_layout_set_wrap (text, PANGO_WRAP_WORD);
  pango_layout_set_width (text, 0);
  way_text_get_size (text, &width, &height);
  pango_layout_set_wrap (text, PANGO_WRAP_WORD_CHAR);
  return width;
}

/* Text leaves a current point behind. */
void
way_text_draw (PangoLayout *text, double x, double y, cairo_t *cr)
{
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout (cr, text);
  cairo_new_path (cr);
}

void
way_text_draw_centred (PangoLayout *text, double x, double y, cairo_t *cr)
{
  PangoRectangle ink;

  pango_layout_get_extents (text, &ink, NULL);
  way_text_draw (text, x - (ink.x + ink.width / 2.0) / PANGO_SCALE,
                 y - (ink.y + ink.height / 2.0) / PANGO_SCALE, cr);
}
