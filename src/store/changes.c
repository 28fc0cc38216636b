#include "store/changes.h"

#include <glib/gi18n.h>

#include "model/domain.h"
#include "model/goal.h"
#include "model/profile.h"
#include "model/score.h"
#include "model/wish.h"
#include "store/query.h"

static WayRecord *
find_score (WayStore *store, WayRecord *profile, WayRecord *domain)
{
  GListModel *scores = way_store_get_list (store, WAY_TYPE_SCORE);

  if (profile == NULL)
    return NULL;

  for (guint i = 0; i < g_list_model_get_n_items (scores); i++)
    {
      g_autoptr (WayRecord) score = g_list_model_get_item (scores, i);

      if (way_record_get_int (score, "profile") == way_record_get_id (profile) &&
          way_record_get_int (score, "domain") == way_record_get_id (domain))
        return score; /* the list holds it */
    }

  return NULL;
}

gboolean
way_changes_is_before (WayRecord *a, WayRecord *b)
{
  int days = g_strcmp0 (way_record_get_text (a, "made_on"), way_record_get_text (b, "made_on"));

  return days < 0 ||
         (days == 0 && way_record_get_int (a, "position") < way_record_get_int (b, "position"));
}

static gboolean
was_scored_before (WayStore *store, WayRecord *profile, WayRecord *domain)
{
  GListModel *scores = way_store_get_list (store, WAY_TYPE_SCORE);

  for (guint i = 0; i < g_list_model_get_n_items (scores); i++)
    {
      g_autoptr (WayRecord) score = g_list_model_get_item (scores, i);
      WayRecord *of =
          way_store_find (store, WAY_TYPE_PROFILE, way_record_get_int (score, "profile"));

      if (way_record_get_int (score, "domain") == way_record_get_id (domain) &&
          way_record_get_int (score, "score") != WAY_NONE && way_changes_is_before (of, profile))
        return TRUE;
    }

  return FALSE;
}

/* Whether a goal wants DOMAIN to stay as it is: then unchanged is what was hoped for. */
static gboolean
is_to_be_kept (WayStore *store, WayRecord *domain)
{
  g_autoptr (WayQuery) goals = way_query_new (store, WAY_TYPE_GOAL, "position");

  way_query_where_text (goals, "kind", "retaining");
  for (guint i = 0; i < way_query_get_length (goals); i++)
    {
      WayRecord *goal = way_query_peek (goals, i);
      WayRecord *wish = way_store_find (store, WAY_TYPE_WISH, way_record_get_int (goal, "wish"));

      if (wish != NULL && way_record_get_int (wish, "domain") == way_record_get_id (domain) &&
          g_strcmp0 (way_record_get_text (goal, "state"), "dropped") != 0)
        return TRUE;
    }

  return FALSE;
}

static gint64
get_score (WayRecord *score)
{
  return score != NULL ? way_record_get_int (score, "score") : WAY_NONE;
}

GArray *
way_changes_new (WayStore *store, WayRecord *then, WayRecord *now)
{
  g_autoptr (WayQuery) domains = way_query_new (store, WAY_TYPE_DOMAIN, "position");
  GArray *changes = g_array_new (FALSE, FALSE, sizeof (WayChange));

  way_query_where_int (domains, "shown", TRUE);
  for (guint i = 0; i < way_query_get_length (domains); i++)
    {
      WayChange change = { .domain = way_query_peek (domains, i) };

      change.score = find_score (store, now, change.domain);
      change.now = get_score (change.score);
      change.then = get_score (find_score (store, then, change.domain));
      if (change.then == WAY_NONE && change.now == WAY_NONE)
        continue;

      change.first = !was_scored_before (store, now, change.domain);
      change.worth = is_to_be_kept (store, change.domain);
      g_array_append_val (changes, change);
    }

  return changes;
}

char *
way_change_format_score (gint64 score)
{
  return score == WAY_NONE ? g_strdup (C_ ("score", "not scored"))
                           : g_strdup_printf ("%" G_GINT64_FORMAT, score);
}

const char *
way_change_describe (const WayChange *self)
{
  if (self->now == WAY_NONE)
    return C_ ("change", "left open this time");
  if (self->then == WAY_NONE)
    return self->first ? C_ ("change", "scored for the first time") : C_ ("change", "scored again");
  if (self->then == self->now)
    /* Translators: a score that stayed; the second one where keeping it was the goal */
    return self->worth ? C_ ("change", "as it was, and good so") : C_ ("change", "as it was");

  /* Translators: of a score, neither good nor bad */
  return self->now > self->then       ? C_ ("change", "higher than it was")
                                      : C_ ("change", "lower than it was");
}

char *
way_change_say (const WayChange *self)
{
  g_autofree char *then = way_change_format_score (self->then);
  g_autofree char *now = way_change_format_score (self->now);

  /* Translators: a life domain, its score in the earlier and in the later profile, and what that
   * is in words. "Home: 7 then 7, as it was", "Learning: not scored then 6, scored for the first
   * time" */
  return g_strdup_printf (_("%1$s: %2$s then %3$s, %4$s"),
                             way_domain_get_label (WAY_DOMAIN (self->domain)), then, now,
                             way_change_describe (self));
}
