#pragma once

#include "chart/palette.h"

G_BEGIN_DECLS

/* A balance to look at: what speaks for a way lies on its left, what speaks against it on its
 * right, one stack for each weight that one of the two gives. It never leans: nothing is added up.
 */

#define WAY_BALANCE_HEAVIEST 3

typedef struct
{
  gboolean against;
  gboolean worker; /* squares, not circles */
  int weight;      /* 1 to 3, or 0: left open, which is a hollow mark */
} WayBalanceStack;

typedef struct
{
  double x, y; /* the middle */
  gboolean worker;
  gboolean hollow;
} WayBalanceMark;

typedef struct
{
  double width, height;
  double middle, beam; /* where the beam rests, and how far down it lies */
  double size;         /* of a mark: smaller where there are many */
  WayBalanceMark *marks;
  guint n_marks;
} WayBalanceLayout;

/* Lays the stacks out, in their order from the middle outwards, for a WIDTH and a font size. */
WayBalanceLayout *way_balance_layout_new (const WayBalanceStack *stacks,
                                          guint n_stacks,
                                          double width,
                                          double em);
void way_balance_layout_free (WayBalanceLayout *self);

/* Returns how high a balance is, whatever lies on it. */
double way_balance_get_height (double em);

void way_balance_draw (const WayBalanceLayout *self, const WayPalette *palette, cairo_t *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WayBalanceLayout, way_balance_layout_free)

G_END_DECLS
