#include "widgets/route-scenery.h"

#include <adwaita.h>

/* The hills are drawn for this width. */
#define HILLS_WIDTH 255.0
#define HILLS_HEIGHT 178.0

static void
set_accent (GtkWidget *widget, cairo_t *cr, double alpha)
{
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  GdkRGBA color;

  if (!gtk_style_context_lookup_color (style, "accent_color", &color))
    gtk_style_context_get_color (style, &color);
  color.alpha *= alpha;
  gdk_cairo_set_source_rgba (cr, &color);
}

static void
draw_hills (GtkWidget *widget, cairo_t *cr)
{
  cairo_new_path (cr);
  cairo_move_to (cr, 0, 62);
  cairo_curve_to (cr, 40, 34, 84, 30, 122, 52);
  cairo_curve_to (cr, 148, 67, 182, 62, 206, 44);
  cairo_curve_to (cr, 222, 32, 240, 28, 255, 32);
  cairo_line_to (cr, HILLS_WIDTH, HILLS_HEIGHT);
  cairo_line_to (cr, 0, HILLS_HEIGHT);
  cairo_close_path (cr);
  set_accent (widget, cr, 0.07);
  cairo_fill (cr);

  cairo_move_to (cr, 0, 92);
  cairo_curve_to (cr, 34, 78, 66, 76, 96, 90);
  cairo_curve_to (cr, 136, 109, 188, 112, 255, 68);
  cairo_line_to (cr, HILLS_WIDTH, HILLS_HEIGHT);
  cairo_line_to (cr, 0, HILLS_HEIGHT);
  cairo_close_path (cr);
  set_accent (widget, cr, 0.08);
  cairo_fill (cr);
}

static void
draw_signpost (GtkWidget *widget, cairo_t *cr)
{
  cairo_new_path (cr);
  cairo_move_to (cr, 168, 51);
  cairo_line_to (cr, 168, 85);
  cairo_set_line_width (cr, 2.6);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  set_accent (widget, cr, 0.55);
  cairo_stroke (cr);

  cairo_move_to (cr, 168, 53);
  cairo_rel_line_to (cr, 17, 0);
  cairo_rel_line_to (cr, 5, 5.5);
  cairo_rel_line_to (cr, -5, 5.5);
  cairo_rel_line_to (cr, -17, 0);
  cairo_close_path (cr);
  set_accent (widget, cr, 0.4);
  cairo_fill (cr);
}

/* The path sways to the right and to the left between the discs. */
static void
draw_path (const WayRouteScenery *self, GtkWidget *widget, cairo_t *cr)
{
  const double dots[] = { 0.1, 8.5 };
  double sway = self->narrow ? 7 : 11;
  double scale = self->width / HILLS_WIDTH, post_x = 168 * scale;
  double post_y = self->height - (HILLS_HEIGHT - 85) * scale;
  graphene_point_t last;

  if (self->n_discs == 0)
    return;

  last = self->discs[0];
  cairo_new_path (cr);
  cairo_move_to (cr, last.x, last.y);
  for (guint i = 1; i < self->n_discs; i++)
    {
      graphene_point_t center = self->discs[i];
      double side = i % 2 == 1 ? sway : -sway, step = center.y - last.y;

      cairo_curve_to (cr, center.x + side, last.y + step * 0.36, center.x + side,
                      last.y + step * 0.64, center.x, center.y);
      last = center;
    }
  if (!self->narrow && post_y - last.y > 90)
    {
      double step = post_y - last.y;

      cairo_curve_to (cr, last.x - 8, last.y + step * 0.3, last.x + 6, last.y + step * 0.45,
                      (last.x + post_x) / 2, last.y + step * 0.55);
      cairo_curve_to (cr, post_x - 20, last.y + step * 0.62, post_x - 2, last.y + step * 0.72,
                      post_x, post_y);
    }
  cairo_set_line_width (cr, 3.4);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_dash (cr, dots, G_N_ELEMENTS (dots), 0);
  set_accent (widget, cr, 0.5);
  cairo_stroke (cr);
}

void
way_route_scenery_draw (const WayRouteScenery *self, GtkWidget *widget, cairo_t *cr)
{
  double scale = self->width / HILLS_WIDTH;

  draw_path (self, widget, cr);
  if (self->narrow)
    return;

  cairo_save (cr);
  cairo_translate (cr, 0, self->height - HILLS_HEIGHT * scale);
  cairo_scale (cr, scale, scale);
  if (!adw_style_manager_get_high_contrast (adw_style_manager_get_default ()))
    draw_hills (widget, cr);
  draw_signpost (widget, cr);
  cairo_restore (cr);
}
