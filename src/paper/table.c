#include "paper/blocks.h"

/* In ems. */
#define TICK_WIDTH 1.84
#define TICK_SIZE 1.16
#define MARK_SIZE .75
#define MARK_WIDTH 1.25
#define COLUMN_SPACE .68
#define ROW_PADDING .32

static double
get_column_width (WayPaper *self, guint column)
{
  const WayPaperTable *table = way_paper_get_table (self);
  double ticks = table->ticks ? TICK_WIDTH * way_paper_get_em (self) : 0;

  return (way_paper_get_width (self) - ticks) * table->columns[column].share;
}

static void
add_rule (WayPaper *self, WayBand *band, WayInk ink, double thickness)
{
  way_band_add_shape (band, WAY_SHAPE_RULE, ink, 0, band->height - thickness,
                      way_paper_get_width (self), thickness);
}

void
way_paper_begin_table (WayPaper *self,
                       const WayPaperColumn *columns,
                       guint n_columns,
                       gboolean ticks)
{
  WayPaperTable *table = way_paper_get_table (self);
  double em = way_paper_get_em (self);
  double leading = way_paper_get_leading (self, WAY_TEXT_SMALL);
  double x = ticks ? TICK_WIDTH * em : 0;
  WayBand *band = way_band_new (.5 * em, 0);

  g_free (table->columns);
  table->columns = g_memdup2 (columns, n_columns * sizeof (WayPaperColumn));
  table->n_columns = n_columns;
  table->ticks = ticks;
  table->head = band;

  for (guint i = 0; i < n_columns; i++)
    {
      double width = get_column_width (self, i);

      if (columns[i].title != NULL)
        {
          g_autoptr (PangoLayout) layout =
                         way_paper_create_layout (self, WAY_TEXT_SMALL, columns[i].title, width);
          double height = way_band_add_layout (band, layout, WAY_INK_SOFT, x, 0, leading);

          band->height = MAX (band->height, height);
        }
      x += width;
    }

  band->height += ROW_PADDING * em;
  band->keep = TRUE;
  add_rule (self, band, WAY_INK_TEXT, 1.1);
  way_paper_take (self, band);
}

/* Adds what is written in CELL and returns its height. */
static double
add_cell (WayPaper *self, WayBand *band, const WayPaperCell *cell, double x, double width)
{
  double em = way_paper_get_em (self);
  double leading = way_paper_get_leading (self, WAY_TEXT_BODY);
  double padding = ROW_PADDING * em;
  double indent = cell->mark != WAY_SHAPE_RULE ? MARK_WIDTH * em : 0;
  g_autoptr (PangoLayout) layout = NULL;

  if (cell->mark != WAY_SHAPE_RULE)
    {
      double size = MARK_SIZE * em;

      way_band_add_shape (band, cell->mark, cell->ink, x, padding + (leading - size) / 2, size,
                          size);
    }

  layout =
      way_paper_create_layout (self, WAY_TEXT_BODY, cell->text, width - indent - COLUMN_SPACE * em);

  return way_band_add_layout (band, layout, WAY_INK_TEXT, x + indent, padding, leading);
}

void
way_paper_take_cut (WayPaper *self, WayBand *row, double padding, double leading)
{
  double head = row->head != NULL ? row->head->height : 0;

  if (row->height + head <= way_paper_get_body_height (self))
    {
      way_paper_take (self, row);
      return;
    }

  for (double top = 0, bottom = padding + leading; top < row->height; bottom += leading)
    {
      WayBand *band;

      if (bottom + leading > row->height)
        bottom = row->height;
      band = way_band_new (0, bottom - top);
      band->head = row->head;

      for (guint i = 0; i < row->pieces->len; i++)
        {
          WayPiece piece = g_array_index (row->pieces, WayPiece, i);

          if (piece.y < top || piece.y >= bottom)
            continue;
          piece.y -= top;
          if (piece.layout != NULL)
            g_object_ref (piece.layout);
          g_array_append_val (band->pieces, piece);
        }

      way_paper_take (self, band);
      top = bottom;
    }

  way_band_free (row);
}

void
way_paper_add_row (WayPaper *self, const WayPaperCell *cells, gboolean ticked)
{
  const WayPaperTable *table = way_paper_get_table (self);
  double em = way_paper_get_em (self);
  double leading = way_paper_get_leading (self, WAY_TEXT_BODY);
  double x = table->ticks ? TICK_WIDTH * em : 0;
  WayBand *band = way_band_new (0, leading);

  band->head = table->head;
  if (table->ticks)
    {
      double size = TICK_SIZE * em;

      way_band_add_shape (band, ticked ? WAY_SHAPE_TICKED : WAY_SHAPE_BOX, WAY_INK_TEXT, 0,
                          ROW_PADDING * em + (leading - size) / 2, size, size);
    }

  for (guint i = 0; i < table->n_columns; i++)
    {
      double width = get_column_width (self, i);
      double height = add_cell (self, band, &cells[i], x, width);

      band->height = MAX (band->height, height);
      x += width;
    }

  band->height += 2 * ROW_PADDING * em;
  add_rule (self, band, WAY_INK_LINE, .75);

  way_paper_take_cut (self, band, ROW_PADDING * em, leading);
}
