#include "views/moment-moves.h"

#include <glib/gi18n.h>

#include "model/moment.h"
#include "model/profile.h"
#include "store/moments.h"
#include "views/report.h"

WayStory *
way_moment_moves_make_story (WayStore *store)
{
  g_autoptr (WayQuery) moments = way_moments_query (store);
  g_autoptr (WayQuery) profiles = way_query_new (store, WAY_TYPE_PROFILE, "-made_on,-position");

  return way_story_new (G_LIST_MODEL (moments), G_LIST_MODEL (profiles));
}

/* Returns (borrowed, nullable) the moment that MOMENT may change places with. */
static WayRecord *
find_neighbour (WayStore *store, WayRecord *moment, int delta)
{
  g_autoptr (WayStory) story = way_moment_moves_make_story (store);
  int place = way_story_find (story, way_record_get_id (moment));
  int next = place >= 0 ? way_story_find_neighbour (story, (guint) place, delta) : -1;

  return next >= 0 ? way_store_find (store, WAY_TYPE_MOMENT, story->marks[next].id) : NULL;
}

gboolean
way_moment_moves_can (WayStore *store, WayRecord *moment, int delta)
{
  return find_neighbour (store, moment, delta) != NULL;
}

void
way_moment_moves_go (GtkWidget *widget, WayStore *store, WayRecord *moment, int delta)
{
  WayRecord *neighbour = find_neighbour (store, moment, delta);
  g_autoptr (GError) error = NULL;

  if (neighbour != NULL && !way_moments_put (store, moment, neighbour, &error))
    way_report_error (widget, _("It could not be moved"), error);
}
