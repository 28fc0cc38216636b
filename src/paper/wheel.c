#include "paper/wheel.h"

#include <glib/gi18n.h>

#include "chart/profile-axes.h"
#include "chart/radar-draw.h"
#include "model/profile.h"
#include "paper/wording.h"
#include "store/domains.h"

/* In points. */
#define WIDTH 238.
#define HEIGHT 200.
#define LARGE_WIDTH 510.
#define LARGE_HEIGHT 352.
#define LETTERS 7.8
#define LARGE_LETTERS 16.

static WayRecord *
find_newest_profile (WayStore *store)
{
  g_autoptr (WayQuery) profiles =
                 way_wording_list (store, WAY_TYPE_PROFILE, NULL, 0, "-made_on,-position");

  return way_query_peek (profiles, 0);
}

/* Marks for the talk at the table stay there: a paper has no key to them. */
GArray *
way_wheel_create_axes (WayStore *store)
{
  WayRecord *profile = find_newest_profile (store);
  gint64 id = profile != NULL ? way_record_get_id (profile) : 0;
  g_autoptr (WayQuery) domains = way_domains_query (store, TRUE);
  GListModel *scores = way_store_get_list (store, WAY_TYPE_SCORE);
  GArray *axes = way_profile_axes_new (G_LIST_MODEL (domains), scores, &id, 1, 0);

  for (guint i = 0; i < axes->len; i++)
    {
      WayRadarAxis *axis = &g_array_index (axes, WayRadarAxis, i);

      axis->talk = FALSE;
      axis->wished = WAY_RADAR_UNSCORED;
    }

  return axes;
}

gboolean
way_wheel_is_scored (WayStore *store)
{
  g_autoptr (GArray) axes = way_wheel_create_axes (store);

  for (guint i = 0; i < axes->len; i++)
    {
      if (g_array_index (axes, WayRadarAxis, i).score[0] != WAY_RADAR_UNSCORED)
        return TRUE;
    }

  return FALSE;
}

/* The same pine as the rest of the paper, and lines that stay behind it. */
static void
draw_wheel (cairo_t *cr, double width, double height, gpointer data)
{
  WayPalette palette = way_palette_paper;

  palette.accent = palette.accent_bg = way_palette_light.accent;
  palette.hairline = .09;
  palette.line = .3;
  way_radar_draw (data, &palette, NULL, cr);
}

/* Returns the wheel for a width in points. */
static WayRadarLayout *
create_layout (WayPaper *paper, WayStore *store, double width, double height)
{
  g_autoptr (GArray) axes = way_wheel_create_axes (store);
  double letters = way_paper_get_large_print (paper) ? LARGE_LETTERS : LETTERS;
  PangoContext *context = way_style_create_context (way_paper_get_language (paper), letters);
  WayRadarLayout *layout =
      way_radar_layout_new ((const WayRadarAxis *) axes->data, axes->len, width, height, context);

  g_object_unref (context);
  return layout;
}

void
way_wheel_add (WayPaper *paper, WayStore *store)
{
  gboolean large = way_paper_get_large_print (paper);
  double width = MIN (large ? LARGE_WIDTH : WIDTH, way_paper_get_width (paper));
  double height = large ? LARGE_HEIGHT : HEIGHT;

  way_paper_add_caption (paper, _("How life is now"));
  way_paper_add_drawing (paper, draw_wheel, create_layout (paper, store, width, height),
                         (GDestroyNotify) way_radar_layout_free, width, height);
  way_paper_keep (paper);
  way_paper_add_legend (paper, _("0 very bad · 10 as good as I want it · ◌ not scored"));
}
