#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* A look back together, and how the support itself was. */
#define WAY_TYPE_LOOK_BACK (way_look_back_get_type ())
G_DECLARE_FINAL_TYPE (WayLookBack, way_look_back, WAY, LOOK_BACK, WayRecord)

/* What the person is asked of the support itself, to be answered from 0 to 10. */
typedef enum
{
  WAY_SUPPORT_FELT,
  WAY_SUPPORT_HELPED,
  WAY_SUPPORT_PACE,
  WAY_SUPPORT_QUESTIONS,
} WaySupportQuestion;

/* Returns the column of the answer, and what the question is called: "It felt right". */
const char *way_support_get_column (WaySupportQuestion question);
const char *way_support_name_question (WaySupportQuestion question);

G_END_DECLS
