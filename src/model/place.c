#include "model/place.h"

struct _WayPlace
{
  WayRecord parent_instance;

  char *name;
  char *kind;
  char *safe;
  char *welcome;
  char *talents;
  char *helps;
  char *helps_by;
  gint64 position;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayPlace, name, TEXT),     WAY_COLUMN (WayPlace, kind, TEXT),
  WAY_COLUMN (WayPlace, safe, TEXT),     WAY_COLUMN (WayPlace, welcome, TEXT),
  WAY_COLUMN (WayPlace, talents, TEXT),  WAY_COLUMN (WayPlace, helps, TEXT),
  WAY_COLUMN (WayPlace, helps_by, TEXT), WAY_COLUMN (WayPlace, position, INT),
};

WAY_DEFINE_RECORD (WayPlace, way_place, "place")
