#include "app/window.h"

#include "app/stages.h"
#include "application-fixture.h"
#include "model/language.h"
#include "store/example.h"
#include "views/goals-view.h"
#include "views/new-goal.h"
#include "widgets/handle.h"

/* The whole way can be gone without a pointer. */

#define MOST 300 /* places for Tab in one window; one more and it goes round for ever */

static WayApplication *application;

static GtkWindow *
show_example (const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WayStore) store = way_example_create (name, ":memory:", &error);

  g_assert_no_error (error);
  way_application_show_store (application, store);
  settle ();
  return get_window (application);
}

/* The wheel is begun where it was left, and a new goal opens when its field has the focus. */
static gboolean
is_always_there (GtkWidget *focus)
{
  return !WAY_IS_HANDLE (focus) && gtk_widget_get_ancestor (focus, WAY_TYPE_NEW_GOAL) == NULL;
}

/* Returns all that has the focus on the way from one end of WINDOW to the other. */
static GPtrArray *
walk (GtkWindow *window, GtkDirectionType direction)
{
  GPtrArray *places = g_ptr_array_new ();

  gtk_window_set_focus (window, NULL);
  while (gtk_widget_child_focus (GTK_WIDGET (window), direction))
    {
      GtkWidget *focus = gtk_window_get_focus (window);

      if (focus == NULL || places->len == MOST || (places->len > 0 && focus == places->pdata[0]))
        break;
      if (is_always_there (focus))
        g_ptr_array_add (places, focus);
      settle ();
    }
  return places;
}

static void
test_tab_goes_the_same_way_back (gconstpointer name)
{
  GtkWindow *window = show_example (name);

  for (const WayStage *stage = way_stages_get (); stage->key != NULL; stage++)
    {
      g_autoptr (GPtrArray) forth = NULL, back = NULL;

      gtk_widget_activate_action (GTK_WIDGET (window), "win.stage", "s", stage->key);
      draw (window);
      forth = walk (window, GTK_DIR_TAB_FORWARD);
      back = walk (window, GTK_DIR_TAB_BACKWARD);
      g_assert_cmpuint (forth->len, <, MOST);
      g_assert_cmpuint (back->len, ==, forth->len);
      for (guint i = 0; i < forth->len; i++)
        g_assert_true (forth->pdata[i] == back->pdata[back->len - 1 - i]);
    }
  close_all (application);
}

static GtkWidget *
find_line (GtkWindow *window)
{
  GtkWidget *view = find_type (GTK_WIDGET (window), WAY_TYPE_GOALS_VIEW);

  return child_of (view, "new_wish");
}

static gboolean
is_in_sight (GtkWidget *widget)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);
  graphene_rect_t place;

  return gtk_widget_compute_bounds (widget, viewport, &place) && place.origin.y >= 0 &&
         place.origin.y + place.size.height <= gtk_widget_get_height (viewport);
}

/* One wish after the other, without looking for the line in between. */
static void
test_what_is_entered_leaves_the_line_for_the_next (void)
{
  GtkWindow *window = show_example ("frank");
  GtkWidget *line;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.stage", "s", "goals");
  draw (window);
  line = find_line (window);
  gtk_widget_grab_focus (line);
  for (guint i = 0; i < 5; i++)
    {
      enter (line, "To see the sea again");
      draw (window);
      g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (window), line));
      g_assert_true (is_in_sight (line));
    }
  close_all (application);
}

int
main (int argc, char *argv[])
{
  way_language_init (NULL);
  gtk_test_init (&argc, &argv, NULL);
  application = start_application ();

  g_test_add_data_func ("/keyboard/tab-goes-the-same-way-back/frank", "frank",
                        test_tab_goes_the_same_way_back);
  g_test_add_data_func ("/keyboard/tab-goes-the-same-way-back/morse", "morse",
                        test_tab_goes_the_same_way_back);

  g_test_add_func ("/keyboard/what-is-entered-leaves-the-line-for-the-next",
                   test_what_is_entered_leaves_the_line_for_the_next);

  return g_test_run ();
}
