#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  double red, green, blue;
} WayColor;

/* What drawings are coloured with. The same roles have a name in ui/style*.css. */
typedef struct
{
  WayColor window, card; /* behind the drawing, and of surfaces in it */
  WayColor text, quiet;
  WayColor accent;    /* lines: now, me */
  WayColor accent_bg; /* filled shapes … */
  WayColor on_accent; /* … and what is written on them */
  WayColor earlier, older;
  WayColor worker;
  WayColor connecting, understanding, ensuring, strengthening;
  double hairline, line; /* opacity of weak and of clear lines in the colour of the text */
  double fill, tint;     /* opacity of the accent under lines, and under text */
  gboolean contrast;     /* nothing that only decorates */
} WayPalette;

extern const WayPalette way_palette_light;
extern const WayPalette way_palette_dark;
extern const WayPalette way_palette_contrast_light;
extern const WayPalette way_palette_contrast_dark;
/* For white paper; tells everything apart in black and white, too. */
extern const WayPalette way_palette_paper;

/* Makes COLOR, at OPACITY, what CR draws with next. */
void way_color_set (const WayColor *color, double opacity, cairo_t *cr);

G_END_DECLS
