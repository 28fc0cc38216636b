#pragma once

#include <adwaita.h>

#include "store/query.h"

G_BEGIN_DECLS

/* The twin of the wheel: a row for each domain, with its scores and the words, all to be scored
 * by keys. "scored" (domain, score) and "selected" (domain), with ids; the score may be WAY_NONE.
 */
#define WAY_TYPE_PROFILE_TABLE (way_profile_table_get_type ())
G_DECLARE_FINAL_TYPE (WayProfileTable, way_profile_table, WAY, PROFILE_TABLE, AdwBin)

/* Shows what SHOWN says about DOMAINS, and what BEHIND (each nullable) said before. */
void way_profile_table_show (WayProfileTable *self,
                             WayStore *store,
                             WayQuery *domains,
                             WayRecord *shown,
                             WayRecord *behind,
                             gint64 selected);

G_END_DECLS
