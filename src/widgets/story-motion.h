#pragma once

#include <adwaita.h>

#include "chart/story-layout.h"

G_BEGIN_DECLS

/* How good the moments on a line are, on their way to what has been said. */
typedef struct
{
  GArray *tones, *starts, *aims; /* of double, one per mark */
  AdwAnimation *animation;
  GtkWidget *widget; /* (borrowed) is drawn anew at each step */
} WayStoryMotion;

/* Lets the line of WIDGET (borrowed) sway. */
void way_story_motion_init (WayStoryMotion *self, GtkWidget *widget);
void way_story_motion_clear (WayStoryMotion *self);

/* Lets the moments of LAYOUT ease to where they belong; at once where animations are off, or where
 * there are more or fewer than before. */
void way_story_motion_aim (WayStoryMotion *self, const WayStoryLayout *layout);

/* A hand holds the moment at PLACE as good as TONE. */
void way_story_motion_hold (WayStoryMotion *self, guint place, double tone);

/* Returns (borrowed, nullable) one per mark. */
const double *way_story_motion_get_tones (const WayStoryMotion *self);

G_END_DECLS
