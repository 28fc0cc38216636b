#include "store/history.h"

#include "model/language.h"
#include "store/database.h"

/* Long enough for the pause between two words, short enough that two thoughts are two steps. */
#define MERGE_WINDOW (1500 * G_TIME_SPAN_MILLISECOND)

WayStep *
way_step_new (void *changeset, int size, char *label, char *subject)
{
  WayStep *self = g_new0 (WayStep, 1);

  self->changeset = changeset;
  self->size = size;
  self->label = label;
  self->language = way_language_get ();
  self->subject = subject;
  self->time = g_get_monotonic_time ();

  return self;
}

void
way_step_free (WayStep *self)
{
  sqlite3_free (self->changeset);
  g_free (self->label);
  g_free (self->subject);
  g_free (self);
}

WayStep *
way_step_invert (const WayStep *self)
{
  void *changeset = NULL;
  int size = 0;
  WayStep *inverse;

  if (sqlite3changeset_invert (self->size, self->changeset, &size, &changeset) != SQLITE_OK)
    return NULL;

  /* It has been taken back once: what follows is a step of its own. */
  inverse = way_step_new (changeset, size, g_strdup (self->label), NULL);
  inverse->language = self->language;

  return inverse;
}

const char *
way_step_get_label (const WayStep *self)
{
  return self->language == way_language_get () ? self->label : NULL; /* one string per code */
}

WayHistory *
way_history_new (void)
{
  WayHistory *self = g_new0 (WayHistory, 1);

  self->undo = g_ptr_array_new_with_free_func ((GDestroyNotify) way_step_free);
  self->redo = g_ptr_array_new_with_free_func ((GDestroyNotify) way_step_free);
  self->merge_window = MERGE_WINDOW;

  return self;
}

void
way_history_free (WayHistory *self)
{
  g_ptr_array_unref (self->undo);
  g_ptr_array_unref (self->redo);
  g_free (self);
}

static gboolean
goes_on (WayHistory *self, const WayStep *before, const WayStep *step)
{
  return before != NULL && before->subject != NULL &&
         g_strcmp0 (before->subject, step->subject) == 0 &&
         step->time - before->time <= self->merge_window;
}

/* Returns FALSE when memory runs out; then the steps stay two. */
static gboolean
merge (WayStep *before, const WayStep *step)
{
  void *changeset = NULL;
  int size = 0;

  if (sqlite3changeset_concat (before->size, before->changeset, step->size, step->changeset, &size,
                               &changeset) != SQLITE_OK)
    return FALSE;

  sqlite3_free (before->changeset);
  before->changeset = changeset;
  before->size = size;
  before->time = step->time;

  return TRUE;
}

void
way_history_push (WayHistory *self, WayStep *step)
{
  WayStep *before = way_history_peek (self->undo);

  g_ptr_array_set_size (self->redo, 0);

  if (!goes_on (self, before, step) || !merge (before, step))
    {
      g_ptr_array_add (self->undo, step);
      return;
    }

  way_step_free (step);
  if (before->size == 0) /* typed, and typed back */
    g_ptr_array_set_size (self->undo, self->undo->len - 1);
}

void
way_history_forget (WayHistory *self)
{
  g_ptr_array_set_size (self->undo, 0);
  g_ptr_array_set_size (self->redo, 0);
}

WayStep *
way_history_peek (GPtrArray *steps)
{
  return steps->len > 0 ? g_ptr_array_index (steps, steps->len - 1) : NULL;
}
