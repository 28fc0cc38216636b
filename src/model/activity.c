#include "model/activity.h"

struct _WayActivity
{
  WayRecord parent_instance;

  gint64 goal;
  char *words;
  char *words_by;
  char *who;
  gint64 person;
  char *who_name;
  char *due;
  char *due_on;
  char *timing;
  char *place;
  char *focus;
  char *needs;
  char *needs_by;
  gint64 smallest;
  char *repeats;
  char *promised_on;
  char *state;
  gint64 position;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayActivity, goal, INT),      WAY_COLUMN (WayActivity, words, TEXT),
  WAY_COLUMN (WayActivity, words_by, TEXT), WAY_COLUMN (WayActivity, who, TEXT),
  WAY_COLUMN (WayActivity, person, INT),    WAY_COLUMN (WayActivity, who_name, TEXT),
  WAY_COLUMN (WayActivity, due, TEXT),      WAY_COLUMN (WayActivity, due_on, TEXT),
  WAY_COLUMN (WayActivity, timing, TEXT),   WAY_COLUMN (WayActivity, place, TEXT),
  WAY_COLUMN (WayActivity, focus, TEXT),    WAY_COLUMN (WayActivity, needs, TEXT),
  WAY_COLUMN (WayActivity, needs_by, TEXT), WAY_COLUMN (WayActivity, smallest, INT),
  WAY_COLUMN (WayActivity, repeats, TEXT),  WAY_COLUMN (WayActivity, promised_on, TEXT),
  WAY_COLUMN (WayActivity, state, TEXT),    WAY_COLUMN (WayActivity, position, INT),
};

WAY_DEFINE_RECORD (WayActivity, way_activity, "activity")
