#pragma once

#include <adwaita.h>

#include "store/query.h"

G_BEGIN_DECLS

/* What has become of life: the profile of a look-back over an earlier one, as a wheel and in
 * words, and what the person makes of it. A new profile can be begun here; while it is of today,
 * its beads can be moved. Property: narrow (little room). */
#define WAY_TYPE_LEARNING_WHEEL (way_learning_wheel_get_type ())
G_DECLARE_FINAL_TYPE (WayLearningWheel, way_learning_wheel, WAY, LEARNING_WHEEL, AdwBin)

/* Called once. */
void way_learning_wheel_set_store (WayLearningWheel *self, WayStore *store);

/* Shows what was known when LOOK_BACK, which may be a draft, was held. */
void way_learning_wheel_show (WayLearningWheel *self, WayRecord *look_back);

/* Returns whether there is no profile yet. */
gboolean way_learning_wheel_is_empty (WayLearningWheel *self);

G_END_DECLS
