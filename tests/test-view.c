#include "journey-fixture.h"

#include "model/wish.h"
#include "views/view.h"

/* A view that counts how often it is told to look again. */
#define TEST_TYPE_VIEW (test_view_get_type ())
G_DECLARE_FINAL_TYPE (TestView, test_view, TEST, VIEW, WayView)

struct _TestView
{
  WayView parent_instance;

  guint n_changed;
  guint n_changed_when_shown_record;
};

G_DEFINE_FINAL_TYPE (TestView, test_view, WAY_TYPE_VIEW)

static void
test_view_changed (WayView *view)
{
  TEST_VIEW (view)->n_changed++;
}

static void
test_view_show_record (WayView *view, gint64 id)
{
  TestView *self = TEST_VIEW (view);

  self->n_changed_when_shown_record = self->n_changed;
}

static void
test_view_class_init (TestViewClass *klass)
{
  WAY_VIEW_CLASS (klass)->changed = test_view_changed;
  WAY_VIEW_CLASS (klass)->show_record = test_view_show_record;
}

static void
test_view_init (TestView *self)
{
}

/* Two stages of a journey, the first of which is shown. */
typedef struct
{
  WayStore *store;
  GtkWindow *window;
  GtkStack *stages;
  TestView *shown, *hidden;
} Fixture;

static TestView *
add_stage (Fixture *fixture)
{
  GtkWidget *view = g_object_new (TEST_TYPE_VIEW, "store", fixture->store, NULL);

  gtk_stack_add_child (fixture->stages, view);
  return TEST_VIEW (view);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey (":memory:", "Frank");
  fixture->stages = GTK_STACK (gtk_stack_new ());
  fixture->shown = add_stage (fixture);
  fixture->hidden = add_stage (fixture);
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_child (fixture->window, GTK_WIDGET (fixture->stages));
  gtk_window_present (fixture->window);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (fixture->shown)));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (fixture->window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (fixture->store);
}

static void
add_wish (Fixture *fixture, const char *words)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_WISH);

  way_record_set_text (draft, "words", words);
  add_record (fixture->store, draft);
}

static void
test_view_looks_once_at_first (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (fixture->shown->n_changed, ==, 1);
  g_assert_cmpuint (fixture->hidden->n_changed, ==, 1);
}

static void
test_shown_view_follows_each_step (Fixture *fixture, gconstpointer data)
{
  add_wish (fixture, "A garden");
  add_wish (fixture, "A cat");

  g_assert_cmpuint (fixture->shown->n_changed, ==, 3);
}

static void
test_hidden_view_waits_until_it_is_shown (Fixture *fixture, gconstpointer data)
{
  add_wish (fixture, "A garden");
  add_wish (fixture, "A cat");
  g_assert_cmpuint (fixture->hidden->n_changed, ==, 1);

  gtk_stack_set_visible_child (fixture->stages, GTK_WIDGET (fixture->hidden));
  g_assert_cmpuint (fixture->hidden->n_changed, ==, 2);
}

static void
test_view_that_missed_nothing_does_nothing_when_shown (Fixture *fixture, gconstpointer data)
{
  gtk_stack_set_visible_child (fixture->stages, GTK_WIDGET (fixture->hidden));

  g_assert_cmpuint (fixture->hidden->n_changed, ==, 1);
}

/* What is to be shown may be as new as the step before. */
static void
test_view_catches_up_before_it_shows_a_record (Fixture *fixture, gconstpointer data)
{
  add_wish (fixture, "A garden");
  way_view_show_record (WAY_VIEW (fixture->hidden), 1);

  g_assert_cmpuint (fixture->hidden->n_changed_when_shown_record, ==, 2);
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/view/looks-once-at-first", test_view_looks_once_at_first);
  ADD ("/view/shown-follows-each-step", test_shown_view_follows_each_step);
  ADD ("/view/hidden-waits-until-it-is-shown", test_hidden_view_waits_until_it_is_shown);
  ADD ("/view/that-missed-nothing-does-nothing-when-shown",
       test_view_that_missed_nothing_does_nothing_when_shown);
  ADD ("/view/catches-up-before-it-shows-a-record", test_view_catches_up_before_it_shows_a_record);

  return g_test_run ();
}
