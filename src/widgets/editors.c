#include "widgets/editors.h"

void
way_editors_ensure (void)
{
  g_type_ensure (WAY_TYPE_CHOICE);
  g_type_ensure (WAY_TYPE_LINE_FIELD);
  g_type_ensure (WAY_TYPE_SCORE_ROW);
  g_type_ensure (WAY_TYPE_WORDS_FIELD);
}
