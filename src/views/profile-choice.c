#include "views/profile-choice.h"

#include "model/profile.h"

void
way_profile_choice_init (WayProfileChoice *self, WayStore *store)
{
  self->profiles = way_query_new (store, WAY_TYPE_PROFILE, "-made_on,-position");
}

void
way_profile_choice_clear (WayProfileChoice *self)
{
  g_clear_object (&self->profiles);
}

static int
find (const WayProfileChoice *self, gint64 id)
{
  for (guint i = 0; i < way_query_get_length (self->profiles); i++)
    if (way_record_get_id (way_query_peek (self->profiles, i)) == id)
      return (int) i;

  return -1;
}

guint
way_profile_choice_get_place (const WayProfileChoice *self)
{
  return (guint) MAX (find (self, self->wanted), 0);
}

WayRecord *
way_profile_choice_get_shown (const WayProfileChoice *self)
{
  return way_query_peek (self->profiles, way_profile_choice_get_place (self));
}

WayRecord *
way_profile_choice_get_behind (const WayProfileChoice *self)
{
  guint place = way_profile_choice_get_place (self);
  int behind = find (self, self->behind);

  if (self->alone)
    return NULL;
  return way_query_peek (self->profiles,
                         behind >= 0 && behind != (int) place ? (guint) behind : place + 1);
}
