#include "model/portrait.h"

struct _WayPortrait
{
  WayRecord parent_instance;

  gint64 domain;
  char *now;
  char *now_by;
  char *wish;
  char *wish_by;
  char *helped;
  char *helped_by;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayPortrait, domain, INT),     WAY_COLUMN (WayPortrait, now, TEXT),
  WAY_COLUMN (WayPortrait, now_by, TEXT),    WAY_COLUMN (WayPortrait, wish, TEXT),
  WAY_COLUMN (WayPortrait, wish_by, TEXT),   WAY_COLUMN (WayPortrait, helped, TEXT),
  WAY_COLUMN (WayPortrait, helped_by, TEXT),
};

WAY_DEFINE_RECORD (WayPortrait, way_portrait, "portrait")
