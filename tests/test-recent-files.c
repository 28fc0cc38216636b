#include "views/recent-files.h"

/* What a file chooser does after it has answered. */
static void
choose (GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);

  gtk_recent_manager_add_item (gtk_recent_manager_get_default (), uri);
}

static void
count_cb (GtkRecentManager *manager, guint *changes)
{
  (*changes)++;
}

/* Waits until the list has changed by itself N times. */
static void
wait_for_changes (guint n)
{
  GtkRecentManager *manager = gtk_recent_manager_get_default ();
  guint changes = 0;
  gulong id = g_signal_connect (manager, "changed", G_CALLBACK (count_cb), &changes);

  while (changes < n)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (manager, id);
}

static gboolean
is_listed (GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);

  return gtk_recent_manager_has_item (gtk_recent_manager_get_default (), uri);
}

static GFile *
make_file (const char *name)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), name, NULL);

  g_mkdir_with_parents (g_get_user_data_dir (), 0700);
  g_assert_true (g_file_set_contents (path, "Frank", -1, NULL));
  return g_file_new_for_path (path);
}

static void
test_a_journey_is_in_no_list (void)
{
  g_autoptr (GFile) journey = make_file ("Frank.waymark");
  g_autoptr (GFile) other = make_file ("recipe.txt");

  choose (other);
  wait_for_changes (1);
  g_assert_true (is_listed (other));

  choose (journey);
  way_recent_files_leave_out (journey);
  wait_for_changes (2); /* it comes, and it goes */
  g_assert_false (is_listed (journey));
  g_assert_true (is_listed (other));

  choose (journey);
  wait_for_changes (2);
  g_assert_false (is_listed (journey));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  gtk_init ();

  g_test_add_func ("/recent-files/a-journey-is-in-no-list", test_a_journey_is_in_no_list);

  return g_test_run ();
}
