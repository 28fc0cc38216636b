#pragma once

#include "store/query.h"

G_BEGIN_DECLS

/* Strengths and vulnerability stand in groups: KIND is "strength" or "vulnerability", SOURCE
 * "person" or "surroundings". What has to do with stigma has groups of its own, "others" or "self";
 * STIGMA is NULL for the others. */

/* Returns the traits of a group, in their order. */
WayQuery *way_traits_query (WayStore *store,
                            const char *kind,
                            const char *source,
                            const char *stigma);

/* Returns the vulnerabilities that STRENGTH answers. */
WayQuery *way_traits_query_answered (WayStore *store, WayRecord *strength);

/* Returns (transfer full, nullable) in words what answers TRAIT, a vulnerability, or what TRAIT, a
 * strength, answers, each on a line. */
char *way_traits_describe_answers (WayStore *store, WayRecord *trait);

/* Adds a trait in the person's own WORDS, the last of its group. Returns its id, or 0. */
gint64 way_traits_add (WayStore *store,
                       const char *kind,
                       const char *source,
                       const char *stigma,
                       const char *words,
                       GError **error);

/* Puts TRAIT at PLACE in a group of its kind. A place beyond the end is the end. */
gboolean way_traits_put (WayStore *store,
                         WayRecord *trait,
                         const char *source,
                         const char *stigma,
                         int place,
                         GError **error);

/* Removes TRAIT. TOLD gets (transfer full) that it is removed, and what used it so far. */
gboolean way_traits_remove (WayStore *store, WayRecord *trait, char **told, GError **error);

G_END_DECLS
