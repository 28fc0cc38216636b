#include "app/window.h"

#include "application-fixture.h"
#include "journey-fixture.h"
#include "model/language.h"
#include "model/wish.h"
#include "views/find-dialog.h"
#include "widgets/route.h"

static WayApplication *application;

typedef struct
{
  WayStore *store;
  GtkWidget *window;
  GtkWidget *dialog;
} Fixture;

static void
add_wish (Fixture *fixture, const char *words)
{
  g_autoptr (WayRecord) wish = way_record_new (WAY_TYPE_WISH);

  way_record_set_text (wish, "words", words);
  add_record (fixture->store, wish);
}

/* Returns (borrowed, nullable) the dialog if it is there. */
static GtkWidget *
get_dialog (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *each = windows; each != NULL; each = each->next)
    {
      if (WAY_IS_FIND_DIALOG (each->data))
        return each->data;
    }
  return NULL;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey (":memory:", "Frank");
  add_wish (fixture, "To play the <electric> guitar");
  add_wish (fixture, "A bicycle");
  way_application_show_store (application, fixture->store);
  settle ();
  fixture->window = GTK_WIDGET (get_window (application));
  gtk_widget_activate_action (fixture->window, "win.find", NULL);
  settle ();
  fixture->dialog = get_dialog ();
  g_assert_nonnull (fixture->dialog);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  if (get_dialog () != NULL)
    gtk_window_close (GTK_WINDOW (get_dialog ()));
  close_all (application);
  g_object_unref (fixture->store);
}

static GtkWidget *
get_entry (Fixture *fixture)
{
  return find_widget (fixture->dialog, has_type, GSIZE_TO_POINTER (GTK_TYPE_SEARCH_ENTRY));
}

static void
type (Fixture *fixture, const char *words)
{
  gtk_editable_set_text (GTK_EDITABLE (get_entry (fixture)), words);
  settle ();
}

static GtkListBoxRow *
get_row (Fixture *fixture, int place)
{
  GtkWidget *list = find_widget (fixture->dialog, has_type, GSIZE_TO_POINTER (GTK_TYPE_LIST_BOX));

  return gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), place);
}

static void
test_what_is_found_is_shown_as_it_was_said (Fixture *fixture, gconstpointer data)
{
  type (fixture, "GUIT");

  g_assert_nonnull (
      find_widget (GTK_WIDGET (get_row (fixture, 0)), has_label, "To play the <electric> guitar"));
  g_assert_null (get_row (fixture, 1));
  g_assert_nonnull (find_widget (fixture->dialog, has_label, "Goals"));
}

static void
test_enter_jumps_to_the_place (Fixture *fixture, gconstpointer data)
{
  WayRoute *route =
      WAY_ROUTE (find_widget (fixture->window, has_type, GSIZE_TO_POINTER (WAY_TYPE_ROUTE)));

  type (fixture, "bicycle");
  g_signal_emit_by_name (get_entry (fixture), "activate");
  settle ();

  g_assert_null (get_dialog ());
  g_assert_cmpstr (way_route_get_selected (route), ==, "goals");
}

/* As the key does, wherever the focus is in the entry. */
static void
press_down (Fixture *fixture)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (get_entry (fixture));
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !handled; i++)
    {
      g_autoptr (GtkEventController) each = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (each) &&
          gtk_event_controller_get_propagation_phase (each) == GTK_PHASE_CAPTURE)
        g_signal_emit_by_name (each, "key-pressed", GDK_KEY_Down, 0, 0, &handled);
    }
  g_assert_true (handled);
}

static void
test_down_goes_to_what_was_found (Fixture *fixture, gconstpointer data)
{
  GtkWidget *list;
  gboolean handled;

  type (fixture, "i");
  list = gtk_widget_get_parent (GTK_WIDGET (get_row (fixture, 0)));
  press_down (fixture);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->dialog)) ==
                 GTK_WIDGET (get_row (fixture, 0)));

  g_signal_emit_by_name (list, "keynav-failed", GTK_DIR_UP, &handled);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->dialog)),
                                         get_entry (fixture)));
}

static void
test_other_words_find_other_places (Fixture *fixture, gconstpointer data)
{
  type (fixture, "i");
  g_assert_nonnull (get_row (fixture, 1));
  type (fixture, "guit");
  g_assert_null (get_row (fixture, 1));
  type (fixture, "");
  g_assert_null (get_row (fixture, 0));
}

static void
test_nothing_found_is_said (Fixture *fixture, gconstpointer data)
{
  GtkWidget *said;

  type (fixture, "submarine");
  said = find_widget (fixture->dialog, has_label,
                      "Nothing found. Perhaps it was said in other words?");

  g_assert_true (gtk_widget_get_mapped (said));
  g_signal_emit_by_name (get_entry (fixture), "activate");
  g_assert_nonnull (get_dialog ());
}

#define ADD(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  way_language_init (NULL);
  gtk_test_init (&argc, &argv, NULL);
  application = start_application ();

  ADD ("/find-dialog/shown-as-it-was-said", test_what_is_found_is_shown_as_it_was_said);
  ADD ("/find-dialog/other-words-find-other-places", test_other_words_find_other_places);
  ADD ("/find-dialog/down-goes-to-what-was-found", test_down_goes_to_what_was_found);
  ADD ("/find-dialog/enter-jumps-to-the-place", test_enter_jumps_to_the_place);
  ADD ("/find-dialog/nothing-found-is-said", test_nothing_found_is_said);

  return g_test_run ();
}
