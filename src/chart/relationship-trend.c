#include "chart/relationship-trend.h"

#include "model/date.h"

/* Both may answer on one day, and that is one date. */
static GPtrArray *
find_dates (GListModel *answers)
{
  GPtrArray *dates = g_ptr_array_new ();

  for (guint i = g_list_model_get_n_items (answers); i-- > 0;)
    {
      g_autoptr (WayRecord) answer = g_list_model_get_item (answers, i);
      const char *date = way_record_get_text (answer, "asked_on");

      if (dates->len == 0 || !g_str_equal (dates->pdata[dates->len - 1], date))
        g_ptr_array_add (dates, (gpointer) date);
    }

  return dates;
}

static void
add_answer (WayTrend *self, guint date, WayRecord *answer)
{
  gboolean by_worker = g_strcmp0 (way_record_get_text (answer, "answered"), "worker") == 0;

  for (WayRelationshipQuestion i = 0; i < WAY_RELATIONSHIP_QUESTIONS; i++)
    {
      gint64 score = way_record_get_int (answer, way_relationship_get_column (i));
      int *scores = by_worker ? self->lines[i].others : self->lines[i].scores;

      scores[date] = score != WAY_NONE ? (int) score : WAY_TREND_GAP;
    }
}

static void
add_answers (WayTrend *self, GPtrArray *dates, GListModel *answers)
{
  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    {
      g_autoptr (WayRecord) answer = g_list_model_get_item (answers, i);
      guint date;

      g_ptr_array_find_with_equal_func (dates, way_record_get_text (answer, "asked_on"),
                                        g_str_equal, &date);
      add_answer (self, date, answer);
    }
}

WayTrend *
way_relationship_trend_new (GListModel *answers, const char *person, const char *worker)
{
  g_autoptr (GPtrArray) dates = find_dates (answers);
  WayTrend *self = way_trend_new (dates->len, WAY_RELATIONSHIP_QUESTIONS);

  way_trend_add_voice (self, person, worker);
  for (guint i = 0; i < dates->len; i++)
    {
      self->days[i] = way_date_days_between (dates->pdata[0], dates->pdata[i]);
      self->dates[i] = way_date_format (dates->pdata[i], WAY_DATE_SHORT);
    }
  for (WayRelationshipQuestion i = 0; i < WAY_RELATIONSHIP_QUESTIONS; i++)
    self->lines[i].label = g_strdup (way_relationship_name_question (i));

  add_answers (self, dates, answers);
  way_trend_remove_unscored (self);
  return self;
}
