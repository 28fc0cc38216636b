#include "model/score.h"

struct _WayScore
{
  WayRecord parent_instance;

  gint64 profile;
  gint64 domain;
  gint64 score;
  gint64 wished;
  gint64 worker_score;
  char *good;
  char *good_by;
  char *higher;
  char *higher_by;
  gint64 talk;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayScore, profile, INT),      WAY_COLUMN (WayScore, domain, INT),
  WAY_COLUMN (WayScore, score, INT),        WAY_COLUMN (WayScore, wished, INT),
  WAY_COLUMN (WayScore, worker_score, INT), WAY_COLUMN (WayScore, good, TEXT),
  WAY_COLUMN (WayScore, good_by, TEXT),     WAY_COLUMN (WayScore, higher, TEXT),
  WAY_COLUMN (WayScore, higher_by, TEXT),   WAY_COLUMN (WayScore, talk, INT),
};

WAY_DEFINE_RECORD (WayScore, way_score, "score")
