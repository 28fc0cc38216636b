#include "chart/hand.h"

#include <math.h>

#include "chart/rect.h"

#define FINGER 34 /* pixels that a finger hides round the point where it is */
#define PADDING_X 12
#define PADDING_Y 6

/* Returns where words of that size are told beside a hand at X, Y. */
static WayRect
find_place (
    double within_width, double within_height, double x, double y, double width, double height)
{
  WayRect place = { x - width / 2 - PADDING_X, y - FINGER - height - 2 * PADDING_Y,
                    width + 2 * PADDING_X, height + 2 * PADDING_Y };

  if (place.y < 0)
    place.y = y + FINGER;
  place.x = fmax (fmin (place.x, within_width - place.width), 0);
  place.y = fmax (fmin (place.y, within_height - place.height), 0);

  return place;
}

void
way_hand_draw (double width,
               double height,
               const WayPalette *palette,
               PangoLayout *text,
               double x,
               double y,
               cairo_t *cr)
{
  int text_width, text_height;
  WayRect place;
  double corner;

  pango_layout_get_pixel_size (text, &text_width, &text_height);
  place = find_place (width, height, x, y, text_width, text_height);
  corner = place.height / 2;

  cairo_save (cr);
  cairo_new_path (cr);
  cairo_arc (cr, place.x + corner, place.y + corner, corner, G_PI / 2, 3 * G_PI / 2);
  cairo_arc (cr, place.x + place.width - corner, place.y + corner, corner, -G_PI / 2, G_PI / 2);
  cairo_close_path (cr);
  way_color_set (&palette->text, 1, cr);
  cairo_fill (cr);

  cairo_move_to (cr, place.x + PADDING_X, place.y + PADDING_Y);
  way_color_set (&palette->window, 1, cr);
  pango_cairo_show_layout (cr, text);
  cairo_new_path (cr);
  cairo_restore (cr);
}
