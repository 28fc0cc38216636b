#include "store/topics.h"

#include <glib/gi18n.h>

#include "model/activity.h"
#include "model/date.h"
#include "model/domain.h"
#include "model/meeting.h"
#include "model/profile.h"
#include "model/topic.h"
#include "store/meetings.h"
#include "store/scoring.h"

WayRecord *
way_topics_find_meeting (WayStore *store)
{
  WayRecord *current, *later;

  g_return_val_if_fail (WAY_IS_STORE (store), NULL);

  current = way_meeting_find_current (store);
  later = way_meeting_find_after_today (store);
  if (current == NULL)
    return later;

  return way_record_get_text (current, "ended_at") != NULL && later != NULL ? later : current;
}

const char *
way_topics_describe_offer (WayRecord *offer)
{
  return WAY_IS_DOMAIN (offer) ? way_domain_get_label (WAY_DOMAIN (offer))
                               : way_record_get_text (offer, "words");
}

static gboolean
is_topic (WayQuery *topics, WayRecord *offer)
{
  const char *words = way_topics_describe_offer (offer);

  for (guint i = 0; i < way_query_get_length (topics); i++)
    {
      if (g_strcmp0 (way_record_get_text (way_query_peek (topics, i), "words"), words) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
offer (GPtrArray *offers, WayQuery *topics, WayRecord *record)
{
  if (offers->len + way_query_get_length (topics) < WAY_TOPICS_ENOUGH && !is_topic (topics, record))
    g_ptr_array_add (offers, g_object_ref (record));
}

static void
offer_domains (WayStore *store, GPtrArray *offers, WayQuery *topics)
{
  g_autoptr (WayQuery) profiles = way_query_new (store, WAY_TYPE_PROFILE, "-made_on,-position");
  g_autoptr (WayQuery) domains = way_query_new (store, WAY_TYPE_DOMAIN, "position");
  WayRecord *newest = way_query_peek (profiles, 0);

  if (newest == NULL)
    return;

  way_query_where_int (domains, "shown", 1);
  for (guint i = 0; i < way_query_get_length (domains); i++)
    {
      WayRecord *domain = way_query_peek (domains, i);
      WayRecord *score =
          way_scoring_find (store, way_record_get_id (newest), way_record_get_id (domain));

      if (score != NULL && way_record_get_int (score, "talk") == 1)
        offer (offers, topics, domain);
    }
}

/* What has a day comes first. */
static void
offer_steps (WayStore *store, GPtrArray *offers, WayQuery *topics)
{
  g_autoptr (WayQuery) steps = way_query_new (store, WAY_TYPE_ACTIVITY, "due_on,position");

  way_query_where_text (steps, "state", "open");
  for (guint i = 0; i < way_query_get_length (steps); i++)
    offer (offers, topics, way_query_peek (steps, i));
}

GPtrArray *
way_topics_find_offers (WayStore *store, WayRecord *meeting)
{
  GPtrArray *offers = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (WayQuery) topics = way_query_new (store, WAY_TYPE_TOPIC, "position");

  way_query_where_int (topics, "meeting", meeting != NULL ? way_record_get_id (meeting) : WAY_NONE);
  offer_domains (store, offers, topics);
  offer_steps (store, offers, topics);

  return offers;
}

/* Returns the id of the meeting that has the topics, or 0. */
static gint64
provide_meeting (WayStore *store, GError **error)
{
  WayRecord *meeting = way_topics_find_meeting (store);
  g_autofree char *today = way_date_today ();

  return meeting != NULL ? way_record_get_id (meeting) : way_meeting_plan (store, today, error);
}

static gint64
add_to (WayStore *store, gint64 meeting, const char *words, const char *whose, GError **error)
{
  g_autoptr (WayQuery) topics = way_query_new (store, WAY_TYPE_TOPIC, "position");
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_TOPIC);

  way_query_where_int (topics, "meeting", meeting);
  way_record_set_int (draft, "meeting", meeting);
  way_record_set_text (draft, "words", words);
  way_record_set_text (draft, "words_by", whose);
  way_record_set_int (draft, "position", way_query_next_position (topics));
  return way_store_add (store, draft, error);
}

static gint64
add (WayStore *store, const char *words, const char *whose, GError **error)
{
  gint64 meeting, id = 0;

  if (!way_store_begin (store, _("Add a topic"), error))
    return 0;

  meeting = provide_meeting (store, error);
  if (meeting != 0)
    id = add_to (store, meeting, words, whose, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}

gint64
way_topics_add (WayStore *store, const char *words, GError **error)
{
  return add (store, words, "person", error);
}

gint64
way_topics_add_offer (WayStore *store, WayRecord *offer, GError **error)
{
  return add (store, way_topics_describe_offer (offer),
              WAY_IS_DOMAIN (offer) ? "person" : way_record_get_text (offer, "words_by"), error);
}
