#include <adwaita.h>

#include "model/domain.h"
#include "model/score.h"
#include "views/domain-form.h"
#include "views/domains-dialog.h"

#include "profile-fixture.h"

static void
test_a_domain_switched_off_keeps_its_past (Fixture *fixture, gconstpointer data)
{
  WayRecord *home = get_domain (fixture, 0);
  g_autoptr (GError) error = NULL;

  score (fixture, 0, 7);
  way_domains_set_shown (fixture->store, home, FALSE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_SCORE), ==, 1);
  assert_shown (fixture, 0, "Work and daytime activities: not scored", WAY_NONE);

  way_domains_set_shown (fixture->store, home, TRUE, &error);
  g_assert_no_error (error);
  assert_shown (fixture, 3, "Home: 7 of 10", 7); /* behind the others of its section */
}

static void
test_the_wheel_has_a_least_and_a_most (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (way_domains_has_room (fixture->store));
  g_assert_cmpint (way_domains_add (fixture->store, "Fishing", "life", &error), !=, 0);
  g_assert_cmpint (way_domains_add (fixture->store, "The garden", "life", &error), !=, 0);
  g_assert_no_error (error);
  g_assert_false (way_domains_has_room (fixture->store));
  assert_shown (fixture, 4, "Fishing: not scored", WAY_NONE);

  while (way_domains_can_spare (fixture->store))
    way_domains_set_shown (fixture->store, get_domain (fixture, 0), FALSE, &error);
  g_assert_no_error (error);
  g_assert_nonnull (get_domain (fixture, 2));
  g_assert_null (get_domain (fixture, 3));
}

/* Returns (transfer full) the dialog, which is shown. */
static GtkWindow *
present (Fixture *fixture)
{
  GListModel *windows = gtk_window_get_toplevels ();
  GtkWindow *dialog;

  way_domains_dialog_present (fixture->view, fixture->store);
  dialog = g_list_model_get_item (windows, g_list_model_get_n_items (windows) - 1);
  if (!WAY_IS_DOMAINS_DIALOG (dialog))
    {
      g_object_unref (dialog);
      dialog = g_list_model_get_item (windows, 0);
    }
  g_assert_true (WAY_IS_DOMAINS_DIALOG (dialog));
  return dialog;
}

static void
test_all_domains_can_be_chosen_from (Fixture *fixture, gconstpointer data)
{
  GtkWindow *dialog = present (fixture);

  gtk_window_destroy (dialog);
  g_assert_finalize_object (dialog);
}

static void
count_cb (int *n_steps)
{
  (*n_steps)++;
}

/* The window below knows the steps; keys and toasts of the dialog reach it. */
static void
test_steps_can_be_undone_in_the_dialog (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) undo = g_simple_action_new ("undo", NULL);
  GtkWindow *dialog;
  int n_steps = 0;

  g_signal_connect_swapped (undo, "activate", G_CALLBACK (count_cb), &n_steps);
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (undo));
  gtk_widget_insert_action_group (GTK_WIDGET (fixture->window), "win", G_ACTION_GROUP (actions));
  dialog = present (fixture);

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (dialog), "win.undo", NULL));
  g_assert_cmpint (n_steps, ==, 1);
  gtk_window_destroy (dialog);
  g_assert_finalize_object (dialog);
}

static void
test_an_emptied_name_is_the_built_in_one (Fixture *fixture, gconstpointer data)
{
  WayDomain *home = WAY_DOMAIN (get_domain (fixture, 0));
  g_autoptr (GtkWidget) form = g_object_ref_sink (way_domain_form_new (fixture->store, home));

  way_editor_edit_text (find_field (form, "name"), "My nest");
  assert_shown (fixture, 0, "My nest: not scored", WAY_NONE);
  way_editor_edit_text (find_field (form, "name"), NULL);
  assert_shown (fixture, 0, "Home: not scored", WAY_NONE);

  way_editor_edit_text (find_field (form, "icon"), "emoji-food-symbolic");
  g_assert_cmpstr (way_domain_get_icon (home), ==, "emoji-food-symbolic");
}

static void
test_a_domain_moves_to_its_section (Fixture *fixture, gconstpointer data)
{
  WayRecord *home = get_domain (fixture, 0);
  g_autoptr (GError) error = NULL;

  way_domains_set_section (fixture->store, home, "personal", &error);
  g_assert_no_error (error);
  g_assert_true (get_domain (fixture, 9) == home);
  way_store_undo (fixture->store, &error);
  g_assert_no_error (error);
  g_assert_true (get_domain (fixture, 0) == home);
}

#define TEST(name) PROFILE_TEST ("/domains-dialog/", name)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  TEST (a_domain_switched_off_keeps_its_past);
  TEST (the_wheel_has_a_least_and_a_most);
  TEST (all_domains_can_be_chosen_from);
  TEST (steps_can_be_undone_in_the_dialog);
  TEST (an_emptied_name_is_the_built_in_one);
  TEST (a_domain_moves_to_its_section);

  return g_test_run ();
}
