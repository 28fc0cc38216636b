#include "chart/profile-axes.h"

#include "model/domain.h"
#include "model/score-words.h"

static int
from_column (gint64 score)
{
  return score != WAY_NONE ? (int) score : WAY_RADAR_UNSCORED;
}

static gint64
to_column (int score)
{
  return score != WAY_RADAR_UNSCORED ? score : WAY_NONE;
}

/* Returns the position of the domain with that id on the wheel, or -1. */
static int
find_axis (GListModel *domains, guint n_axes, gint64 id)
{
  for (guint i = 0; i < n_axes; i++)
    {
      g_autoptr (WayRecord) domain = g_list_model_get_item (domains, i);

      if (way_record_get_id (domain) == id)
        return (int) i;
    }

  return -1;
}

static void
add_score (WayRadarAxis *axis, WayRecord *score, guint profile, WayProfileAxesFlags flags)
{
  axis->score[profile] = from_column (way_record_get_int (score, "score"));
  if (profile > 0)
    return;

  axis->talk = way_record_get_int (score, "talk") == 1;
  axis->wished = from_column (way_record_get_int (score, "wished"));
  if (flags & WAY_PROFILE_AXES_WORKER)
    axis->worker = from_column (way_record_get_int (score, "worker_score"));
}

GArray *
way_profile_axes_new (GListModel *domains,
                      GListModel *scores,
                      const gint64 *profiles,
                      guint n_profiles,
                      WayProfileAxesFlags flags)
{
  GArray *axes = g_array_new (FALSE, TRUE, sizeof (WayRadarAxis));
  guint n_axes = MIN (g_list_model_get_n_items (domains), WAY_RADAR_MAX_AXES);

  g_array_set_clear_func (axes, (GDestroyNotify) way_radar_axis_clear);
  for (guint i = 0; i < n_axes; i++)
    {
      g_autoptr (WayDomain) domain = g_list_model_get_item (domains, i);
      WayRadarAxis axis = way_radar_axis_new (way_domain_get_label (domain), NULL);

      axis.personal =
          g_strcmp0 (way_record_get_text (WAY_RECORD (domain), "section"), "personal") == 0;
      g_array_append_val (axes, axis);
    }

  for (guint i = 0; i < g_list_model_get_n_items (scores); i++)
    {
      g_autoptr (WayRecord) score = g_list_model_get_item (scores, i);
      int axis = find_axis (domains, n_axes, way_record_get_int (score, "domain"));

      for (guint profile = 0; axis >= 0 && profile < MIN (n_profiles, WAY_RADAR_PROFILES);
           profile++)
        if (way_record_get_int (score, "profile") == profiles[profile])
          add_score (&g_array_index (axes, WayRadarAxis, axis), score, profile, flags);
    }

  for (guint i = 0; i < n_axes; i++)
    {
      WayRadarAxis *axis = &g_array_index (axes, WayRadarAxis, i);
      gint64 now = to_column (axis->score[0]), was = to_column (axis->score[1]);

      axis->note = flags & WAY_PROFILE_AXES_CHANGES && now != WAY_NONE
                       ? way_score_describe_change (was, now)
                       : way_score_describe (now);
    }

  return axes;
}
