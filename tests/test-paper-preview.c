#include "views/paper-preview.h"

#include <string.h>

#include "model/journey.h"
#include "model/language.h"
#include "paper/papers.h"
#include "store/example.h"
#include "views/paper-print.h"
#include "widgets/paper-page.h"

/* The plan of an example in a preview, over another window. */
typedef struct
{
  WayStore *store;
  GtkWindow *parent;
  GtkWidget *preview;
} Fixture;

static void
settle (void)
{
  for (int i = 0; i < 50; i++)
    g_main_context_iteration (NULL, FALSE);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->store = way_example_create (data, ":memory:", &error);
  g_assert_no_error (error);
  fixture->parent = GTK_WINDOW (gtk_window_new ());
  gtk_window_present (fixture->parent);
  fixture->preview =
      GTK_WIDGET (way_paper_preview_show (GTK_WIDGET (fixture->parent), fixture->store, "plan"));
  settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->preview), (gpointer *) &fixture->preview);
  gtk_window_destroy (fixture->parent);
  settle ();
  g_assert_null (fixture->preview);
  g_assert_finalize_object (fixture->store);
}

/* Returns the widget number N of TYPE below WIDGET, or NULL; counts N down. */
static GtkWidget *
find (GtkWidget *widget, GType type, int *n)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (*n)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, n);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
find_page (Fixture *fixture, int page)
{
  return find (fixture->preview, WAY_TYPE_PAPER_PAGE, &page);
}

static GtkWidget *
find_button (GtkWidget *widget, const char *label)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, label);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static int
count_pages (Fixture *fixture)
{
  int n = 0;

  while (find_page (fixture, n) != NULL)
    n++;

  return n;
}

static void
press (Fixture *fixture, const char *label)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_button (fixture->preview, label)), TRUE);
  settle ();
}

static void
test_all_pages_are_shown (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpint (count_pages (fixture), ==, 2);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_page (fixture, 0)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Page 1 of 2");
}

static void
test_sheet_has_its_size (Fixture *fixture, gconstpointer data)
{
  int a4, letter;

  gtk_widget_measure (find_page (fixture, 0), GTK_ORIENTATION_VERTICAL, -1, NULL, &a4, NULL, NULL);
  press (fixture, "Letter");
  gtk_widget_measure (find_page (fixture, 0), GTK_ORIENTATION_VERTICAL, -1, NULL, &letter, NULL,
                      NULL);

  g_assert_cmpint (a4, ==, 1123); /* at 96 dpi */
  g_assert_cmpint (letter, ==, 1056);
}

static void
test_large_print_needs_more_pages (Fixture *fixture, gconstpointer data)
{
  press (fixture, "Large print");
  g_assert_cmpint (count_pages (fixture), >, 2);
}

static void
test_zoom_changes_the_size (Fixture *fixture, gconstpointer data)
{
  int before, after;

  gtk_widget_measure (find_page (fixture, 0), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &before, NULL,
                      NULL);
  for (int i = 0; i < 20; i++)
    gtk_widget_activate_action (fixture->preview, "preview.zoom-out", NULL);
  gtk_widget_measure (find_page (fixture, 0), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &after, NULL,
                      NULL);

  g_assert_cmpint (after, <, before / 2);
  g_assert_cmpint (after, >, 100);
}

static void
test_preview_follows_the_journey (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  GtkWidget *before = find_page (fixture, 0);

  g_object_add_weak_pointer (G_OBJECT (before), (gpointer *) &before);
  way_store_set_text (fixture->store, way_store_get_journey (fixture->store), "name", "Frankie",
                      &error);
  g_assert_no_error (error);
  settle ();

  g_assert_null (before);
  g_assert_cmpint (count_pages (fixture), ==, 2);
}

static void
test_paper_speaks_its_own_language (Fixture *fixture, gconstpointer data)
{
  int n = 0;
  GtkWidget *languages = find (fixture->preview, GTK_TYPE_DROP_DOWN, &n);

  gtk_drop_down_set_selected (GTK_DROP_DOWN (languages), 3);
  settle ();

  g_assert_cmpstr (way_language_get (), ==, "en");
  g_assert_cmpint (count_pages (fixture), >=, 2);
}

static GtkWidget *
find_label (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && g_strcmp0 (gtk_label_get_label (GTK_LABEL (widget)), text) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_label (child, text);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* Each time anew: the names belong to the paper. */
static void
test_preview_says_who_is_not_named (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < 3; i++)
    {
      WayPaperPreview *card =
          way_paper_preview_show (GTK_WIDGET (fixture->parent), fixture->store, "crisis-card");

      settle ();
      g_assert_nonnull (find_label (GTK_WIDGET (card),
                                    "Not named, because they may not be on paper: My brother."));
      gtk_window_destroy (GTK_WINDOW (card));
    }
}

static WayPaper *
new_plan (WayStore *store)
{
  return way_paper_kind_make (way_papers_find ("plan"), store,
                              &(WayPaperOptions){ WAY_PAPER_LETTER, FALSE });
}

/* To a file instead of a printer: everything else is the same. */
static void
test_printer_gets_all_pages (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WayPaper) paper = new_plan (fixture->store);
  g_autoptr (WayPaperPrint) print = way_paper_print_new (paper);
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (g_get_user_runtime_dir (), "print.pdf", NULL);
  g_autofree char *command = g_strdup_printf ("pdfinfo '%s'", path);
  g_autofree char *text = NULL;

  g_mkdir_with_parents (g_get_user_runtime_dir (), 0700);
  gtk_print_operation_set_export_filename (GTK_PRINT_OPERATION (print), path);
  g_assert_cmpint (gtk_print_operation_run (GTK_PRINT_OPERATION (print),
                                            GTK_PRINT_OPERATION_ACTION_EXPORT, fixture->parent,
                                            &error),
                   ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);

  g_spawn_command_line_sync (command, &text, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (text, "Pages:           2"));
  g_assert_nonnull (strstr (text, "612 x 792"));
  g_assert_cmpint (way_paper_print_get_size (), ==, WAY_PAPER_LETTER); /* remembered */
}

int
main (int argc, char **argv)
{
  g_setenv ("WAY_TODAY", "2024-03-12", TRUE);
  way_language_init (NULL);
  g_test_init (&argc, &argv, NULL);
  gtk_disable_setlocale ();
  adw_init ();

#define ADD(path, function)                                                                        \
  g_test_add ("/paper-preview/" path, Fixture, "frank", set_up, function, tear_down)
  ADD ("all-pages-are-shown", test_all_pages_are_shown);
  ADD ("sheet-has-its-size", test_sheet_has_its_size);
  ADD ("large-print-needs-more-pages", test_large_print_needs_more_pages);
  ADD ("zoom-changes-the-size", test_zoom_changes_the_size);
  ADD ("follows-the-journey", test_preview_follows_the_journey);
  ADD ("paper-speaks-its-own-language", test_paper_speaks_its_own_language);
  ADD ("says-who-is-not-named", test_preview_says_who_is_not_named);
  ADD ("printer-gets-all-pages", test_printer_gets_all_pages);

  return g_test_run ();
}
