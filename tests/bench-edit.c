/* An edit, from the call until the record has it, costs at most twice what the same UPDATE costs
 * in plain SQLite with the same settings, measured in turns within one run. */

#include <glib/gstdio.h>
#include <stdlib.h>

#include "journey-fixture.h"
#include "model/wish.h"
#include "store/database.h"

#define ROUNDS 301
#define LIMIT 2.0

static int
compare (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
get_median (double *times)
{
  qsort (times, ROUNDS, sizeof *times, compare);
  return times[ROUNDS / 2];
}

static void
update (sqlite3 *db, gint64 id, const char *words)
{
  g_autoptr (sqlite3_stmt) stmt =
                 way_database_prepare (db, "UPDATE wish SET words = :words WHERE id = :id", NULL);

  way_bind_text (stmt, ":words", words);
  way_bind_int (stmt, ":id", id);
  g_assert_true (way_run (stmt, NULL));
}

int
main (void)
{
  g_autofree char *folder =
      g_mkdtemp (g_strdup ("bench-edit-XXXXXX")); /* on a disk, not in memory */
  g_autofree char *path = g_build_filename (folder, "store.waymark", NULL);
  g_autofree char *plain_path = g_build_filename (folder, "plain.waymark", NULL);
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_WISH);
  g_autoptr (WayStore) store = create_journey (path, "Frank");
  g_autoptr (sqlite3) plain = way_database_create (plain_path, NULL);
  double store_times[ROUNDS], plain_times[ROUNDS], ratio;
  WayRecord *wish;

  way_record_set_text (draft, "words", "A garden");
  wish = add_record (store, draft);
  g_assert_true (
      way_database_exec (plain, "INSERT INTO wish (id, words) VALUES (1, 'A garden')", NULL));
  way_store_set_merge_window (store, -1); /* the dearer case */

  for (guint i = 0; i < ROUNDS; i++)
    {
      g_autofree char *words = g_strdup_printf ("A garden with %u roses", i);
      gint64 start = g_get_monotonic_time (), middle;

      update (plain, 1, words);
      middle = g_get_monotonic_time ();
      g_assert_true (way_store_set_text (store, wish, "words", words, NULL));
      plain_times[i] = middle - start;
      store_times[i] = g_get_monotonic_time () - middle;
    }

  g_clear_object (&store);
  g_clear_pointer (&plain, way_database_close);
  g_unlink (path);
  g_unlink (plain_path);
  g_rmdir (folder);

  ratio = get_median (store_times) / get_median (plain_times);
  g_print ("edit: %.0f us, plain update: %.0f us, ratio %.2f (at most %.1f)\n",
           get_median (store_times), get_median (plain_times), ratio, LIMIT);

  return ratio <= LIMIT ? EXIT_SUCCESS : EXIT_FAILURE;
}
