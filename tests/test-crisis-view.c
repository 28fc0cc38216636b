#include "sheet-fixture.h"

#include "views/crisis-view.h"
#include "views/form.h"
#include "widgets/editor.h"

static void
set_up (Sheet *sheet, gconstpointer data)
{
  show_sheet (sheet, WAY_TYPE_CRISIS_VIEW);
}

static void
add_to_plan (Sheet *sheet, const char *kind, const char *phase, const char *words)
{
  g_autoptr (WayRecord) line = way_line_new (kind, phase, words);
  g_autoptr (GError) error = NULL;

  way_sheets_add_line (sheet->store, "signs", line, &error);
  g_assert_no_error (error);
}

static gboolean
is_chip (GtkWidget *widget, gconstpointer data)
{
  return gtk_widget_has_css_class (widget, "way-chip");
}

static void
test_the_plan_is_offered_and_never_copied_by_itself (Sheet *sheet, gconstpointer data)
{
  GtkWidget *list = find_list (sheet->view, "How you can tell");

  add_to_plan (sheet, "sign", "crisis", "I talk fast.");
  g_assert_null (read_row (list, 0));
  g_assert_nonnull (find_widget (list, is_chip, NULL));

  g_signal_emit_by_name (find_widget (list, is_chip, NULL), "clicked");
  g_assert_cmpstr (read_row (list, 0), ==, "I talk fast.");
  g_assert_null (find_widget (list, is_chip, NULL));
}

static void
test_one_offer_leads_to_the_next (Sheet *sheet, gconstpointer data)
{
  GtkWidget *list = find_list (sheet->view, "How you can tell");
  GtkWidget *focus;

  add_to_plan (sheet, "sign", "harder", "No music.");
  add_to_plan (sheet, "sign", "crisis", "I talk fast.");
  g_signal_emit_by_name (find_widget (list, is_chip, NULL), "clicked");
  focus = gtk_window_get_focus (sheet->window);
  g_assert_true (focus == find_widget (list, is_chip, NULL));
  g_signal_emit_by_name (focus, "clicked");
  focus = gtk_window_get_focus (sheet->window);
  g_assert_true (gtk_widget_is_ancestor (focus, child_of (list, "invitation")));
}

static void
test_the_card_says_its_dates (Sheet *sheet, gconstpointer data)
{
  g_autofree char *none = NULL, *made = NULL, *both = NULL;

  g_object_get (sheet->view, "dates", &none, NULL);
  enter_line (find_list (sheet->view, "What helps me"), "Tea.");
  g_object_get (sheet->view, "dates", &made, NULL);
  set_text (sheet->store, way_sheets_find (sheet->store, "crisis"), "renew_on", "2027-03-12");
  g_object_get (sheet->view, "dates", &both, NULL);

  g_assert_null (none);
  g_assert_cmpstr (made, ==, "Made on 12 March 2026");
  g_assert_cmpstr (both, ==, "Made on 12 March 2026 · Renew by 12 March 2027");
}

static void
test_a_number_belongs_to_the_person (Sheet *sheet, gconstpointer data)
{
  GtkWidget *list = find_list (sheet->view, "Please ring");
  WayRecord *sam = add_person (sheet->store, "Sam", "555 01 77");
  GtkWidget *person;

  gtk_widget_activate_action (list, "lines.choose", "x", way_record_get_id (sam));
  person = child_of (get_row (list, 0), "person");
  g_assert_nonnull (find_widget (person, has_type, GSIZE_TO_POINTER (GTK_TYPE_TEXT)));
  set_text (sheet->store, sam, "phone", "555 01 78");
  g_assert_cmpstr (way_editor_get_text (WAY_EDITOR (
                       find_widget (person, has_type, GSIZE_TO_POINTER (WAY_TYPE_EDITOR)))),
                   ==, "555 01 78");
}

static void
test_what_is_typed_is_kept (Sheet *sheet, gconstpointer data)
{
  GtkWidget *list = find_list (sheet->view, "My medicines");
  GtkWidget *entry = child_of (child_of (list, "invitation"), "entry");

  gtk_editable_set_text (GTK_EDITABLE (entry), "In the kitchen drawer");
  way_form_flush (sheet->view);
  g_assert_cmpstr (read_row (list, 0), ==, "In the kitchen drawer");
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add (path, Sheet, NULL, set_up, test, hide_sheet)
  ADD ("/crisis-view/offered", test_the_plan_is_offered_and_never_copied_by_itself);
  ADD ("/crisis-view/next-offer", test_one_offer_leads_to_the_next);
  ADD ("/crisis-view/dates", test_the_card_says_its_dates);
  ADD ("/crisis-view/number", test_a_number_belongs_to_the_person);
  ADD ("/crisis-view/typed", test_what_is_typed_is_kept);

  return g_test_run ();
}
