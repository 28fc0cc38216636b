#include "store/scoring.h"

#include "model/date.h"
#include "model/profile.h"
#include "model/score.h"

WayRecord *
way_scoring_find (WayStore *store, gint64 profile, gint64 domain)
{
  GListModel *scores = way_store_get_list (store, WAY_TYPE_SCORE);

  for (guint i = 0; i < g_list_model_get_n_items (scores); i++)
    {
      g_autoptr (WayRecord) score = g_list_model_get_item (scores, i);

      if (way_record_get_int (score, "profile") == profile &&
          way_record_get_int (score, "domain") == domain)
        return score; /* the list keeps it */
    }

  return NULL;
}

gboolean
way_scoring_shows_worker (WayStore *store)
{
  WayRecord *journey = way_store_get_journey (store);

  return way_record_get_int (journey, "person_wants_view") == 1 &&
         way_record_get_int (journey, "worker_wants_view") == 1;
}

/* Two profiles of one day keep their order by their positions. */
static gint64
get_next_position (WayStore *store, const char *date)
{
  GListModel *profiles = way_store_get_list (store, WAY_TYPE_PROFILE);
  gint64 next = 0;

  for (guint i = 0; i < g_list_model_get_n_items (profiles); i++)
    {
      g_autoptr (WayRecord) profile = g_list_model_get_item (profiles, i);

      if (g_strcmp0 (way_record_get_text (profile, "made_on"), date) == 0)
        next = MAX (next, way_record_get_int (profile, "position") + 1);
    }

  return next;
}

static gint64
add_profile (WayStore *store, gint64 life, GError **error)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_PROFILE);

  way_scoring_prepare_profile (store, draft);
  way_record_set_int (draft, "life", life);

  return way_store_add (store, draft, error);
}

/* Takes DRAFT, which says one thing about the domain, as the first that *PROFILE says. */
static gboolean
add_score (WayStore *store, WayRecord *draft, gint64 *profile, gint64 domain, GError **error)
{
  gint64 id = *profile != 0 ? *profile : add_profile (store, WAY_NONE, error);

  if (id == 0)
    return FALSE;

  way_record_set_int (draft, "profile", id);
  way_record_set_int (draft, "domain", domain);
  if (way_store_add (store, draft, error) == 0)
    return FALSE;

  *profile = id;
  return TRUE;
}

/* A profile that was to be made is not there when the step has failed. */
static gboolean
end (WayStore *store, gint64 *profile, gint64 old_profile, gboolean ok, GError **error)
{
  if (way_store_end (store, ok, error))
    return TRUE;

  *profile = old_profile;
  return FALSE;
}

/* The first of several keys makes the profile, the next ones change it: together they are a step.
 */
static void
set_subject (WayStore *store, gint64 domain, const char *column)
{
  g_autofree char *subject = g_strdup_printf ("scoring.%s.%" G_GINT64_FORMAT, column, domain);

  way_store_set_subject (store, subject);
}

gboolean
way_scoring_set_int (WayStore *store,
                     const char *label,
                     gint64 *profile,
                     gint64 domain,
                     const char *column,
                     gint64 value,
                     GError **error)
{
  WayRecord *score = way_scoring_find (store, *profile, domain);
  gint64 old_profile = *profile;
  g_autoptr (WayRecord) draft = NULL;

  if (!way_store_begin (store, label, error))
    return FALSE;

  set_subject (store, domain, column);
  if (score != NULL)
    return way_store_end (store, way_store_set_int (store, score, column, value, error), error);

  draft = way_record_new (WAY_TYPE_SCORE);
  way_record_set_int (draft, column, value);
  return end (store, profile, old_profile, add_score (store, draft, profile, domain, error), error);
}

gboolean
way_scoring_set_text (WayStore *store,
                      const char *label,
                      gint64 *profile,
                      gint64 domain,
                      const char *column,
                      const char *value,
                      const char *whose,
                      GError **error)
{
  WayRecord *score = way_scoring_find (store, *profile, domain);
  gint64 old_profile = *profile;
  g_autofree char *whose_column = g_strconcat (column, "_by", NULL);
  g_autoptr (WayRecord) draft = NULL;

  if (!way_store_begin (store, label, error))
    return FALSE;

  if (score != NULL)
    return way_store_end (store, way_store_set_text (store, score, column, value, error), error);

  draft = way_record_new (WAY_TYPE_SCORE);
  way_record_set_text (draft, column, value);
  if (whose != NULL)
    way_record_set_text (draft, whose_column, whose);
  return end (store, profile, old_profile, add_score (store, draft, profile, domain, error), error);
}

gboolean
way_scoring_set_life (
    WayStore *store, const char *label, gint64 *profile, gint64 value, GError **error)
{
  WayRecord *record = way_store_find (store, WAY_TYPE_PROFILE, *profile);
  gint64 old_profile = *profile;

  if (!way_store_begin (store, label, error))
    return FALSE;

  set_subject (store, 0, "life");
  if (record != NULL)
    return way_store_end (store, way_store_set_int (store, record, "life", value, error), error);

  *profile = add_profile (store, value, error);
  return end (store, profile, old_profile, *profile != 0, error);
}

void
way_scoring_prepare_profile (WayStore *store, WayRecord *draft)
{
  g_autofree char *today = way_date_today ();

  way_record_set_text (draft, "made_on", today);
  way_record_set_int (draft, "position", get_next_position (store, today));
}

gint64
way_scoring_add_profile (WayStore *store, const char *label, GError **error)
{
  gint64 id;

  if (!way_store_begin (store, label, error))
    return 0;

  id = add_profile (store, WAY_NONE, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}
