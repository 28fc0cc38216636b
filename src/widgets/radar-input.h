#pragma once

#include <gtk/gtk.h>

#include "chart/radar-layout.h"

G_BEGIN_DECLS

/* What a key or a drag on the wheel means; changes nothing itself. */

/* Returns whether KEY scores, and the new score of an axis that has SCORE. ONE_TYPED_AT is kept
 * by the caller: a 0 soon after a 1 makes it a 10. */
gboolean way_radar_input_get_key_score (guint key, int score, gint64 *one_typed_at, int *new_score);

/* A drag, from press to release. */
typedef struct
{
  int axis;              /* -1: there is none */
  gboolean on_bead;      /* it took hold of the bead, not of the line */
  gboolean wished;       /* it is about the wished score; the bead is its mark */
  gboolean moved;        /* far enough to mean it */
  double grip_x, grip_y; /* from the pointer to the middle of the bead */
  double start_x, start_y;
} WayRadarDrag;

/* Returns the drag that a press at X, Y begins. With WISHED it is one of the wished score, even
 * where that is not there yet. */
WayRadarDrag way_radar_input_press (const WayRadarLayout *layout,
                                    double x,
                                    double y,
                                    gboolean wished);

/* Returns whether the drag, now at X, Y, scores, and the score. */
gboolean way_radar_input_drag (
    WayRadarDrag *self, const WayRadarLayout *layout, double x, double y, int *score);

G_END_DECLS
