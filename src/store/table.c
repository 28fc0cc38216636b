#include "store/table.h"

#include "store/database.h"

WayTable *
way_table_new (GType type)
{
  WayTable *self = g_new0 (WayTable, 1);
  g_autoptr (GString) columns = g_string_new ("id");

  self->klass = g_type_class_ref (type);
  for (guint i = 0; i < self->klass->n_columns; i++)
    g_string_append_printf (columns, ", %s", self->klass->columns[i].name);
  self->columns = g_strdup (columns->str);
  self->list = g_list_store_new (type);

  return self;
}

void
way_table_free (WayTable *self)
{
  g_clear_pointer (&self->select, sqlite3_finalize);
  g_type_class_unref (self->klass);
  g_object_unref (self->list);
  g_free (self->columns);
  g_free (self);
}

static void
read_row (WayRecord *record, sqlite3_stmt *stmt)
{
  WayRecordClass *klass = WAY_RECORD_GET_CLASS (record);

  way_record_load_id (record, sqlite3_column_int64 (stmt, 0));

  for (guint i = 0; i < klass->n_columns; i++)
    {
      if (klass->columns[i].type == WAY_COLUMN_TEXT)
        way_record_load_text (record, i, (const char *) sqlite3_column_text (stmt, i + 1));
      else if (sqlite3_column_type (stmt, i + 1) == SQLITE_NULL)
        way_record_load_int (record, i, WAY_NONE);
      else
        way_record_load_int (record, i, sqlite3_column_int64 (stmt, i + 1));
    }
}

static WayRecord *
make_record (WayTable *self, sqlite3_stmt *stmt)
{
  WayRecord *record = way_record_new (G_TYPE_FROM_CLASS (self->klass));

  read_row (record, stmt);
  return record;
}

/* Returns (borrowed): the list keeps it alive. */
static WayRecord *
peek (WayTable *self, guint position)
{
  g_autoptr (WayRecord) record = g_list_model_get_item (G_LIST_MODEL (self->list), position);

  return record;
}

/* Returns where ID stands in the list, or would stand. */
static guint
find_position (WayTable *self, gint64 id)
{
  guint low = 0, high = g_list_model_get_n_items (G_LIST_MODEL (self->list));

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (way_record_get_id (peek (self, middle)) < id)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

WayRecord *
way_table_find (WayTable *self, gint64 id)
{
  WayRecord *record = peek (self, find_position (self, id));

  return record != NULL && way_record_get_id (record) == id ? record : NULL;
}

/* Returns (transfer full) the record of the row under STMT: the one that is in the list already,
 * which others may hold, or a new one. */
static WayRecord *
take_record (WayTable *self, sqlite3_stmt *stmt)
{
  WayRecord *record = way_table_find (self, sqlite3_column_int64 (stmt, 0));

  if (record == NULL)
    return make_record (self, stmt);

  read_row (record, stmt);
  return g_object_ref (record);
}

gboolean
way_table_load (WayTable *self, sqlite3 *db, GError **error)
{
  g_autofree char *sql =
      g_strdup_printf ("SELECT %s FROM %s ORDER BY id", self->columns, self->klass->table);
  g_autoptr (sqlite3_stmt) stmt = way_database_prepare (db, sql, error);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) local_error = NULL;

  if (stmt == NULL)
    return FALSE;

  while (way_step (stmt, &local_error))
    g_ptr_array_add (records, take_record (self, stmt));

  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  g_list_store_splice (self->list, 0, g_list_model_get_n_items (G_LIST_MODEL (self->list)),
                       records->pdata, records->len);
  self->revision++;
  return TRUE;
}

static gboolean
prepare_select (WayTable *self, sqlite3 *db, GError **error)
{
  g_autofree char *sql = NULL;

  if (self->select != NULL)
    return TRUE;

  sql = g_strdup_printf ("SELECT %s FROM %s WHERE id = :id", self->columns, self->klass->table);
  self->select = way_database_prepare (db, sql, error);
  return self->select != NULL;
}

/* BEFORE and NOW (both nullable) are the same record, where its row only has changed. */
static void
put (WayTable *self, gint64 id, WayRecord *before, WayRecord *now)
{
  if (before == NULL && now != NULL)
    g_list_store_insert (self->list, find_position (self, id), now);
  else if (before != NULL && now == NULL)
    g_list_store_remove (self->list, find_position (self, id));
}

gboolean
way_table_refresh (WayTable *self, sqlite3 *db, gint64 id, GError **error)
{
  g_autoptr (WayRecord) before = NULL, now = NULL;
  g_autoptr (GError) local_error = NULL;

  if (!prepare_select (self, db, error))
    return FALSE;

  g_set_object (&before, way_table_find (self, id));
  if (before != NULL)
    g_object_freeze_notify (G_OBJECT (before));

  way_bind_int (self->select, ":id", id);
  if (way_step (self->select, &local_error))
    now = take_record (self, self->select);
  /* It would keep its transaction open; and whoever hears of the change may edit. */
  sqlite3_reset (self->select);

  if (local_error == NULL)
    put (self, id, before, now);
  if (before != NULL)
    g_object_thaw_notify (G_OBJECT (before));
  self->revision++; /* last: who looked meanwhile has to look again */

  if (local_error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static gboolean
is_left_open (WayRecord *draft, guint column)
{
  if (WAY_RECORD_GET_CLASS (draft)->columns[column].type == WAY_COLUMN_TEXT)
    return way_record_peek_text (draft, column) == NULL;

  return way_record_peek_int (draft, column) == WAY_NONE;
}

sqlite3_stmt *
way_table_prepare_add (WayTable *self, sqlite3 *db, WayRecord *draft, gint64 id, GError **error)
{
  g_autoptr (GString) names = g_string_new ("id");
  g_autoptr (GString) values = g_string_new (":id");
  g_autofree char *sql = NULL;
  sqlite3_stmt *stmt;

  /* What is left open is not named, so that the schema's defaults apply. */
  for (guint i = 0; i < self->klass->n_columns; i++)
    {
      if (is_left_open (draft, i))
        continue;
      g_string_append_printf (names, ", %s", self->klass->columns[i].name);
      g_string_append_printf (values, ", :%s", self->klass->columns[i].name);
    }

  sql = g_strdup_printf ("INSERT INTO %s (%s) VALUES (%s)", self->klass->table, names->str,
                         values->str);
  stmt = way_database_prepare (db, sql, error);
  if (stmt == NULL)
    return NULL;

  way_bind_int (stmt, ":id", id);
  for (guint i = 0; i < self->klass->n_columns; i++)
    {
      g_autofree char *parameter = g_strconcat (":", self->klass->columns[i].name, NULL);

      if (is_left_open (draft, i))
        continue;
      if (self->klass->columns[i].type == WAY_COLUMN_TEXT)
        way_bind_text (stmt, parameter, way_record_peek_text (draft, i));
      else
        way_bind_int (stmt, parameter, way_record_peek_int (draft, i));
    }

  return stmt;
}

sqlite3_stmt *
way_table_prepare_set (
    WayTable *self, sqlite3 *db, WayRecord *record, const char *column, GError **error)
{
  g_autofree char *sql =
      g_strdup_printf ("UPDATE %s SET %s = :value WHERE id = :id", self->klass->table, column);
  sqlite3_stmt *stmt = way_database_prepare (db, sql, error);

  if (stmt != NULL)
    way_bind_int (stmt, ":id", way_record_get_id (record));
  return stmt;
}

sqlite3_stmt *
way_table_prepare_remove (WayTable *self, sqlite3 *db, WayRecord *record, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("DELETE FROM %s WHERE id = :id", self->klass->table);
  sqlite3_stmt *stmt = way_database_prepare (db, sql, error);

  if (stmt != NULL)
    way_bind_int (stmt, ":id", way_record_get_id (record));
  return stmt;
}
