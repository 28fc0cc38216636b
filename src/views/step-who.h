#pragma once

#include <adwaita.h>

#include "store/doers.h"

G_BEGIN_DECLS

/* Who does a step: somebody of a list, or by name. */
#define WAY_TYPE_STEP_WHO (way_step_who_get_type ())
G_DECLARE_FINAL_TYPE (WayStepWho, way_step_who, WAY, STEP_WHO, AdwBin)

/* The step is ACTIVITY. */
void way_step_who_set_step (WayStepWho *self, WayStore *store, WayRecord *activity);

/* Looks up the people to choose from. */
void way_step_who_offer (WayStepWho *self);

/* Shows who it is now. */
void way_step_who_refresh (WayStepWho *self);

/* Lets DOER do it, and shows the step there. */
gboolean way_step_who_take (WayStepWho *self, const WayDoer *doer);

G_END_DECLS
