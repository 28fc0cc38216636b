#include "model/goal.h"

struct _WayGoal
{
  WayRecord parent_instance;

  char *words;
  char *words_by;
  gint64 wish;
  char *owner;
  char *kind;
  gint64 ensuring;
  gint64 strengthening;
  char *area;
  char *why;
  char *why_by;
  gint64 importance;
  gint64 confidence;
  char *created_on;
  char *review_on;
  char *state;
  char *reason;
  char *reason_by;
  char *fit;
  char *fit_by;
  char *talked_on;
  gint64 position;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayGoal, words, TEXT),        WAY_COLUMN (WayGoal, words_by, TEXT),
  WAY_COLUMN (WayGoal, wish, INT),          WAY_COLUMN (WayGoal, owner, TEXT),
  WAY_COLUMN (WayGoal, kind, TEXT),         WAY_COLUMN (WayGoal, ensuring, INT),
  WAY_COLUMN (WayGoal, strengthening, INT), WAY_COLUMN (WayGoal, area, TEXT),
  WAY_COLUMN (WayGoal, why, TEXT),          WAY_COLUMN (WayGoal, why_by, TEXT),
  WAY_COLUMN (WayGoal, importance, INT),    WAY_COLUMN (WayGoal, confidence, INT),
  WAY_COLUMN (WayGoal, created_on, TEXT),   WAY_COLUMN (WayGoal, review_on, TEXT),
  WAY_COLUMN (WayGoal, state, TEXT),        WAY_COLUMN (WayGoal, reason, TEXT),
  WAY_COLUMN (WayGoal, reason_by, TEXT),    WAY_COLUMN (WayGoal, fit, TEXT),
  WAY_COLUMN (WayGoal, fit_by, TEXT),       WAY_COLUMN (WayGoal, talked_on, TEXT),
  WAY_COLUMN (WayGoal, position, INT),
};

WAY_DEFINE_RECORD (WayGoal, way_goal, "goal")
