#include "model/tag.h"

struct _WayTag
{
  WayRecord parent_instance;

  gint64 wish;
  gint64 goal;
  gint64 activity;
  gint64 contact;
  char *act;
  char *area;
  gint64 domain;
  char *element;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayTag, wish, INT),     WAY_COLUMN (WayTag, goal, INT),
  WAY_COLUMN (WayTag, activity, INT), WAY_COLUMN (WayTag, contact, INT),
  WAY_COLUMN (WayTag, act, TEXT),     WAY_COLUMN (WayTag, area, TEXT),
  WAY_COLUMN (WayTag, domain, INT),   WAY_COLUMN (WayTag, element, TEXT),
};

WAY_DEFINE_RECORD (WayTag, way_tag, "tag")
