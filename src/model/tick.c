#include "model/tick.h"

struct _WayTick
{
  WayRecord parent_instance;

  gint64 recipient;
  char *paper;
  char *section;
  gint64 shown;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayTick, recipient, INT),
  WAY_COLUMN (WayTick, paper, TEXT),
  WAY_COLUMN (WayTick, section, TEXT),
  WAY_COLUMN (WayTick, shown, INT),
};

WAY_DEFINE_RECORD (WayTick, way_tick, "tick")
