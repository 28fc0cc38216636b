#pragma once

#include "store/query.h"

G_BEGIN_DECLS

/* The pile of paper as a list: letters, and until when something has to be done about them. */

/* Returns (transfer full) the letters that wait, the nearest deadline first. */
WayQuery *way_letters_query_open (WayStore *store);

/* Returns (transfer full) those that are done, the last one first. */
WayQuery *way_letters_query_done (WayStore *store);

/* Adds a letter that is called WORDS. Returns its id, or 0. */
gint64 way_letters_add (WayStore *store, const char *words, GError **error);

/* Puts LETTER away as done today, or (DONE is FALSE) back on the pile. */
gboolean way_letters_set_done (WayStore *store, WayRecord *letter, gboolean done, GError **error);

/* Returns (transfer full) until when, and who sees to it: "Until Fri 5 April · Both of us"; "" if
 * neither is known. It is never too late: "Still open". */
char *way_letters_describe (WayStore *store, WayRecord *letter);

/* Returns (borrowed, nullable) the open step that says what LETTER says. */
WayRecord *way_letters_find_step (WayStore *store, WayRecord *letter);

/* Makes LETTER a step of GOAL, in its words, for whoever sees to it, by the same day. Returns the
 * id of the step, or 0. */
gint64 way_letters_make_step (WayStore *store, WayRecord *letter, gint64 goal, GError **error);

G_END_DECLS
