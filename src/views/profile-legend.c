#include "views/profile-legend.h"

#include <glib/gi18n.h>

#include "chart/radar-layout.h"
#include "model/date.h"
#include "widgets/look.h"

static void
add_dated (WayLegend *legend, WayRadarSample sample, WayRecord *profile, WayDateStyle style)
{
  g_autofree char *today = way_date_today ();
  g_autofree char *date =
      way_date_format (profile != NULL ? way_record_get_text (profile, "made_on") : today, style);

  way_radar_legend_add (legend, sample, date);
}

void
way_profile_legend_show (
    WayLegend *legend, const GArray *axes, WayRecord *shown, WayRecord *behind, gboolean narrow)
{
  gboolean wished = FALSE, worker = FALSE, unscored = FALSE;

  for (guint i = 0; i < axes->len; i++)
    {
      const WayRadarAxis *axis = &g_array_index (axes, WayRadarAxis, i);

      wished |= axis->wished != WAY_RADAR_UNSCORED;
      worker |= axis->worker != WAY_RADAR_UNSCORED;
      unscored |= axis->score[0] == WAY_RADAR_UNSCORED;
    }

  way_legend_clear (legend);
  add_dated (legend, WAY_RADAR_SAMPLE_NOW, shown, narrow ? WAY_DATE_RELATIVE : WAY_DATE_NEAR);
  if (behind != NULL)
    add_dated (legend, WAY_RADAR_SAMPLE_EARLIER, behind, WAY_DATE_SHORT);
  if (wished)
    way_radar_legend_add (legend, WAY_RADAR_SAMPLE_WISHED, _("as I would like it to be"));
  if (worker)
    way_radar_legend_add (legend, WAY_RADAR_SAMPLE_WORKER, _("as the worker sees it"));
  if (unscored)
    way_radar_legend_add (legend, WAY_RADAR_SAMPLE_UNSCORED, _("not scored"));
  /* High contrast leaves the arcs out. */
  if (narrow || way_look_get_palette (GTK_WIDGET (legend))->contrast)
    return;

  /* Translators: a group of life domains: where I live, work, learn, and my free time. */
  way_radar_legend_add (legend, WAY_RADAR_SAMPLE_LIFE, _("live, work, learn, free time"));
  /* Translators: a group of life domains. */
  way_radar_legend_add (legend, WAY_RADAR_SAMPLE_PERSONAL, C_ ("life domains", "personal"));
}
