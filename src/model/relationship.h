#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* How one of the two finds that they are doing together. */
#define WAY_TYPE_RELATIONSHIP (way_relationship_get_type ())
G_DECLARE_FINAL_TYPE (WayRelationship, way_relationship, WAY, RELATIONSHIP, WayRecord)

/* What each of the two is asked, to be answered from 0 to 10. */
typedef enum
{
  WAY_RELATIONSHIP_TRUST,
  WAY_RELATIONSHIP_HEARD,
  WAY_RELATIONSHIP_SAY,
  WAY_RELATIONSHIP_QUESTIONS,
} WayRelationshipQuestion;

/* Returns the column of the answer, and what the question is called: "Feeling heard". */
const char *way_relationship_get_column (WayRelationshipQuestion question);
const char *way_relationship_name_question (WayRelationshipQuestion question);

G_END_DECLS
