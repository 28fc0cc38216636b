#include "paper/blocks.h"

/* The dotted path that leads over a hill to the waymark. */
static void
draw_path (cairo_t *cr, double width, double height, gpointer data)
{
  static const double dots[] = { 0, 6.75 };
  double post = width - 24, sign = 19;

  cairo_save (cr);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width (cr, 2.4);
  cairo_set_dash (cr, dots, G_N_ELEMENTS (dots), 0);
  cairo_move_to (cr, 1.5, 15);
  cairo_curve_to (cr, width * .13, 15, width * .16, 6, width * .28, 6);
  cairo_curve_to (cr, width * .4, 6, width * .47, 15, width * .6, 15);
  cairo_curve_to (cr, width * .74, 15, width * .79, 6, post - 8, 6);
  way_ink_set (cr, WAY_INK_PINE);
  cairo_stroke (cr);
  cairo_restore (cr);

  way_ink_set (cr, WAY_INK_PINE);
  cairo_set_line_width (cr, 1.5);
  cairo_move_to (cr, post, 18.5);
  cairo_line_to (cr, post, 2.5);
  cairo_stroke (cr);
  cairo_move_to (cr, post - 4, 3);
  cairo_rel_line_to (cr, sign, 0);
  cairo_rel_line_to (cr, 5.25, 4.5);
  cairo_rel_line_to (cr, -5.25, 4.5);
  cairo_rel_line_to (cr, -sign, 0);
  cairo_close_path (cr);
  way_ink_set (cr, WAY_INK_WHITE);
  cairo_fill_preserve (cr);
  way_ink_set (cr, WAY_INK_PINE);
  cairo_stroke (cr);
}

void
way_paper_add_title (WayPaper *self, const char *text)
{
  WayBand *path = way_band_new (0, 19);

  path->keep = TRUE;
  way_band_add_drawing (path, draw_path, NULL, NULL, 0, 0, way_paper_get_width (self), 19);
  way_paper_take (self, path);
  way_paper_add_plain_title (self, text);
}
