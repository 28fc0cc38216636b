#include "app/stages.h"

#include "views/connecting-view.h"
#include "views/doing-view.h"
#include "views/goals-view.h"
#include "views/learning-view.h"
#include "views/plan-view.h"
#include "views/understanding-view.h"

static const WayStage stages[] = {
  { "connecting", way_connecting_view_get_type },
  { "understanding", way_understanding_view_get_type },
  { "goals", way_goals_view_get_type },
  { "plan", way_plan_view_get_type },
  { "doing", way_doing_view_get_type },
  { "learning", way_learning_view_get_type },
  { NULL },
};

const WayStage *
way_stages_get (void)
{
  return stages;
}
