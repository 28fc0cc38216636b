#include "app/stages.h"
#include "app/window.h"
#include "model/activity.h"
#include "model/contact.h"
#include "model/domain.h"
#include "model/goal.h"
#include "model/line.h"
#include "model/look-back.h"
#include "model/option.h"
#include "model/person.h"
#include "model/sheet.h"
#include "model/trait.h"
#include "views/facets.h"
#include "window-fixture.h"

/* Of many letters and no space. */
static void
test_no_word_is_too_long_for_the_window (void)
{
  g_autofree char *word = g_strnfill (300, 'W');
  g_autoptr (WayRecord) wish = way_record_new (WAY_TYPE_WISH);
  g_autoptr (WayRecord) goal = way_record_new (WAY_TYPE_GOAL);
  g_autoptr (WayRecord) option = way_record_new (WAY_TYPE_OPTION);
  g_autoptr (WayRecord) step = way_record_new (WAY_TYPE_ACTIVITY);
  g_autoptr (WayRecord) contact = way_record_new (WAY_TYPE_CONTACT);
  g_autoptr (WayRecord) trait = way_record_new (WAY_TYPE_TRAIT);
  g_autoptr (WayRecord) person = way_record_new (WAY_TYPE_PERSON);
  g_autoptr (WayRecord) domain = way_record_new (WAY_TYPE_DOMAIN);
  g_autoptr (WayRecord) look_back = way_record_new (WAY_TYPE_LOOK_BACK);
  g_autoptr (WayRecord) sheet = way_record_new (WAY_TYPE_SHEET);
  g_autoptr (WayRecord) line = way_record_new (WAY_TYPE_LINE);
  WayWindow *window = show_journey (word);
  WayStore *store = way_window_get_store (window);
  g_autoptr (GError) error = NULL;

  way_store_set_text (store, way_store_get_journey (store), "worker", word, &error);
  g_assert_no_error (error);
  way_store_set_text (store, way_store_get_journey (store), "reach", word, &error);
  g_assert_no_error (error);
  way_record_set_text (domain, "name", word);
  way_record_set_text (wish, "words", word);
  way_record_set_int (wish, "domain", way_record_get_id (add_record (store, domain)));
  add_record (store, wish);
  way_record_set_text (goal, "words", word);
  way_record_set_int (step, "goal", way_record_get_id (add_record (store, goal)));
  way_record_set_int (option, "goal", way_record_get_int (step, "goal"));
  way_record_set_text (option, "words", word);
  add_record (store, option);
  way_record_set_text (step, "words", word);
  way_record_set_text (step, "who", "other");
  way_record_set_text (step, "who_name", word);
  way_record_set_text (step, "timing", word);
  way_record_set_text (step, "place", word);
  add_record (store, step);
  way_record_set_text (contact, "happened_on", "2026-03-12");
  way_record_set_text (contact, "kind", "visit");
  way_record_set_text (contact, "did", word);
  way_record_set_text (contact, "felt", word);
  add_record (store, contact);
  way_record_set_text (trait, "kind", "strength");
  way_record_set_text (trait, "words", word);
  add_record (store, trait);
  way_record_set_text (person, "name", word);
  add_record (store, person);
  way_record_set_text (sheet, "kind", "signs");
  way_record_set_text (sheet, "made_on", "2026-03-12");
  way_record_set_text (line, "kind", "others");
  way_record_set_text (line, "phase", "crisis");
  way_record_set_text (line, "words", word);
  way_record_set_int (line, "sheet", way_record_get_id (add_record (store, sheet)));
  add_record (store, line);
  way_record_set_text (look_back, "held_on", "2026-03-12");
  way_record_set_text (look_back, "present", word);
  way_record_set_text (look_back, "words", word);
  add_record (store, look_back);

  for (const WayStage *stage = way_stages_get (); stage->key != NULL; stage++)
    {
      int width;

      gtk_widget_activate_action (GTK_WIDGET (window), "win.stage", "s", stage->key);
      settle ();
      gtk_widget_measure (find_widget (GTK_WIDGET (window), has_stages, NULL),
                          GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
      g_test_message ("%s: %d px", stage->key, width);
      g_assert_cmpint (width, <=, 1000);
    }
  close_all (application);
}

static gboolean
has_facets (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_STACK (widget) &&
         gtk_stack_get_child_by_name (GTK_STACK (widget), way_facets_get ()->key) != NULL;
}

/* As wide as there is room in a window of 1280 px. */
static void
assert_facets_fit (WayWindow *window)
{
  GtkStack *facets;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.stage", "s", "understanding");
  settle ();
  facets = GTK_STACK (find_widget (GTK_WIDGET (window), has_facets, NULL));
  for (const WayFacetPage *page = way_facets_get (); page->key != NULL; page++)
    {
      int width;

      gtk_stack_set_visible_child_name (facets, page->key);
      settle ();
      gtk_widget_measure (GTK_WIDGET (facets), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL,
                          NULL);
      g_test_message ("%s: %d px", page->key, width);
      g_assert_cmpint (width, <=, 960);
    }
}

static void
test_each_facet_fits_beside_the_route (void)
{
  assert_facets_fit (show_example ("frank"));
  way_application_set_language (application, "ru");
  settle ();
  assert_facets_fit (WAY_WINDOW (get_window (application)));

  way_application_set_language (application, "en");
  close_all (application);
}

int
main (int argc, char *argv[])
{
  way_language_init (NULL);
  gtk_test_init (&argc, &argv, NULL);
  application = start_application ();

  g_test_add_func ("/window-width/no-word-is-too-long-for-the-window",
                   test_no_word_is_too_long_for_the_window);
  g_test_add_func ("/window-width/each-facet-fits-beside-the-route",
                   test_each_facet_fits_beside_the_route);

  return g_test_run ();
}
