#include "views/relationship-card.h"

#include "journey-fixture.h"
#include "widget-fixture.h"

#include "model/relationship.h"
#include "views/ask-box.h"
#include "widgets/over-time.h"
#include "widgets/score-row.h"

typedef struct
{
  WayStore *store;
  GtkWidget *card;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey_of_two ("Frank", "Rita");
  fixture->card = g_object_new (WAY_TYPE_RELATIONSHIP_CARD, NULL);
  way_relationship_card_set_store (WAY_RELATIONSHIP_CARD (fixture->card), fixture->store);
  fixture->window = show_in_window (fixture->card, 400, 700);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  close_window (fixture->window, fixture->card);
  g_assert_finalize_object (fixture->store);
}

static void
add_answer (Fixture *fixture, const char *date, const char *who, gint64 trust)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_RELATIONSHIP);

  way_record_set_text (draft, "asked_on", date);
  way_record_set_text (draft, "answered", who);
  way_record_set_int (draft, "trust", trust);
  add_record (fixture->store, draft);
}

static void
answer (Fixture *fixture, const char *name)
{
  g_signal_emit_by_name (child_of (find_type (fixture->card, WAY_TYPE_ASK_BOX), name), "clicked");
}

static gboolean
shows_lines (Fixture *fixture)
{
  return gtk_widget_get_visible (find_type (fixture->card, WAY_TYPE_OVER_TIME));
}

static void
test_each_of_the_two_answers_apart (Fixture *fixture, gconstpointer data)
{
  answer (fixture, "person");
  way_editor_edit_number (WAY_EDITOR (find_type (fixture->card, WAY_TYPE_SCORE_ROW)), 8);
  answer (fixture, "worker");

  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_RELATIONSHIP), ==, 2);
  g_assert_true (says (fixture->card, "Trust 8"));
}

static void
test_who_answered_today_goes_on_with_that_answer (Fixture *fixture, gconstpointer data)
{
  answer (fixture, "person");
  answer (fixture, "worker");
  answer (fixture, "person");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_RELATIONSHIP), ==, 2);

  add_answer (fixture, "2026-03-13", "person", 5);
  answer (fixture, "person");
  g_assert_cmpuint (count_records (fixture->store, WAY_TYPE_RELATIONSHIP), ==, 3);
}

static void
test_two_days_are_shown_over_time_and_in_words (Fixture *fixture, gconstpointer data)
{
  g_assert_true (says (fixture->card,
                       "Now and then each of us can say how it is going. Nothing is added up."));
  add_answer (fixture, "2026-01-13", "person", 5);
  add_answer (fixture, "2026-01-13", "worker", 7);
  g_assert_false (shows_lines (fixture));

  add_answer (fixture, "2026-03-14", "person", 6);
  g_assert_true (shows_lines (fixture));
  g_object_set (find_type (fixture->card, GTK_TYPE_EXPANDER), "expanded", TRUE, NULL);
  g_assert_true (
      says (fixture->card, "Trust: 13 January: Me 5 of 10, Rita 7 of 10; 14 March: Me 6 of 10"));

  undo (fixture->store);
  g_assert_false (shows_lines (fixture));
}

static void
test_the_last_answers_are_seen_and_the_others_wait (Fixture *fixture, gconstpointer data)
{
  add_answer (fixture, "2026-01-13", "person", 3);
  add_answer (fixture, "2026-03-10", "person", 5);
  add_answer (fixture, "2026-03-10", "worker", 7);
  g_assert_true (says (fixture->card, "Trust 7"));
  g_assert_false (says (fixture->card, "Trust 3"));

  g_signal_emit_by_name (
      gtk_widget_get_ancestor (find_text (fixture->card, "Show earlier answers"), GTK_TYPE_BUTTON),
      "clicked");
  g_assert_true (says (fixture->card, "Trust 3"));
  g_assert_false (says (fixture->card, "Show earlier answers"));
}

#define TEST(name)                                                                                 \
  g_test_add ("/relationship-card/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char *argv[])
{
  g_setenv ("WAY_TODAY", "2026-03-14", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  TEST (each_of_the_two_answers_apart);
  TEST (who_answered_today_goes_on_with_that_answer);
  TEST (two_days_are_shown_over_time_and_in_words);
  TEST (the_last_answers_are_seen_and_the_others_wait);

  return g_test_run ();
}
