#include "store/example.h"

#include "journey-fixture.h"
#include "model/activity.h"
#include "model/contact.h"
#include "model/date.h"
#include "model/goal.h"
#include "model/language.h"
#include "model/line.h"
#include "model/look-back.h"
#include "model/option.h"
#include "model/profile.h"
#include "model/review.h"
#include "model/score.h"
#include "model/tables.h"
#include "model/wish.h"
#include "store/example-date.h"
#include "store/query.h"

#define TODAY "2026-03-18" /* a Wednesday */

static WayStore *
create (const char *name)
{
  g_autoptr (GError) error = NULL;
  WayStore *store = way_example_create (name, ":memory:", &error);

  g_assert_no_error (error);
  g_assert_nonnull (store);
  return store;
}

static guint
count_int (WayStore *store, GType type, const char *column, gint64 value)
{
  g_autoptr (WayQuery) query = way_query_new (store, type, "");

  way_query_where_int (query, column, value);
  return way_query_get_length (query);
}

static guint
count_text (WayStore *store, GType type, const char *column, const char *value)
{
  g_autoptr (WayQuery) query = way_query_new (store, type, "");

  way_query_where_text (query, column, value);
  return way_query_get_length (query);
}

static void
test_every_example_is_made_in_every_language (void)
{
  const char *const *names = way_example_get_names ();
  const char *const *codes = way_language_get_codes ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      for (guint j = 0; codes[j] != NULL; j++)
        {
          g_autoptr (WayStore) store = NULL;

          way_language_set (codes[j]);
          store = create (names[i]);
          g_assert_cmpstr (way_record_get_text (way_store_get_journey (store), "language"), ==,
                           codes[j]);
        }
    }

  way_language_set ("en");
}

static GKeyFile *
load (const char *name)
{
  g_autofree char *path = g_strconcat ("/care/waymark/Waymark/examples/", name, ".example", NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, 0, NULL);
  GKeyFile *file = g_key_file_new ();

  g_assert_nonnull (bytes);
  g_assert_true (g_key_file_load_from_bytes (file, bytes, G_KEY_FILE_KEEP_TRANSLATIONS, NULL));
  return file;
}

/* A text for people: not a key, a number, a date, a time, a telephone number or the name of
 * another row. */
static gboolean
is_for_people (GKeyFile *file, const char *value)
{
  return !g_key_file_has_group (file, value) &&
         !g_regex_match_simple ("^([a-z_]+([+-][0-9]+)?|(domain|element) [a-z]+|-?[0-9: ]+)$",
                                value, 0, 0);
}

static void
assert_translated (GKeyFile *file, const char *group, const char *key)
{
  g_autofree char *english = g_key_file_get_value (file, group, key, NULL);
  const char *const *codes = way_language_get_codes ();

  if (!is_for_people (file, english))
    return;

  for (guint i = 1; codes[i] != NULL; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s[%s]", key, codes[i]);
      g_autofree char *value = g_key_file_get_value (file, group, name, NULL);

      if (value == NULL || *value == '\0')
        g_error ("[%s] %s is not there", group, name);
      if (g_str_equal (codes[i], "ru") != g_regex_match_simple ("[А-Яа-яЁё]", value, 0, 0))
        g_error ("[%s] %s is in the wrong letters", group, name);
    }
}

static void
test_every_text_is_there_in_every_language (void)
{
  const char *const *names = way_example_get_names ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (GKeyFile) file = load (names[i]);
      g_auto (GStrv) groups = g_key_file_get_groups (file, NULL);

      for (guint j = 0; groups[j] != NULL; j++)
        {
          g_auto (GStrv) keys = g_key_file_get_keys (file, groups[j], NULL, NULL);

          for (guint k = 0; keys[k] != NULL; k++)
            {
              if (strchr (keys[k], '[') == NULL)
                assert_translated (file, groups[j], keys[k]);
            }
        }
    }
}

static void
test_an_example_begins_with_nothing_to_undo (void)
{
  g_autoptr (WayStore) store = create ("frank");
  gboolean can_undo, can_redo;

  g_object_get (store, "can-undo", &can_undo, "can-redo", &can_redo, NULL);
  g_assert_false (can_undo);
  g_assert_false (can_redo);
}

static void
test_frank_has_scored_three_domains_thrice (void)
{
  g_autoptr (WayStore) store = create ("frank");
  g_autoptr (WayQuery) profiles = way_query_new (store, WAY_TYPE_PROFILE, "-made_on");
  gint64 now;

  g_assert_cmpuint (way_query_get_length (profiles), ==, 3);
  g_assert_cmpint (way_record_get_int (way_query_peek (profiles, 0), "life"), ==, 6);
  now = way_record_get_id (way_query_peek (profiles, 0));
  g_assert_cmpuint (count_int (store, WAY_TYPE_SCORE, "profile", now), ==, 3);
  g_assert_cmpuint (count_records (store, WAY_TYPE_SCORE), ==, 9);
}

static void
test_frank_has_wishes_goals_ways_and_steps (void)
{
  g_autoptr (WayStore) store = create ("frank");

  g_assert_cmpuint (count_int (store, WAY_TYPE_WISH, "passionate", 1), ==, 2);
  g_assert_cmpuint (count_text (store, WAY_TYPE_GOAL, "kind", "exploring"), ==, 1);
  g_assert_cmpuint (count_text (store, WAY_TYPE_GOAL, "kind", "obtaining"), ==, 1);
  g_assert_cmpuint (count_int (store, WAY_TYPE_OPTION, "not_now", 1), ==, 1);
  g_assert_cmpuint (count_text (store, WAY_TYPE_ACTIVITY, "who", "nobody"), ==, 1);
  g_assert_cmpuint (count_records (store, WAY_TYPE_CONTACT), ==, 14);
  g_assert_cmpuint (count_records (store, WAY_TYPE_LOOK_BACK), ==, 2);
}

static void
test_mr_morse_has_no_score_and_no_personal_goal (void)
{
  g_autoptr (WayStore) store = create ("morse");

  g_assert_cmpuint (count_records (store, WAY_TYPE_PROFILE), ==, 0);
  g_assert_cmpuint (count_records (store, WAY_TYPE_SCORE), ==, 0);
  g_assert_cmpuint (count_text (store, WAY_TYPE_GOAL, "owner", "personal"), ==, 0);
  g_assert_cmpuint (count_text (store, WAY_TYPE_GOAL, "owner", "support"), ==, 1);
  g_assert_cmpuint (count_records (store, WAY_TYPE_CONTACT), ==, 85);
}

static void
test_mr_morse_is_visited_on_thursdays_alone (void)
{
  g_autoptr (WayStore) store = create ("morse");
  g_autoptr (WayQuery) contacts = way_query_new (store, WAY_TYPE_CONTACT, "happened_on");

  for (guint i = 0; i < way_query_get_length (contacts); i++)
    {
      const char *date = way_record_get_text (way_query_peek (contacts, i), "happened_on");

      g_assert_cmpint (way_date_get_weekday (date), ==, G_DATE_THURSDAY);
      g_assert_cmpstr (date, <=, TODAY);
    }
}

static void
test_in_the_flat_unchanged_is_a_success (void)
{
  g_autoptr (WayStore) store = create ("flat");

  g_assert_cmpuint (count_text (store, WAY_TYPE_GOAL, "kind", "retaining"), ==, 1);
  g_assert_cmpuint (count_text (store, WAY_TYPE_REVIEW, "outcome", "same"), ==, 1);
}

static GHashTable *
collect_scores (WayStore *store, WayRecord *profile)
{
  g_autoptr (WayQuery) scores = way_query_new (store, WAY_TYPE_SCORE, "");
  GHashTable *found = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  way_query_where_int (scores, "profile", way_record_get_id (profile));
  for (guint i = 0; i < way_query_get_length (scores); i++)
    {
      WayRecord *score = way_query_peek (scores, i);
      gint64 domain = way_record_get_int (score, "domain");

      g_hash_table_insert (found, g_memdup2 (&domain, sizeof domain),
                           GINT_TO_POINTER (way_record_get_int (score, "score")));
    }

  return found;
}

static void
test_in_the_flat_both_wheels_are_the_same (void)
{
  g_autoptr (WayStore) store = create ("flat");
  g_autoptr (WayQuery) profiles = way_query_new (store, WAY_TYPE_PROFILE, "made_on");
  g_autoptr (GHashTable) earlier = collect_scores (store, way_query_peek (profiles, 0));
  g_autoptr (GHashTable) now = collect_scores (store, way_query_peek (profiles, 1));
  GHashTableIter iter;
  gpointer domain, score;

  g_assert_cmpuint (g_hash_table_size (earlier), ==, g_hash_table_size (now));
  g_hash_table_iter_init (&iter, earlier);
  while (g_hash_table_iter_next (&iter, &domain, &score))
    g_assert_true (g_hash_table_lookup (now, domain) == score);
}

static void
test_what_is_past_is_past_on_every_day (void)
{
  for (int day = 0; day < 7; day++)
    {
      g_autofree char *today = way_date_add_days (TODAY, day);
      g_autoptr (WayStore) store = NULL;
      g_autoptr (WayQuery) contacts = NULL;

      g_setenv ("WAY_TODAY", today, TRUE);
      store = create ("frank");
      contacts = way_query_new (store, WAY_TYPE_CONTACT, "-happened_on");
      g_assert_cmpstr (way_record_get_text (way_query_peek (contacts, 0), "happened_on"), <=,
                       today);
      g_assert_cmpstr (way_record_get_text (way_query_peek (contacts, 0), "next_on"), >, today);
    }

  g_setenv ("WAY_TODAY", TODAY, TRUE);
}

static void
assert_date (const char *text, const char *expected)
{
  g_autofree char *date = way_example_read_date (text);

  g_assert_cmpstr (date, ==, expected);
}

static void
test_dates_count_from_today_or_the_last_weekday (void)
{
  assert_date ("today", TODAY);
  assert_date ("today-14", "2026-03-04");
  assert_date ("today+7", "2026-03-25");
  assert_date ("thursday", "2026-03-12");
  assert_date ("thursday+7", "2026-03-19");
  assert_date ("wednesday", TODAY);
  assert_date ("someday", NULL);
  assert_date ("today+x", NULL);
}

static void
test_years_count_from_this_one (void)
{
  gint64 year;

  g_assert_true (way_example_read_year ("year-36", &year));
  g_assert_cmpint (year, ==, 1990);
  g_assert_false (way_example_read_year ("36", &year));
}

static void
test_a_title_is_said_in_the_language_shown (void)
{
  way_language_set ("ru");
  g_assert_cmpstr (way_example_get_title ("frank"), ==, "Франк и Рита");
  way_language_set ("en");
  g_assert_cmpstr (way_example_get_title ("frank"), ==, "Frank and Rita");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("WAY_TODAY", TODAY, TRUE);
  way_language_init (NULL);

#define TEST(name) g_test_add_func ("/example/" #name, test_##name)
  TEST (every_example_is_made_in_every_language);
  TEST (every_text_is_there_in_every_language);
  TEST (an_example_begins_with_nothing_to_undo);
  TEST (frank_has_scored_three_domains_thrice);
  TEST (frank_has_wishes_goals_ways_and_steps);
  TEST (mr_morse_has_no_score_and_no_personal_goal);
  TEST (mr_morse_is_visited_on_thursdays_alone);
  TEST (in_the_flat_unchanged_is_a_success);
  TEST (in_the_flat_both_wheels_are_the_same);
  TEST (what_is_past_is_past_on_every_day);
  TEST (dates_count_from_today_or_the_last_weekday);
  TEST (years_count_from_this_one);
  TEST (a_title_is_said_in_the_language_shown);

  return g_test_run ();
}
