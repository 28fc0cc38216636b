#include "model/measure.h"

struct _WayMeasure
{
  WayRecord parent_instance;

  char *taken_on;
  char *words;
  char *words_by;
  char *why;
  char *why_by;
  char *told;
  char *told_by;
  char *told_on;
  char *onward;
  char *onward_by;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayMeasure, taken_on, TEXT), WAY_COLUMN (WayMeasure, words, TEXT),
  WAY_COLUMN (WayMeasure, words_by, TEXT), WAY_COLUMN (WayMeasure, why, TEXT),
  WAY_COLUMN (WayMeasure, why_by, TEXT),   WAY_COLUMN (WayMeasure, told, TEXT),
  WAY_COLUMN (WayMeasure, told_by, TEXT),  WAY_COLUMN (WayMeasure, told_on, TEXT),
  WAY_COLUMN (WayMeasure, onward, TEXT),   WAY_COLUMN (WayMeasure, onward_by, TEXT),
};

WAY_DEFINE_RECORD (WayMeasure, way_measure, "measure")
