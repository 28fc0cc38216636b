#include "model/former.h"

struct _WayFormer
{
  WayRecord parent_instance;

  gint64 goal;
  char *changed_on;
  char *field;
  char *was;
  char *was_by;
  gint64 position;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayFormer, goal, INT),    WAY_COLUMN (WayFormer, changed_on, TEXT),
  WAY_COLUMN (WayFormer, field, TEXT),  WAY_COLUMN (WayFormer, was, TEXT),
  WAY_COLUMN (WayFormer, was_by, TEXT), WAY_COLUMN (WayFormer, position, INT),
};

WAY_DEFINE_RECORD (WayFormer, way_former, "former")
