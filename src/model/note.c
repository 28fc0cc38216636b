#include "model/note.h"

struct _WayNote
{
  WayRecord parent_instance;

  char *written_on;
  char *words;
  char *words_by;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayNote, written_on, TEXT),
  WAY_COLUMN (WayNote, words, TEXT),
  WAY_COLUMN (WayNote, words_by, TEXT),
};

WAY_DEFINE_RECORD (WayNote, way_note, "note")
