#include "chart/timeline-draw.h"

#include <math.h>

#include "chart/text.h"
#include "chart/timeline-signs.h"

#define SIGN 15 /* width of what a bead shows, at the usual size of text */
#define DOT 7   /* from one dot of the road to the next */

static void
draw_months (
    const WayTimelineLayout *layout, const WayPalette *palette, double from, double to, cairo_t *cr)
{
  for (guint i = 0; i < layout->months->len; i++)
    {
      const WayTimelineMonth *month = &g_array_index (layout->months, WayTimelineMonth, i);
      double width, height;

      way_text_get_size (month->text, &width, &height);
      if (month->x > to || month->x + width + 10 * layout->unit < from)
        continue;

      cairo_move_to (cr, month->x, 0);
      cairo_line_to (cr, month->x, layout->height);
      cairo_set_line_width (cr, 1);
      way_color_set (&palette->text, palette->line, cr);
      cairo_stroke (cr);
      way_color_set (&palette->quiet, 1, cr);
      way_text_draw (month->text, month->x + 6 * layout->unit, layout->ground, cr);
    }
}

/* Dots from the first contact to the last one: they lie where they lie in every band, and a band
 * asks for no others than its own. */
static void
draw_road (
    const WayTimelineLayout *layout, const WayPalette *palette, double from, double to, cairo_t *cr)
{
  const double step = DOT * layout->unit;
  double start = layout->beads[0].x, end = layout->beads[layout->marks->len - 1].x;
  int first = MAX (0, (int) floor ((from - start) / step)), n = (int) ((end - start) / step);

  for (int i = first; i <= n && start + (i - 1) * step < to; i++)
    {
      double x = start + i * step, y = way_timeline_layout_road_at (layout, x);

      cairo_move_to (cr, x, y);
      cairo_line_to (cr, x, y);
    }
  cairo_set_line_width (cr, 2.6 * layout->unit);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  way_color_set (&palette->accent, palette->contrast ? 1 : 0.5, cr);
  cairo_stroke (cr);
}

/* Like a speech bubble: they talked. */
static void
draw_bubble (const WayTimelineLayout *layout,
             const WayPalette *palette,
             const WayTimelineBead *bead,
             cairo_t *cr)
{
  double unit = layout->unit, width = 14 * unit, height = 10 * unit, corner = 2.4 * unit;
  double x = bead->x - width / 2, y = bead->y - layout->radius - 18 * unit;

  cairo_new_path (cr);
  cairo_arc (cr, x + width - corner, y + corner, corner, -G_PI / 2, 0);
  cairo_arc (cr, x + width - corner, y + height - corner, corner, 0, G_PI / 2);
  cairo_line_to (cr, x + 7 * unit, y + height);
  cairo_line_to (cr, x + 3.4 * unit, y + height + 4 * unit);
  cairo_line_to (cr, x + 3.4 * unit, y + height);
  cairo_arc (cr, x + corner, y + height - corner, corner, G_PI / 2, G_PI);
  cairo_arc (cr, x + corner, y + corner, corner, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
  way_color_set (&palette->accent, 1, cr);
  cairo_fill (cr);
}

/* A try and a visit are the same but for their sign. */
static void
draw_bead (const WayTimelineLayout *layout, const WayPalette *palette, guint place, cairo_t *cr)
{
  const WayTimelineMark *mark = &g_array_index (layout->marks, WayTimelineMark, place);
  const WayTimelineBead *bead = &layout->beads[place];

  cairo_new_path (cr);
  cairo_arc (cr, bead->x, bead->y, layout->radius, 0, 2 * G_PI);
  way_color_set (&palette->accent_bg, 1, cr);
  cairo_fill (cr);
  way_timeline_draw_sign (mark->kind, bead->x, bead->y, SIGN * layout->unit, &palette->on_accent,
                          cr);
  if (mark->talk)
    draw_bubble (layout, palette, bead, cr);
}

void
way_timeline_draw (
    const WayTimelineLayout *layout, const WayPalette *palette, double from, double to, cairo_t *cr)
{
  double reach = 2 * layout->radius;

  cairo_save (cr);
  cairo_new_path (cr);
  draw_months (layout, palette, from, to, cr);
  if (layout->marks->len > 0)
    draw_road (layout, palette, from, to, cr);
  for (guint i = 0; i < layout->marks->len; i++)
    {
      if (layout->beads[i].x + reach >= from && layout->beads[i].x - reach <= to)
        draw_bead (layout, palette, i, cr);
    }
  cairo_restore (cr);
}

void
way_timeline_draw_ring (const WayTimelineLayout *layout,
                        const WayPalette *palette,
                        guint place,
                        gboolean focused,
                        cairo_t *cr)
{
  const WayTimelineBead *bead = &layout->beads[place];

  cairo_save (cr);
  cairo_new_path (cr);
  cairo_arc (cr, bead->x, bead->y, layout->radius + 3, 0, 2 * G_PI);
  cairo_set_line_width (cr, focused ? 2.5 : 2);
  way_color_set (&palette->accent, focused || palette->contrast ? 1 : 0.4, cr);
  cairo_stroke (cr);
  cairo_restore (cr);
}
