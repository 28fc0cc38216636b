#pragma once

#include "store/query.h"

G_BEGIN_DECLS

/* What the two talk about in a meeting. Three things are enough for one day: more can be added,
 * but are not offered. */
#define WAY_TOPICS_ENOUGH 3

/* Returns (borrowed, nullable) the meeting that has the topics: today's, unless it is over and
 * another one is agreed on. */
WayRecord *way_topics_find_meeting (WayStore *store);

/* Returns (transfer full) what may be talked about in MEETING (nullable), as long as that is not
 * enough: domains that the person wants to talk about, then steps that are open. */
GPtrArray *way_topics_find_offers (WayStore *store, WayRecord *meeting);

/* Returns (borrowed) what is offered in words. */
const char *way_topics_describe_offer (WayRecord *offer);

/* Adds a topic to the meeting that has the topics; where there is none, one is planned for today.
 * Return the id, or 0. */
gint64 way_topics_add (WayStore *store, const char *words, GError **error);
gint64 way_topics_add_offer (WayStore *store, WayRecord *offer, GError **error);

G_END_DECLS
