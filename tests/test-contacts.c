#include "store/contacts.h"

#include "journey-fixture.h"
#include "model/contact.h"

static WayRecord *
add (WayStore *store, const char *date, const char *kind, const char *outcome)
{
  g_autoptr (WayRecord) contact = way_record_new (WAY_TYPE_CONTACT);

  way_record_set_text (contact, "happened_on", date);
  way_record_set_text (contact, "kind", kind);
  way_record_set_text (contact, "outcome", outcome);
  return add_record (store, contact);
}

static void
assert_described (WayStore *store, const char *expected)
{
  g_autofree char *text = way_contacts_describe (store);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_nothing_is_said_before_the_first_contact (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");

  assert_described (store, NULL);
}

static void
test_a_first_try_counts (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");

  add (store, "2026-01-08", "letter", "note");
  assert_described (store, "1 try so far, and it counts.");
  add (store, "2026-01-15", "door", "closed");
  assert_described (store, "2 tries so far, and each of them counts.");
}

static void
test_tries_since_the_last_talk_are_told (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");

  add (store, "2026-03-14", "visit", "long");
  assert_described (store, "Last talk 14 March.");
  add (store, "2026-03-21", "letter", "note");
  add (store, "2026-03-28", "phone", "silent");
  assert_described (store, "Last talk 14 March. 2 tries since.");
}

/* What is read from the file of a journey that is not open must be what the open one says. */
static void
assert_read_alike (WayStore *store)
{
  g_autofree char *talk_on = NULL, *read = NULL, *described = way_contacts_describe (store);
  g_autoptr (GError) error = NULL;
  int n_tries;

  way_contacts_read (way_store_get_database (store), &talk_on, &n_tries, &error);
  g_assert_no_error (error);
  read = way_contacts_describe_since (talk_on, n_tries);
  if (described != NULL)
    g_assert_true (g_str_has_prefix (described, read)); /* which tells of tries before, too */
  else
    g_assert_null (read);
}

static void
test_a_closed_journey_says_the_same (void)
{
  const char *outcomes[] = { "long", "closed", "short", "silent", "door", "note", NULL };
  const char *kinds[] = { "visit", "door", "letter", "phone", "message", "outside", "others" };
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");

  assert_read_alike (store);
  add (store, "2026-01-08", "letter", "note");
  assert_read_alike (store);
  for (guint i = 0; i < G_N_ELEMENTS (outcomes); i++)
    {
      g_autofree char *day = g_strdup_printf ("2026-02-%02u", i + 1);
      WayRecord *contact = add (store, day, "visit", outcomes[i]);

      set_text (store, contact, "happened_at", "14:00");
      assert_read_alike (store);
      for (guint j = 0; j < G_N_ELEMENTS (kinds); j++)
        add (store, day, kinds[j], NULL); /* at no time: before */
      add (store, day, "phone", "silent");
      set_text (store, add (store, day, "visit", "closed"), "happened_at", "14:00");
    }
  assert_read_alike (store);
  add (store, "2026-03-01", "others", NULL);
  add (store, "2026-03-02", "phone", "silent");
  assert_read_alike (store);
}

static void
test_a_talk_does_not_wipe_out_the_tries_before (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");

  add (store, "2026-01-01", "visit", "short");
  add (store, "2026-02-05", "letter", "note");
  add (store, "2026-02-12", "door", "closed");
  add (store, "2026-03-14", "visit", "long");
  assert_described (store, "Last talk 14 March. Before that 2 tries, and each of them counts.");
}

/* The night is the one in which the clocks are put forward: nothing is lost in it. */
static void
test_midnight_is_between_a_talk_and_a_try (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");
  WayRecord *talk = add (store, "2026-03-28", "visit", "long");
  WayRecord *try = add (store, "2026-03-29", "phone", "silent");

  set_text (store, talk, "happened_at", "23:30");
  set_text (store, try, "happened_at", "00:10");
  assert_described (store, "Last talk 28 March. 1 try since.");

  set_text (store, try, "happened_on", "2026-03-28");
  assert_described (store, "Last talk 28 March. Before that 1 try, and it counts.");
}

static void
test_a_leap_day_is_a_day (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");

  add (store, "2024-02-29", "visit", "long");
  add (store, "2024-03-01", "letter", "note");
  assert_described (store, "Last talk 29 February 2024. 1 try since.");
}

static void
test_a_few_words_at_the_door_are_a_talk (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");

  add (store, "2026-03-14", "door", "door");
  add (store, "2026-03-15", "others", NULL);
  assert_described (store, "Last talk 14 March.");
}

static void
test_the_last_talk_is_not_the_last_try (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");
  WayRecord *talk = add (store, "2026-01-08", "visit", "short");

  add (store, "2026-01-15", "visit", "closed");
  add (store, "2026-01-22", "visit", "note");

  g_assert_true (way_contacts_find_last_talk (store) == talk);
}

static void
test_a_try_of_the_past_is_not_the_next (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");
  WayRecord *contact = add (store, "2026-03-24", "visit", "closed");

  set_text (store, contact, "next_on", "2026-03-31");
  g_assert_null (way_contacts_find_next_try (store));
  set_text (store, contact, "next_on", "2026-04-01");

  g_assert_true (way_contacts_find_next_try (store) == contact);
}

static void
test_what_was_agreed_applies_after_so_many_tries (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");
  WayRecord *journey = way_store_get_journey (store);
  g_autoptr (GError) error = NULL;

  add (store, "2026-01-08", "visit", "short");
  add (store, "2026-01-15", "visit", "closed");
  set_text (store, journey, "missed", "A card, then a call to my sister");
  way_store_set_int (store, journey, "missed_tries", 2, &error);
  g_assert_no_error (error);
  g_assert_false (way_contacts_has_agreement_now (store));

  add (store, "2026-01-22", "letter", "note");
  g_assert_true (way_contacts_has_agreement_now (store));
  add (store, "2026-01-29", "door", "door");
  g_assert_false (way_contacts_has_agreement_now (store));
}

static void
test_where_nothing_is_agreed_nothing_applies (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Mr Morse");

  for (int i = 10; i < 20; i++)
    {
      g_autofree char *day = g_strdup_printf ("2026-01-%d", i);

      add (store, day, "visit", "closed");
    }

  g_assert_false (way_contacts_has_agreement_now (store));
  set_text (store, way_store_get_journey (store), "missed", "Ring my sister");
  g_assert_true (way_contacts_has_agreement_now (store));
}

#define TEST(name) g_test_add_func ("/contacts/" #name, test_##name)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("WAY_TODAY", "2026-04-01", TRUE);

  TEST (nothing_is_said_before_the_first_contact);
  TEST (a_first_try_counts);
  TEST (tries_since_the_last_talk_are_told);
  TEST (a_closed_journey_says_the_same);
  TEST (a_talk_does_not_wipe_out_the_tries_before);
  TEST (midnight_is_between_a_talk_and_a_try);
  TEST (a_leap_day_is_a_day);
  TEST (a_few_words_at_the_door_are_a_talk);
  TEST (the_last_talk_is_not_the_last_try);
  TEST (a_try_of_the_past_is_not_the_next);
  TEST (what_was_agreed_applies_after_so_many_tries);
  TEST (where_nothing_is_agreed_nothing_applies);

  return g_test_run ();
}
