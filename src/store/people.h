#pragma once

#include "store/query.h"

G_BEGIN_DECLS

/* The people around me. Each change is a step that can be undone. */

/* Returns (transfer full) all of them in their order. */
WayQuery *way_people_query (WayStore *store);

/* Returns (transfer full) the names of those who may sit at one table: the person, the worker, and
 * the people around me; pets are not asked. */
GStrv way_people_list_names (WayStore *store);

/* Returns (borrowed, nullable) the one who is called NAME; large and small letters are the same. */
WayRecord *way_people_find (WayStore *store, const char *name);

/* Adds somebody called NAME, who is not placed yet; returns the id, or 0. */
gint64 way_people_add (WayStore *store, const char *name, GError **error);

/* Puts PERSON into the group CIRCLE (a key, or NULL) and on RING (1 to 3, or WAY_NONE). */
gboolean way_people_place (
    WayStore *store, WayRecord *person, const char *circle, gint64 ring, GError **error);

/* Returns how many steps PERSON does or has done. */
guint way_people_count_steps (WayStore *store, WayRecord *person);

/* Removes PERSON. The steps they do, which are promises to somebody, keep their name. */
gboolean way_people_remove (WayStore *store, WayRecord *person, GError **error);

/* Makes NAME, who does steps, one of the people around me, if nobody there is called so; they do
 * all these steps from then on. Returns the id, or 0. */
gint64 way_people_adopt (WayStore *store, const char *name, GError **error);

G_END_DECLS
