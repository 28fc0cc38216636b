#include <adwaita.h>

#include "model/trait.h"
#include "store/traits.h"
#include "views/trait-card.h"
#include "views/trait-group.h"
#include "views/traits-view.h"
#include "views/understanding-view.h"
#include "widgets/pick-field.h"
#include "widgets/words-field.h"

#include "journey-fixture.h"
#include "widget-fixture.h"

typedef struct
{
  WayStore *store;
  GtkWindow *window;
  GtkWidget *view; /* the stage */
} Fixture;

static WayRecord *
add_trait (Fixture *fixture, const char *kind, const char *source, const char *words)
{
  g_autoptr (GError) error = NULL;
  gint64 id = way_traits_add (fixture->store, kind, source, NULL, words, &error);

  g_assert_no_error (error);
  return way_store_find (fixture->store, WAY_TYPE_TRAIT, id);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  WayRecord *promise;

  fixture->store = create_journey_of_two ("Frank", "Rita");
  promise = add_trait (fixture, "strength", "person", "I keep a promise.");
  fixture->view =
      g_object_ref_sink (g_object_new (WAY_TYPE_UNDERSTANDING_VIEW, "store", fixture->store, NULL));
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (fixture->window, 1000, 700);
  gtk_window_set_child (fixture->window, fixture->view);
  way_view_show_record (WAY_VIEW (fixture->view), way_record_get_id (promise));
  gtk_window_present (fixture->window);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
  settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  settle ();
  gtk_window_destroy (fixture->window);
  g_assert_finalize_object (fixture->view);
  g_assert_finalize_object (fixture->store);
}

static GtkWidget *
get_traits (Fixture *fixture)
{
  return find_type (fixture->view, WAY_TYPE_TRAITS_VIEW);
}

static GtkWidget *
get_group (Fixture *fixture, const char *name)
{
  return child_of (get_traits (fixture), name);
}

static WayTraitCard *
get_card (Fixture *fixture, const char *group, guint place)
{
  return way_trait_group_get_card (WAY_TRAIT_GROUP (get_group (fixture, group)), place);
}

static WayRecord *
get_trait (Fixture *fixture, const char *group, guint place)
{
  return way_trait_card_get_trait (get_card (fixture, group, place));
}

static GtkWidget *
open_card (Fixture *fixture, const char *group, guint place)
{
  WayTraitCard *card = get_card (fixture, group, place);

  way_fold_set_open (WAY_FOLD (card), TRUE);
  settle ();
  return GTK_WIDGET (card);
}

static void
test_one_line_adds_what_is_in_me_or_around_me (Fixture *fixture, gconstpointer data)
{
  enter (child_of (get_group (fixture, "strengths_around"), "line"), "Rita, and the kitchen.");
  enter (child_of (get_group (fixture, "vulnerable_me"), "line"), "Quiet evenings");
  enter (child_of (get_group (fixture, "seen_self"), "line"), "I am only trouble.");

  g_assert_cmpstr (way_record_get_text (get_trait (fixture, "strengths_around", 0), "source"), ==,
                   "surroundings");
  g_assert_cmpstr (way_record_get_text (get_trait (fixture, "vulnerable_me", 0), "kind"), ==,
                   "vulnerability");
  g_assert_cmpstr (way_record_get_text (get_trait (fixture, "seen_self", 0), "stigma"), ==, "self");

  undo (fixture->store);
  g_assert_null (get_card (fixture, "seen_self", 0));
}

static void
test_answer_is_said_on_both_sides (Fixture *fixture, gconstpointer data)
{
  WayRecord *quiet = add_trait (fixture, "vulnerability", "person", "Quiet evenings");
  GtkWidget *strength = GTK_WIDGET (get_card (fixture, "strengths_me", 0));
  GtkWidget *vulnerability = GTK_WIDGET (get_card (fixture, "vulnerable_me", 0));

  way_fold_set_open (WAY_FOLD (strength), FALSE);
  set_int (fixture->store, quiet, "answer",
           way_record_get_id (get_trait (fixture, "strengths_me", 0)));
  g_assert_true (says (strength, "Answers: Quiet evenings"));
  g_assert_true (says (vulnerability, "Answered by: I keep a promise."));
}

static void
test_picks_the_answer_among_the_strengths (Fixture *fixture, gconstpointer data)
{
  GtkWidget *card;
  GtkDropDown *list;

  add_trait (fixture, "vulnerability", "person", "Quiet evenings");
  card = open_card (fixture, "vulnerable_me", 0);
  add_trait (fixture, "strength", "surroundings", "The kitchen");

  list = GTK_DROP_DOWN (child_of (find_type (card, WAY_TYPE_PICK_FIELD), "list"));
  g_assert_cmpuint (g_list_model_get_n_items (gtk_drop_down_get_model (list)), ==, 3);
  gtk_drop_down_set_selected (list, 2);
  g_assert_cmpint (way_record_get_int (get_trait (fixture, "vulnerable_me", 0), "answer"), ==,
                   way_record_get_id (get_trait (fixture, "strengths_around", 0)));
  g_assert_cmpuint (gtk_drop_down_get_selected (list), ==, 2);
}

static void
test_strength_asks_for_no_answer (Fixture *fixture, gconstpointer data)
{
  GtkWidget *card = open_card (fixture, "strengths_me", 0);

  g_assert_true (says (card, "What brings it out"));
  g_assert_null (find_type (card, WAY_TYPE_PICK_FIELD));
}

static int
get_height (Fixture *fixture, GtkWidget *widget)
{
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
  settle ();
  return gtk_widget_get_height (widget);
}

static void
test_closed_again_it_is_as_small_as_before (Fixture *fixture, gconstpointer data)
{
  GtkWidget *card = GTK_WIDGET (get_card (fixture, "strengths_me", 0));
  int open, closed;

  way_fold_set_open (WAY_FOLD (card), TRUE);
  open = get_height (fixture, card);
  way_fold_set_open (WAY_FOLD (card), FALSE);
  closed = get_height (fixture, card);
  g_assert_cmpint (closed, <, open / 3);
}

static void
test_what_moves_to_another_group_stays_open (Fixture *fixture, gconstpointer data)
{
  WayRecord *promise = get_trait (fixture, "strengths_me", 0);
  g_autoptr (GError) error = NULL;

  open_card (fixture, "strengths_me", 0);
  set_text (fixture->store, promise, "source", "surroundings");

  g_assert_null (get_card (fixture, "strengths_me", 0));
  g_assert_true (way_fold_is_open (WAY_FOLD (get_card (fixture, "strengths_around", 0))));
  g_assert_cmpint (way_view_get_record (WAY_VIEW (fixture->view)), ==, way_record_get_id (promise));
}

static void
test_moves_by_key (Fixture *fixture, gconstpointer data)
{
  WayTraitCard *card;

  add_trait (fixture, "strength", "person", "I hear every wrong note.");
  card = get_card (fixture, "strengths_me", 1);
  way_fold_set_open (WAY_FOLD (get_card (fixture, "strengths_me", 0)), FALSE);
  gtk_widget_activate_action (GTK_WIDGET (card), "trait.move", "i", -1);
  settle ();

  g_assert_cmpstr (way_record_get_text (get_trait (fixture, "strengths_me", 0), "words"), ==,
                   "I hear every wrong note.");
  g_assert_true (gtk_window_get_focus (fixture->window) ==
                 way_fold_get_button (WAY_FOLD (get_card (fixture, "strengths_me", 0))));
}

static void
test_remove_can_be_undone (Fixture *fixture, gconstpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (get_card (fixture, "strengths_me", 0)), "trait.remove",
                              NULL);
  g_assert_null (get_card (fixture, "strengths_me", 0));
  g_assert_cmpint (way_view_get_record (WAY_VIEW (fixture->view)), ==, 0);

  undo (fixture->store);
  g_assert_nonnull (get_card (fixture, "strengths_me", 0));
}

/* Returns where the top left of WIDGET is in the view. */
static graphene_point_t
get_corner (Fixture *fixture, GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, get_traits (fixture), &bounds));
  return bounds.origin;
}

static void
test_sides_are_equal_and_stack_where_it_is_narrow (Fixture *fixture, gconstpointer data)
{
  graphene_point_t strength = get_corner (fixture, get_group (fixture, "strengths_around"));
  graphene_point_t vulnerable = get_corner (fixture, get_group (fixture, "vulnerable_around"));

  g_assert_cmpfloat (strength.y, ==, vulnerable.y);
  g_assert_cmpfloat (strength.x, <, vulnerable.x);

  g_object_set (fixture->view, "narrow", TRUE, NULL);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
  strength = get_corner (fixture, get_group (fixture, "strengths_around"));
  vulnerable = get_corner (fixture, get_group (fixture, "vulnerable_around"));
  g_assert_cmpfloat (strength.y, <, vulnerable.y);
  g_assert_cmpfloat (strength.x, ==, vulnerable.x);
}

#define ADD(path, test) g_test_add ("/traits-view/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("adds", test_one_line_adds_what_is_in_me_or_around_me);
  ADD ("both-sides", test_answer_is_said_on_both_sides);
  ADD ("picks-the-answer", test_picks_the_answer_among_the_strengths);
  ADD ("strength", test_strength_asks_for_no_answer);
  ADD ("closed", test_closed_again_it_is_as_small_as_before);
  ADD ("another-group", test_what_moves_to_another_group_stays_open);
  ADD ("moves", test_moves_by_key);
  ADD ("remove", test_remove_can_be_undone);
  ADD ("side-by-side", test_sides_are_equal_and_stack_where_it_is_narrow);

  return g_test_run ();
}
