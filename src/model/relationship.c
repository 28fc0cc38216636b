#include "model/relationship.h"

#include <glib/gi18n.h>

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

const char *
way_relationship_get_column (WayRelationshipQuestion question)
{
  const char *const names[] = { "trust", "heard", "say" };

  return names[question];
}

const char *
way_relationship_name_question (WayRelationshipQuestion question)
{
  const char *const names[] = { _("Trust"), _("Feeling heard"), _("Equal say") };

  return names[question];
}
