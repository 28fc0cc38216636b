#include "chart/timeline-signs.h"

#define GRID 16 /* what the signs are drawn on */

static void
line (cairo_t *cr, double x, double y, double to_x, double to_y)
{
  cairo_move_to (cr, x, y);
  cairo_line_to (cr, to_x, to_y);
}

static void
dot (cairo_t *cr, double x, double y, double radius)
{
  cairo_new_path (cr);
  cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
  cairo_fill (cr);
}

static void
draw_house (cairo_t *cr)
{
  cairo_move_to (cr, 1.8, 8.2);
  cairo_line_to (cr, 8, 2.4);
  cairo_line_to (cr, 14.2, 8.2);
  cairo_stroke (cr);
  cairo_move_to (cr, 3.8, 7.8);
  cairo_line_to (cr, 3.8, 13.4);
  cairo_line_to (cr, 12.2, 13.4);
  cairo_line_to (cr, 12.2, 7.8);
  cairo_stroke (cr);
  cairo_rectangle (cr, 6.7, 9.4, 2.6, 4);
  cairo_fill (cr);
}

static void
draw_bell (cairo_t *cr)
{
  cairo_move_to (cr, 2.6, 12);
  cairo_curve_to (cr, 5.2, 9.6, 3.2, 2.8, 8, 2.6);
  cairo_curve_to (cr, 12.8, 2.8, 10.8, 9.6, 13.4, 12);
  cairo_close_path (cr);
  cairo_fill (cr);
  dot (cr, 8, 13.2, 1.5);
}

static void
draw_envelope (cairo_t *cr)
{
  cairo_rectangle (cr, 1.9, 3.8, 12.2, 8.8);
  cairo_stroke (cr);
  cairo_move_to (cr, 2.2, 4.4);
  cairo_line_to (cr, 8, 9);
  cairo_line_to (cr, 13.8, 4.4);
  cairo_stroke (cr);
}

static void
draw_receiver (cairo_t *cr)
{
  cairo_set_line_width (cr, 2.4);
  cairo_move_to (cr, 3.4, 4.2);
  cairo_curve_to (cr, 4.2, 9, 7, 11.8, 11.8, 12.6);
  cairo_stroke (cr);
  cairo_set_line_width (cr, 4);
  line (cr, 3.9, 3.8, 4.6, 5.2);
  line (cr, 10.8, 11.4, 12.2, 12.1);
  cairo_stroke (cr);
}

static void
draw_phone (cairo_t *cr)
{
  cairo_rectangle (cr, 4.6, 2.2, 6.8, 11.6);
  cairo_stroke (cr);
  cairo_rectangle (cr, 4.6, 11, 6.8, 2.8);
  cairo_fill (cr);
}

/* Where the two met: its hole is what lies behind. */
static void
draw_pin (cairo_t *cr)
{
  cairo_move_to (cr, 8, 14.6);
  cairo_curve_to (cr, 6.4, 11.6, 3.6, 9.4, 3.6, 6.2);
  cairo_arc (cr, 8, 6.2, 4.4, G_PI, 2 * G_PI);
  cairo_curve_to (cr, 12.4, 9.4, 9.6, 11.6, 8, 14.6);
  cairo_new_sub_path (cr);
  cairo_arc_negative (cr, 8, 6.2, 1.7, 2 * G_PI, 0);
  cairo_fill (cr);
}

static void
draw_face (cairo_t *cr)
{
  cairo_arc (cr, 8, 8, 6, 0, 2 * G_PI);
  cairo_stroke (cr);
  dot (cr, 5.9, 6.5, 1.1);
  dot (cr, 10.1, 6.5, 1.1);
  cairo_arc (cr, 8, 8.4, 2.9, 0.15 * G_PI, 0.85 * G_PI);
  cairo_stroke (cr);
}

static const struct
{
  const char *kind;
  void (*draw) (cairo_t *cr);
} signs[] = {
  { "visit", draw_house },    { "door", draw_bell },     { "letter", draw_envelope },
  { "phone", draw_receiver }, { "message", draw_phone }, { "outside", draw_pin },
  { "others", draw_face },
};

void
way_timeline_draw_sign (
    const char *kind, double x, double y, double size, const WayColor *color, cairo_t *cr)
{
  cairo_save (cr);
  cairo_translate (cr, x - size / 2, y - size / 2);
  cairo_scale (cr, size / GRID, size / GRID);
  cairo_set_line_width (cr, 1.7);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_new_path (cr);
  way_color_set (color, 1, cr);
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    {
      if (g_strcmp0 (kind, signs[i].kind) == 0)
        signs[i].draw (cr);
    }
  cairo_restore (cr);
}
