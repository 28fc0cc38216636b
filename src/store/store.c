#include "store/store.h"

#include <stdlib.h>

#include "model/tables.h"
#include "store/database.h"
#include "store/store-private.h"

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

WayTable *
way_store_get_table (WayStore *self, GType type)
{
  for (guint i = 0; i < self->tables->len; i++)
    {
      WayTable *table = g_ptr_array_index (self->tables, i);

      if (G_TYPE_FROM_CLASS (table->klass) == type)
        return table;
    }

  g_error ("%s is no table", g_type_name (type));
}

static void
notify_history (WayStore *self)
{
  for (guint i = PROP_CAN_UNDO; i < G_N_ELEMENTS (properties); i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

void
way_store_announce (WayStore *self)
{
  notify_history (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
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

/* Lists */

GListModel *
way_store_get_list (WayStore *self, GType type)
{
  g_return_val_if_fail (WAY_IS_STORE (self), NULL);

  return G_LIST_MODEL (way_store_get_table (self, type)->list);
}

guint
way_store_get_revision (WayStore *self, GType type)
{
  g_return_val_if_fail (WAY_IS_STORE (self), 0);

  return way_store_get_table (self, type)->revision;
}

WayRecord *
way_store_find (WayStore *self, GType type, gint64 id)
{
  g_return_val_if_fail (WAY_IS_STORE (self), NULL);

  return way_table_find (way_store_get_table (self, type), id);
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

gboolean
way_store_is_at (WayStore *self, const char *path)
{
  g_autofree char *ours = NULL, *theirs = NULL;

  g_return_val_if_fail (WAY_IS_STORE (self), FALSE);

  ours = realpath (self->path, NULL);
  theirs = realpath (path, NULL);
  return ours != NULL && g_strcmp0 (ours, theirs) == 0;
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
  way_store_announce (self);

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
      g_value_set_string (value, undo != NULL ? way_step_get_label (undo) : NULL);
      break;

    case PROP_REDO_LABEL:
      g_value_set_string (value, redo != NULL ? way_step_get_label (redo) : NULL);
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

WayStore *
way_store_take (const char *path, sqlite3 *db, GError **error)
{
  g_autoptr (WayStore) self = g_object_new (WAY_TYPE_STORE, NULL);

  self->path = g_strdup (path);
  self->db = db;

  return load (self, error) ? g_steal_pointer (&self) : NULL;
}

static WayStore *
open_database (const char *path, sqlite3 *db, GError **error)
{
  g_autoptr (WayStore) self = db != NULL ? way_store_take (path, db, error) : NULL;

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
