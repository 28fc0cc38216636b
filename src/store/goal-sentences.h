#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* The sentences in which the story of a goal is told. All are of us, and none has a name in it. */

/* Returns (borrowed) how a goal of OWNER came to be, out of a wish or not. */
const char *way_goal_say_beginning (const char *owner, gboolean of_wish);

/* Returns (transfer full, nullable) that COLUMN of a goal was changed from WAS to IS; both may be
 * NULL. There is nothing to say where it was left open. */
char *way_goal_say_change (const char *column, const char *was, const char *is);

/* Returns (borrowed) how it was with GOAL when we looked back. To keep what was to be kept is what
 * was wanted. */
const char *way_goal_say_outcome (WayRecord *goal, const char *outcome);

/* Returns (transfer full) that we looked back, and, unless OUTCOME is NULL, how it was. */
char *way_goal_say_look_back (WayRecord *goal, const char *outcome);

/* Returns (borrowed) how we went on after DECISION. */
const char *way_goal_say_decision (const char *decision);

/* Returns (transfer full) what became of a step: "Done: ring the school". */
char *way_goal_say_step (const char *outcome, const char *words);

/* Returns (transfer full) that a step was done N times: "12 times: have a look at the post". */
char *way_goal_say_times (guint n, const char *words);

/* Returns (transfer full) that N steps were agreed. */
char *way_goal_say_agreed (guint n);

G_END_DECLS
