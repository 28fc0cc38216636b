/* An edit, from the call until the record has it, costs at most twice what the same UPDATE costs
 * in plain SQLite with the same settings. */

#include <glib/gstdio.h>

#include "bench-fixture.h"
#include "journey-fixture.h"
#include "model/wish.h"
#include "store/database.h"

typedef struct
{
  sqlite3 *plain;
  WayStore *store;
  WayRecord *wish;
} Journeys;

static char *
make_words (guint round)
{
  return g_strdup_printf ("A garden with %u roses", round);
}

static void
update (gpointer data, guint round)
{
  Journeys *self = data;
  g_autofree char *words = make_words (round);
  g_autoptr (sqlite3_stmt) stmt = way_database_prepare (
      self->plain, "UPDATE wish SET words = :words WHERE id = 1", NULL);

  way_bind_text (stmt, ":words", words);
  g_assert_true (way_run (stmt, NULL));
}

static void
edit (gpointer data, guint round)
{
  Journeys *self = data;
  g_autofree char *words = make_words (round);

  g_assert_true (way_store_set_text (self->store, self->wish, "words", words, NULL));
}

int
main (void)
{
  g_autofree char *folder =
      g_mkdtemp (g_strdup ("bench-edit-XXXXXX")); /* on a disk, not in memory */
  g_autofree char *path = g_build_filename (folder, "store.waymark", NULL);
  g_autofree char *plain_path = g_build_filename (folder, "plain.waymark", NULL);
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_WISH);
  Journeys both = { way_database_create (plain_path, NULL), create_journey (path, "Frank"), NULL };
  int status;

  way_record_set_text (draft, "words", "A garden");
  both.wish = add_record (both.store, draft);
  g_assert_true (
      way_database_exec (both.plain, "INSERT INTO wish (id, words) VALUES (1, 'A garden')", NULL));
  way_store_set_merge_window (both.store, -1); /* the dearer case */

  status = run_bench (&(Bench){ "edit", edit, "plain update", update, &both, 301, 2 });

  g_object_unref (both.store);
  way_database_close (both.plain);
  g_unlink (path);
  g_unlink (plain_path);
  g_rmdir (folder);
  return status;
}
