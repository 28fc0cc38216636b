#include "model/safety.h"

struct _WaySafety
{
  WayRecord parent_instance;

  char *words;
  char *words_by;
  char *agreed_on;
  char *until_on;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WaySafety, words, TEXT),
  WAY_COLUMN (WaySafety, words_by, TEXT),
  WAY_COLUMN (WaySafety, agreed_on, TEXT),
  WAY_COLUMN (WaySafety, until_on, TEXT),
};

WAY_DEFINE_RECORD (WaySafety, way_safety, "safety")
