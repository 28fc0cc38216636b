#include "chart/support-trend.h"

#include "model/date.h"

static gboolean
is_answered (WayRecord *look_back)
{
  for (WaySupportQuestion i = 0; i < WAY_SUPPORT_QUESTIONS; i++)
    {
      if (way_record_get_int (look_back, way_support_get_column (i)) != WAY_NONE)
        return TRUE;
    }

  return FALSE;
}

/* Returns (transfer full) those that say something, the oldest first. */
static GPtrArray *
find_answered (GListModel *look_backs)
{
  GPtrArray *answered = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = g_list_model_get_n_items (look_backs); i-- > 0;)
    {
      g_autoptr (WayRecord) look_back = g_list_model_get_item (look_backs, i);

      if (is_answered (look_back))
        g_ptr_array_add (answered, g_steal_pointer (&look_back));
    }

  return answered;
}

WayTrend *
way_support_trend_new (GListModel *look_backs)
{
  g_autoptr (GPtrArray) answered = find_answered (look_backs);
  WayTrend *self = way_trend_new (answered->len, WAY_SUPPORT_QUESTIONS);

  for (WaySupportQuestion line = 0; line < WAY_SUPPORT_QUESTIONS; line++)
    self->lines[line].label = g_strdup (way_support_name_question (line));

  for (guint i = 0; i < answered->len; i++)
    {
      const char *first = way_record_get_text (answered->pdata[0], "held_on");
      const char *day = way_record_get_text (answered->pdata[i], "held_on");

      self->days[i] = way_date_days_between (first, day);
      self->dates[i] = way_date_format (day, WAY_DATE_SHORT);
      for (WaySupportQuestion line = 0; line < WAY_SUPPORT_QUESTIONS; line++)
        {
          gint64 score = way_record_get_int (answered->pdata[i], way_support_get_column (line));

          self->lines[line].scores[i] = score != WAY_NONE ? (int) score : WAY_TREND_GAP;
        }
    }

  way_trend_remove_unscored (self);
  return self;
}
