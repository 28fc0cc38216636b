#include "store/strengths.h"

#include <glib/gi18n.h>

#include "model/activity.h"
#include "model/experience.h"
#include "model/trait.h"
#include "store/promises.h"
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
  GListModel *experiences = way_store_get_list (store, WAY_TYPE_EXPERIENCE);
  WayRecord *newest = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (experiences); i++)
    {
      g_autoptr (WayRecord) experience = g_list_model_get_item (experiences, i);

      if (is_good (experience) && (newest == NULL || way_experience_is_newer (experience, newest)))
        newest = experience; /* the list holds it */
    }

  return newest;
}

static WayRecord *
find_step (WayStore *store, WayRecord *experience)
{
  return way_store_find (store, WAY_TYPE_ACTIVITY, way_record_get_int (experience, "activity"));
}

gboolean
way_experience_shows_strength (WayStore *store, WayRecord *experience)
{
  const char *who = way_record_get_text (find_step (store, experience), "who");

  return way_record_get_int (experience, "trait") == WAY_NONE && g_strcmp0 (who, "worker") != 0;
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
  return way_strength_add_of (store, words, "person", error);
}

gint64
way_strength_add_of (WayStore *store, const char *words, const char *whose, GError **error)
{
  g_autoptr (WayRecord) draft = make_strength (store, words);
  gint64 id;

  way_record_set_text (draft, "words_by", whose);
  if (!way_store_begin (store, _("Add a strength"), error))
    return 0;

  id = way_store_add (store, draft, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}

static WayRecord *
make_strength_from (WayStore *store, WayRecord *experience)
{
  gboolean told = way_record_get_text (experience, "words") != NULL;
  WayRecord *said = told ? experience : find_step (store, experience);
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
