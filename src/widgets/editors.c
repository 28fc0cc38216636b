#include "widgets/editors.h"

void
way_editors_ensure (void)
{
  g_type_ensure (WAY_TYPE_WORD_CHOICE);
  g_type_ensure (WAY_TYPE_DATE_FIELD);
  g_type_ensure (WAY_TYPE_LINE_FIELD);
  g_type_ensure (WAY_TYPE_NUMBER_FIELD);
  g_type_ensure (WAY_TYPE_PICK_FIELD);
  g_type_ensure (WAY_TYPE_QUOTE);
  g_type_ensure (WAY_TYPE_SCALE_FIELD);
  g_type_ensure (WAY_TYPE_SCORE_ROW);
  g_type_ensure (WAY_TYPE_TICK_FIELD);
  g_type_ensure (WAY_TYPE_TIME_FIELD);
  g_type_ensure (WAY_TYPE_WEIGHT);
  g_type_ensure (WAY_TYPE_WORDS_FIELD);
  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
}
