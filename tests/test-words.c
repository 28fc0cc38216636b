#include "model/words.h"

#include "model/domain.h"
#include "model/element.h"
#include "model/language.h"

static char *
read_schema (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes =
                 g_resources_lookup_data ("/care/waymark/Waymark/schema/001.sql", 0, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static gboolean
is_in_vocabulary (const char *vocabulary, const char *key)
{
  for (const WayWord *word = way_words_get (vocabulary); word->key != NULL; word++)
    {
      if (g_str_equal (word->key, key))
        return TRUE;
    }

  return FALSE;
}

/* Claims that each of KEYS, "'one', 'two'", has a word; returns how many there are. */
static guint
assert_words (const char *vocabulary, const char *keys)
{
  g_auto (GStrv) pieces = g_strsplit (keys, "'", -1);
  guint n = 0;

  for (guint i = 1; pieces[i] != NULL; i += 2)
    {
      if (!is_in_vocabulary (vocabulary, pieces[i]) || *way_word (vocabulary, pieces[i]) == '\0')
        g_error ("%s has no word for %s", vocabulary, pieces[i]);
      n++;
    }

  return n;
}

static void
test_every_key_of_the_schema_has_a_word (void)
{
  g_autofree char *schema = read_schema ();
  g_autoptr (GRegex) table = g_regex_new ("CREATE TABLE ([a-z_]+) \\((.*?)\\) STRICT;",
                                          G_REGEX_DOTALL, 0, NULL);
  g_autoptr (GRegex) check =
                 g_regex_new ("(\\w+) +TEXT[^\\n]*CHECK \\(\\w+ IN \\(([^)]*)\\)", 0, 0, NULL);
  g_autoptr (GMatchInfo) tables = NULL;
  guint n = 0;

  for (g_regex_match (table, schema, 0, &tables); g_match_info_matches (tables);
       g_match_info_next (tables, NULL))
    {
      g_autofree char *name = g_match_info_fetch (tables, 1);
      g_autofree char *body = g_match_info_fetch (tables, 2);
      g_autoptr (GMatchInfo) checks = NULL;

      for (g_regex_match (check, body, 0, &checks); g_match_info_matches (checks);
           g_match_info_next (checks, NULL))
        {
          g_autofree char *column = g_match_info_fetch (checks, 1);
          g_autofree char *keys = g_match_info_fetch (checks, 2);
          g_autofree char *vocabulary = g_strconcat (name, ".", column, NULL);

          n += assert_words (vocabulary, keys);
        }
    }

  g_assert_cmpuint (n, >, 300);
}

static void
test_a_word_is_said_in_the_language_shown (void)
{
  way_language_set ("et");
  g_assert_cmpstr (way_word ("goal.state", "resting"), ==, "Ootel");
  way_language_set ("ru");
  g_assert_cmpstr (way_word ("goal.state", "resting"), ==, "Отложено");
  way_language_set ("en");
  g_assert_cmpstr (way_word ("goal.state", "resting"), ==, "Resting");
}

static void
test_one_english_word_is_two_elsewhere (void)
{
  way_language_set ("cs");
  g_assert_cmpstr (way_word ("stage", "connecting"), ==, "Navázání vztahu");
  g_assert_cmpstr (way_word ("tag.act", "connecting"), ==, "Navazování spojení");
  way_language_set ("en");
}

static void
test_what_is_left_open_is_said_with_nothing (void)
{
  g_assert_cmpstr (way_word ("goal.kind", NULL), ==, "");
  g_assert_null (way_word_get_icon ("contact.kind", NULL));
}

static void
test_a_language_is_called_by_its_own_name (void)
{
  way_language_set ("ru");
  g_assert_cmpstr (way_word ("journey.language", "cs"), ==, "Čeština");
  way_language_set ("en");
}

static WayDomain *
new_domain (const char *key, const char *name)
{
  WayRecord *domain = way_record_new (WAY_TYPE_DOMAIN);

  way_record_set_text (domain, "key", key);
  way_record_set_text (domain, "name", name);
  return WAY_DOMAIN (domain);
}

static void
test_a_domain_has_its_own_name_or_the_built_in_one (void)
{
  g_autoptr (WayDomain) built_in = new_domain ("leisure", NULL);
  g_autoptr (WayDomain) renamed = new_domain ("leisure", "Music");
  g_autoptr (WayDomain) own = new_domain (NULL, "My dog");

  way_language_set ("et");
  g_assert_cmpstr (way_domain_get_label (built_in), ==, "Vaba aeg");
  g_assert_cmpstr (way_domain_get_label (renamed), ==, "Music");
  g_assert_cmpstr (way_domain_get_label (own), ==, "My dog");
  g_assert_nonnull (way_domain_get_icon (own));
  way_language_set ("en");
}

static void
test_ten_domains_are_on_the_wheel_at_first (void)
{
  guint n, shown = 0;
  const WayDomainBuiltIn *built_ins = way_domain_get_built_ins (&n);

  for (guint i = 0; i < n; i++)
    shown += built_ins[i].shown;

  g_assert_cmpuint (shown, ==, 10);
  g_assert_cmpuint (n, ==, 21);
  g_assert_cmpstr (built_ins[0].key, ==, "home");
}

static void
test_an_element_says_its_name (void)
{
  g_autoptr (WayRecord) element = way_record_new (WAY_TYPE_ELEMENT);

  way_record_set_text (element, "key", "hope");
  way_language_set ("et");
  g_assert_cmpstr (way_element_get_label (WAY_ELEMENT (element)), ==, "Lootus ja usaldus");
  way_language_set ("en");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  way_language_init (NULL);

#define TEST(name) g_test_add_func ("/words/" #name, test_##name)
  TEST (every_key_of_the_schema_has_a_word);
  TEST (a_word_is_said_in_the_language_shown);
  TEST (one_english_word_is_two_elsewhere);
  TEST (what_is_left_open_is_said_with_nothing);
  TEST (a_language_is_called_by_its_own_name);
  TEST (a_domain_has_its_own_name_or_the_built_in_one);
  TEST (ten_domains_are_on_the_wheel_at_first);
  TEST (an_element_says_its_name);

  return g_test_run ();
}
