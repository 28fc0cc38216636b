#include "store/example.h"

#include <glib/gi18n.h>

#include "model/domain.h"
#include "model/element.h"
#include "model/language.h"
#include "model/tables.h"
#include "store/example-date.h"

#define FOLDER "/care/waymark/Waymark/examples/"

static const char *const names[] = { "frank", "morse", "flat", NULL };

static const struct
{
  const char *title;
  const char *description;
} labels[] = {
  { N_ ("Frank and Rita"), N_ ("Two wishes that make the eyes light up, and a plan") },
  { N_ ("Mr Morse and Caroline"), N_ ("No scores, no hurry, and a door that opens") },
  { N_ ("The flat"), N_ ("Somebody who wants to keep what is good") },
};

/* What is known while a file is read. */
typedef struct
{
  GKeyFile *file;
  WayStore *store;
  GHashTable *ids;    /* of the rows that are there, by the name of the group */
  GHashTable *counts; /* table to the number of its rows so far */
} Reading;

static guint
find_example (const char *name)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_strcmp0 (names[i], name) == 0)
        return i;
    }

  g_return_val_if_reached (0);
}

/* Returns the type of the record of GROUP, "goal guitar", or G_TYPE_INVALID. */
static GType
find_type (const char *group)
{
  guint n;
  const GType *types = way_tables_get (&n);
  const char *end = strchr (group, ' ');
  g_autofree char *table = g_strndup (group, end ? (gsize) (end - group) : strlen (group));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (WayRecordClass) klass = g_type_class_ref (types[i]);

      if (g_str_equal (klass->table, table))
        return types[i];
    }

  return G_TYPE_INVALID;
}

static gboolean
fail (GError **error, const char *group, const char *key)
{
  g_set_error (error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_INVALID_VALUE,
               "The example makes no sense: [%s] %s", group, key);
  return FALSE;
}

/* A number, or the id of the row that is named. */
static gboolean
read_int (Reading *self, const char *text, gint64 *value)
{
  const gint64 *id = g_hash_table_lookup (self->ids, text);
  char *end;

  if (id != NULL)
    {
      *value = *id;
      return TRUE;
    }

  if (way_example_read_year (text, value))
    return TRUE;

  *value = g_ascii_strtoll (text, &end, 10);
  return end != text && *end == '\0';
}

static void
remember (Reading *self, char *group, gint64 id)
{
  g_hash_table_insert (self->ids, group, g_memdup2 (&id, sizeof id));
}

static char *
read_text (Reading *self, const char *group, const char *key)
{
  g_autofree char *text =
      g_key_file_get_locale_string (self->file, group, key, way_language_get (), NULL);

  return g_str_has_suffix (key, "_on") ? way_example_read_date (text) : g_steal_pointer (&text);
}

/* A draft is filled in; a record that is there already is changed. */
static gboolean
set (Reading *self, WayRecord *record, const char *group, const char *key, GError **error)
{
  WayRecordClass *klass = WAY_RECORD_GET_CLASS (record);
  gboolean is_draft = way_record_get_id (record) == 0;
  int column = way_record_class_find (klass, key);
  g_autofree char *text = NULL;
  gint64 value;

  if (column < 0 || (text = read_text (self, group, key)) == NULL)
    return fail (error, group, key);

  if (klass->columns[column].type == WAY_COLUMN_TEXT)
    {
      if (!is_draft)
        return way_store_set_text (self->store, record, key, text, error);
      way_record_set_text (record, key, text);
      return TRUE;
    }

  if (!read_int (self, text, &value))
    return fail (error, group, key);
  if (!is_draft)
    return way_store_set_int (self->store, record, key, value, error);
  way_record_set_int (record, key, value);
  return TRUE;
}

static gboolean
fill (Reading *self, WayRecord *record, const char *group, GError **error)
{
  g_auto (GStrv) keys = g_key_file_get_keys (self->file, group, NULL, NULL);

  for (guint i = 0; keys[i] != NULL; i++)
    {
      /* "words[et]" is found by way of "words". */
      if (strchr (keys[i], '[') == NULL && !set (self, record, group, keys[i], error))
        return FALSE;
    }

  return TRUE;
}

/* Rows stand in the order of the file. */
static void
set_position (Reading *self, WayRecord *draft)
{
  WayRecordClass *klass = WAY_RECORD_GET_CLASS (draft);
  int count = GPOINTER_TO_INT (g_hash_table_lookup (self->counts, klass->table));

  if (way_record_class_find (klass, "position") >= 0)
    way_record_set_int (draft, "position", count);
  g_hash_table_insert (self->counts, (char *) klass->table, GINT_TO_POINTER (count + 1));
}

static gboolean
add (Reading *self, GType type, const char *group, GError **error)
{
  g_autoptr (WayRecord) draft = way_record_new (type);
  gint64 id;

  set_position (self, draft);
  if (!fill (self, draft, group, error))
    return FALSE;

  id = way_store_add (self->store, draft, error);
  if (id == 0)
    return FALSE;

  remember (self, g_strdup (group), id);
  return TRUE;
}

static gboolean
read_group (Reading *self, const char *group, GError **error)
{
  const gint64 *id = g_hash_table_lookup (self->ids, group);
  GType type = find_type (group);

  if (type == G_TYPE_INVALID)
    return fail (error, group, "");
  if (id != NULL)
    return fill (self, way_store_find (self->store, type, *id), group, error);
  return add (self, type, group, error);
}

/* Makes "domain home" and "element hope" known, which every journey has. */
static void
name_built_ins (Reading *self, GType type, const char *table)
{
  GListModel *list = way_store_get_list (self->store, type);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (WayRecord) record = g_list_model_get_item (list, i);
      const char *key = way_record_get_text (record, "key");

      remember (self, g_strconcat (table, " ", key, NULL), way_record_get_id (record));
    }
}

static WayStore *
create_store (Reading *self, const char *group, const char *path, GError **error)
{
  g_autoptr (WayRecord) journey = way_record_new (WAY_TYPE_JOURNEY);

  way_record_set_text (journey, "language", way_language_get ());
  if (!fill (self, journey, group, error))
    return NULL;

  return way_store_create (path, journey, error);
}

static gboolean
read_groups (Reading *self, char **groups, GError **error)
{
  gboolean ok = TRUE;

  name_built_ins (self, WAY_TYPE_DOMAIN, "domain");
  name_built_ins (self, WAY_TYPE_ELEMENT, "element");

  if (!way_store_begin (self->store, NULL, error))
    return FALSE;

  for (guint i = 0; ok && groups[i] != NULL; i++)
    ok = read_group (self, groups[i], error);

  return way_store_end (self->store, ok, ok ? error : NULL) && ok;
}

const char *const *
way_example_get_names (void)
{
  return names;
}

const char *
way_example_get_title (const char *name)
{
  return _(labels[find_example (name)].title);
}

const char *
way_example_get_description (const char *name)
{
  return _(labels[find_example (name)].description);
}

WayStore *
way_example_create (const char *name, const char *path, GError **error)
{
  g_autofree char *resource = g_strconcat (FOLDER, names[find_example (name)], ".example", NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (resource, 0, error);
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  g_auto (GStrv) groups = NULL;
  g_autoptr (WayStore) store = NULL;
  Reading reading = { .file = file, .ids = ids, .counts = counts };

  if (bytes == NULL ||
      !g_key_file_load_from_bytes (file, bytes, G_KEY_FILE_KEEP_TRANSLATIONS, error))
    return NULL;

  groups = g_key_file_get_groups (file, NULL);
  store = reading.store = create_store (&reading, groups[0], path, error);
  if (store == NULL || !read_groups (&reading, groups + 1, error))
    return NULL;

  way_store_forget (store);
  return g_steal_pointer (&store);
}
