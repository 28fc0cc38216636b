#include "sheet-fixture.h"

#include "views/past-sheet.h"
#include "views/signs-view.h"

static void
set_up (Sheet *sheet, gconstpointer data)
{
  show_sheet (sheet, WAY_TYPE_SIGNS_VIEW);
}

static GtkWidget *
child (Sheet *sheet, const char *name)
{
  return child_of (sheet->view, name);
}

static GtkWidget *
find_foot (Sheet *sheet)
{
  GType type = g_type_from_name ("WaySheetFoot");

  return find_widget (sheet->view, has_type, GSIZE_TO_POINTER (type));
}

static void
test_an_empty_plan_has_no_dates (Sheet *sheet, gconstpointer data)
{
  g_assert_false (gtk_widget_get_visible (find_foot (sheet)));
  enter_line (find_list (child (sheet, "harder"), "How you can tell"), "No music for days.");
  g_assert_true (gtk_widget_get_visible (find_foot (sheet)));
}

static void
test_a_sign_is_entered_in_its_phase (Sheet *sheet, gconstpointer data)
{
  GtkWidget *harder = find_list (child (sheet, "harder"), "How you can tell");
  WayRecord *line;

  enter_line (harder, " No music for days. ");
  g_assert_cmpstr (read_row (harder, 0), ==, "No music for days.");
  line = way_line_row_get_line (WAY_LINE_ROW (get_row (harder, 0)));
  g_assert_cmpstr (way_record_get_text (line, "phase"), ==, "harder");
  g_assert_null (read_row (find_list (child (sheet, "crisis"), "How you can tell"), 0));
  g_assert_cmpstr (read_invitation (harder), ==, "");
}

static void
test_lines_are_moved_and_removed (Sheet *sheet, gconstpointer data)
{
  GtkWidget *list = find_list (child (sheet, "well"), "What I do");

  enter_line (list, "I cook.");
  enter_line (list, "I sing.");
  gtk_widget_activate_action (get_row (list, 0), "line.move", "i", 1);
  g_assert_cmpstr (read_row (list, 0), ==, "I sing.");

  gtk_widget_activate_action (get_row (list, 0), "line.remove", NULL);
  g_assert_cmpstr (read_row (list, 0), ==, "I cook.");
  undo (sheet->store);
  g_assert_cmpstr (read_row (list, 0), ==, "I sing.");
}

static void
test_today_is_framed_and_named (Sheet *sheet, gconstpointer data)
{
  set_text (sheet->store, way_store_get_journey (sheet->store), "phase", "harder");
  g_assert_true (gtk_widget_has_css_class (child (sheet, "harder"), "way-chosen"));
  g_assert_true (gtk_widget_get_visible (child (sheet, "harder_now")));
  g_assert_false (gtk_widget_has_css_class (child (sheet, "well"), "way-chosen"));
}

static void
test_somebody_to_ring_is_chosen_with_the_number (Sheet *sheet, gconstpointer data)
{
  GtkWidget *list = find_list (sheet->view, "Please ring");
  WayRecord *sam = add_person (sheet->store, "Sam", "555 01 77");
  GtkWidget *choose = child_of (list, "choose");

  g_assert_true (gtk_widget_get_visible (choose));
  gtk_widget_activate_action (list, "lines.choose", "x", way_record_get_id (sam));
  g_assert_cmpstr (read_row (list, 0), ==, "Sam");
  g_assert_true (gtk_widget_get_visible (child_of (get_row (list, 0), "person")));
  g_assert_false (gtk_widget_get_visible (choose)); /* nobody else is there */
}

static void
test_a_typed_name_stays_a_name (Sheet *sheet, gconstpointer data)
{
  GtkWidget *list = find_list (sheet->view, "Please ring");

  enter_line (list, "Emergency 112");
  g_assert_cmpuint (count_records (sheet->store, WAY_TYPE_PERSON), ==, 0);
  g_assert_false (gtk_widget_get_visible (child_of (get_row (list, 0), "person")));

  gtk_widget_activate_action (get_row (list, 0), "line.befriend", NULL);
  g_assert_cmpuint (count_records (sheet->store, WAY_TYPE_PERSON), ==, 1);
  g_assert_true (gtk_widget_get_visible (child_of (get_row (list, 0), "person")));
}

static void
test_a_plan_that_waits_says_so_quietly (Sheet *sheet, gconstpointer data)
{
  g_autofree char *before = NULL, *after = NULL;
  WayRecord *plan;

  enter_line (find_list (child (sheet, "well"), "What I do"), "I cook.");
  before = read_quiet (sheet);
  plan = way_sheets_find (sheet->store, "signs");
  set_text (sheet->store, plan, "renew_on", "2026-03-01");
  after = read_quiet (sheet);

  g_assert_true (g_str_has_prefix (before, "Written while I am well"));
  g_assert_cmpstr (after, ==, "To be renewed since 1 March. Does it still hold?");
}

static void
test_an_earlier_plan_can_be_read (Sheet *sheet, gconstpointer data)
{
  GtkWidget *list = find_list (child (sheet, "well"), "What I do");
  WayRecord *before, *line;
  GtkWidget *past;

  enter_line (list, "I cook.");
  before = way_sheets_find (sheet->store, "signs");
  set_text (sheet->store, before, "made_on", "2025-03-12");
  line = way_line_row_get_line (WAY_LINE_ROW (get_row (list, 0)));
  g_assert_true (gtk_widget_get_visible (child_of (find_foot (sheet), "renew")));
  g_signal_emit_by_name (child_of (find_foot (sheet), "renew"), "clicked");
  set_text (sheet->store, way_line_row_get_line (WAY_LINE_ROW (get_row (list, 0))), "words",
            "I cook and sing.");

  past = way_cards_get (child_of (find_foot (sheet), "past_list"), 0);
  g_assert_true (way_past_sheet_get_sheet (WAY_PAST_SHEET (past)) == before);
  way_view_show_record (WAY_VIEW (sheet->view), way_record_get_id (line));
  g_assert_true (way_fold_is_open (WAY_FOLD (past)));
  g_assert_nonnull (find_widget (past, has_label, "I cook."));
}

static void
test_a_line_is_shown (Sheet *sheet, gconstpointer data)
{
  GtkWidget *list = find_list (child (sheet, "crisis"), "How you can tell");
  WayRecord *line;

  enter_line (list, "I talk fast.");
  line = way_line_row_get_line (WAY_LINE_ROW (get_row (list, 0)));
  way_view_show_record (WAY_VIEW (sheet->view), way_record_get_id (line));
  while (way_view_get_record (WAY_VIEW (sheet->view)) != way_record_get_id (line))
    g_main_context_iteration (NULL, TRUE);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add (path, Sheet, NULL, set_up, test, hide_sheet)
  ADD ("/signs-view/empty", test_an_empty_plan_has_no_dates);
  ADD ("/signs-view/phase", test_a_sign_is_entered_in_its_phase);
  ADD ("/signs-view/move-and-remove", test_lines_are_moved_and_removed);
  ADD ("/signs-view/today", test_today_is_framed_and_named);
  ADD ("/signs-view/choose", test_somebody_to_ring_is_chosen_with_the_number);
  ADD ("/signs-view/typed-name", test_a_typed_name_stays_a_name);
  ADD ("/signs-view/waits", test_a_plan_that_waits_says_so_quietly);
  ADD ("/signs-view/earlier", test_an_earlier_plan_can_be_read);
  ADD ("/signs-view/show", test_a_line_is_shown);

  return g_test_run ();
}
