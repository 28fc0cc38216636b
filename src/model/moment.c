#include "model/moment.h"

struct _WayMoment
{
  WayRecord parent_instance;

  gint64 year;
  gint64 age;
  char *words;
  char *words_by;
  char *meaning;
  char *meaning_by;
  gint64 tone;
  gint64 position;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayMoment, year, INT),     WAY_COLUMN (WayMoment, age, INT),
  WAY_COLUMN (WayMoment, words, TEXT),   WAY_COLUMN (WayMoment, words_by, TEXT),
  WAY_COLUMN (WayMoment, meaning, TEXT), WAY_COLUMN (WayMoment, meaning_by, TEXT),
  WAY_COLUMN (WayMoment, tone, INT),     WAY_COLUMN (WayMoment, position, INT),
};

WAY_DEFINE_RECORD (WayMoment, way_moment, "moment")
