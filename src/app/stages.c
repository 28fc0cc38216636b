#include "app/stages.h"

#include "views/doing-view.h"

static const WayStage stages[] = {
  { "doing", way_doing_view_get_type },
  { NULL },
};

const WayStage *
way_stages_get (void)
{
  return stages;
}
