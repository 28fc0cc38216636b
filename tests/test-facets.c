#include "views/facets.h"

#include <math.h>

#include "app/window-private.h"

#include "application-fixture.h"
#include "model/language.h"
#include "model/profile.h"
#include "model/score.h"
#include "store/example.h"
#include "store/query.h"

/* In each part of Understanding another language leaves everything where it was. */

#define SOME_LINES 90 /* that texts may be longer by in another language, in pixels */

static WayApplication *application;

static gboolean
has_facets (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_STACK (widget) &&
         gtk_stack_get_child_by_name (GTK_STACK (widget), "portrait") != NULL;
}

static GtkStack *
get_facets (void)
{
  return GTK_STACK (find_widget (GTK_WIDGET (get_window (application)), has_facets, NULL));
}

static gboolean
has_words (GtkWidget *widget, gconstpointer data)
{
  return WAY_IS_EDITOR (widget) && gtk_widget_get_mapped (widget) &&
         way_editor_get_whose_column (WAY_EDITOR (widget)) != NULL &&
         way_editor_get_text (WAY_EDITOR (widget)) != NULL;
}

static void
switch_language (const char *language)
{
  way_application_set_language (application, language);
  draw (get_window (application));
}

static WayEditor *
get_focused_editor (void)
{
  GtkWidget *focus = gtk_window_get_focus (get_window (application));

  g_assert_nonnull (focus);
  return WAY_EDITOR (gtk_widget_get_ancestor (focus, WAY_TYPE_EDITOR));
}

static GtkTextView *
get_text_view (WayEditor *editor)
{
  return GTK_TEXT_VIEW (find_type (GTK_WIDGET (editor), GTK_TYPE_TEXT_VIEW));
}

/* Words that are there are gone on with, and half a word is no obstacle. */
static void
assert_typing_goes_on (void)
{
  GtkWidget *field = find_widget (GTK_WIDGET (get_facets ()), has_words, NULL);
  g_autofree char *column = NULL, *text = NULL;
  GtkTextBuffer *buffer;

  g_assert_nonnull (field);
  gtk_widget_grab_focus (field);
  buffer = gtk_text_view_get_buffer (get_text_view (WAY_EDITOR (field)));
  gtk_text_buffer_insert_at_cursor (buffer, "Half a wo", -1);
  column = g_strdup (way_editor_get_column (WAY_EDITOR (field)));
  g_object_get (buffer, "text", &text, NULL);

  switch_language ("ru");
  field = GTK_WIDGET (get_focused_editor ());
  g_assert_cmpstr (way_editor_get_column (WAY_EDITOR (field)), ==, column);
  g_assert_cmpstr (way_editor_get_text (WAY_EDITOR (field)), ==, text);
}

/* By Tab from the question on. */
static void
go_by_tab (guint places)
{
  GtkWidget *window = GTK_WIDGET (get_window (application));

  gtk_widget_grab_focus (gtk_stack_get_visible_child (get_facets ()));
  for (guint i = 0; i < places; i++)
    gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD);
  draw (get_window (application));
}

/* Where something is, from the window on. */
static char *
describe_place (GtkWidget *widget)
{
  GString *place = g_string_new (NULL);

  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    g_string_append_printf (place, "%s ", G_OBJECT_TYPE_NAME (widget));
  return g_string_free (place, FALSE);
}

static void
assert_focus_stays (guint places)
{
  g_autofree char *before = NULL, *after = NULL;
  graphene_rect_t here, there;

  go_by_tab (places);
  before = describe_place (gtk_window_get_focus (get_window (application)));
  g_assert_true (gtk_widget_compute_bounds (gtk_window_get_focus (get_window (application)),
                                            GTK_WIDGET (get_window (application)), &here));
  switch_language ("et");
  after = describe_place (gtk_window_get_focus (get_window (application)));
  g_assert_cmpstr (before, ==, after);
  g_assert_true (gtk_widget_compute_bounds (gtk_window_get_focus (get_window (application)),
                                            GTK_WIDGET (get_window (application)), &there));
  g_assert_cmpfloat (fabs (here.origin.y - there.origin.y), <, SOME_LINES);
}

static void
test_another_language_leaves_all_where_it_was (gconstpointer data)
{
  const WayFacetPage *page = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (WayStore) store = way_example_create ("frank", ":memory:", &error);

  g_assert_no_error (error);
  way_application_show_store (application, store);
  draw (get_window (application));
  gtk_widget_activate_action (GTK_WIDGET (get_window (application)), "win.stage", "s",
                              "understanding");
  settle ();
  gtk_stack_set_visible_child_name (get_facets (), page->key);
  draw (get_window (application));

  for (guint places = 3; places < 16; places += 8)
    {
      assert_focus_stays (places);
      g_assert_cmpstr (gtk_stack_get_visible_child_name (get_facets ()), ==, page->key);
      switch_language ("en");
    }
  if (find_widget (GTK_WIDGET (get_facets ()), has_words, NULL) != NULL)
    assert_typing_goes_on ();
  g_assert_cmpstr (gtk_stack_get_visible_child_name (get_facets ()), ==, page->key);

  switch_language ("en");
  close_all (application);
}

/* Who looks at how it was before goes on looking at that. */
static void
test_another_language_keeps_the_profile (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WayStore) store = way_example_create ("frank", ":memory:", &error);
  g_autoptr (WayQuery) profiles = NULL;
  GtkWidget *view;
  WayRecord *score;

  g_assert_no_error (error);
  profiles = way_query_new (store, WAY_TYPE_PROFILE, "made_on");
  way_application_show_store (application, store);
  way_view_go (GTK_WIDGET (get_window (application)), "understanding",
               way_record_get_id (way_query_peek (profiles, 0)));
  draw (get_window (application));
  switch_language ("cs");

  view = way_window_get_view (WAY_WINDOW (get_window (application)), "understanding");
  score = way_store_find (store, WAY_TYPE_SCORE, way_view_get_record (WAY_VIEW (view)));
  g_assert_nonnull (score);
  g_assert_cmpint (way_record_get_int (score, "profile"), ==,
                   way_record_get_id (way_query_peek (profiles, 0)));

  switch_language ("en");
  close_all (application);
}

int
main (int argc, char **argv)
{
  way_language_init (NULL);
  gtk_test_init (&argc, &argv, NULL);
  application = start_application ();

  for (const WayFacetPage *page = way_facets_get (); page->key != NULL; page++)
    {
      g_autofree char *name = g_strconcat ("/facets/another-language/", page->key, NULL);

      g_test_add_data_func (name, page, test_another_language_leaves_all_where_it_was);
    }

  g_test_add_func ("/facets/another-language-keeps-the-profile",
                   test_another_language_keeps_the_profile);

  return g_test_run ();
}
