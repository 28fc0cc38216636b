#include "chart/balance.h"

/* In em. */
#define SIZE 0.6    /* of a mark, where there is room */
#define SUPPORT 0.7 /* height of what carries the beam */
#define LINE 0.14

/* In sizes of a mark. */
#define PITCH 1.3   /* from stack to stack, and from mark to mark */
#define MIDDLE 0.55 /* room on either side of the middle */
#define HOLLOW 0.14 /* line of a hollow mark */
#define SIGN 0.5    /* arms of plus and minus, in heights of the support */

static double
get_size (guint most, double width, double em)
{
  double room = (width / 2 - LINE * em) / (MAX (most, 1) * PITCH + MIDDLE);

  return MIN (SIZE * em, room);
}

static guint
count_most (const WayBalanceStack *stacks, guint n_stacks)
{
  guint against = 0;

  for (guint i = 0; i < n_stacks; i++)
    against += stacks[i].against;

  return MAX (against, n_stacks - against);
}

/* Adds the marks of STACK, which is the one at PLACE on its side. */
static void
add_stack (WayBalanceLayout *self, const WayBalanceStack *stack, guint place, double line)
{
  double step = self->size * PITCH;
  double aside = self->size * MIDDLE + step * (place + 0.5);
  int n = CLAMP (stack->weight, 1, WAY_BALANCE_HEAVIEST);

  for (int i = 0; i < n; i++)
    {
      WayBalanceMark *mark = &self->marks[self->n_marks++];

      mark->x = self->middle + (stack->against ? aside : -aside);
      mark->y = self->beam - line - self->size / 2 - step * i;
      mark->worker = stack->worker;
      mark->hollow = stack->weight <= 0;
    }
}

WayBalanceLayout *
way_balance_layout_new (const WayBalanceStack *stacks, guint n_stacks, double width, double em)
{
  WayBalanceLayout *self = g_new0 (WayBalanceLayout, 1);
  guint places[2] = { 0 };

  self->width = width;
  self->height = way_balance_get_height (em);
  self->middle = width / 2;
  self->beam = self->height - SUPPORT * em;
  self->size = get_size (count_most (stacks, n_stacks), width, em);
  self->marks = g_new0 (WayBalanceMark, n_stacks * WAY_BALANCE_HEAVIEST);
  for (guint i = 0; i < n_stacks; i++)
    add_stack (self, &stacks[i], places[stacks[i].against ? 1 : 0]++, LINE * em);

  return self;
}

void
way_balance_layout_free (WayBalanceLayout *self)
{
  g_free (self->marks);
  g_free (self);
}

double
way_balance_get_height (double em)
{
  return (WAY_BALANCE_HEAVIEST * SIZE * PITCH + LINE + SUPPORT) * em;
}

static void
draw_beam (const WayBalanceLayout *self, cairo_t *cr)
{
  double support = self->height - self->beam;
  double line = support * LINE / SUPPORT;

  cairo_new_path (cr);
  cairo_set_line_width (cr, line);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_move_to (cr, line / 2, self->beam);
  cairo_line_to (cr, self->width - line / 2, self->beam);
  cairo_stroke (cr);

  cairo_move_to (cr, self->middle, self->beam);
  cairo_line_to (cr, self->middle + support * 0.6, self->height);
  cairo_line_to (cr, self->middle - support * 0.6, self->height);
  cairo_close_path (cr);
  cairo_fill (cr);
}

/* Plus on the left and minus on the right, as before the lists below. */
static void
draw_signs (const WayBalanceLayout *self, cairo_t *cr)
{
  double support = self->height - self->beam;
  double arm = support * SIGN / 2;
  double y = self->beam + support * 0.6;
  double left = arm * 1.5;
  double right = self->width - left;

  cairo_new_path (cr);
  cairo_move_to (cr, left - arm, y);
  cairo_line_to (cr, left + arm, y);
  cairo_move_to (cr, left, y - arm);
  cairo_line_to (cr, left, y + arm);
  cairo_move_to (cr, right - arm, y);
  cairo_line_to (cr, right + arm, y);
  cairo_set_line_width (cr, support * LINE / SUPPORT);
  cairo_stroke (cr);
}

static void
draw_mark (const WayBalanceLayout *self, const WayBalanceMark *mark, cairo_t *cr)
{
  double line = mark->hollow ? self->size * HOLLOW : 0;
  double half = (self->size - line) / 2;

  cairo_new_path (cr);
  if (mark->worker)
    cairo_rectangle (cr, mark->x - half, mark->y - half, 2 * half, 2 * half);
  else
    cairo_arc (cr, mark->x, mark->y, half, 0, 2 * G_PI);

  if (!mark->hollow)
    {
      cairo_fill (cr);
      return;
    }

  cairo_set_line_width (cr, line);
  cairo_stroke (cr);
}

void
way_balance_draw (const WayBalanceLayout *self, const WayPalette *palette, cairo_t *cr)
{
  way_color_set (&palette->quiet, 1, cr);
  draw_beam (self, cr);
  draw_signs (self, cr);

  for (guint i = 0; i < self->n_marks; i++)
    {
      way_color_set (self->marks[i].worker ? &palette->worker : &palette->accent, 1, cr);
      draw_mark (self, &self->marks[i], cr);
    }
}
