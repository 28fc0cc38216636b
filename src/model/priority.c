#include "model/priority.h"

struct _WayPriority
{
  WayRecord parent_instance;

  gint64 rank;
  char *words;
  char *words_by;
  gint64 domain;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayPriority, rank, INT),
  WAY_COLUMN (WayPriority, words, TEXT),
  WAY_COLUMN (WayPriority, words_by, TEXT),
  WAY_COLUMN (WayPriority, domain, INT),
};

WAY_DEFINE_RECORD (WayPriority, way_priority, "priority")
