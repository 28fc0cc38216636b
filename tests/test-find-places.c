#include "app/window.h"

#include "application-fixture.h"
#include "model/language.h"
#include "store/example.h"
#include "store/search-places.h"
#include "store/search.h"
#include "views/found.h"
#include "widgets/editor.h"

/* Whatever is found in an example is then to be seen. */

#define SOME 1 /* of the words of each kind */

static WayApplication *application;

static gboolean
shows_text (GtkWidget *widget, const char *text)
{
  if (WAY_IS_EDITOR (widget))
    return g_strcmp0 (way_editor_get_text (WAY_EDITOR (widget)), text) == 0;

  return GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL;
}

/* Whether some of WIDGET, which is on the page, is on the screen. */
static gboolean
is_seen (GtkWidget *widget)
{
  GtkWidget *viewport = widget;
  graphene_rect_t place;

  while ((viewport = gtk_widget_get_ancestor (gtk_widget_get_parent (viewport),
                                              GTK_TYPE_VIEWPORT)) != NULL)
    {
      if (!gtk_widget_compute_bounds (widget, viewport, &place) || place.origin.y < -1 ||
          place.origin.y + 10 > gtk_widget_get_height (viewport))
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_shown (GtkWidget *widget, gconstpointer text)
{
  return gtk_widget_get_mapped (widget) && shows_text (widget, text) && is_seen (widget);
}

static gboolean
is_anywhere (GtkWidget *widget, gconstpointer text)
{
  return gtk_widget_get_mapped (widget) && shows_text (widget, text);
}

static void
jump (GtkWindow *window, const WayFinding *finding)
{
  way_found_go (GTK_WIDGET (window), finding->stage, finding->id, finding->text);
  draw (window);
  draw_some (window); /* it is brought into sight again when the rest has come */
  if (find_widget (GTK_WIDGET (window), is_shown, finding->text) != NULL)
    return;

  g_test_message ("%s, %s: %s is %s", finding->stage, finding->what, finding->text,
                  find_widget (GTK_WIDGET (window), is_anywhere, finding->text) != NULL
                      ? "out of sight"
                      : "not there");
  g_test_fail ();
}

/* Looks for TEXT of a record of PLACE and goes there. */
static void
find (GtkWindow *window, WaySearch *search, const WaySearchPlace *place, const char *text)
{
  const char *what = g_dpgettext2 (NULL, "what was found", place->what);
  g_autoptr (GPtrArray) findings = way_search_find (search, text);

  for (guint i = 0; i < findings->len; i++)
    {
      const WayFinding *finding = g_ptr_array_index (findings, i);

      if (g_str_equal (finding->what, what) && g_str_equal (finding->text, text))
        {
          jump (window, finding);
          return;
        }
    }
}

/* Goes to the first words in LIST that stand in COLUMN. */
static void
find_some (GtkWindow *window,
           WaySearch *search,
           const WaySearchPlace *place,
           GListModel *list,
           guint column)
{
  guint found = 0;

  for (guint i = 0; i < g_list_model_get_n_items (list) && found < SOME; i++)
    {
      g_autoptr (WayRecord) record = g_list_model_get_item (list, i);
      const char *text = way_record_peek_text (record, column);

      if (text == NULL)
        continue;
      find (window, search, place, text);
      found++;
    }
}

static void
test_what_is_found_is_shown (gconstpointer name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WayStore) store = way_example_create (name, ":memory:", &error);
  g_autoptr (WaySearch) search = NULL;

  g_assert_no_error (error);
  search = way_search_new (store);
  way_application_show_store (application, store);
  draw (get_window (application));
  for (const WaySearchPlace *place = way_search_places; place->get_type != NULL; place++)
    {
      g_autoptr (GArray) columns = way_search_place_find_columns (place);

      for (guint i = 0; i < columns->len; i++)
        find_some (get_window (application), search, place,
                   way_store_get_list (store, place->get_type ()),
                   g_array_index (columns, guint, i));
    }
  close_all (application);
}

/* Somebody comes to the table. */
static void
test_the_window_may_close_before_anything_is_shown (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WayStore) store = way_example_create ("frank", ":memory:", &error);

  g_assert_no_error (error);
  way_application_show_store (application, store);
  draw (get_window (application));
  way_found_go (GTK_WIDGET (get_window (application)), "goals", 0, "guitar");
  close_all (application);
  g_assert_cmpuint (count_windows (application), ==, 0);
}

int
main (int argc, char **argv)
{
  way_language_init (NULL);
  gtk_test_init (&argc, &argv, NULL);
  application = start_application ();

  g_test_add_data_func ("/find-places/frank", "frank", test_what_is_found_is_shown);
  g_test_add_data_func ("/find-places/morse", "morse", test_what_is_found_is_shown);
  g_test_add_data_func ("/find-places/flat", "flat", test_what_is_found_is_shown);
  g_test_add_func ("/find-places/the-window-may-close-before-anything-is-shown",
                   test_the_window_may_close_before_anything_is_shown);

  return g_test_run ();
}
