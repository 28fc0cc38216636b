#include "model/line.h"

struct _WayLine
{
  WayRecord parent_instance;

  gint64 sheet;
  char *phase;
  char *kind;
  char *words;
  char *words_by;
  gint64 person;
  gint64 position;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayLine, sheet, INT),     WAY_COLUMN (WayLine, phase, TEXT),
  WAY_COLUMN (WayLine, kind, TEXT),     WAY_COLUMN (WayLine, words, TEXT),
  WAY_COLUMN (WayLine, words_by, TEXT), WAY_COLUMN (WayLine, person, INT),
  WAY_COLUMN (WayLine, position, INT),
};

WAY_DEFINE_RECORD (WayLine, way_line, "line")
