#include "store/store.h"

#include <glib/gstdio.h>

#include "model/domain.h"
#include "model/element.h"
#include "model/tables.h"
#include "model/words.h"
#include "store/database.h"
#include "store/history.h"
#include "store/store-private.h"
#include "store/table.h"

struct _WayStore
{
  GObject parent_instance;

  char *path;
  sqlite3 *db;
  GPtrArray *tables; /* of WayTable */
  WayHistory *history;

  /* The open step */
  sqlite3_session *session; /* (nullable) */
  int depth;
  gboolean failed; /* a part of it gave up */
  char *label;
  char *typing;
  guint n_edits;
};

G_DEFINE_FINAL_TYPE (WayStore, way_store, G_TYPE_OBJECT)

typedef enum
{
  PROP_CAN_UNDO = 1,
  PROP_CAN_REDO,
  PROP_UNDO_LABEL,
  PROP_REDO_LABEL,
} WayStoreProperty;

static GParamSpec *properties[PROP_REDO_LABEL + 1];

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static WayTable *
find_table (WayStore *self, GType type)
{
  for (guint i = 0; i < self->tables->len; i++)
    {
      WayTable *table = g_ptr_array_index (self->tables, i);

      if (G_TYPE_FROM_CLASS (table->klass) == type)
        return table;
    }

  g_error ("%s is no table", g_type_name (type));
}

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

static void
notify_history (WayStore *self)
{
  for (guint i = PROP_CAN_UNDO; i < G_N_ELEMENTS (properties); i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
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

/* Tells everybody, when the records and the history are as they should be. */
static void
announce (WayStore *self)
{
  notify_history (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Steps */

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
  self->n_edits = 0;
  self->depth = 0;
  self->failed = FALSE;
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
  step = way_step_new (changeset, size, g_steal_pointer (&self->label),
                       self->n_edits == 1 ? g_steal_pointer (&self->typing) : NULL);
  close_step (self);

  if (size == 0)
    {
      way_step_free (step);
      return TRUE;
    }

  follow (self, step);
  way_history_push (self->history, step);
  announce (self);

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

/* The changeset holds what cascades did, too; were they on, they would do it twice. */
static gboolean
apply (WayStore *self, const WayStep *step, GError **error)
{
  gboolean ok;
  int rc;

  if (!way_database_exec (self->db, "PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE", error))
    return FALSE;

  rc = sqlite3changeset_apply (self->db, step->size, step->changeset, NULL, conflict_cb, NULL);
  if (rc != SQLITE_OK)
    g_set_error_literal (error, WAY_DATABASE_ERROR, rc, sqlite3_errstr (rc));

  ok = rc == SQLITE_OK && way_database_exec (self->db, "COMMIT", error);
  if (!ok)
    sqlite3_exec (self->db, "ROLLBACK", NULL, NULL, NULL);
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
  announce (self);

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

void
way_store_forget (WayStore *self)
{
  g_return_if_fail (WAY_IS_STORE (self));

  way_history_forget (self->history);
  notify_history (self);
}

void
way_store_set_merge_window (WayStore *self, gint64 window)
{
  g_return_if_fail (WAY_IS_STORE (self));

  self->history->merge_window = window;
}

/* Edits */

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

gint64
way_store_add (WayStore *self, WayRecord *draft, GError **error)
{
  gint64 id = make_id ();
  g_autoptr (sqlite3_stmt) stmt = NULL;

  g_return_val_if_fail (WAY_IS_STORE (self) && WAY_IS_RECORD (draft), 0);
  g_return_val_if_fail (way_record_get_id (draft) == 0, 0);

  stmt =
      way_table_prepare_add (find_table (self, G_OBJECT_TYPE (draft)), self->db, draft, id, error);

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

  stmt = way_table_prepare_set (find_table (self, G_OBJECT_TYPE (record)), self->db, record, column,
                                error);
  if (stmt == NULL)
    return FALSE;

  if (value != WAY_NONE)
    way_bind_int (stmt, ":value", value);

  return run_edit (self, stmt, NULL, error);
}

gboolean
way_store_set_text (
    WayStore *self, WayRecord *record, const char *column, const char *value, GError **error)
{
  g_autoptr (sqlite3_stmt) stmt = NULL;

  g_return_val_if_fail (WAY_IS_STORE (self) && WAY_IS_RECORD (record), FALSE);

  if (g_strcmp0 (way_record_get_text (record, column), value) == 0 && self->depth == 0)
    return TRUE;

  stmt = way_table_prepare_set (find_table (self, G_OBJECT_TYPE (record)), self->db, record, column,
                                error);
  if (stmt == NULL)
    return FALSE;

  way_bind_text (stmt, ":value", value);

  return run_edit (self, stmt,
                   g_strdup_printf ("%s.%s.%" G_GINT64_FORMAT, WAY_RECORD_GET_CLASS (record)->table,
                                    column, way_record_get_id (record)),
                   error);
}

gboolean
way_store_remove (WayStore *self, WayRecord *record, GError **error)
{
  g_autoptr (sqlite3_stmt) stmt = NULL;

  g_return_val_if_fail (WAY_IS_STORE (self) && WAY_IS_RECORD (record), FALSE);

  stmt =
      way_table_prepare_remove (find_table (self, G_OBJECT_TYPE (record)), self->db, record, error);

  return stmt != NULL && run_edit (self, stmt, NULL, error);
}

/* Lists */

GListModel *
way_store_get_list (WayStore *self, GType type)
{
  g_return_val_if_fail (WAY_IS_STORE (self), NULL);

  return G_LIST_MODEL (find_table (self, type)->list);
}

WayRecord *
way_store_find (WayStore *self, GType type, gint64 id)
{
  g_return_val_if_fail (WAY_IS_STORE (self), NULL);

  return way_table_find (find_table (self, type), id);
}

WayRecord *
way_store_get_journey (WayStore *self)
{
  g_autoptr (WayRecord) journey = NULL;

  g_return_val_if_fail (WAY_IS_STORE (self), NULL);

  journey = g_list_model_get_item (way_store_get_list (self, WAY_TYPE_JOURNEY), 0);
  return journey;
}

const char *
way_store_get_path (WayStore *self)
{
  g_return_val_if_fail (WAY_IS_STORE (self), NULL);

  return self->path;
}

static gboolean
load (WayStore *self, GError **error)
{
  for (guint i = 0; i < self->tables->len; i++)
    {
      if (!way_table_load (g_ptr_array_index (self->tables, i), self->db, error))
        return FALSE;
    }

  return TRUE;
}

sqlite3 *
way_store_get_database (WayStore *self)
{
  return self->db;
}

gboolean
way_store_reload (WayStore *self, GError **error)
{
  gboolean ok = load (self, error);

  way_history_forget (self->history);
  announce (self);

  return ok;
}

/* GObject */

static void
way_store_finalize (GObject *object)
{
  WayStore *self = WAY_STORE (object);

  g_ptr_array_unref (self->tables);
  way_history_free (self->history);
  g_clear_pointer (&self->db, way_database_close);
  g_free (self->path);

  G_OBJECT_CLASS (way_store_parent_class)->finalize (object);
}

static void
way_store_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayStore *self = WAY_STORE (object);
  WayStep *undo = way_history_peek (self->history->undo);
  WayStep *redo = way_history_peek (self->history->redo);

  switch ((WayStoreProperty) property_id)
    {
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, undo != NULL);
      break;

    case PROP_CAN_REDO:
      g_value_set_boolean (value, redo != NULL);
      break;

    case PROP_UNDO_LABEL:
      g_value_set_string (value, undo != NULL ? undo->label : NULL);
      break;

    case PROP_REDO_LABEL:
      g_value_set_string (value, redo != NULL ? redo->label : NULL);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_store_class_init (WayStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = way_store_finalize;
  object_class->get_property = way_store_get_property;

  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, flags);
  properties[PROP_UNDO_LABEL] = g_param_spec_string ("undo-label", NULL, NULL, NULL, flags);
  properties[PROP_REDO_LABEL] = g_param_spec_string ("redo-label", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
way_store_init (WayStore *self)
{
  guint n_tables;
  const GType *types = way_tables_get (&n_tables);

  self->tables = g_ptr_array_new_with_free_func ((GDestroyNotify) way_table_free);
  for (guint i = 0; i < n_tables; i++)
    g_ptr_array_add (self->tables, way_table_new (types[i]));

  self->history = way_history_new ();
}

/* Takes DB. */
static WayStore *
make_store (const char *path, sqlite3 *db, GError **error)
{
  g_autoptr (WayStore) self = g_object_new (WAY_TYPE_STORE, NULL);

  self->path = g_strdup (path);
  self->db = db;

  return load (self, error) ? g_steal_pointer (&self) : NULL;
}

static WayStore *
open_database (const char *path, sqlite3 *db, GError **error)
{
  g_autoptr (WayStore) self = db != NULL ? make_store (path, db, error) : NULL;

  if (self == NULL || way_store_get_journey (self) != NULL)
    return g_steal_pointer (&self);

  g_set_error_literal (error, WAY_DATABASE_ERROR, SQLITE_CORRUPT, "The journey has no row");
  return NULL;
}

WayStore *
way_store_open (const char *path, GError **error)
{
  return open_database (path, way_database_open (path, error), error);
}

WayStore *
way_store_open_copy (const char *path, GError **error)
{
  return open_database (":memory:", way_database_open_copy (path, error), error);
}

static gboolean
add_domains (WayStore *self, GError **error)
{
  guint n_built_ins;
  const WayDomainBuiltIn *built_ins = way_domain_get_built_ins (&n_built_ins);

  for (guint i = 0; i < n_built_ins; i++)
    {
      g_autoptr (WayRecord) domain = way_record_new (WAY_TYPE_DOMAIN);

      way_record_set_text (domain, "key", built_ins[i].key);
      way_record_set_text (domain, "section", built_ins[i].section);
      way_record_set_text (domain, "icon", built_ins[i].icon);
      way_record_set_int (domain, "shown", built_ins[i].shown);
      way_record_set_int (domain, "position", i);
      if (way_store_add (self, domain, error) == 0)
        return FALSE;
    }

  return TRUE;
}

static gboolean
add_elements (WayStore *self, GError **error)
{
  for (const WayWord *word = way_words_get ("element.key"); word->key != NULL; word++)
    {
      g_autoptr (WayRecord) element = way_record_new (WAY_TYPE_ELEMENT);

      way_record_set_text (element, "key", word->key);
      if (way_store_add (self, element, error) == 0)
        return FALSE;
    }

  return TRUE;
}

WayStore *
way_store_create (const char *path, WayRecord *journey, GError **error)
{
  g_autoptr (WayStore) self = NULL;
  sqlite3 *db;

  g_return_val_if_fail (WAY_IS_JOURNEY (journey), NULL);

  db = way_database_create (path, error);
  if (db == NULL)
    return NULL;
  self = make_store (path, db, error);

  if (self != NULL && way_store_begin (self, NULL, error) &&
      way_store_end (self,
                     way_store_add (self, journey, error) != 0 && add_domains (self, error) &&
                         add_elements (self, error),
                     error))
    {
      way_store_forget (self);
      return g_steal_pointer (&self);
    }

  /* An empty file would be there for good, and be no journey. */
  if (self != NULL && !g_str_equal (path, ":memory:"))
    g_unlink (path);
  return NULL;
}
