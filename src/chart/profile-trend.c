#include "chart/profile-trend.h"

#include <glib/gi18n.h>

#include "model/date.h"

static int
from_column (gint64 score)
{
  return score != WAY_NONE ? (int) score : WAY_TREND_GAP;
}

/* The list begins with the newest, the trend with the oldest. */
static void
add_dates (WayTrend *self, GListModel *profiles)
{
  const char *first = NULL;

  for (guint i = 0; i < self->n_dates; i++)
    {
      g_autoptr (WayRecord) profile = g_list_model_get_item (profiles, self->n_dates - 1 - i);
      const char *date = way_record_get_text (profile, "made_on");

      if (i == 0)
        first = date;
      self->days[i] = way_date_days_between (first, date);
      self->dates[i] = way_date_format (date, WAY_DATE_SHORT);
      self->lines[0].scores[i] = from_column (way_record_get_int (profile, "life"));
    }
}

static int
find_place (const WayTrend *self, GListModel *profiles, gint64 id)
{
  for (guint i = 0; i < self->n_dates; i++)
    {
      g_autoptr (WayRecord) profile = g_list_model_get_item (profiles, self->n_dates - 1 - i);

      if (way_record_get_id (profile) == id)
        return (int) i;
    }

  return -1;
}

static void
add_scores (WayTrend *self, GListModel *profiles, GListModel *scores)
{
  for (guint i = 0; i < g_list_model_get_n_items (scores); i++)
    {
      g_autoptr (WayRecord) score = g_list_model_get_item (scores, i);
      int place = find_place (self, profiles, way_record_get_int (score, "profile"));

      for (guint line = 1; line < self->n_lines && place >= 0; line++)
        if (self->lines[line].id == way_record_get_int (score, "domain"))
          self->lines[line].scores[place] = from_column (way_record_get_int (score, "score"));
    }
}

WayTrend *
way_profile_trend_new (GListModel *domains, GListModel *profiles, GListModel *scores)
{
  guint n_domains = g_list_model_get_n_items (domains);
  WayTrend *self = way_trend_new (g_list_model_get_n_items (profiles), n_domains + 1);

  self->lines[0].label = g_strdup (_("Life as a whole"));
  for (guint i = 0; i < n_domains; i++)
    {
      g_autoptr (WayRecord) domain = g_list_model_get_item (domains, i);

      self->lines[i + 1].id = way_record_get_id (domain);
      self->lines[i + 1].label = g_strdup (way_domain_get_label (WAY_DOMAIN (domain)));
    }

  add_dates (self, profiles);
  add_scores (self, profiles, scores);
  way_trend_remove_unscored (self);
  return self;
}
