#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* What a domain was in one profile, then in another; a score is WAY_NONE where it was left open. */
typedef struct
{
  WayRecord *domain; /* (borrowed) */
  gint64 then, now;
  WayRecord *score; /* (borrowed, nullable) of now: it may have words */
  gboolean first;   /* nobody had scored it in any profile before */
  gboolean worth;   /* a goal is to keep it as it is */
} WayChange;

/* Returns (transfer full) what was scored in THEN (nullable) or in NOW, in the order of the
 * domains. No score is better than another one, and none is left out because it is the same. */
GArray *way_changes_new (WayStore *store, WayRecord *then, WayRecord *now);

/* Returns whether the profile A was made before B. */
gboolean way_changes_is_before (WayRecord *a, WayRecord *b);

/* Returns (transfer full) "7" or "not scored". */
char *way_change_format_score (gint64 score);

/* Returns (borrowed) how NOW is beside THEN in neutral words: "as it was". */
const char *way_change_describe (const WayChange *self);

/* Returns (transfer full) all of it: "Free time: 5 then 7, higher than it was". */
char *way_change_say (const WayChange *self);

G_END_DECLS
