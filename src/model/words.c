#include "model/words.h"

#include <glib/gi18n.h>

#include "model/vocabulary.h"

static const WayVocabulary *
search (const WayVocabulary *vocabularies, const char *name)
{
  for (const WayVocabulary *vocabulary = vocabularies; vocabulary->name; vocabulary++)
    {
      if (g_str_equal (vocabulary->name, name))
        return vocabulary;
    }

  return NULL;
}

static const WayVocabulary *
find_vocabulary (const char *name)
{
  const WayVocabulary *vocabulary;

  /* Whose words it is is said in the same way of every text. */
  if (g_str_has_suffix (name, "_by"))
    name = "words_by";

  vocabulary = search (way_life_vocabularies, name);
  return vocabulary ? vocabulary : search (way_plan_vocabularies, name);
}

static const WayWord *
find_word (const WayVocabulary *vocabulary, const char *key)
{
  for (const WayWord *word = vocabulary->words; word->key; word++)
    {
      if (g_strcmp0 (word->key, key) == 0)
        return word;
    }

  return NULL;
}

const WayWord *
way_words_get (const char *name)
{
  const WayVocabulary *vocabulary = find_vocabulary (name);

  g_return_val_if_fail (vocabulary != NULL, NULL);

  return vocabulary->words;
}

const char *
way_word (const char *name, const char *key)
{
  const WayVocabulary *vocabulary = find_vocabulary (name);
  const WayWord *word;

  g_return_val_if_fail (vocabulary != NULL, "");

  word = find_word (vocabulary, key);
  if (word == NULL)
    return "";

  /* A language is called by its own name. */
  return vocabulary->context ? g_dpgettext2 (NULL, vocabulary->context, word->label) : word->label;
}

const char *
way_word_get_icon (const char *name, const char *key)
{
  const WayVocabulary *vocabulary = find_vocabulary (name);
  const WayWord *word;

  g_return_val_if_fail (vocabulary != NULL, NULL);

  word = find_word (vocabulary, key);
  return word ? word->icon : NULL;
}
