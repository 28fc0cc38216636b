#pragma once

#include "store/query.h"

G_BEGIN_DECLS

/* Somebody who does steps: one column of "Who does what". */
typedef struct
{
  const char *who; /* as in activity.who, static */
  gint64 person;   /* from the people around me, or WAY_NONE */
  char *name;      /* (nullable) in words, of somebody who is not among those */
} WayDoer;

void way_doer_free (WayDoer *self);

/* Returns (transfer full) who does ACTIVITY. */
WayDoer *way_doer_new (WayRecord *activity);

/* Returns (transfer full) somebody called NAME: one of the people around me, or else just that
 * name.
 */
WayDoer *way_doer_new_named (WayStore *store, const char *name);

/* Returns (transfer full) the same. */
WayDoer *way_doer_new_copy (const WayDoer *other);

/* Returns whether A and B are the same one. */
gboolean way_doer_equal (const WayDoer *a, const WayDoer *b);

/* Returns (borrowed) the name, never inflected: "Me", "Rita", "Nobody yet". */
const char *way_doer_get_name (const WayDoer *self, WayStore *store);

/* Returns (transfer container) those who have steps towards GOAL, of WayDoer: the person and the
 * worker first, who are always there, then the others in the order of their first steps, and
 * nobody last. */
GPtrArray *way_doers_of_goal (WayStore *store, gint64 goal);

/* Returns (transfer container) whoever can be asked to do a step: the person, the worker, the
 * people around me, those who are named in words in other steps, and nobody. */
GPtrArray *way_doers_to_choose (WayStore *store);

/* Returns the place of DOER among DOERS, or -1. */
int way_doers_find (GPtrArray *doers, const WayDoer *doer);

/* Returns (transfer full) all steps towards GOAL, in their order. */
WayQuery *way_doers_query_steps (WayStore *store, gint64 goal);

/* Returns how far ACTIVITY, one of STEPS, has to go to stand behind the next (STEP is 1) or before
 * the previous (-1) of whoever does it; 0 if there is none. */
int way_doers_find_step (WayQuery *steps, WayRecord *activity, int step);

/* Adds a step of SELF towards GOAL (or WAY_NONE) behind the others. Returns its id, or 0. */
gint64 way_doer_add_step (
    const WayDoer *self, WayStore *store, gint64 goal, const char *words, GError **error);

/* The same with what DRAFT, an activity, says besides. */
gint64 way_doer_add_draft (
    const WayDoer *self, WayStore *store, gint64 goal, WayRecord *draft, GError **error);

/* Lets SELF do ACTIVITY. */
gboolean way_doer_take (const WayDoer *self, WayStore *store, WayRecord *activity, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WayDoer, way_doer_free)

G_END_DECLS
