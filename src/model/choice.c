#include "model/choice.h"

struct _WayChoice
{
  WayRecord parent_instance;

  gint64 goal;
  gint64 option;
  char *chosen_on;
  char *why;
  char *why_by;
  gint64 position;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayChoice, goal, INT),       WAY_COLUMN (WayChoice, option, INT),
  WAY_COLUMN (WayChoice, chosen_on, TEXT), WAY_COLUMN (WayChoice, why, TEXT),
  WAY_COLUMN (WayChoice, why_by, TEXT),    WAY_COLUMN (WayChoice, position, INT),
};

WAY_DEFINE_RECORD (WayChoice, way_choice, "choice")
