#pragma once

#include <pango/pangocairo.h>

#include "bench-fixture.h"

/* What benchmarks of drawings have in common: a frame of 1000 × 1000 pixels may take at most twice
 * as long as the bare strokes, fills and texts in it. */

#define SIZE 1000

typedef void (*Draw) (gconstpointer layout, cairo_t *cr);

typedef struct
{
  gconstpointer layout;
  Draw draw, draw_bare;
  cairo_surface_t *surface;
} Frame;

static inline void
draw_on (cairo_surface_t *surface, Draw draw, gconstpointer layout)
{
  cairo_t *cr = cairo_create (surface);

  draw (layout, cr);
  cairo_destroy (cr);
}

static inline void
draw_frame (gpointer data, guint round)
{
  Frame *self = data;

  draw_on (self->surface, self->draw, self->layout);
}

static inline void
draw_bare_frame (gpointer data, guint round)
{
  Frame *self = data;

  draw_on (self->surface, self->draw_bare, self->layout);
}

/* Returns what the program exits with. */
static inline int
run_drawing_bench (const char *name, gconstpointer layout, Draw draw, Draw draw_bare)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SIZE, SIZE);
  Frame frame = { layout, draw, draw_bare, surface };
  int status =
      run_bench (&(Bench){ name, draw_frame, "the bare shapes", draw_bare_frame, &frame, 41, 2 });

  cairo_surface_destroy (surface);
  return status;
}

static inline void
circle (cairo_t *cr, double x, double y, double radius)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
}

static inline void
show (cairo_t *cr, PangoLayout *text, double x, double y)
{
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout (cr, text);
  cairo_new_path (cr);
}
