#include <glib/gstdio.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>

#include "journey-fixture.h"
#include "model/goal.h"
#include "model/wish.h"
#include "store/database.h"
#include "store/query.h"

#define KILLS 50

static const char *program;

/* The other process: makes step after step, each of a wish and its goal, says which one is
 * committed, and never ends by itself. */
G_NORETURN static void
write_for_ever (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WayStore) store = way_store_open (path, &error);

  g_assert_no_error (error);
  for (guint number = g_list_model_get_n_items (way_store_get_list (store, WAY_TYPE_WISH));;)
    {
      g_autoptr (WayRecord) wish = way_record_new (WAY_TYPE_WISH);
      g_autoptr (WayRecord) goal = way_record_new (WAY_TYPE_GOAL);
      gboolean ok = way_store_begin (store, "Add", &error);

      way_record_set_text (wish, "words", "To see the sea");
      way_record_set_text (goal, "words", "I go there by train");
      way_record_set_int (goal, "wish", ok ? way_store_add (store, wish, &error) : 0);
      ok = way_store_add (store, goal, &error) != 0 && way_store_end (store, ok, &error);
      g_assert_no_error (error);
      g_assert_true (ok);

      printf ("%u\n", ++number);
      fflush (stdout);
    }
}

/* Lets the other process make STEPS steps and a bit of the next; kills it. Returns the last step
 * of which it said that it is committed. */
static guint
write_and_kill (const char *path, guint steps)
{
  const char *argv[] = { program, "--write", path, NULL };
  g_autoptr (GError) error = NULL;
  char line[32] = "0";
  GPid pid;
  FILE *lines;
  int fd;

  g_spawn_async_with_pipes (NULL, (char **) argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &pid,
                            NULL, &fd, NULL, &error);
  g_assert_no_error (error);

  lines = fdopen (fd, "r");
  for (guint i = 0; i < steps; i++)
    g_assert_nonnull (fgets (line, sizeof line, lines));
  g_usleep (g_test_rand_int_range (0, 3000)); /* anywhere within a step */
  kill (pid, SIGKILL);
  while (fgets (line, sizeof line, lines) != NULL)
    ;
  fclose (lines);
  g_assert_cmpint (waitpid (pid, NULL, 0), ==, pid);

  return atoi (line);
}

static void
assert_sound (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (sqlite3) db = way_database_open (path, &error);
  g_autoptr (sqlite3_stmt) integrity = NULL;
  g_autoptr (sqlite3_stmt) references = NULL;

  g_assert_no_error (error);
  integrity = way_database_prepare (db, "PRAGMA integrity_check", &error);
  g_assert_cmpint (sqlite3_step (integrity), ==, SQLITE_ROW);
  g_assert_cmpstr ((const char *) sqlite3_column_text (integrity, 0), ==, "ok");
  references = way_database_prepare (db, "PRAGMA foreign_key_check", &error);
  g_assert_cmpint (sqlite3_step (references), ==, SQLITE_DONE);
}

/* Every step that was committed is there, and none of them by half. */
static void
assert_whole (const char *path, guint committed)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WayStore) store = way_store_open (path, &error);
  guint n_wishes, n_goals;

  g_assert_no_error (error);
  n_wishes = g_list_model_get_n_items (way_store_get_list (store, WAY_TYPE_WISH));
  n_goals = g_list_model_get_n_items (way_store_get_list (store, WAY_TYPE_GOAL));
  g_assert_cmpuint (n_wishes, ==, n_goals);
  g_assert_cmpuint (n_wishes, >=, committed);
  g_assert_cmpuint (n_wishes, <=, committed + 1); /* killed before it could say so */
}

static void
test_killed_at_any_moment_nothing_is_lost (void)
{
  g_autofree char *folder = g_dir_make_tmp ("waymark-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "frank.waymark", NULL);

  g_object_unref (create_journey (path, "Frank"));
  for (int i = 0; i < KILLS; i++)
    {
      guint committed = write_and_kill (path, g_test_rand_int_range (1, 8));

      assert_sound (path);
      assert_whole (path, committed);
    }

  g_unlink (path);
  g_assert_cmpint (g_rmdir (folder), ==, 0); /* no journal or copy is left lying about */
}

int
main (int argc, char **argv)
{
  if (argc == 3 && strcmp (argv[1], "--write") == 0)
    write_for_ever (argv[2]);

  program = argv[0];
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/kill/at-any-moment-nothing-is-lost",
                   test_killed_at_any_moment_nothing_is_lost);
  return g_test_run ();
}
