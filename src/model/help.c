#include "model/help.h"

struct _WayHelp
{
  WayRecord parent_instance;

  gint64 option;
  gint64 trait;
  gint64 person;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayHelp, option, INT),
  WAY_COLUMN (WayHelp, trait, INT),
  WAY_COLUMN (WayHelp, person, INT),
};

WAY_DEFINE_RECORD (WayHelp, way_help, "help")
