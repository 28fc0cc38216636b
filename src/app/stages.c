#include "app/stages.h"

static const WayStage stages[] = {
  { NULL },
};

const WayStage *
way_stages_get (void)
{
  return stages;
}
