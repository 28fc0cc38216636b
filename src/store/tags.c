#include "store/tags.h"

#include "model/tag.h"
#include "store/query.h"

/* What a tag says: a word, or, where WORD is NULL, a domain. */
typedef struct
{
  const char *field;
  const char *word;
  gint64 domain;
} Meaning;

/* A tag's column is named after the table of its subject. */
static const char *
column_of (WayRecord *subject)
{
  return WAY_RECORD_GET_CLASS (subject)->table;
}

static gboolean
says (WayRecord *tag, const Meaning *meaning)
{
  if (meaning->word == NULL)
    return way_record_get_int (tag, "domain") == meaning->domain;

  return g_strcmp0 (way_record_get_text (tag, meaning->field), meaning->word) == 0;
}

/* Returns (borrowed, nullable) the tag. */
static WayRecord *
find (WayStore *store, WayRecord *subject, const Meaning *meaning)
{
  GListModel *tags = way_store_get_list (store, WAY_TYPE_TAG);
  guint n = g_list_model_get_n_items (tags);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (WayRecord) tag = g_list_model_get_item (tags, i);

      if (way_record_get_int (tag, column_of (subject)) == way_record_get_id (subject) &&
          says (tag, meaning))
        return tag;
    }

  return NULL;
}

static gboolean
add (WayStore *store, WayRecord *subject, const Meaning *meaning, GError **error)
{
  g_autoptr (WayRecord) tag = way_record_new (WAY_TYPE_TAG);

  way_record_set_int (tag, column_of (subject), way_record_get_id (subject));
  if (meaning->word == NULL)
    way_record_set_int (tag, "domain", meaning->domain);
  else
    way_record_set_text (tag, meaning->field, meaning->word);

  return way_store_add (store, tag, error) != 0;
}

static gboolean
set (WayStore *store, WayRecord *subject, const Meaning *meaning, gboolean on, GError **error)
{
  WayRecord *tag = find (store, subject, meaning);

  if (on)
    return tag != NULL || add (store, subject, meaning, error);

  return tag == NULL || way_store_remove (store, tag, error);
}

gboolean
way_tags_has_word (WayStore *store, WayRecord *subject, const char *field, const char *word)
{
  const Meaning meaning = { .field = field, .word = word };

  g_return_val_if_fail (word != NULL, FALSE);

  return find (store, subject, &meaning) != NULL;
}

gboolean
way_tags_has_domain (WayStore *store, WayRecord *subject, gint64 domain)
{
  const Meaning meaning = { .domain = domain };

  return find (store, subject, &meaning) != NULL;
}

gboolean
way_tags_set_word (WayStore *store,
                   WayRecord *subject,
                   const char *field,
                   const char *word,
                   gboolean on,
                   GError **error)
{
  const Meaning meaning = { .field = field, .word = word };

  g_return_val_if_fail (word != NULL, FALSE);

  return set (store, subject, &meaning, on, error);
}

gboolean
way_tags_set_domain (
    WayStore *store, WayRecord *subject, gint64 domain, gboolean on, GError **error)
{
  const Meaning meaning = { .domain = domain };

  return set (store, subject, &meaning, on, error);
}

static gboolean
add_to_goal (WayStore *store, WayRecord *tag, gint64 goal, GError **error)
{
  way_record_set_int (tag, "goal", goal);
  return way_store_add (store, tag, error) != 0;
}

static WayRecord *
make_tag_like (WayRecord *tag)
{
  const char *const words[] = { "act", "area", "element" };
  WayRecord *copy = way_record_new (WAY_TYPE_TAG);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    way_record_set_text (copy, words[i], way_record_get_text (tag, words[i]));
  way_record_set_int (copy, "domain", way_record_get_int (tag, "domain"));
  return copy;
}

gboolean
way_tags_hand_on (WayStore *store, WayRecord *wish, gint64 goal, GError **error)
{
  g_autoptr (WayQuery) tags = way_query_new (store, WAY_TYPE_TAG, "domain");
  gint64 domain = way_record_get_int (wish, "domain");
  gboolean ok = TRUE;

  way_query_where_int (tags, "wish", way_record_get_id (wish));
  for (guint i = 0; ok && i < way_query_get_length (tags); i++)
    {
      g_autoptr (WayRecord) tag = make_tag_like (way_query_peek (tags, i));

      ok = add_to_goal (store, tag, goal, error);
    }

  if (ok && domain != WAY_NONE && !way_tags_has_domain (store, wish, domain))
    {
      g_autoptr (WayRecord) tag = way_record_new (WAY_TYPE_TAG);

      way_record_set_int (tag, "domain", domain);
      ok = add_to_goal (store, tag, goal, error);
    }
  return ok;
}
