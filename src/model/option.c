#include "model/option.h"

struct _WayOption
{
  WayRecord parent_instance;

  gint64 goal;
  char *words;
  char *words_by;
  char *helpers;
  char *helpers_by;
  gint64 not_now;
  gint64 position;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayOption, goal, INT),        WAY_COLUMN (WayOption, words, TEXT),
  WAY_COLUMN (WayOption, words_by, TEXT),   WAY_COLUMN (WayOption, helpers, TEXT),
  WAY_COLUMN (WayOption, helpers_by, TEXT), WAY_COLUMN (WayOption, not_now, INT),
  WAY_COLUMN (WayOption, position, INT),
};

WAY_DEFINE_RECORD (WayOption, way_option, "option")
