#include "views/contact-note.h"

#include "journey-fixture.h"

#include "model/contact.h"
#include "views/contact-kinds.h"
#include "widgets/word-choice.h"

static guint
count_contacts (WayStore *store)
{
  return g_list_model_get_n_items (way_store_get_list (store, WAY_TYPE_CONTACT));
}

/* Returns the first widget of TYPE, with that LABEL unless it is NULL. */
static gpointer
find (GtkWidget *widget, GType type, const char *label)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) &&
      (label == NULL || g_strcmp0 (gtk_label_get_label (GTK_LABEL (widget)), label) == 0))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find (child, type, label);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
click (GtkWidget *note, const char *label)
{
  GtkWidget *text = find (note, GTK_TYPE_LABEL, label);

  g_signal_emit_by_name (gtk_widget_get_ancestor (text, GTK_TYPE_BUTTON), "clicked");
}

static const char *
get_page (GtkWidget *note)
{
  return gtk_stack_get_visible_child_name (find (note, GTK_TYPE_STACK, NULL));
}

/* Returns the note of STORE in a window. */
static GtkWidget *
show (WayStore *store)
{
  GtkWidget *note = way_contact_note_new (store);
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), note);
  gtk_window_present (GTK_WINDOW (window));

  return note;
}

static void
destroy (GtkWidget *note, WayStore *store)
{
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (note)));
  g_assert_finalize_object (store);
}

static WayRecord *
get_contact (WayStore *store)
{
  g_autoptr (WayRecord) contact =
                 g_list_model_get_item (way_store_get_list (store, WAY_TYPE_CONTACT), 0);

  return contact; /* the list owns it */
}

static void
test_one_click_is_enough (void)
{
  WayStore *store = create_journey (":memory:", "Kim");
  GtkWidget *note = show (store);

  click (note, "Note in the letter box");
  g_assert_cmpuint (count_contacts (store), ==, 1);
  g_assert_cmpstr (way_record_get_text (get_contact (store), "kind"), ==, "letter");
  g_assert_cmpstr (way_record_get_text (get_contact (store), "happened_on"), ==, "2026-03-14");
  destroy (note, store);
}

static void
test_what_came_of_it_is_one_click_more (void)
{
  WayStore *store = create_journey (":memory:", "Kim");
  GtkWidget *note = show (store);

  click (note, "Visit");
  g_assert_cmpstr (get_page (note), ==, "noted");
  way_editor_edit_text (find (note, WAY_TYPE_WORD_CHOICE, NULL), "short");
  g_assert_cmpstr (way_record_get_text (get_contact (store), "outcome"), ==, "short");
  destroy (note, store);
}

static void
test_undone_it_asks_again (void)
{
  WayStore *store = create_journey (":memory:", "Kim");
  GtkWidget *note = show (store);
  g_autoptr (GError) error = NULL;

  click (note, "Phone");
  way_store_undo (store, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_contacts (store), ==, 0);
  g_assert_cmpstr (get_page (note), ==, "kinds");
  destroy (note, store);
}

static void
left_cb (int *left)
{
  ++*left;
}

static void
test_it_leaves_when_one_is_done (void)
{
  WayStore *store = create_journey (":memory:", "Kim");
  GtkWidget *note = show (store);
  int left = 0;

  g_signal_connect_swapped (note, "left", G_CALLBACK (left_cb), &left);
  click (note, "Phone");
  g_assert_cmpint (left, ==, 0);
  click (note, "Done");
  g_assert_cmpint (left, ==, 1);
  destroy (note, store);
}

#define TEST(name) g_test_add_func ("/contact-note/" #name, test_##name)

int
main (int argc, char *argv[])
{
  g_setenv ("WAY_TODAY", "2026-03-14", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  TEST (one_click_is_enough);
  TEST (what_came_of_it_is_one_click_more);
  TEST (undone_it_asks_again);
  TEST (it_leaves_when_one_is_done);

  return g_test_run ();
}
