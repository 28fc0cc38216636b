#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* Makes a letter a step of one of the goals, or leads to the step that it has become. It hides
 * while there is no goal. */
#define WAY_TYPE_LETTER_STEPS (way_letter_steps_get_type ())
G_DECLARE_FINAL_TYPE (WayLetterSteps, way_letter_steps, WAY, LETTER_STEPS, AdwBin)

void way_letter_steps_set_letter (WayLetterSteps *self, WayStore *store, WayRecord *letter);

G_END_DECLS
