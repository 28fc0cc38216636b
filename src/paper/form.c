#include "paper/blocks.h"

/* In ems. */
#define TICK_SIZE 1.16
#define TICK_SPACE .55
#define CHECK_SPACE 1.6
#define TASK_BOX 1.75
#define TASK_MARK .65
#define TASK_SPACE .9
#define TASK_PADDING .5
#define SIGN_SPACE 2.9 /* to write in, above the line */

/* Where the next box to tick goes. */
typedef struct
{
  WayBand *band; /* a row of them */
  double x;
} Row;

static void
begin_row (WayPaper *self, Row *row, double gap)
{
  if (row->band != NULL)
    {
      row->band->keep = TRUE;
      way_paper_take (self, row->band);
    }
  row->band = way_band_new (gap, way_paper_get_leading (self, WAY_TEXT_BODY));
  row->x = 0;
}

static void
add_check (WayPaper *self, Row *row, const WayPaperCheck *check)
{
  double em = way_paper_get_em (self);
  double size = TICK_SIZE * em;
  double leading = way_paper_get_leading (self, WAY_TEXT_BODY);
  double indent = size + TICK_SPACE * em;
  double width = way_paper_get_width (self);
  g_autoptr (PangoLayout) layout =
                 way_paper_create_layout (self, WAY_TEXT_BODY, check->label, width - indent);
  PangoRectangle place;
  double label_width, height;

  pango_layout_get_extents (layout, NULL, &place);
  label_width = (double) place.width / PANGO_SCALE;
  if (row->x > 0 && row->x + indent + label_width > width)
    begin_row (self, row, .4 * em);

  way_band_add_shape (row->band, check->ticked ? WAY_SHAPE_TICKED : WAY_SHAPE_BOX, WAY_INK_TEXT,
                      row->x, (leading - size) / 2, size, size);
  height = way_band_add_layout (row->band, layout, WAY_INK_TEXT, row->x + indent, 0, leading);
  row->band->height = MAX (row->band->height, height);
  row->x += indent + label_width + CHECK_SPACE * em;

  if (!check->line)
    return;

  if (width - row->x < width / 3)
    {
      begin_row (self, row, .3 * em);
      row->band->height *= 1.2;
    }
  way_band_add_shape (row->band, WAY_SHAPE_RULE, WAY_INK_SOFT, row->x, row->band->height,
                      width - row->x, .75);
  row->x = width;
}

static void
add_sample (WayPaper *self, Row *row, WayDrawFunc draw, const WayPaperSample *sample)
{
  double em = way_paper_get_em (self);
  double leading = way_paper_get_leading (self, WAY_TEXT_SMALL);
  double indent = 2 * em + TICK_SPACE * em;
  double width = way_paper_get_width (self);
  g_autoptr (PangoLayout) layout =
                 way_paper_create_layout (self, WAY_TEXT_SMALL, sample->text, width - indent);
  PangoRectangle place;
  double height;

  pango_layout_get_extents (layout, NULL, &place);
  if (row->x > 0 && row->x + indent + (double) place.width / PANGO_SCALE > width)
    begin_row (self, row, 0);

  way_band_add_drawing (row->band, draw, GUINT_TO_POINTER (sample->sample), NULL, row->x,
                        (leading - em) / 2, 2 * em, em);
  height = way_band_add_layout (row->band, layout, WAY_INK_SOFT, row->x + indent, 0, leading);
  row->band->height = MAX (row->band->height, height);
  row->x += indent + (double) place.width / PANGO_SCALE + em;
}

void
way_paper_add_key (WayPaper *self, WayDrawFunc draw, const WayPaperSample *samples, guint n_samples)
{
  Row row = { 0 };

  begin_row (self, &row, .5 * way_paper_get_em (self));
  for (guint i = 0; i < n_samples; i++)
    add_sample (self, &row, draw, &samples[i]);
  way_paper_take (self, row.band);
}

void
way_paper_add_checks (WayPaper *self, const WayPaperCheck *checks, guint n_checks)
{
  double em = way_paper_get_em (self);
  Row row = { 0 };

  begin_row (self, &row, .65 * em);
  for (guint i = 0; i < n_checks; i++)
    add_check (self, &row, &checks[i]);
  way_paper_take (self, row.band);
}

void
way_paper_add_task (WayPaper *self, const char *text, const WayPaperCell *about)
{
  double em = way_paper_get_em (self);
  double size = TASK_BOX * em, mark = TASK_MARK * em;
  double indent = size + TASK_SPACE * em;
  double width = way_paper_get_width (self) - indent;
  double leading = way_paper_get_leading (self, WAY_TEXT_BODY);
  double small_indent = about->mark != WAY_SHAPE_RULE ? mark + .4 * em : 0;
  g_autoptr (PangoLayout) what = way_paper_create_layout (self, WAY_TEXT_CAPTION, text, width);
  g_autoptr (PangoLayout) who =
                 way_paper_create_layout (self, WAY_TEXT_SMALL, about->text, width - small_indent);
  WayBand *band = way_band_new (0, TASK_PADDING * em);

  way_band_add_shape (band, WAY_SHAPE_BOX, WAY_INK_TEXT, 0, band->height + .1 * em, size, size);
  band->height += way_band_add_layout (band, what, WAY_INK_TEXT, indent, band->height, leading);
  if (about->mark != WAY_SHAPE_RULE)
    way_band_add_shape (band, about->mark, about->ink, indent, band->height + (leading - mark) / 2,
                        mark, mark);
  band->height +=
      way_band_add_layout (band, who, WAY_INK_SOFT, indent + small_indent, band->height, leading);
  band->height += TASK_PADDING * em;
  way_band_add_shape (band, WAY_SHAPE_RULE, WAY_INK_LINE, 0, band->height - .75,
                      way_paper_get_width (self), .75);
  way_paper_take_cut (self, band, TASK_PADDING * em + leading,
                      leading); /* the box is two lines high */
}

void
way_paper_add_signatures (WayPaper *self, const char *const *labels)
{
  double em = way_paper_get_em (self);
  double leading = way_paper_get_leading (self, WAY_TEXT_SMALL);
  guint n_labels = g_strv_length ((char **) labels);
  double space = 1.8 * em;
  double width = way_paper_get_width (self) - (n_labels - 1) * space;
  double top = SIGN_SPACE * em;
  WayBand *band = way_band_new (0, 0);
  double x = 0;

  for (guint i = 0; i < n_labels; i++)
    {
      /* A date needs half as much room as a name. */
      double line = width * (i + 1 < n_labels ? 2 : 1) / (2 * n_labels - 1);
      g_autoptr (PangoLayout) layout =
                     way_paper_create_layout (self, WAY_TEXT_SMALL, labels[i], line);
      double height;

      way_band_add_shape (band, WAY_SHAPE_RULE, WAY_INK_SOFT, x, top, line, .75);
      height = way_band_add_layout (band, layout, WAY_INK_TEXT, x, top + .25 * em, leading);
      band->height = MAX (band->height, top + .25 * em + height);
      x += line + space;
    }

  way_paper_take (self, band);
}

void
way_paper_add_writing_lines (WayPaper *self, guint n_lines)
{
  double space = 2.4 * way_paper_get_em (self);

  for (guint i = 0; i < n_lines; i++)
    {
      WayBand *band = way_band_new (0, space);

      band->keep = i + 1 < n_lines;
      way_band_add_shape (band, WAY_SHAPE_RULE, WAY_INK_SOFT, 0, space - .75,
                          way_paper_get_width (self), .75);
      way_paper_take (self, band);
    }
}
