#include <glib/gi18n.h>

#include "model/look-back.h"
#include "model/note.h"
#include "model/person.h"
#include "model/tables.h"
#include "paper-fixture.h"
#include "store/example.h"
#include "store/ticks.h"

/* What every paper promises, whatever is on it. */

static const WayPaperOptions sheets[] = {
  { WAY_PAPER_A4, FALSE },
  { WAY_PAPER_A4, TRUE },
  { WAY_PAPER_LETTER, FALSE },
  { WAY_PAPER_LETTER, TRUE },
};

static WayStore *
create_example (const char *name, const char *language)
{
  g_autoptr (GError) error = NULL;
  char *old = way_language_enter (language);
  WayStore *store = way_example_create (name, ":memory:", &error);

  way_language_leave (old);
  g_assert_no_error (error);
  return store;
}

static void
assert_all_papers_are_well_set (WayStore *store, const char *language)
{
  const WayPaperKind *const *kinds = way_papers_get ();

  for (guint i = 0; kinds[i] != NULL; i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (sheets); j++)
        {
          g_autoptr (WayPaper) paper = make_paper (store, kinds[i]->key, language, &sheets[j]);

          g_test_message ("%s in %s, sheet %u", kinds[i]->key, language, j);
          assert_pages_are_well_set (paper);
        }
    }
}

static void
test_examples_are_well_set_in_every_language (void)
{
  const char *const *languages = way_language_get_codes ();
  const char *const *names = way_example_get_names ();

  for (guint i = 0; languages[i] != NULL; i++)
    {
      /* Words are long in some languages; what there is to tell is the same in all of them. */
      for (guint j = 0; names[j] != NULL && (i == 0 || j == 0); j++)
        {
          g_autoptr (WayStore) store = create_example (names[j], languages[i]);

          assert_all_papers_are_well_set (store, languages[i]);
        }
    }
}

static void
test_empty_journey_has_papers_that_say_something (void)
{
  const WayPaperKind *const *kinds = way_papers_get ();
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");

  assert_all_papers_are_well_set (store, "en");
  for (guint i = 0; kinds[i] != NULL; i++)
    {
      g_autoptr (WayPaper) paper = make_paper (store, kinds[i]->key, "en", &normal);
      g_autofree char *text = way_paper_get_page_text (paper, 0);

      g_assert_nonnull (strstr (text, kinds[i]->title));
      g_assert_cmpuint (strlen (text), >, strlen (kinds[i]->title) + 40);
    }
}

/* Each title in its own language: nothing was left in English. */
static void
test_papers_speak_the_language_of_their_reader (void)
{
  const char *const *languages = way_language_get_codes ();
  const WayPaperKind *const *kinds = way_papers_get ();

  for (guint i = 1; languages[i] != NULL; i++)
    {
      g_autoptr (WayStore) store = create_example ("frank", languages[i]);

      for (guint j = 0; kinds[j] != NULL; j++)
        {
          g_autoptr (WayPaper) paper = make_paper (store, kinds[j]->key, languages[i], &normal);

          g_assert_cmpstr (way_paper_get_language (paper), ==, languages[i]);
          g_assert_cmpstr (way_paper_get_title (paper), !=, kinds[j]->title);
        }
    }
}

static char *
make_long_words (void)
{
  GString *words = g_string_new ("Pathbegin ");

  for (guint i = 0; i < 150; i++)
    g_string_append (words, "Äh");
  while (words->len < 4900)
    g_string_append (words, " We sit and look at the lake, and nobody talks.");
  g_string_append (words, " Pathend");

  return g_string_free (words, FALSE);
}

static gboolean
is_free_text (WayRecordClass *klass, const char *column)
{
  g_autofree char *by = g_strconcat (column, "_by", NULL);

  return way_record_class_find (klass, by) >= 0;
}

/* Whatever anybody said in the journey becomes very long. */
static void
say_much (WayStore *store, const char *words)
{
  guint n_tables;
  const GType *types = way_tables_get (&n_tables);

  for (guint i = 0; i < n_tables; i++)
    {
      GListModel *records = way_store_get_list (store, types[i]);

      for (guint j = 0; j < g_list_model_get_n_items (records); j++)
        {
          g_autoptr (WayRecord) record = g_list_model_get_item (records, j);
          WayRecordClass *klass = WAY_RECORD_GET_CLASS (record);

          for (guint k = 0; k < klass->n_columns; k++)
            {
              const char *column = klass->columns[k].name;

              if (is_free_text (klass, column) && way_record_get_text (record, column) != NULL)
                set_text (store, record, column, words);
            }
        }
    }
}

static guint
count (const char *text, const char *word)
{
  g_auto (GStrv) parts = g_strsplit (text, word, -1);

  return MAX (g_strv_length (parts), 1) - 1; /* nothing has no parts */
}

/* Returns how often WORD is in the texts of PAPER; a drawing may say less than the text. */
static guint
count_in_texts (WayPaper *paper, const char *word)
{
  g_autoptr (GHashTable) layouts = g_hash_table_new (NULL, NULL);
  guint n = 0;

  for (guint i = 0; i < way_paper_get_n_pages (paper); i++)
    {
      GArray *page = way_paper_peek_page (paper, i);

      for (guint j = 0; j < page->len; j++)
        {
          GArray *pieces = g_array_index (page, WayPlace, j).band->pieces;

          for (guint k = 0; k < pieces->len; k++)
            {
              PangoLayout *layout = g_array_index (pieces, WayPiece, k).layout;

              if (layout != NULL && g_hash_table_add (layouts, layout))
                n += count (pango_layout_get_text (layout), word);
            }
        }
    }

  return n;
}

static void
test_long_words_come_out_whole (void)
{
  const WayPaperKind *const *kinds = way_papers_get ();
  g_autoptr (WayStore) store = create_example ("frank", "en");
  g_autofree char *words = make_long_words ();

  say_much (store, words);
  for (guint i = 0; kinds[i] != NULL; i++)
    {
      g_autoptr (WayPaper) paper = make_paper (store, kinds[i]->key, "en", &normal);
      g_autofree char *text = read_paper (paper);

      g_test_message ("%s: %u pages", kinds[i]->key, way_paper_get_n_pages (paper));
      assert_pages_are_well_set (paper);
      g_assert_cmpuint (count (text, "Pathend"), ==, count_in_texts (paper, "Pathend"));
    }
}

static void
rename_all (WayStore *store, GType type, const char *column, const char *text)
{
  GListModel *records = way_store_get_list (store, type);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (WayRecord) record = g_list_model_get_item (records, i);

      set_text (store, record, column, text);
    }
}

/* Whoever has not agreed is on no paper, and neither is what the worker notes for themselves. */
static void
test_nobody_is_named_who_may_not_be (void)
{
  const WayPaperKind *const *kinds = way_papers_get ();
  g_autoptr (WayStore) store = create_example ("frank", "en");
  GListModel *people = way_store_get_list (store, WAY_TYPE_PERSON);
  g_autoptr (WayRecord) note = way_record_new (WAY_TYPE_NOTE);

  way_record_set_text (note, "written_on", "2024-03-12");
  way_record_set_text (note, "words", "Onlyforme");
  add_record (store, note);
  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr (WayRecord) person = g_list_model_get_item (people, i);

      set_int (store, person, "may_print", FALSE);
    }
  rename_all (store, WAY_TYPE_PERSON, "name", "Zebedee");
  rename_all (store, WAY_TYPE_PERSON, "phone", "0000");
  rename_all (store, WAY_TYPE_NOTE, "words", "Onlyforme");

  for (guint i = 0; kinds[i] != NULL; i++)
    {
      g_autofree char *text = print_paper (store, kinds[i]->key, "en", &normal, NULL);

      g_test_message ("%s", kinds[i]->key);
      g_assert_null (strstr (text, "Zebedee"));
      g_assert_null (strstr (text, "0000"));
      g_assert_null (strstr (text, "Onlyforme"));
    }
}

/* No example goes as far back as that. */
static void
add_past (WayStore *store)
{
  static const char *const days[] = { "2023-03-01", "2023-09-01" };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (WayRecord) look_back = way_record_new (WAY_TYPE_LOOK_BACK);

      way_record_set_text (look_back, "held_on", days[i]);
      way_record_set_text (look_back, "words", "It was a long way.");
      add_record (store, look_back);
    }
}

/* Returns what is on a paper, drawings too: one with other drawings has other bands. */
static char *
describe_paper (WayStore *store, const char *key)
{
  g_autoptr (WayPaper) paper = make_paper (store, key, "en", &normal);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < way_paper_get_n_pages (paper); i++)
    {
      g_autofree char *page = way_paper_get_page_text (paper, i);

      g_string_append_printf (text, "%u: %s", way_paper_peek_page (paper, i)->len, page);
    }

  return g_string_free (text, FALSE);
}

/* Returns whether SECTION is on the paper of STORE, and goes when it is not ticked (or the other
 * way round). */
static gboolean
changes_paper (const WayPaperKind *kind, const WayPaperSection *section, WayStore *store)
{
  g_autofree char *usual = describe_paper (store, kind->key);
  g_autofree char *other = NULL;
  g_autoptr (GError) error = NULL;

  way_ticks_set (store, 0, kind->key, section->key, section->reserved, &error);
  g_assert_no_error (error);
  other = describe_paper (store, kind->key);
  undo (store);

  return !g_str_equal (usual, other);
}

static void
assert_can_be_left_out (const WayPaperKind *kind, const WayPaperSection *section, GPtrArray *stores)
{
  gboolean found = FALSE;

  g_test_message ("%s without %s", kind->key, section->key);
  for (guint i = 0; i < stores->len && !found; i++)
    found = changes_paper (kind, section, g_ptr_array_index (stores, i));
  g_assert_true (found);
}

static void
test_section_that_is_not_ticked_is_left_out (void)
{
  const char *const *names = way_example_get_names ();
  const WayPaperKind *const *kinds = way_papers_get ();
  g_autoptr (GPtrArray) stores = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; names[i] != NULL; i++)
    {
      WayStore *store = create_example (names[i], "en");

      add_past (store);
      g_ptr_array_add (stores, store);
    }

  for (guint i = 0; kinds[i] != NULL; i++)
    {
      const WayPaperSection *section = kinds[i]->sections;

      for (; section != NULL && section->key != NULL; section++)
        assert_can_be_left_out (kinds[i], section, stores);
    }
}

int
main (int argc, char **argv)
{
  g_setenv ("WAY_TODAY", "2024-03-12", TRUE);
  way_language_init (NULL);
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/papers/examples-are-well-set", test_examples_are_well_set_in_every_language);
  g_test_add_func ("/papers/empty-journey-says-something",
                   test_empty_journey_has_papers_that_say_something);
  g_test_add_func ("/papers/speak-the-language-of-their-reader",
                   test_papers_speak_the_language_of_their_reader);
  g_test_add_func ("/papers/long-words-come-out-whole", test_long_words_come_out_whole);
  g_test_add_func ("/papers/nobody-is-named-who-may-not-be", test_nobody_is_named_who_may_not_be);
  g_test_add_func ("/papers/section-is-left-out", test_section_that_is_not_ticked_is_left_out);

  return g_test_run ();
}
