#include "model/element.h"

struct _WayElement
{
  WayRecord parent_instance;

  char *key;
  char *importance;
  char *note;
  char *note_by;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayElement, key, TEXT),
  WAY_COLUMN (WayElement, importance, TEXT),
  WAY_COLUMN (WayElement, note, TEXT),
  WAY_COLUMN (WayElement, note_by, TEXT),
};

WAY_DEFINE_RECORD (WayElement, way_element, "element")
