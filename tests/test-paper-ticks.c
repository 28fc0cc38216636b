#include "views/paper-ticks.h"

#include "journey-fixture.h"
#include "model/language.h"
#include "model/person.h"
#include "model/recipient.h"
#include "store/ticks.h"
#include "widget-fixture.h"

typedef struct
{
  WayStore *store;
  GtkWindow *window;
  WayPaperTicks *ticks;
} Fixture;

static void
show_cb (Fixture *fixture)
{
  way_paper_ticks_show (fixture->ticks, fixture->store, way_papers_find ("plan"));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayRecord) person = way_record_new (WAY_TYPE_PERSON);

  fixture->store = create_journey_of_two ("Frank", "Rita");
  way_record_set_text (person, "name", "Nora");
  add_record (fixture->store, person);

  fixture->window = GTK_WINDOW (gtk_window_new ());
  fixture->ticks = g_object_new (WAY_TYPE_PAPER_TICKS, NULL);
  gtk_window_set_child (fixture->window, GTK_WIDGET (fixture->ticks));
  gtk_window_present (fixture->window);
  show_cb (fixture);
  g_signal_connect_swapped (fixture->store, "changed", G_CALLBACK (show_cb), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_signal_handlers_disconnect_by_data (fixture->store, fixture);
  gtk_window_destroy (fixture->window);
  settle ();
  g_assert_finalize_object (fixture->store);
}

static gboolean
is_tick_of (GtkWidget *widget, gconstpointer title)
{
  return GTK_IS_CHECK_BUTTON (widget) &&
         g_strcmp0 (gtk_check_button_get_label (GTK_CHECK_BUTTON (widget)), title) == 0;
}

static GtkCheckButton *
find_tick (Fixture *fixture, const char *title)
{
  return GTK_CHECK_BUTTON (find_widget (GTK_WIDGET (fixture->ticks), is_tick_of, title));
}

static void
choose (Fixture *fixture, guint reader)
{
  gtk_drop_down_set_selected (GTK_DROP_DOWN (child_of (GTK_WIDGET (fixture->ticks), "readers")),
                              reader);
  settle ();
}

static void
test_section_is_left_out_and_that_is_said (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = way_paper_ticks_describe (fixture->ticks);
  g_autofree char *after = NULL;

  g_assert_null (before);
  gtk_check_button_set_active (find_tick (fixture, "What I wish"), FALSE);

  after = way_paper_ticks_describe (fixture->ticks);
  g_assert_cmpstr (after, ==, "Not on it: What I wish.");
  undo (fixture->store);
  g_assert_true (gtk_check_button_get_active (find_tick (fixture, "What I wish")));
}

static void
test_each_reader_has_their_own_ticks (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = NULL;

  choose (fixture, 1); /* Nora */
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_RECIPIENT), ==, 1);
  gtk_check_button_set_active (find_tick (fixture, "What I wish"), FALSE);
  text = way_paper_ticks_describe (fixture->ticks);
  g_assert_cmpstr (text, ==, "For: Nora. Not on it: What I wish.");

  choose (fixture, 0);
  g_assert_true (gtk_check_button_get_active (find_tick (fixture, "What I wish")));
  choose (fixture, 1);
  g_assert_false (gtk_check_button_get_active (find_tick (fixture, "What I wish")));
}

static void
test_somebody_else_gets_a_name (Fixture *fixture, gconstpointer data)
{
  GtkWidget *somebody = child_of (GTK_WIDGET (fixture->ticks), "somebody");
  GtkWidget *entry = child_of (somebody, "entry");
  WayRecord *recipient;

  g_assert_false (gtk_widget_get_visible (somebody));
  choose (fixture, 2);
  g_assert_true (gtk_widget_get_visible (somebody));
  gtk_editable_set_text (GTK_EDITABLE (entry), "Dr Vos");
  g_signal_emit_by_name (entry, "activate");
  settle ();

  recipient = way_store_find (fixture->store, WAY_TYPE_RECIPIENT,
                              way_paper_ticks_get_recipient (fixture->ticks));
  g_assert_cmpstr (way_record_get_text (recipient, "name"), ==, "Dr Vos");
  g_assert_false (gtk_widget_get_visible (somebody));

  undo (fixture->store);
  g_assert_cmpint (way_paper_ticks_get_recipient (fixture->ticks), ==, 0);
}

int
main (int argc, char **argv)
{
  way_language_init (NULL);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, function)                                                                        \
  g_test_add ("/paper-ticks/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("section-is-left-out", test_section_is_left_out_and_that_is_said);
  ADD ("each-reader-has-their-own", test_each_reader_has_their_own_ticks);
  ADD ("somebody-else-gets-a-name", test_somebody_else_gets_a_name);

  return g_test_run ();
}
