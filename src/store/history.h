#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* For the store: the steps that can be undone and redone. A step is an SQLite changeset. */
typedef struct
{
  void *changeset;
  int size;    /* of it, in bytes */
  char *label; /* (nullable) what the person sees beside Undo, in the language of the moment */
  const char *language;
  char *subject; /* (nullable) the one value that the step changed, "wish.words.17" */
  gint64 time;   /* of the end of the step, in microseconds */
} WayStep;

typedef struct
{
  GPtrArray *undo; /* of WayStep */
  GPtrArray *redo;
  gint64 merge_window; /* in microseconds */
} WayHistory;

/* Takes CHANGESET, LABEL and SUBJECT. */
WayStep *way_step_new (void *changeset, int size, char *label, char *subject);
void way_step_free (WayStep *self);

/* Returns (borrowed, nullable) the label, if it is in the language shown now. */
const char *way_step_get_label (const WayStep *self);

/* Returns the step that takes SELF back, or NULL when memory runs out. */
WayStep *way_step_invert (const WayStep *self);

/* Returns (transfer full) a history in which nothing has happened yet. */
WayHistory *way_history_new (void);
void way_history_free (WayHistory *self);

/* Takes STEP, which has just happened: nothing is left to redo. If it goes on with the
 * subject of the step before, the two become one. */
void way_history_push (WayHistory *self, WayStep *step);

/* Leaves nothing to undo or redo. */
void way_history_forget (WayHistory *self);

/* Returns (borrowed, nullable) the step that comes next on STEPS, which is undo or redo. */
WayStep *way_history_peek (GPtrArray *steps);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WayStep, way_step_free)

G_END_DECLS
