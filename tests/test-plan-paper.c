#include "model/activity.h"
#include "model/choice.h"
#include "model/domain.h"
#include "model/goal.h"
#include "model/meeting.h"
#include "model/option.h"
#include "model/person.h"
#include "model/profile.h"
#include "model/score.h"
#include "model/trait.h"
#include "model/wish.h"
#include "paper-fixture.h"
#include "store/options.h"

/* Adds a record of TYPE; pairs of a column and a text follow, then NULL. */
static gint64
add (WayStore *store, GType type, gint64 owner, const char *owner_column, ...)
{
  g_autoptr (WayRecord) draft = way_record_new (type);
  g_autoptr (GError) error = NULL;
  const char *column;
  va_list list;
  gint64 id;

  if (owner_column != NULL)
    way_record_set_int (draft, owner_column, owner);
  va_start (list, owner_column);
  while ((column = va_arg (list, const char *)) != NULL)
    way_record_set_text (draft, column, va_arg (list, const char *));
  va_end (list);

  id = way_store_add (store, draft, &error);
  g_assert_no_error (error);
  return id;
}

static void
add_score (WayStore *store, gint64 profile, const char *key, int value)
{
  g_autoptr (WayQuery) domains = way_query_new (store, WAY_TYPE_DOMAIN, "position");
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_SCORE);
  g_autoptr (GError) error = NULL;

  way_query_where_text (domains, "key", key);
  way_record_set_int (draft, "profile", profile);
  way_record_set_int (draft, "domain", way_record_get_id (way_query_peek (domains, 0)));
  way_record_set_int (draft, "score", value);
  way_store_add (store, draft, &error);
  g_assert_no_error (error);
}

static WayStore *
new_frank (void)
{
  WayStore *store = create_journey_of_two ("Frank", "Rita");
  gint64 profile = add (store, WAY_TYPE_PROFILE, 0, NULL, "made_on", "2024-03-12", NULL);
  gint64 goal, option, choice;

  add_score (store, profile, "home", 7);
  add_score (store, profile, "leisure", 5);
  add_score (store, profile, "relationships", 4);

  add (store, WAY_TYPE_TRAIT, 1, "position", "kind", "strength", "words",
       "I hear every wrong note.", NULL);
  add (store, WAY_TYPE_TRAIT, 2, "position", "kind", "strength", "words", "I keep a promise.",
       NULL);
  add (store, WAY_TYPE_TRAIT, 3, "position", "kind", "strength", "words",
       "He cooks for four and nobody leaves hungry.", "words_by", "worker", NULL);
  add (store, WAY_TYPE_TRAIT, 4, "position", "kind", "vulnerability", "words", "Sundays.", NULL);
  add (store, WAY_TYPE_WISH, 1, "position", "words", "To be a father again, not just on paper.",
       NULL);
  add (store, WAY_TYPE_WISH, 2, "position", "words",
       "All my life I listened. I want to play the electric guitar.", "state", "goal", NULL);
  add (store, WAY_TYPE_WISH, 3, "position", "words", "A boat.", "state", "resting", NULL);

  goal = add (store, WAY_TYPE_GOAL, 1, "position", "words",
              "I want to find out how my daughter and I can see each other more.", "kind",
              "exploring", "review_on", "2024-06-11", NULL);
  add (store, WAY_TYPE_ACTIVITY, goal, "goal", "promised_on", "2024-03-01", "words",
       "Write a card, with the photo of the lake", "due", "by", "due_on", "2024-03-27", NULL);
  add (store, WAY_TYPE_ACTIVITY, goal, "goal", "promised_on", "2024-03-02", "words",
       "Ask the family office what is agreed on paper", "due", "by", "due_on", "2024-04-05", "who",
       "worker", NULL);
  add (store, WAY_TYPE_ACTIVITY, goal, "goal", "promised_on", "2024-03-03", "words",
       "Go through the answer together", "due", "on", "due_on", "2024-04-09", "place",
       "at the table", NULL);

  goal = add (store, WAY_TYPE_GOAL, 2, "position", "words", "I want to play the electric guitar.",
              "kind", "obtaining", "why", "Music is where I am somebody.", NULL);
  option =
      add (store, WAY_TYPE_OPTION, goal, "goal", "words", "Lessons at the music school.", NULL);
  choice = way_options_choose (store, way_store_find (store, WAY_TYPE_OPTION, option), NULL);
  way_store_set_text (store, way_store_find (store, WAY_TYPE_CHOICE, choice), "why",
                      "Because somebody waits for me on Wednesdays.", NULL);
  add (store, WAY_TYPE_ACTIVITY, goal, "goal", "promised_on", "2024-03-04", "words",
       "Hold three guitars in the shop", "due", "on", "due_on", "2024-03-22", NULL);
  add (store, WAY_TYPE_ACTIVITY, goal, "goal", "promised_on", "2024-03-05", "words",
       "Come along to the first lesson, as far as the door", "timing", "when there is a date",
       "who", "worker", NULL);
  add (store, WAY_TYPE_GOAL, 3, "position", "words", "I want to move to the sea.", "state",
       "dropped", NULL);
  add (store, WAY_TYPE_GOAL, 4, "position", "words", "Stay in contact with Frank.", "owner",
       "support", NULL);
  add (store, WAY_TYPE_MEETING, 0, NULL, "planned_on", "2024-03-26", "planned_at", "14:00", "place",
       "at home", NULL);

  return store;
}

static void
test_plan_says_everything_in_order (void)
{
  g_autoptr (WayStore) store = new_frank ();
  g_autofree char *text = print_paper (store, "plan", "en", &normal, NULL);

  assert_in_order (text, "My recovery plan", "Name: Frank", "12 March 2024", "11 June 2024",
                   "What I can build on", "I hear every wrong note.", "I keep a promise.",
                   "What I wish", "To be a father again", "All my life I listened.", "Goal 1",
                   "I am finding out", "my daughter and I", "Step", "When", "Who", "Write a card",
                   "by 27 March", "Me", "Ask the family office", "by 5 April", "Rita", "9 April",
                   "at the table", "Goal 2", "I want to play the electric guitar.",
                   "Music is where I am somebody.", "My way: Lessons at the music school.",
                   "Because somebody waits for me", "Hold three guitars", "What we agreed",
                   "26 March, 14:00", "I agree", "I see it differently:", "Frank", "Rita", "Date",
                   "This plan is mine. I decide who reads it.", NULL);
  g_assert_nonnull (strstr (text, "How life is now"));
  g_assert_nonnull (strstr (text, "7 of 10"));
}

static void
test_plan_leaves_out_what_rests (void)
{
  g_autoptr (WayStore) store = new_frank ();
  g_autofree char *text = print_paper (store, "plan", "en", &normal, NULL);

  g_assert_null (strstr (text, "Sundays."));        /* a vulnerability */
  g_assert_null (strstr (text, "A boat."));         /* a wish that rests */
  g_assert_null (strstr (text, "to the sea"));      /* a goal let go */
  g_assert_null (strstr (text, "Stay in contact")); /* the worker's goal */
}

static void
test_plan_speaks_four_languages (void)
{
  static const struct
  {
    const char *language, *name, *goal, *step, *agreed;
  } plans[] = {
    { "en", "Name: Frank", "Goal 1", "Step", "I agree" },
    { "et", "Nimi: Frank", "Eesmärk 1", "Samm", "Olen nõus" },
    { "cs", "Jméno: Frank", "Cíl 1", "Krok", "Souhlasím" },
    { "ru", "Имя: Frank", "Цель 1", "Шаг", "Мне это подходит" },
  };
  g_autoptr (WayStore) store = new_frank ();

  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      for (guint large = 0; large < 2; large++)
        {
          const WayPaperOptions options = { WAY_PAPER_A4, large };
          g_autofree char *text = print_paper (store, "plan", plans[i].language, &options, NULL);

          assert_in_order (text, plans[i].name, plans[i].goal, plans[i].step, plans[i].agreed,
                           NULL);
        }
    }
}

static void
test_others_are_named_only_if_they_agreed (void)
{
  g_autoptr (WayStore) store = create_journey_of_two ("Frank", "Rita");
  gint64 goal = add (store, WAY_TYPE_GOAL, 1, "position", "words", "I want to play.", NULL);
  gint64 sam = add (store, WAY_TYPE_PERSON, 0, "position", "name", "Sam", NULL);
  gint64 step = add (store, WAY_TYPE_ACTIVITY, goal, "goal", "promised_on", "2024-03-06", "words",
                     "Lend the old amplifier", "who", "other", NULL);
  WayRecord *record = way_store_find (store, WAY_TYPE_ACTIVITY, step);
  g_autofree char *before = NULL, *after = NULL;

  g_assert_true (way_store_set_int (store, record, "person", sam, NULL));
  add (store, WAY_TYPE_ACTIVITY, goal, "goal", "promised_on", "2024-03-07", "words", "Carry it",
       "who", "other", "who_name", "Ingeborg", NULL);

  before = print_paper (store, "plan", "en", &normal, NULL);
  g_assert_null (strstr (before, "Sam"));
  g_assert_nonnull (strstr (before, "Somebody I know"));
  g_assert_nonnull (strstr (before, "Ingeborg")); /* typed to be read in the plan */

  g_assert_true (way_store_set_int (store, way_store_find (store, WAY_TYPE_PERSON, sam),
                                    "may_print", TRUE, NULL));
  add (store, WAY_TYPE_PERSON, 0, "position", "name", "Ingeborg", NULL);
  after = print_paper (store, "plan", "en", &normal, NULL);
  g_assert_nonnull (strstr (after, "Sam"));
  g_assert_null (strstr (after, "Ingeborg")); /* somebody who has not agreed */
}

static void
test_worker_is_told_beside_their_words (void)
{
  g_autoptr (WayStore) store = new_frank ();
  g_autofree char *text = print_paper (store, "plan", "en", &normal, NULL);

  assert_in_order (text, "He cooks for four", "– Rita", NULL);
}

static void
test_plan_without_goals_has_room_for_one (void)
{
  g_autoptr (WayStore) store = create_journey_of_two ("Mr Morse", "Caroline");
  g_autofree char *text = print_paper (store, "plan", "en", &normal, NULL);
  guint n_pages;
  g_autofree char *russian =
      print_paper (store, "plan", "ru", &(WayPaperOptions){ 0, TRUE }, &n_pages);

  g_assert_nonnull (strstr (text, "No goal is needed today."));
  g_assert_null (strstr (text, "How life is now"));
  g_assert_null (strstr (text, "What I can build on"));
  g_assert_null (strstr (text, "I agree"));
  g_assert_cmpuint (n_pages, ==, 1);
}

static void
test_fifty_goals_are_all_there (void)
{
  g_autoptr (WayStore) store = create_journey_of_two ("Frank", "Rita");
  g_autofree char *text = NULL;
  guint n_pages;

  for (int i = 1; i <= 50; i++)
    {
      g_autofree char *words = g_strdup_printf ("I want to see place %d.", i);
      gint64 goal = add (store, WAY_TYPE_GOAL, i, "position", "words", words, NULL);

      add (store, WAY_TYPE_ACTIVITY, goal, "goal", "promised_on", "2024-03-08", "words",
           "Look at the map", NULL);
    }
  text = print_paper (store, "plan", "en", &(WayPaperOptions){ WAY_PAPER_LETTER, FALSE }, &n_pages);

  assert_in_order (text, "see place 1.", "Look at the map", "Goal 49", "Goal 50", "see place 50.",
                   "Look at the map", "I agree", NULL);
  g_assert_cmpuint (n_pages, >, 5);
}

static void
test_unknown_paper_is_none (void)
{
  g_assert_null (way_papers_find ("horoscope"));
}

int
main (int argc, char **argv)
{
  g_setenv ("WAY_TODAY", "2024-03-12", TRUE);
  way_language_init (NULL);
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/plan-paper/says-everything-in-order", test_plan_says_everything_in_order);
  g_test_add_func ("/plan-paper/leaves-out-what-rests", test_plan_leaves_out_what_rests);
  g_test_add_func ("/plan-paper/speaks-four-languages", test_plan_speaks_four_languages);
  g_test_add_func ("/plan-paper/others-are-named-only-if-they-agreed",
                   test_others_are_named_only_if_they_agreed);
  g_test_add_func ("/plan-paper/worker-is-told-beside-their-words",
                   test_worker_is_told_beside_their_words);
  g_test_add_func ("/plan-paper/without-goals-has-room-for-one",
                   test_plan_without_goals_has_room_for_one);
  g_test_add_func ("/plan-paper/fifty-goals-are-all-there", test_fifty_goals_are_all_there);
  g_test_add_func ("/plan-paper/unknown-paper-is-none", test_unknown_paper_is_none);

  return g_test_run ();
}
