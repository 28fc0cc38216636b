#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Where the marks of a chart are, on their way to where they belong: as many numbers as it takes.
 */
typedef struct
{
  guint n_values;
  double *values;
  double *starts;
  double *aims;
  AdwAnimation *animation;
  GtkWidget *widget; /* (borrowed) is drawn anew at each step */
} WayMotion;

/* Lets the marks of WIDGET (borrowed) move. */
void way_motion_init (WayMotion *self, GtkWidget *widget);
void way_motion_clear (WayMotion *self);

/* Lets the marks ease to AIMS; at once where animations are off, WIDGET is not shown, or there are
 * more or fewer than before. */
void way_motion_aim (WayMotion *self, const double *aims, guint n_aims);

/* Puts all marks where they belong without a move: the chart has another size or other marks. */
void way_motion_jump (WayMotion *self, const double *aims, guint n_aims);

/* A hand holds number I at VALUE. */
void way_motion_hold (WayMotion *self, guint i, double value);

G_END_DECLS
