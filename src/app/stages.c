#include "app/stages.h"

#include "views/connecting-view.h"
#include "views/crisis-view.h"
#include "views/doing-view.h"
#include "views/goals-view.h"
#include "views/learning-view.h"
#include "views/plan-view.h"
#include "views/signs-view.h"
#include "views/understanding-view.h"

static const WayStage stages[] = {
  { "connecting", "stage", way_connecting_view_get_type },
  { "understanding", "stage", way_understanding_view_get_type },
  { "goals", "stage", way_goals_view_get_type },
  { "plan", "stage", way_plan_view_get_type },
  { "doing", "stage", way_doing_view_get_type },
  { "learning", "stage", way_learning_view_get_type },
  { "signs", "sheet.kind", way_signs_view_get_type },
  { "crisis", "sheet.kind", way_crisis_view_get_type },
  { NULL },
};

const WayStage *
way_stages_get (void)
{
  return stages;
}

gboolean
way_stage_is_sheet (const WayStage *self)
{
  return g_str_equal (self->vocabulary, "sheet.kind");
}
