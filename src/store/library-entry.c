#include "store/library-entry.h"

#include "model/date.h"
#include "store/contacts.h"

G_DEFINE_FINAL_TYPE (WayLibraryEntry, way_library_entry, G_TYPE_OBJECT)

static char *
dup_text (sqlite3_stmt *stmt, int column)
{
  return g_strdup ((const char *) sqlite3_column_text (stmt, column));
}

static gboolean
read_journey (WayLibraryEntry *self, sqlite3 *db, GError **error)
{
  g_autoptr (sqlite3_stmt) stmt = way_database_prepare (db, "SELECT id, name FROM journey", error);

  if (stmt == NULL || !way_step (stmt, error))
    return FALSE;

  self->id = sqlite3_column_int64 (stmt, 0);
  self->name = dup_text (stmt, 1);
  return TRUE;
}

static gboolean
read_next (WayLibraryEntry *self, sqlite3 *db, GError **error)
{
  g_autofree char *today = way_date_today ();
  g_autoptr (GError) local_error = NULL;
  g_autoptr (sqlite3_stmt) stmt = way_database_prepare (
      db,
      "SELECT planned_on, planned_at FROM meeting WHERE state = 'planned' AND planned_on >= :today "
      "UNION ALL SELECT next_on, next_at FROM contact WHERE next_on >= :today "
      "ORDER BY 1, 2 LIMIT 1",
      error);

  if (stmt == NULL)
    return FALSE;

  way_bind_text (stmt, ":today", today);
  if (way_step (stmt, &local_error))
    {
      self->next_on = dup_text (stmt, 0);
      self->next_at = dup_text (stmt, 1);
    }
  if (local_error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static void
way_library_entry_finalize (GObject *object)
{
  WayLibraryEntry *self = WAY_LIBRARY_ENTRY (object);

  g_free (self->path);
  g_free (self->name);
  g_free (self->next_on);
  g_free (self->next_at);
  g_free (self->talk_on);

  G_OBJECT_CLASS (way_library_entry_parent_class)->finalize (object);
}

static void
way_library_entry_class_init (WayLibraryEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = way_library_entry_finalize;
}

static void
way_library_entry_init (WayLibraryEntry *self)
{
}

WayLibraryEntry *
way_library_entry_read (const char *path)
{
  WayLibraryEntry *self = g_object_new (WAY_TYPE_LIBRARY_ENTRY, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (sqlite3) db = way_database_peek (path, &error);

  self->path = g_strdup (path);
  if (db == NULL || !read_journey (self, db, &error) || !read_next (self, db, &error) ||
      !way_contacts_read (db, &self->talk_on, &self->n_tries, &error))
    self->trouble = way_database_trouble (error);
  return self;
}

/* NULL comes last. */
static int
compare_texts (const char *a, const char *b, int (*compare) (const char *a, const char *b))
{
  return a == NULL || b == NULL ? (a == NULL) - (b == NULL) : compare (a, b);
}

int
way_library_entry_compare (const WayLibraryEntry *a, const WayLibraryEntry *b)
{
  int order = compare_texts (a->next_on, b->next_on, strcmp);

  if (order == 0)
    order = compare_texts (a->next_at, b->next_at, strcmp);
  if (order == 0)
    order = compare_texts (a->name, b->name, g_utf8_collate);
  return order != 0 ? order : strcmp (a->path, b->path);
}
