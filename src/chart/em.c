#include "chart/em.h"

#define USUAL_RESOLUTION 96 /* dots per inch, where nothing else is said */

double
way_em_get (PangoContext *context)
{
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double size = pango_font_description_get_size (font) / (double) PANGO_SCALE;
  double resolution = pango_cairo_context_get_resolution (context);

  if (pango_font_description_get_size_is_absolute (font))
    return size;
  return size * (resolution > 0 ? resolution : USUAL_RESOLUTION) / 72;
}
