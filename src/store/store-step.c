#include "store/database.h"
#include "store/store-private.h"

static WayTable *
find_table_by_name (WayStore *self, const char *name)
{
  for (guint i = 0; i < self->tables->len; i++)
    {
      WayTable *table = g_ptr_array_index (self->tables, i);

      if (g_str_equal (table->klass->table, name))
        return table;
    }

  return NULL;
}

/* Refreshes what STEP touched. This is the one way in which records change, be it an edit, an
 * undo or a redo. What can't be read now stays as it was on the screen until the next opening;
 * the file has it. */
static void
follow (WayStore *self, const WayStep *step)
{
  sqlite3_changeset_iter *iter = NULL;
  g_autoptr (GError) error = NULL;

  if (sqlite3changeset_start (&iter, step->size, step->changeset) != SQLITE_OK)
    return;

  while (error == NULL && sqlite3changeset_next (iter) == SQLITE_ROW)
    {
      sqlite3_value *id = NULL;
      const char *name;
      int n_columns, op, indirect;
      WayTable *table;

      sqlite3changeset_op (iter, &name, &n_columns, &op, &indirect);
      if (op == SQLITE_INSERT)
        sqlite3changeset_new (iter, 0, &id);
      else
        sqlite3changeset_old (iter, 0, &id);

      table = find_table_by_name (self, name);
      if (table != NULL)
        way_table_refresh (table, self->db, sqlite3_value_int64 (id), &error);
    }

  sqlite3changeset_finalize (iter);
  if (error != NULL)
    g_warning ("A change could not be read back: %d", error->code);
}

gboolean
way_store_begin (WayStore *self, const char *label, GError **error)
{
  g_return_val_if_fail (WAY_IS_STORE (self), FALSE);

  if (self->depth == 0)
    {
      if (!way_database_exec (self->db, "BEGIN IMMEDIATE", error))
        return FALSE;

      sqlite3session_create (self->db, "main", &self->session);
      sqlite3session_attach (self->session, NULL);
      self->label = g_strdup (label);
    }

  self->depth++;
  return TRUE;
}

static void
close_step (WayStore *self)
{
  g_clear_pointer (&self->session, sqlite3session_delete);
  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->typing, g_free);
  g_clear_pointer (&self->subject, g_free);
  self->n_edits = 0;
  self->depth = 0;
  self->failed = FALSE;
}

void
way_store_set_subject (WayStore *self, const char *subject)
{
  g_return_if_fail (WAY_IS_STORE (self) && self->depth > 0);

  g_free (self->subject);
  self->subject = g_strdup (subject);
}

/* Returns (transfer full, nullable) what the step is about, if that is one thing. */
static char *
take_subject (WayStore *self)
{
  if (self->subject != NULL)
    return g_steal_pointer (&self->subject);

  return self->n_edits == 1 ? g_steal_pointer (&self->typing) : NULL;
}

gboolean
way_store_commit (WayStore *self, GError **error)
{
  void *changeset = NULL;
  int size = 0;
  WayStep *step;

  g_return_val_if_fail (WAY_IS_STORE (self) && self->depth > 0, FALSE);

  if (self->depth > 1)
    {
      self->depth--;
      return TRUE;
    }

  if (self->failed)
    g_set_error_literal (error, WAY_DATABASE_ERROR, SQLITE_ABORT, "A part of the step failed");

  if (self->failed || !way_database_exec (self->db, "COMMIT", error))
    {
      way_store_rollback (self);
      return FALSE;
    }

  sqlite3session_changeset (self->session, &size, &changeset);
  step = way_step_new (changeset, size, g_steal_pointer (&self->label), take_subject (self));
  close_step (self);

  if (size == 0)
    {
      way_step_free (step);
      return TRUE;
    }

  follow (self, step);
  way_history_push (self->history, step);
  way_store_announce (self);

  return TRUE;
}

void
way_store_rollback (WayStore *self)
{
  g_return_if_fail (WAY_IS_STORE (self) && self->depth > 0);

  if (self->depth > 1)
    {
      self->depth--;
      self->failed = TRUE;
      return;
    }

  sqlite3_exec (self->db, "ROLLBACK", NULL, NULL, NULL);
  close_step (self);
}

gboolean
way_store_end (WayStore *self, gboolean ok, GError **error)
{
  if (ok)
    return way_store_commit (self, error);

  way_store_rollback (self);
  return FALSE;
}

static int
conflict_cb (void *data, int reason, sqlite3_changeset_iter *iter)
{
  return SQLITE_CHANGESET_ABORT;
}

/* Ends the transaction that is open. */
static gboolean
run_changeset (WayStore *self, const WayStep *step, GError **error)
{
  int rc = sqlite3changeset_apply (self->db, step->size, step->changeset, NULL, conflict_cb, NULL);

  if (rc != SQLITE_OK)
    g_set_error_literal (error, WAY_DATABASE_ERROR, rc, sqlite3_errstr (rc));
  else if (way_database_exec (self->db, "COMMIT", error))
    return TRUE;

  sqlite3_exec (self->db, "ROLLBACK", NULL, NULL, NULL);
  return FALSE;
}

/* The changeset holds what cascades did, too; were they on, they would do it twice. */
static gboolean
apply (WayStore *self, const WayStep *step, GError **error)
{
  gboolean ok;

  sqlite3_exec (self->db, "PRAGMA foreign_keys = OFF", NULL, NULL, NULL);
  ok = way_database_exec (self->db, "BEGIN IMMEDIATE", error) && run_changeset (self, step, error);
  sqlite3_exec (self->db, "PRAGMA foreign_keys = ON", NULL, NULL, NULL);

  return ok;
}

/* Takes back the last step of FROM and puts its inverse on TO. */
static gboolean
replay (WayStore *self, GPtrArray *from, GPtrArray *to, GError **error)
{
  WayStep *step = way_history_peek (from);
  g_autoptr (WayStep) inverse = NULL;

  g_return_val_if_fail (self->depth == 0, FALSE);

  if (step == NULL)
    return TRUE;

  inverse = way_step_invert (step);
  if (inverse == NULL)
    {
      g_set_error_literal (error, WAY_DATABASE_ERROR, SQLITE_NOMEM, "Out of memory");
      return FALSE;
    }

  if (!apply (self, inverse, error))
    return FALSE;

  follow (self, inverse);
  g_ptr_array_add (to, g_steal_pointer (&inverse));
  g_ptr_array_set_size (from, from->len - 1);
  way_store_announce (self);

  return TRUE;
}

gboolean
way_store_undo (WayStore *self, GError **error)
{
  g_return_val_if_fail (WAY_IS_STORE (self), FALSE);

  return replay (self, self->history->undo, self->history->redo, error);
}

gboolean
way_store_redo (WayStore *self, GError **error)
{
  g_return_val_if_fail (WAY_IS_STORE (self), FALSE);

  return replay (self, self->history->redo, self->history->undo, error);
}
