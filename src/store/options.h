#pragma once

#include "store/query.h"

G_BEGIN_DECLS

/* The ways to a goal, what speaks for and against them, and which one was chosen. */

/* Returns (transfer full) the ways to GOAL in their order, without "Not now". */
WayQuery *way_options_query (WayStore *store, gint64 goal);

/* Adds a way to GOAL behind the others. Returns its id, or 0. */
gint64 way_options_add (WayStore *store, gint64 goal, const char *words, GError **error);

/* Returns (transfer full) the option "Not now" of GOAL. It is always one of the options; it is a
 * draft until something is said about it, or it is chosen. */
WayRecord *way_options_get_not_now (WayStore *store, gint64 goal);

/* Returns (transfer full, nullable) the way that stands BY places right of OPTION, or left of it
 * where BY is negative. "Not now" is the last one. */
WayRecord *way_options_find_beside (WayStore *store, WayRecord *option, int by);

/* Adds what speaks for or against ("for", "against") OPTION, which may be the draft of "Not now".
 * WHOSE words it is, that one's weight is 1. Returns the id of the argument, or 0. */
gint64 way_options_argue (WayStore *store,
                          WayRecord *option,
                          const char *side,
                          const char *words,
                          const char *whose,
                          GError **error);

/* Returns (transfer full) what speaks for or against the option with that id, in its order. */
WayQuery *way_options_query_arguments (WayStore *store, gint64 option, const char *side);

/* Says whose words ARGUMENT is, and gives that one its weight if they have not weighed it yet. */
gboolean way_options_attribute (WayStore *store,
                                WayRecord *argument,
                                const char *whose,
                                GError **error);

/* Puts ARGUMENT at PLACE (G_MAXINT: last) on a SIDE of OPTION, which may be the draft of "Not now".
 */
gboolean way_options_put_argument (WayStore *store,
                                   WayRecord *argument,
                                   WayRecord *option,
                                   const char *side,
                                   int place,
                                   GError **error);

/* Chooses OPTION, which may be the draft of "Not now"; what was chosen before is kept. Returns the
 * id of the choice, or 0. */
gint64 way_options_choose (WayStore *store, WayRecord *option, GError **error);

/* Returns (borrowed, nullable) the choice that holds for GOAL. */
WayRecord *way_options_get_choice (WayStore *store, gint64 goal);

/* Returns (borrowed, nullable) the last choice of OPTION, if it does not hold any more. */
WayRecord *way_options_get_former_choice (WayStore *store, WayRecord *option);

G_END_DECLS
