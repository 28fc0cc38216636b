#include "store/search.h"

#include <glib/gi18n.h>
#include <string.h>

#include "model/domain.h"
#include "model/fold.h"
#include "model/former.h"
#include "store/search-places.h"

/* What a record says, as it was read and as it is compared. */
typedef struct
{
  gint64 id;
  char *folded;
} Entry;

/* One kind of records. */
typedef struct
{
  GArray *columns; /* of guint, those with texts */
  GArray *entries; /* of Entry */
  guint revision;
  gboolean read;
} Shelf;

struct _WaySearch
{
  GObject parent_instance;

  WayStore *store;
  Shelf *shelves; /* one for each place */
};

G_DEFINE_FINAL_TYPE (WaySearch, way_search, G_TYPE_OBJECT)

static void
clear_entry (gpointer entry)
{
  g_free (((Entry *) entry)->folded);
}

static void
free_finding (gpointer finding)
{
  g_free (((WayFinding *) finding)->text);
  g_free (finding);
}

/* Returns (borrowed, nullable) the text of RECORD number PLACE. A life domain has a name even if
 * nobody has given it one. */
static const char *
get_text (const Shelf *shelf, WayRecord *record, guint place)
{
  if (place < shelf->columns->len)
    return way_record_peek_text (record, g_array_index (shelf->columns, guint, place));

  return WAY_IS_DOMAIN (record) ? way_domain_get_label (WAY_DOMAIN (record)) : NULL;
}

static char *
fold_record (const Shelf *shelf, WayRecord *record)
{
  GString *all = g_string_new (NULL);

  for (guint i = 0; i <= shelf->columns->len; i++)
    {
      const char *text = get_text (shelf, record, i);
      g_autofree char *folded = text != NULL ? way_fold (text) : NULL;

      if (folded == NULL)
        continue;
      g_string_append (all, folded);
      g_string_append_c (all, '\n');
    }
  return g_string_free (all, FALSE);
}

/* What was switched off is kept, and shown nowhere. What a goal was may be a word of ours. */
static gboolean
is_shown (WayRecord *record)
{
  if (WAY_IS_FORMER (record))
    return g_str_equal (way_record_get_text (record, "field"), "words");

  return !WAY_IS_DOMAIN (record) || way_record_get_int (record, "shown") == 1;
}

static void
read_shelf (WaySearch *self, const WaySearchPlace *place, Shelf *shelf)
{
  GListModel *list = way_store_get_list (self->store, place->get_type ());
  guint revision = way_store_get_revision (self->store, place->get_type ());

  if (shelf->read && shelf->revision == revision)
    return;

  g_array_set_size (shelf->entries, 0);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (WayRecord) record = g_list_model_get_item (list, i);
      Entry entry = { way_record_get_id (record), NULL };

      if (!is_shown (record))
        continue;
      entry.folded = fold_record (shelf, record);
      g_array_append_val (shelf->entries, entry);
    }
  shelf->revision = revision;
  shelf->read = TRUE;
}

static gboolean
has_all (const char *folded, char *const *words)
{
  for (; *words != NULL; words++)
    {
      if (strstr (folded, *words) == NULL)
        return FALSE;
    }
  return TRUE;
}

/* Returns how many of WORDS stand in TEXT (nullable); the first of them from START to END. */
static guint
count_words (const char *text, char *const *words, gsize *start, gsize *end)
{
  guint n = 0;

  for (; text != NULL && *words != NULL; words++)
    {
      gsize from, to;

      if (!way_fold_find (text, *words, &from, &to))
        continue;
      if (n++ == 0)
        {
          *start = from;
          *end = to;
        }
    }
  return n;
}

/* A record may say much: what is shown of it is the text that has most of the words. */
static WayFinding *
make_finding (WaySearch *self, guint place, gint64 id, char *const *words)
{
  const WaySearchPlace *there = &way_search_places[place];
  WayRecord *record = way_store_find (self->store, there->get_type (), id);
  WayFinding *finding = g_new0 (WayFinding, 1);
  const char *best = NULL;
  guint most = 0;

  finding->stage = way_search_place_get_stage (there, self->store, record);
  finding->what = g_dpgettext2 (NULL, "what was found", there->what);
  finding->id = there->via != NULL ? way_record_get_int (record, there->via) : id;
  for (guint i = 0; i <= self->shelves[place].columns->len; i++)
    {
      const char *text = get_text (&self->shelves[place], record, i);
      gsize start = 0, end = 0;
      guint n = count_words (text, words, &start, &end);

      if (n <= most)
        continue;
      most = n;
      best = text;
      finding->start = start;
      finding->end = end;
    }
  finding->text = g_strdup (best);
  return finding;
}

/* The lines of the two sheets lie in one table. */
static int
compare_stages (gconstpointer a, gconstpointer b)
{
  const WayFinding *const *first = a, *const *second = b;

  return way_search_stage_get_place ((*first)->stage) -
         way_search_stage_get_place ((*second)->stage);
}

/* The words as they are compared, without what is empty. */
static char **
split (const char *words)
{
  g_autofree char *folded = way_fold (words);
  g_auto (GStrv) parts = g_strsplit_set (folded, " \t\n", -1);
  GStrvBuilder *builder = g_strv_builder_new ();
  char **result;

  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (*parts[i] != '\0')
        g_strv_builder_add (builder, parts[i]);
    }
  result = g_strv_builder_end (builder);
  g_strv_builder_unref (builder);

  return result;
}

static void
way_search_dispose (GObject *object)
{
  g_clear_object (&WAY_SEARCH (object)->store);

  G_OBJECT_CLASS (way_search_parent_class)->dispose (object);
}

static void
way_search_finalize (GObject *object)
{
  WaySearch *self = WAY_SEARCH (object);

  for (guint i = 0; way_search_places[i].get_type != NULL; i++)
    {
      g_array_unref (self->shelves[i].columns);
      g_array_unref (self->shelves[i].entries);
    }
  g_free (self->shelves);

  G_OBJECT_CLASS (way_search_parent_class)->finalize (object);
}

static void
way_search_class_init (WaySearchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = way_search_dispose;
  G_OBJECT_CLASS (klass)->finalize = way_search_finalize;
}

static void
way_search_init (WaySearch *self)
{
  guint n = 0;

  while (way_search_places[n].get_type != NULL)
    n++;
  self->shelves = g_new0 (Shelf, n);
  for (guint i = 0; i < n; i++)
    {
      self->shelves[i].columns = way_search_place_find_columns (&way_search_places[i]);
      self->shelves[i].entries = g_array_new (FALSE, FALSE, sizeof (Entry));
      g_array_set_clear_func (self->shelves[i].entries, clear_entry);
    }
}

WaySearch *
way_search_new (WayStore *store)
{
  WaySearch *self = g_object_new (WAY_TYPE_SEARCH, NULL);

  self->store = g_object_ref (store);
  return self;
}

GPtrArray *
way_search_find (WaySearch *self, const char *words)
{
  GPtrArray *findings = g_ptr_array_new_with_free_func (free_finding);
  g_auto (GStrv) parts = NULL;

  g_return_val_if_fail (WAY_IS_SEARCH (self) && words != NULL, findings);

  parts = split (words);
  for (guint i = 0; parts[0] != NULL && way_search_places[i].get_type != NULL; i++)
    {
      read_shelf (self, &way_search_places[i], &self->shelves[i]);
      for (guint k = 0; k < self->shelves[i].entries->len; k++)
        {
          const Entry *entry = &g_array_index (self->shelves[i].entries, Entry, k);

          if (has_all (entry->folded, parts))
            g_ptr_array_add (findings, make_finding (self, i, entry->id, parts));
        }
    }
  g_ptr_array_sort (findings, compare_stages);

  return findings;
}
