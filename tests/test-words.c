#include "model/words.h"

#include "model/domain.h"
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

typedef void (*CheckFunc) (const char *vocabulary, const char *const *keys);

/* Calls FUNC for every column that is checked to be one of several keys; returns how many such
 * columns there are. */
static guint
for_each_check (CheckFunc func)
{
  g_autofree char *schema = read_schema ();
  g_autoptr (GRegex) table =
                 g_regex_new ("CREATE TABLE (\\w+) \\((.*?)\\) STRICT;", G_REGEX_DOTALL, 0, NULL);
  g_autoptr (GRegex) check =
                 g_regex_new ("(\\w+) +TEXT[^\\n]*CHECK \\(\\w+ IN \\('([^)]*)'\\)", 0, 0, NULL);
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
          g_autofree char *list = g_match_info_fetch (checks, 2);
          g_auto (GStrv) keys = g_strsplit (list, "', '", -1);
          g_autofree char *vocabulary = g_strconcat (name, ".", column, NULL);

          func (vocabulary, (const char *const *) keys);
          n++;
        }
    }

  return n;
}

static void
assert_words (const char *vocabulary, const char *const *keys)
{
  const WayWord *words = way_words_get (vocabulary);
  guint n = 0;

  while (words[n].key != NULL)
    n++;
  if (n != g_strv_length ((char **) keys))
    g_error ("%s has %u words", vocabulary, n);

  for (guint i = 0; keys[i] != NULL; i++)
    {
      if (*way_word (vocabulary, keys[i]) == '\0')
        g_error ("%s has no word for %s", vocabulary, keys[i]);
    }
}

static void
assert_different (const char *vocabulary, const char *const *keys)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; keys[i] != NULL; i++)
    {
      if (!g_hash_table_add (seen, (char *) way_word (vocabulary, keys[i])))
        g_error ("%s has two of “%s”", vocabulary, way_word (vocabulary, keys[i]));
    }
}

static void
test_every_key_of_the_schema_has_a_word (void)
{
  g_assert_cmpuint (for_each_check (assert_words), >, 80);
}

static void
test_no_two_keys_are_called_the_same (void)
{
  const char *const *codes = way_language_get_codes ();

  for (guint i = 0; codes[i] != NULL; i++)
    {
      way_language_set (codes[i]);
      for_each_check (assert_different);
    }
  way_language_set ("en");
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

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  way_language_init (NULL);

#define TEST(name) g_test_add_func ("/words/" #name, test_##name)
  TEST (every_key_of_the_schema_has_a_word);
  TEST (no_two_keys_are_called_the_same);
  TEST (a_word_is_said_in_the_language_shown);
  TEST (one_english_word_is_two_elsewhere);
  TEST (what_is_left_open_is_said_with_nothing);
  TEST (a_language_is_called_by_its_own_name);
  TEST (a_domain_has_its_own_name_or_the_built_in_one);
  TEST (ten_domains_are_on_the_wheel_at_first);

  return g_test_run ();
}
