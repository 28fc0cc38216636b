#include "paper/style.h"

#define FONT_FAMILY "Cantarell, sans-serif"

static const struct
{
  guint8 red, green, blue;
} inks[] = {
  [WAY_INK_TEXT] = { 0x23, 0x20, 0x1d },  [WAY_INK_SOFT] = { 0x5d, 0x56, 0x4f },
  [WAY_INK_LINE] = { 0xcf, 0xc7, 0xbc },  [WAY_INK_PINE] = { 0x17, 0x69, 0x6a },
  [WAY_INK_SLATE] = { 0x4f, 0x60, 0x75 }, [WAY_INK_TINT] = { 0xee, 0xf4, 0xf3 },
  [WAY_INK_WHITE] = { 0xff, 0xff, 0xff },
};

/* Large print makes the text large; headings need not grow as much to stay headings. */
static const struct
{
  double size, large_size;
  double leading; /* in sizes */
  PangoWeight weight;
} styles[] = {
  [WAY_TEXT_TITLE] = { 26, 33, 1.15, PANGO_WEIGHT_ULTRABOLD },
  [WAY_TEXT_HEADING] = { 14, 21, 1.22, PANGO_WEIGHT_ULTRABOLD },
  [WAY_TEXT_CAPTION] = { 11.25, 18, 1.3, PANGO_WEIGHT_ULTRABOLD },
  [WAY_TEXT_WISH] = { 12, 19, 1.4, PANGO_WEIGHT_NORMAL },
  [WAY_TEXT_BODY] = { 11, 18, 1.4, PANGO_WEIGHT_NORMAL },
  [WAY_TEXT_SMALL] = { 9.4, 16, 1.35, PANGO_WEIGHT_NORMAL },
  [WAY_TEXT_MARK] = { 26, 42, 1, PANGO_WEIGHT_ULTRABOLD },
};

WayPalette
way_style_get_palette (void)
{
  WayPalette palette = way_palette_paper;

  palette.accent = palette.accent_bg = way_palette_light.accent;
  palette.hairline = .09;
  palette.line = .3;
  return palette;
}

void
way_ink_set (cairo_t *cr, WayInk ink)
{
  cairo_set_source_rgb (cr, inks[ink].red / 255., inks[ink].green / 255., inks[ink].blue / 255.);
}

PangoAttribute *
way_ink_to_attribute (WayInk ink)
{
  return pango_attr_foreground_new (inks[ink].red * 0x101, inks[ink].green * 0x101,
                                    inks[ink].blue * 0x101);
}

PangoContext *
way_style_create_context (const char *language, double size)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoFontDescription *font = pango_font_description_new ();
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);

  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_language (context, pango_language_from_string (language));
  pango_font_description_set_family_static (font, FONT_FAMILY);
  pango_font_description_set_size (font, (int) (PANGO_SCALE * size));
  pango_context_set_font_description (context, font);
  pango_font_description_free (font);
  pango_context_set_base_dir (context, PANGO_DIRECTION_LTR);

  return context;
}

double
way_style_get_size (WayTextStyle style, gboolean large_print)
{
  return large_print ? styles[style].large_size : styles[style].size;
}

double
way_style_get_leading (WayTextStyle style, gboolean large_print)
{
  return styles[style].leading * way_style_get_size (style, large_print);
}

PangoAttrList *
way_style_create_attributes (void)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("liga=0, clig=0"));
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));

  return attributes;
}

PangoLayout *
way_style_create_layout (
    PangoContext *context, WayTextStyle style, gboolean large_print, const char *text, double width)
{
  PangoLayout *layout = pango_layout_new (context);
  g_autoptr (PangoFontDescription) font = pango_font_description_new ();
  g_autoptr (PangoAttrList) attributes = way_style_create_attributes ();
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  pango_font_description_set_family_static (font, FONT_FAMILY);
  pango_font_description_set_weight (font, styles[style].weight);
  pango_font_description_set_size (font,
                                   (int) (PANGO_SCALE * way_style_get_size (style, large_print)));

  pango_layout_set_font_description (layout, font);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, (int) (PANGO_SCALE * width));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, g_strchomp (valid), -1);

  return layout;
}
