#include "chart/palette.h"

#define RGB(hex)                                                                                   \
  {                                                                                                \
    ((hex) >> 16 & 0xff) / 255.0, ((hex) >> 8 & 0xff) / 255.0, ((hex) &0xff) / 255.0               \
  }

const WayPalette way_palette_light = {
  .window = RGB (0xfaf7f2),
  .card = RGB (0xffffff),
  .text = RGB (0x2e2a26),
  .quiet = RGB (0x6a625a),
  .accent = RGB (0x17696a),
  .accent_bg = RGB (0x17696a),
  .on_accent = RGB (0xffffff),
  .earlier = RGB (0x80603c),
  .older = RGB (0x6a625a),
  .worker = RGB (0x4f6075),
  .connecting = RGB (0xa83a55),
  .understanding = RGB (0x2563a0),
  .ensuring = RGB (0x6a46a0),
  .strengthening = RGB (0x855800),
  .hairline = 0.07,
  .line = 0.24,
  .fill = 0.17,
  .tint = 0.17,
};

const WayPalette way_palette_dark = {
  .window = RGB (0x242120),
  .card = RGB (0x312e2b),
  .text = RGB (0xf4efe8),
  .quiet = RGB (0xb9b0a6),
  .accent = RGB (0x86cfc9),
  .accent_bg = RGB (0x1c7576),
  .on_accent = RGB (0xffffff),
  .earlier = RGB (0xd9b98f),
  .older = RGB (0xb9b0a6),
  .worker = RGB (0xadbed2),
  .connecting = RGB (0xf3a0b3),
  .understanding = RGB (0x93c2f2),
  .ensuring = RGB (0xc7adf2),
  .strengthening = RGB (0xe8c06a),
  .hairline = 0.07,
  .line = 0.24,
  .fill = 0.22,
  .tint = 0.22,
};

const WayPalette way_palette_contrast_light = {
  .window = RGB (0xffffff),
  .card = RGB (0xffffff),
  .text = RGB (0x000000),
  .quiet = RGB (0x000000),
  .accent = RGB (0x0b4a4b),
  .accent_bg = RGB (0x0b4a4b),
  .on_accent = RGB (0xffffff),
  .earlier = RGB (0x553a15),
  .older = RGB (0x000000),
  .worker = RGB (0x2f3d4f),
  .connecting = RGB (0x7d1f3a),
  .understanding = RGB (0x123f70),
  .ensuring = RGB (0x46267a),
  .strengthening = RGB (0x5a3a00),
  .hairline = 0.45,
  .line = 0.6,
  .fill = 0.17,
  .tint = 0.17,
  .contrast = TRUE,
};

const WayPalette way_palette_contrast_dark = {
  .window = RGB (0x1c1a19),
  .card = RGB (0x1c1a19),
  .text = RGB (0xffffff),
  .quiet = RGB (0xffffff),
  .accent = RGB (0xa8e6e1),
  .accent_bg = RGB (0x1c7576),
  .on_accent = RGB (0xffffff),
  .earlier = RGB (0xf2d8b4),
  .older = RGB (0xffffff),
  .worker = RGB (0xd3e0ee),
  .connecting = RGB (0xffc2cf),
  .understanding = RGB (0xbcdcff),
  .ensuring = RGB (0xdfceff),
  .strengthening = RGB (0xffdc8f),
  .hairline = 0.45,
  .line = 0.6,
  .fill = 0.22,
  .tint = 0.22,
  .contrast = TRUE,
};

const WayPalette way_palette_paper = {
  .window = RGB (0xffffff),
  .card = RGB (0xffffff),
  .text = RGB (0x000000),
  .quiet = RGB (0x4a4540),
  .accent = RGB (0x0b4a4b),
  .accent_bg = RGB (0x0b4a4b),
  .on_accent = RGB (0xffffff),
  .earlier = RGB (0x6b4e2c),
  .older = RGB (0x4a4540),
  .worker = RGB (0x2f3d4f),
  .connecting = RGB (0x7d1f3a),
  .understanding = RGB (0x123f70),
  .ensuring = RGB (0x46267a),
  .strengthening = RGB (0x5a3a00),
  .hairline = 0.16,
  .line = 0.4,
  .fill = 0.12,
  .tint = 0.12,
};

void
way_color_set (const WayColor *color, double opacity, cairo_t *cr)
{
  cairo_set_source_rgba (cr, color->red, color->green, color->blue, opacity);
}
