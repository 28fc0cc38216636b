#include "app/stages.h"

#include "views/doing-view.h"
#include "views/goals-view.h"

static const WayStage stages[] = {
  { "goals", way_goals_view_get_type },
  { "doing", way_doing_view_get_type },
  { NULL },
};

const WayStage *
way_stages_get (void)
{
  return stages;
}
