#pragma once

#include "store/query.h"

G_BEGIN_DECLS

/* Which profile is shown, and which other one lies behind it. What is wanted may be gone for a
 * while, by undo; then the newest takes its place. */
typedef struct
{
  WayQuery *profiles; /* the newest first */
  gint64 wanted;      /* 0: the newest */
  gint64 behind;      /* 0: the one before the shown one */
  gboolean alone;     /* none lies behind */
} WayProfileChoice;

/* Begins with the newest profile of STORE, over the one before it. */
void way_profile_choice_init (WayProfileChoice *self, WayStore *store);
void way_profile_choice_clear (WayProfileChoice *self);

/* Returns the place of the shown profile among all. */
guint way_profile_choice_get_place (const WayProfileChoice *self);

/* Returns (borrowed, nullable) the profile that is shown, and the one that lies behind it. */
WayRecord *way_profile_choice_get_shown (const WayProfileChoice *self);
WayRecord *way_profile_choice_get_behind (const WayProfileChoice *self);

G_END_DECLS
