#include "app/copying.h"

#include "application-fixture.h"
#include "journey-fixture.h"
#include "model/language.h"
#include "store/backup.h"

static WayApplication *application;

/* A new journey in a file of its own, in a window, with another name since. */
typedef struct
{
  char *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer name)
{
  g_autoptr (WayStore) store = NULL;

  fixture->path = g_build_filename (g_get_user_data_dir (), "waymark", "journeys", name, NULL);
  store = create_journey (fixture->path, "Frank");
  way_application_show_store (application, store);
  settle ();
  set_text (store, way_store_get_journey (store), "name", "Frankie");
}

static void
wait_until_copied (Fixture *fixture)
{
  while (way_application_find_store (application, fixture->path) != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
tear_down (Fixture *fixture, gconstpointer name)
{
  close_all (application);
  wait_until_copied (fixture);
  g_free (fixture->path);
}

static void
test_the_days_work_is_in_the_copy_of_the_day (Fixture *fixture, gconstpointer name)
{
  g_autofree char *found = NULL;
  g_autoptr (WayStore) copy = NULL;
  g_autoptr (GError) error = NULL;

  gtk_window_close (get_window (application));
  wait_until_copied (fixture);

  found = way_backup_find (fixture->path);
  g_assert_nonnull (found);
  copy = way_store_open_copy (found, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (way_record_get_text (way_store_get_journey (copy), "name"), ==, "Frankie");
}

static void
test_what_is_being_copied_can_be_opened_again (Fixture *fixture, gconstpointer name)
{
  g_autoptr (GError) error = NULL;

  gtk_window_close (get_window (application));
  way_application_open_path (application, fixture->path, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_windows (application), ==, 1);
}

int
main (int argc, char *argv[])
{
  way_language_init (NULL);
  gtk_test_init (&argc, &argv, NULL);
  application = start_application ();

#define ADD(name) g_test_add ("/copying/" #name, Fixture, #name, set_up, test_##name, tear_down)
  ADD (the_days_work_is_in_the_copy_of_the_day);
  ADD (what_is_being_copied_can_be_opened_again);
#undef ADD

  return g_test_run ();
}
