#include "store/contacts.h"

#include "model/contact.h"

static WayStore *
open_memory (void)
{
  g_autoptr (WayRecord) journey = way_record_new (WAY_TYPE_JOURNEY);
  g_autoptr (GError) error = NULL;
  WayStore *store;

  way_record_set_text (journey, "name", "Mr Morse");
  store = way_store_create (":memory:", journey, &error);
  g_assert_no_error (error);

  return store;
}

static void
add (WayStore *store, const char *date, const char *kind, const char *outcome)
{
  g_autoptr (WayRecord) contact = way_record_new (WAY_TYPE_CONTACT);
  g_autoptr (GError) error = NULL;

  way_record_set_text (contact, "happened_on", date);
  way_record_set_text (contact, "kind", kind);
  way_record_set_text (contact, "outcome", outcome);
  way_store_add (store, contact, &error);
  g_assert_no_error (error);
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
  g_autoptr (WayStore) store = open_memory ();

  assert_described (store, NULL);
}

static void
test_a_first_try_counts (void)
{
  g_autoptr (WayStore) store = open_memory ();

  add (store, "2026-01-08", "letter", "note");
  assert_described (store, "1 try so far, and it counts.");
  add (store, "2026-01-15", "door", "closed");
  assert_described (store, "2 tries so far, and each of them counts.");
}

static void
test_tries_since_the_last_talk_are_told (void)
{
  g_autoptr (WayStore) store = open_memory ();

  add (store, "2026-03-14", "visit", "long");
  assert_described (store, "Last talk 14 March.");
  add (store, "2026-03-21", "letter", "note");
  add (store, "2026-03-28", "phone", "silent");
  assert_described (store, "Last talk 14 March. 2 tries since.");
}

static void
test_a_talk_does_not_wipe_out_the_tries_before (void)
{
  g_autoptr (WayStore) store = open_memory ();

  add (store, "2026-01-01", "visit", "short");
  add (store, "2026-02-05", "letter", "note");
  add (store, "2026-02-12", "door", "closed");
  add (store, "2026-03-14", "visit", "long");
  assert_described (store, "Last talk 14 March. Before that 2 tries, and each of them counts.");
}

static void
test_a_few_words_at_the_door_are_a_talk (void)
{
  g_autoptr (WayStore) store = open_memory ();

  add (store, "2026-03-14", "door", "door");
  add (store, "2026-03-15", "others", NULL);
  assert_described (store, "Last talk 14 March.");
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
  TEST (a_talk_does_not_wipe_out_the_tries_before);
  TEST (a_few_words_at_the_door_are_a_talk);

  return g_test_run ();
}
