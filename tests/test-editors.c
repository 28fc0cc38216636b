#include "widgets/editors.h"

#include <adwaita.h>

/* What "edited" told last, and how often. */
typedef struct
{
  char *column;
  int n;
} Edited;

static Edited edited;

static void
edited_cb (WayEditor *editor, const char *column)
{
  g_free (edited.column);
  edited.column = g_strdup (column);
  edited.n++;
}

/* Returns a field in a window, as in a view. */
static WayEditor *
make (GType type, const char *property, const char *value)
{
  WayEditor *editor = g_object_new (type, "title", "A title", "column", "column", NULL);
  GtkWidget *window = gtk_window_new ();

  if (property != NULL)
    g_object_set (editor, property, value, NULL);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (editor));
  g_clear_pointer (&edited.column, g_free);
  edited.n = 0;
  g_signal_connect (editor, "edited", G_CALLBACK (edited_cb), NULL);

  return editor;
}

static void
destroy (WayEditor *editor)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (editor)));

  g_object_add_weak_pointer (G_OBJECT (editor), (gpointer *) &editor);
  gtk_window_destroy (window);
  g_assert_null (editor);
}

/* Returns the POSITIONth widget of TYPE within WIDGET. */
static gpointer
find (GtkWidget *widget, GType type, int *position)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (*position)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find (child, type, position);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gpointer
child_of (WayEditor *editor, GType type, int position)
{
  gpointer found = find (GTK_WIDGET (editor), type, &position);

  g_assert_nonnull (found);

  return found;
}

static void
press (WayEditor *editor, int position)
{
  g_signal_emit_by_name (child_of (editor, GTK_TYPE_BUTTON, position), "clicked");
}

static void
press_key (WayEditor *editor, guint key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (editor));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);
      gboolean handled;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &handled);
    }
}

static void
type_text (WayEditor *editor, const char *text)
{
  GtkWidget *entry = child_of (editor, GTK_TYPE_ENTRY, 0);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
}

static char *
complaint_of (WayEditor *editor)
{
  char *complaint;

  g_object_get (editor, "complaint", &complaint, NULL);

  return complaint;
}

static void
test_a_choice_can_be_left_open_again (void)
{
  WayEditor *choice = g_object_new (WAY_TYPE_WORD_CHOICE, "vocabulary", "goal.kind", NULL);
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (choice));
  press (choice, 0);
  g_assert_cmpstr (way_editor_get_text (choice), ==, "exploring");
  press (choice, 2);
  g_assert_cmpstr (way_editor_get_text (choice), ==, "obtaining");
  g_assert_false (gtk_toggle_button_get_active (child_of (choice, GTK_TYPE_TOGGLE_BUTTON, 0)));
  press (choice, 2);
  g_assert_null (way_editor_get_text (choice));

  g_object_set (choice, "required", TRUE, NULL);
  press (choice, 1);
  press (choice, 1);
  g_assert_cmpstr (way_editor_get_text (choice), ==, "choosing");
  g_assert_true (gtk_toggle_button_get_active (child_of (choice, GTK_TYPE_TOGGLE_BUTTON, 1)));
  destroy (choice);
}

static void
test_a_score_can_be_clicked_and_typed (void)
{
  WayEditor *row = make (WAY_TYPE_SCORE_ROW, NULL, NULL);

  g_assert_true (way_editor_get_number (row) == WAY_NONE);
  press (row, 4);
  g_assert_cmpint (way_editor_get_number (row), ==, 4);
  press_key (row, GDK_KEY_0);
  g_assert_cmpint (way_editor_get_number (row), ==, 0);
  press_key (row, GDK_KEY_1);
  press_key (row, GDK_KEY_0);
  g_assert_cmpint (way_editor_get_number (row), ==, 10);
  press_key (row, GDK_KEY_BackSpace);
  g_assert_true (way_editor_get_number (row) == WAY_NONE);
  g_assert_true (gtk_toggle_button_get_active (child_of (row, GTK_TYPE_TOGGLE_BUTTON, 11)));
  g_assert_cmpint (edited.n, ==, 5);
  destroy (row);
}

static void
test_a_date_is_read_as_people_write_it (void)
{
  WayEditor *field = make (WAY_TYPE_DATE_FIELD, NULL, NULL);

  type_text (field, "14 March 2026");
  g_assert_cmpstr (way_editor_get_text (field), ==, "2026-03-14");
  type_text (field, "");
  g_assert_null (way_editor_get_text (field));
  g_assert_cmpint (edited.n, ==, 2);
  destroy (field);
}

static void
test_an_impossible_date_is_refused_in_words (void)
{
  WayEditor *field = make (WAY_TYPE_DATE_FIELD, "text", "2026-03-14");
  g_autofree char *complaint = NULL;
  g_autofree char *none = NULL;

  type_text (field, "30 February 2026");
  complaint = complaint_of (field);
  g_assert_nonnull (complaint);
  g_assert_cmpstr (way_editor_get_text (field), ==, "2026-03-14");
  g_assert_cmpint (edited.n, ==, 0);

  type_text (field, "28 February 2026");
  none = complaint_of (field);
  g_assert_null (none);
  g_assert_cmpstr (way_editor_get_text (field), ==, "2026-02-28");
  destroy (field);
}

static void
test_a_time_is_read_as_people_write_it (void)
{
  WayEditor *field = make (WAY_TYPE_TIME_FIELD, NULL, NULL);

  type_text (field, "9.30");
  g_assert_cmpstr (way_editor_get_text (field), ==, "09:30");
  destroy (field);
}

static void
test_a_number_out_of_range_is_refused_in_words (void)
{
  WayEditor *field = make (WAY_TYPE_NUMBER_FIELD, NULL, NULL);
  g_autofree char *complaint = NULL;

  g_object_set (field, "lowest", 1, "highest", 99, NULL);
  type_text (field, "12");
  g_assert_cmpint (way_editor_get_number (field), ==, 12);
  type_text (field, "a few");
  complaint = complaint_of (field);
  g_assert_cmpstr (complaint, ==, "A number from 1 to 99.");
  g_assert_cmpint (way_editor_get_number (field), ==, 12);
  type_text (field, "");
  g_assert_true (way_editor_get_number (field) == WAY_NONE);
  destroy (field);
}

static void
test_a_pick_can_be_left_open (void)
{
  WayEditor *field = g_object_new (WAY_TYPE_PICK_FIELD, "vocabulary", "journey.best_day", NULL);
  GtkDropDown *list = child_of (field, GTK_TYPE_DROP_DOWN, 0);
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (field));
  way_editor_set_text (field, "thursday");
  g_assert_cmpuint (gtk_drop_down_get_selected (list), ==, 4);
  gtk_drop_down_set_selected (list, 5);
  g_assert_cmpstr (way_editor_get_text (field), ==, "friday");
  gtk_drop_down_set_selected (list, 0);
  g_assert_null (way_editor_get_text (field));
  destroy (field);
}

static void
test_a_required_line_is_not_lost_by_emptying_it (void)
{
  WayEditor *field = make (WAY_TYPE_LINE_FIELD, "text", "Mr Morse");

  g_object_set (field, "required", TRUE, NULL);
  type_text (field, "  ");
  g_assert_cmpstr (way_editor_get_text (field), ==, "Mr Morse");
  g_assert_cmpstr (gtk_editable_get_text (child_of (field, GTK_TYPE_ENTRY, 0)), ==, "Mr Morse");
  g_assert_cmpint (edited.n, ==, 0);
  destroy (field);
}

static void
test_a_slider_can_be_left_open (void)
{
  WayEditor *field = make (WAY_TYPE_SCALE_FIELD, NULL, NULL);
  GtkWidget *scale = child_of (field, GTK_TYPE_SCALE, 0);
  gboolean handled;

  g_signal_emit_by_name (scale, "change-value", GTK_SCROLL_JUMP, 5.0, &handled);
  g_assert_cmpint (way_editor_get_number (field), ==, 5);
  g_signal_emit_by_name (scale, "change-value", GTK_SCROLL_JUMP, 11.0, &handled);
  g_assert_cmpint (way_editor_get_number (field), ==, 10);
  press (field, 0);
  g_assert_true (way_editor_get_number (field) == WAY_NONE);
  destroy (field);
}

static void
test_a_tick_tells_only_what_the_person_does (void)
{
  WayEditor *tick = make (WAY_TYPE_TICK_FIELD, NULL, NULL);
  GtkCheckButton *check = child_of (tick, GTK_TYPE_CHECK_BUTTON, 0);

  way_editor_set_number (tick, 1);
  g_assert_true (gtk_check_button_get_active (check));
  g_assert_cmpint (edited.n, ==, 0);

  gtk_check_button_set_active (check, FALSE);
  g_assert_cmpint (way_editor_get_number (tick), ==, 0);
  g_assert_cmpint (edited.n, ==, 1);
  destroy (tick);
}

static void
test_a_weight_goes_round (void)
{
  WayEditor *weight = make (WAY_TYPE_WEIGHT, NULL, NULL);

  for (int i = 1; i <= 3; i++)
    {
      press (weight, 0);
      g_assert_cmpint (way_editor_get_number (weight), ==, i);
    }
  press (weight, 0);
  g_assert_true (way_editor_get_number (weight) == WAY_NONE);
  press_key (weight, GDK_KEY_2);
  g_assert_cmpint (way_editor_get_number (weight), ==, 2);
  gtk_test_accessible_assert_property (child_of (weight, GTK_TYPE_BUTTON, 0),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "A title: 2 of 3");
  destroy (weight);
}

static void
test_fields_are_called_by_their_title (void)
{
  const GType types[] = { WAY_TYPE_LINE_FIELD, WAY_TYPE_DATE_FIELD, WAY_TYPE_WORDS_FIELD };
  const GType inner[] = { GTK_TYPE_ENTRY, GTK_TYPE_ENTRY, GTK_TYPE_TEXT_VIEW };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      WayEditor *field = make (types[i], NULL, NULL);
      GtkAccessible *label = child_of (field, GTK_TYPE_LABEL, 0);

      g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (label)), ==, "A title");
      gtk_test_accessible_assert_relation (child_of (field, inner[i], 0),
                                           GTK_ACCESSIBLE_RELATION_LABELLED_BY, label, NULL);
      destroy (field);
    }
}

static void
test_no_hyphen_is_put_into_long_words (void)
{
  WayEditor *field = make (WAY_TYPE_WORDS_FIELD, "text", "Unabhängigkeitserklärungen");
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (child_of (field, GTK_TYPE_TEXT_VIEW, 0));
  GtkTextIter place;

  gtk_text_buffer_insert_at_cursor (buffer, "typed", -1);
  gtk_text_buffer_get_start_iter (buffer, &place);
  do
    {
      g_autoptr (GSList) tags = gtk_text_iter_get_tags (&place);
      gboolean hyphens = TRUE;

      if (tags != NULL)
        g_object_get (tags->data, "insert-hyphens", &hyphens, NULL);
      g_assert_false (hyphens);
    }
  while (gtk_text_iter_forward_char (&place) && !gtk_text_iter_is_end (&place));
  destroy (field);
}

#define TEST(name) g_test_add_func ("/editors/" #name, test_##name)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  way_editors_ensure ();

  TEST (a_choice_can_be_left_open_again);
  TEST (a_score_can_be_clicked_and_typed);
  TEST (a_date_is_read_as_people_write_it);
  TEST (an_impossible_date_is_refused_in_words);
  TEST (a_time_is_read_as_people_write_it);
  TEST (a_number_out_of_range_is_refused_in_words);
  TEST (a_pick_can_be_left_open);
  TEST (a_required_line_is_not_lost_by_emptying_it);
  TEST (a_slider_can_be_left_open);
  TEST (a_tick_tells_only_what_the_person_does);
  TEST (a_weight_goes_round);
  TEST (fields_are_called_by_their_title);
  TEST (no_hyphen_is_put_into_long_words);

  return g_test_run ();
}
