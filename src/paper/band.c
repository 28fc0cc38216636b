#include "paper/band.h"

#define CARD_RADIUS 9.

static void
clear_piece (gpointer pointer)
{
  WayPiece *piece = pointer;

  if (piece->destroy != NULL)
    piece->destroy (piece->data);
  g_clear_object (&piece->layout);
}

WayBand *
way_band_new (double gap, double height)
{
  WayBand *self = g_new0 (WayBand, 1);

  self->gap = gap;
  self->height = height;
  self->pieces = g_array_new (FALSE, TRUE, sizeof (WayPiece));
  g_array_set_clear_func (self->pieces, clear_piece);

  return self;
}

void
way_band_free (WayBand *self)
{
  g_array_unref (self->pieces);
  g_free (self);
}

void
way_band_add_line (
    WayBand *self, PangoLayout *layout, int number, WayInk ink, double x, double y, double leading)
{
  PangoLayoutLine *line = pango_layout_get_line_readonly (layout, number);
  PangoRectangle place;
  WayPiece piece = { .layout = g_object_ref (layout), .line = line, .ink = ink, .x = x };

  pango_layout_line_get_extents (line, NULL, &place);
  piece.y =
      y + (leading - (double) place.height / PANGO_SCALE) / 2 - (double) place.y / PANGO_SCALE;
  piece.width = (double) place.width / PANGO_SCALE;
  g_array_append_val (self->pieces, piece);
}

double
way_band_add_layout (
    WayBand *self, PangoLayout *layout, WayInk ink, double x, double y, double leading)
{
  int n_lines = pango_layout_get_line_count (layout);

  for (int i = 0; i < n_lines; i++)
    way_band_add_line (self, layout, i, ink, x, y + i * leading, leading);

  return n_lines * leading;
}

void
way_band_add_shape (
    WayBand *self, WayShape shape, WayInk ink, double x, double y, double width, double height)
{
  WayPiece piece = { .shape = shape, .ink = ink, .x = x, .y = y, .width = width, .height = height };

  g_array_append_val (self->pieces, piece);
}

void
way_band_add_drawing (WayBand *self,
                      WayDrawFunc draw,
                      gpointer data,
                      GDestroyNotify destroy,
                      double x,
                      double y,
                      double width,
                      double height)
{
  WayPiece piece = {
    .draw = draw, .data = data, .destroy = destroy, .x = x, .y = y, .width = width, .height = height
  };

  g_array_append_val (self->pieces, piece);
}

void
way_band_absorb (WayBand *self, WayBand *other, double x, double y)
{
  for (guint i = 0; i < other->pieces->len; i++)
    {
      WayPiece piece = g_array_index (other->pieces, WayPiece, i);

      piece.x += x;
      piece.y += y;
      g_array_append_val (self->pieces, piece);
    }

  g_array_set_clear_func (other->pieces, NULL); /* they are ours now */
  way_band_free (other);
}

void
way_band_absorb_turned (
    WayBand *self, WayBand *other, double x, double y, double width, double height)
{
  guint first = self->pieces->len;

  way_band_absorb (self, other, 0, 0);
  for (guint i = first; i < self->pieces->len; i++)
    {
      WayPiece *piece = &g_array_index (self->pieces, WayPiece, i);

      piece->x = x + width - piece->x;
      piece->y = y + height - piece->y;
      piece->turned = TRUE;
    }
}

static void
round_rectangle (cairo_t *cr, double x, double y, double width, double height, double radius)
{
  cairo_new_path (cr); /* text leaves a current point behind */
  cairo_arc (cr, x + width - radius, y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, x + width - radius, y + height - radius, radius, 0, G_PI_2);
  cairo_arc (cr, x + radius, y + height - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, x + radius, y + radius, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

void
way_band_draw_card (cairo_t *cr, double x, double y, double width, double height)
{
  way_ink_set (cr, WAY_INK_TINT);
  round_rectangle (cr, x, y, width, height, CARD_RADIUS);
  cairo_fill (cr);
}

static void
draw_box (cairo_t *cr, double size, gboolean ticked)
{
  double pen = size * .105;

  round_rectangle (cr, pen / 2, pen / 2, size - pen, size - pen, size * .2);
  cairo_set_line_width (cr, pen);
  cairo_stroke (cr);
  if (!ticked)
    return;

  cairo_move_to (cr, size * .24, size * .52);
  cairo_line_to (cr, size * .43, size * .72);
  cairo_line_to (cr, size * .78, size * .28);
  cairo_set_line_width (cr, pen * 1.5);
  cairo_stroke (cr);
}

/* Head and shoulders. */
static void
draw_figure (cairo_t *cr, double size)
{
  cairo_new_path (cr);
  cairo_arc (cr, size / 2, size * .27, size * .27, 0, 2 * G_PI);
  cairo_fill (cr);
  round_rectangle (cr, 0, size * .6, size, size * .4, size * .2);
  cairo_fill (cr);
}

/* From the origin on, with the width and height of the piece. */
static void
draw_shape (const WayPiece *self, cairo_t *cr)
{
  switch (self->shape)
    {
    case WAY_SHAPE_RULE:
      cairo_rectangle (cr, 0, 0, self->width, self->height);
      cairo_fill (cr);
      break;

    case WAY_SHAPE_BOX:
    case WAY_SHAPE_TICKED:
      draw_box (cr, self->width, self->shape == WAY_SHAPE_TICKED);
      break;

    case WAY_SHAPE_DISC:
      cairo_arc (cr, self->width / 2, self->height / 2, self->width / 2, 0, 2 * G_PI);
      cairo_fill (cr);
      break;

    case WAY_SHAPE_SQUARE:
      round_rectangle (cr, 0, 0, self->width, self->height, self->width * .18);
      cairo_fill (cr);
      break;

    case WAY_SHAPE_FIGURE:
      draw_figure (cr, self->width);
      break;

    case WAY_SHAPE_CARD:
      way_band_draw_card (cr, 0, 0, self->width, self->height);
      break;
    }
}

static void
draw_piece (const WayPiece *self, cairo_t *cr)
{
  cairo_save (cr);
  cairo_translate (cr, self->x, self->y);
  if (self->turned)
    cairo_rotate (cr, G_PI);
  way_ink_set (cr, self->ink);
  cairo_new_path (cr);

  if (self->draw != NULL)
    self->draw (cr, self->width, self->height, self->data);
  else if (self->line != NULL)
    {
      cairo_move_to (cr, 0, 0);
      pango_cairo_show_layout_line (cr, self->line);
    }
  else
    draw_shape (self, cr);
  cairo_restore (cr);
}

void
way_band_draw (const WayBand *self, cairo_t *cr)
{
  for (guint i = 0; i < self->pieces->len; i++)
    draw_piece (&g_array_index (self->pieces, WayPiece, i), cr);
}
