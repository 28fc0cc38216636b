#include "paper/blocks.h"

#define COLUMN_SPACE 19.5 /* between the box and what is beside it, in points */
#define LEFT_SHARE .494

static double
get_height (GPtrArray *bands)
{
  double height = 0;

  for (guint i = 0; i < bands->len; i++)
    {
      const WayBand *band = g_ptr_array_index (bands, i);

      height += (i > 0 ? band->gap : 0) + band->height;
    }

  return height;
}

GPtrArray *
way_paper_fill_apart (WayPaper *self, WayPaperFunc add, gpointer data, double width)
{
  WayPaperFrame frame = way_paper_get_frame (self);
  guint first = way_paper_get_length (self);

  way_paper_set_frame (self, (WayPaperFrame){ .width = width });
  add (self, data);
  way_paper_set_frame (self, frame);

  return way_paper_steal (self, first);
}

static void
absorb_column (WayBand *into, GPtrArray *column, double x, double y)
{
  for (guint i = 0; column->len > 0; i++)
    {
      WayBand *band = g_ptr_array_steal_index (column, 0);
      double height = band->height;

      if (i > 0)
        y += band->gap;
      way_band_absorb (into, band, x, y);
      y += height;
    }
}

/* Puts both on one band, if that is not too tall. */
static gboolean
add_side_by_side (WayPaper *self, WayPaperFunc fill, WayPaperFunc beside, gpointer data)
{
  double width = way_paper_get_width (self);
  double left = width * LEFT_SHARE;
  double right = width - COLUMN_SPACE - left;
  g_autoptr (GPtrArray) text =
                 way_paper_fill_apart (self, fill, data, left - 2 * WAY_PAGE_BOX_PADDING);
  g_autoptr (GPtrArray) other = way_paper_fill_apart (self, beside, data, right);
  double text_height = get_height (text) + 2 * WAY_PAGE_BOX_PADDING;
  double height = MAX (text_height, get_height (other));
  WayBand *band;

  if (height > .55 * way_paper_get_body_height (self))
    return FALSE;

  band = way_band_new (1.1 * way_paper_get_em (self), height);
  way_band_add_shape (band, WAY_SHAPE_CARD, WAY_INK_TINT, 0, 0, left, height);
  absorb_column (band, text, WAY_PAGE_BOX_PADDING, WAY_PAGE_BOX_PADDING);
  absorb_column (band, other, left + COLUMN_SPACE, 0);
  way_paper_take (self, band);

  return TRUE;
}

static gboolean
is_heading (WayBand *band)
{
  return band->pieces->len == 1 && g_array_index (band->pieces, WayPiece, 0).level > 0;
}

/* Where a box parts, at least two lines of a list stay below its heading, and two go over to the
 * next page. */
static void
keep_pairs (WayPaper *self, guint first)
{
  guint end = way_paper_get_length (self);

  for (guint start = first, i = first; i < end; i++)
    {
      gboolean last = i + 1 == end || is_heading (way_paper_peek_band (self, i + 1));

      if (is_heading (way_paper_peek_band (self, i)))
        {
          start = i + 1;
          continue;
        }
      if (!last && i == start)
        way_paper_peek_band (self, i)->keep = TRUE;
      if (last && i > start)
        way_paper_peek_band (self, i - 1)->keep = TRUE;
    }
}

static guint
find_free_box (WayPaper *self)
{
  return way_paper_get_length (self) + 1;
}

void
way_paper_add_box (WayPaper *self, WayPaperFunc fill, WayPaperFunc beside, gpointer data)
{
  WayPaperFrame frame = way_paper_get_frame (self);
  guint first;

  if (beside != NULL && !way_paper_get_large_print (self) &&
      add_side_by_side (self, fill, beside, data))
    return;

  /* A box may go on on the next page, a drawing may not: this way round leaves the smaller gaps. */
  if (beside != NULL)
    beside (self, data);
  way_paper_add_space (self, .6 * way_paper_get_em (self));
  way_paper_set_frame (self, (WayPaperFrame){
                                 .x = frame.x + WAY_PAGE_BOX_PADDING,
                                 .width = frame.width - 2 * WAY_PAGE_BOX_PADDING,
                                 .box = find_free_box (self),
                             });
  first = way_paper_get_length (self);
  fill (self, data);
  keep_pairs (self, first);
  way_paper_set_frame (self, frame);
}

/* How far the first of both stays away from what is above. */
static double
get_gap (GPtrArray *left, GPtrArray *right)
{
  double gap = ((WayBand *) g_ptr_array_index (left, 0))->gap;

  return MAX (gap, ((WayBand *) g_ptr_array_index (right, 0))->gap);
}

void
way_paper_add_columns (WayPaper *self, WayPaperFunc left, WayPaperFunc right, gpointer data)
{
  double width = (way_paper_get_width (self) - COLUMN_SPACE) / 2;
  g_autoptr (GPtrArray) first = way_paper_fill_apart (self, left, data, width);
  g_autoptr (GPtrArray) second = way_paper_fill_apart (self, right, data, width);
  double height = MAX (get_height (first), get_height (second));
  WayBand *band;

  if (way_paper_get_large_print (self) || first->len == 0 || second->len == 0 ||
      height > .4 * way_paper_get_body_height (self))
    {
      left (self, data);
      right (self, data);
      return;
    }

  band = way_band_new (get_gap (first, second), height);
  absorb_column (band, first, 0, 0);
  absorb_column (band, second, width + COLUMN_SPACE, 0);
  way_paper_take (self, band);
}

void
way_paper_add_drawing (WayPaper *self,
                       WayDrawFunc draw,
                       gpointer data,
                       GDestroyNotify destroy,
                       double width,
                       double height)
{
  double scale = MIN (1, way_paper_get_width (self) / width);
  WayBand *band = way_band_new (.3 * way_paper_get_em (self), height * scale);

  way_band_add_drawing (band, draw, data, destroy, (way_paper_get_width (self) - width * scale) / 2,
                        0, width * scale, height * scale);
  way_paper_take (self, band);
}
