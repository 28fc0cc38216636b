#include "model/review.h"

struct _WayReview
{
  WayRecord parent_instance;

  gint64 look_back;
  gint64 goal;
  char *happened;
  char *happened_by;
  char *learned;
  char *learned_by;
  char *keep;
  char *keep_by;
  char *change;
  char *change_by;
  char *outcome;
  char *decision;
  char *decided_on;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayReview, look_back, INT),   WAY_COLUMN (WayReview, goal, INT),
  WAY_COLUMN (WayReview, happened, TEXT),   WAY_COLUMN (WayReview, happened_by, TEXT),
  WAY_COLUMN (WayReview, learned, TEXT),    WAY_COLUMN (WayReview, learned_by, TEXT),
  WAY_COLUMN (WayReview, keep, TEXT),       WAY_COLUMN (WayReview, keep_by, TEXT),
  WAY_COLUMN (WayReview, change, TEXT),     WAY_COLUMN (WayReview, change_by, TEXT),
  WAY_COLUMN (WayReview, outcome, TEXT),    WAY_COLUMN (WayReview, decision, TEXT),
  WAY_COLUMN (WayReview, decided_on, TEXT),
};

WAY_DEFINE_RECORD (WayReview, way_review, "review")
