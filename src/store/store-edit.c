#include "store/database.h"
#include "store/store-private.h"

/* Runs STMT as a step, or as a part of the open one. Takes TYPING. */
static gboolean
run_edit (WayStore *self, sqlite3_stmt *stmt, char *typing, GError **error)
{
  if (!way_store_begin (self, NULL, error))
    {
      g_free (typing);
      return FALSE;
    }

  g_free (self->typing);
  self->typing = typing;
  self->n_edits++;

  return way_store_end (self, way_run (stmt, error), error);
}

/* 52 random bits: what two copies of a journey add will not collide, and the number survives any
 * program that keeps numbers as doubles. */
static gint64
make_id (void)
{
  gint64 id;

  do
    id = (gint64) g_random_int () << 20 | g_random_int () >> 12;
  while (id == 0);

  return id;
}

/* Returns (transfer full) what an edit of that value is about. */
static char *
name_value (WayRecord *record, const char *column)
{
  return g_strdup_printf ("%s.%s.%" G_GINT64_FORMAT, WAY_RECORD_GET_CLASS (record)->table, column,
                          way_record_get_id (record));
}

gint64
way_store_add (WayStore *self, WayRecord *draft, GError **error)
{
  gint64 id = make_id ();
  g_autoptr (sqlite3_stmt) stmt = NULL;

  g_return_val_if_fail (WAY_IS_STORE (self) && WAY_IS_RECORD (draft), 0);
  g_return_val_if_fail (way_record_get_id (draft) == 0, 0);

  stmt = way_table_prepare_add (way_store_get_table (self, G_OBJECT_TYPE (draft)), self->db, draft,
                                id, error);

  return stmt != NULL && run_edit (self, stmt, NULL, error) ? id : 0;
}

gboolean
way_store_set_int (
    WayStore *self, WayRecord *record, const char *column, gint64 value, GError **error)
{
  g_autoptr (sqlite3_stmt) stmt = NULL;

  g_return_val_if_fail (WAY_IS_STORE (self) && WAY_IS_RECORD (record), FALSE);

  /* Within a step the record does not follow yet, and tells nothing. */
  if (way_record_get_int (record, column) == value && self->depth == 0)
    return TRUE;

  stmt = way_table_prepare_set (way_store_get_table (self, G_OBJECT_TYPE (record)), self->db,
                                record, column, error);
  if (stmt == NULL)
    return FALSE;

  if (value != WAY_NONE)
    way_bind_int (stmt, ":value", value);

  return run_edit (self, stmt, name_value (record, column), error);
}

gboolean
way_store_set_text (
    WayStore *self, WayRecord *record, const char *column, const char *value, GError **error)
{
  g_autoptr (sqlite3_stmt) stmt = NULL;

  g_return_val_if_fail (WAY_IS_STORE (self) && WAY_IS_RECORD (record), FALSE);

  if (g_strcmp0 (way_record_get_text (record, column), value) == 0 && self->depth == 0)
    return TRUE;

  stmt = way_table_prepare_set (way_store_get_table (self, G_OBJECT_TYPE (record)), self->db,
                                record, column, error);
  if (stmt == NULL)
    return FALSE;

  way_bind_text (stmt, ":value", value);

  return run_edit (self, stmt, name_value (record, column), error);
}

gboolean
way_store_remove (WayStore *self, WayRecord *record, GError **error)
{
  g_autoptr (sqlite3_stmt) stmt = NULL;

  g_return_val_if_fail (WAY_IS_STORE (self) && WAY_IS_RECORD (record), FALSE);

  stmt = way_table_prepare_remove (way_store_get_table (self, G_OBJECT_TYPE (record)), self->db,
                                   record, error);

  return stmt != NULL && run_edit (self, stmt, NULL, error);
}
