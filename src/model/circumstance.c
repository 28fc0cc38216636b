#include "model/circumstance.h"

struct _WayCircumstance
{
  WayRecord parent_instance;

  char *kind;
  char *words;
  char *words_by;
  char *until_on;
  gint64 position;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayCircumstance, kind, TEXT),     WAY_COLUMN (WayCircumstance, words, TEXT),
  WAY_COLUMN (WayCircumstance, words_by, TEXT), WAY_COLUMN (WayCircumstance, until_on, TEXT),
  WAY_COLUMN (WayCircumstance, position, INT),
};

WAY_DEFINE_RECORD (WayCircumstance, way_circumstance, "circumstance")
