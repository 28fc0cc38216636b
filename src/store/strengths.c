#include "store/strengths.h"

#include <glib/gi18n.h>

#include "model/activity.h"
#include "model/experience.h"
#include "model/trait.h"
#include "store/query.h"

static gboolean
is_good (WayRecord *experience)
{
  const char *face = way_record_get_text (experience, "face");

  if (g_strcmp0 (face, "good") == 0)
    return TRUE;

  return g_strcmp0 (way_record_get_text (experience, "outcome"), "done") == 0 &&
         g_strcmp0 (face, "hard") != 0 && way_record_get_text (experience, "words") != NULL;
}

WayRecord *
way_experience_find_good (WayStore *store)
{
  g_autoptr (WayQuery) newest =
                 way_query_new (store, WAY_TYPE_EXPERIENCE, "-happened_on,-position");

  for (guint i = 0; i < way_query_get_length (newest); i++)
    {
      WayRecord *experience = way_query_peek (newest, i);

      if (is_good (experience))
        return experience;
    }

  return NULL;
}

static WayRecord *
make_strength (WayStore *store, const char *words)
{
  g_autoptr (WayQuery) traits = way_query_new (store, WAY_TYPE_TRAIT, "position");
  WayRecord *strength = way_record_new (WAY_TYPE_TRAIT);

  way_record_set_text (strength, "kind", "strength");
  way_record_set_text (strength, "words", words);
  way_record_set_int (strength, "marked", TRUE);
  way_record_set_int (strength, "position", way_query_next_position (traits));

  return strength;
}

gint64
way_strength_add (WayStore *store, const char *words, GError **error)
{
  g_autoptr (WayRecord) draft = make_strength (store, words);
  gint64 id;

  if (!way_store_begin (store, _("Add a strength"), error))
    return 0;

  id = way_store_add (store, draft, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}

static WayRecord *
make_strength_from (WayStore *store, WayRecord *experience)
{
  WayRecord *activity =
      way_store_find (store, WAY_TYPE_ACTIVITY, way_record_get_int (experience, "activity"));
  WayRecord *said = way_record_get_text (experience, "words") != NULL ? experience : activity;
  WayRecord *strength = make_strength (store, way_record_get_text (said, "words"));

  way_record_set_text (strength, "words_by", way_record_get_text (said, "words_by"));
  way_record_set_text (strength, "helps", way_record_get_text (experience, "helped"));
  way_record_set_text (strength, "helps_by", way_record_get_text (experience, "helped_by"));

  return strength;
}

gint64
way_strength_add_from (WayStore *store, WayRecord *experience, GError **error)
{
  g_autoptr (WayRecord) draft = make_strength_from (store, experience);
  gint64 id;

  if (!way_store_begin (store, _("Make it a strength"), error))
    return 0;

  id = way_store_add (store, draft, error);
  return way_store_end (store, id != 0 && way_store_set_int (store, experience, "trait", id, error),
                        error)
             ? id
             : 0;
}
