#pragma once

#include <adwaita.h>

#include "store/doers.h"

G_BEGIN_DECLS

/* An empty line for a step: "call the music school, Rita, Tuesday". Below it stands, while it is
 * typed, who and when that would be; a tap leaves it among the words. */
#define WAY_TYPE_NEW_STEP (way_new_step_get_type ())
G_DECLARE_FINAL_TYPE (WayNewStep, way_new_step, WAY, NEW_STEP, AdwBin)

/* The steps go towards GOAL; DOER (borrowed, as long as SELF lives) does them if the line names
 * nobody. */
void way_new_step_set_doer (WayNewStep *self, WayStore *store, gint64 goal, const WayDoer *doer);

/* Says what is asked for in the empty line. */
void way_new_step_set_placeholder (WayNewStep *self, const char *placeholder);

G_END_DECLS
