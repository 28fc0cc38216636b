#include "model/letter.h"

struct _WayLetter
{
  WayRecord parent_instance;

  char *words;
  char *words_by;
  char *came_on;
  char *due_on;
  char *due_at;
  char *who;
  char *done_on;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayLetter, words, TEXT),   WAY_COLUMN (WayLetter, words_by, TEXT),
  WAY_COLUMN (WayLetter, came_on, TEXT), WAY_COLUMN (WayLetter, due_on, TEXT),
  WAY_COLUMN (WayLetter, due_at, TEXT),  WAY_COLUMN (WayLetter, who, TEXT),
  WAY_COLUMN (WayLetter, done_on, TEXT),
};

WAY_DEFINE_RECORD (WayLetter, way_letter, "letter")
