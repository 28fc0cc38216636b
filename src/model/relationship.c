#include "model/relationship.h"

struct _WayRelationship
{
  WayRecord parent_instance;

  char *asked_on;
  char *answered;
  gint64 trust;
  gint64 heard;
  gint64 say;
  char *words;
  char *words_by;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayRelationship, asked_on, TEXT), WAY_COLUMN (WayRelationship, answered, TEXT),
  WAY_COLUMN (WayRelationship, trust, INT),     WAY_COLUMN (WayRelationship, heard, INT),
  WAY_COLUMN (WayRelationship, say, INT),       WAY_COLUMN (WayRelationship, words, TEXT),
  WAY_COLUMN (WayRelationship, words_by, TEXT),
};

WAY_DEFINE_RECORD (WayRelationship, way_relationship, "relationship")
