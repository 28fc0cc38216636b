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
#define FULL_HEIGHT 390.
#define LARGE_WIDTH 510.
#define LARGE_HEIGHT 352.
#define LETTERS 7.8
#define FULL_LETTERS 10.5
#define LARGE_LETTERS 16.

static WayRecord *
find_newest_profile (WayStore *store)
{
  g_autoptr (WayQuery) profiles =
                 way_wording_list (store, WAY_TYPE_PROFILE, NULL, 0, "-made_on,-position");

  return way_query_peek (profiles, 0);
}

/* Marks for the talk at the table stay there: a paper has no key to them. */
static GArray *
create_axes (WayStore *store, const gint64 *profiles, guint n_profiles)
{
  WayProfileAxesFlags flags = n_profiles > 1 ? WAY_PROFILE_AXES_CHANGES : WAY_PROFILE_AXES_PLAIN;
  g_autoptr (WayQuery) domains = way_domains_query (store, TRUE);
  GListModel *scores = way_store_get_list (store, WAY_TYPE_SCORE);
  GArray *axes = way_profile_axes_new (G_LIST_MODEL (domains), scores, profiles, n_profiles, flags);

  for (guint i = 0; i < axes->len; i++)
    {
      WayRadarAxis *axis = &g_array_index (axes, WayRadarAxis, i);

      axis->talk = FALSE;
      axis->wished = WAY_RADAR_UNSCORED;
    }

  return axes;
}

GArray *
way_wheel_create_axes (WayStore *store)
{
  WayRecord *profile = find_newest_profile (store);
  gint64 id = profile != NULL ? way_record_get_id (profile) : 0;

  return create_axes (store, &id, 1);
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

static void
draw_wheel (cairo_t *cr, double width, double height, gpointer data)
{
  WayPalette palette = way_style_get_palette ();

  way_radar_draw (data, &palette, NULL, cr);
}

/* Adds the wheel of AXES, with LETTERS of that size. */
static void
add_drawing (WayPaper *paper, GArray *axes, double width, double height, double letters)
{
  PangoContext *context = way_style_create_context (way_paper_get_language (paper), letters);
  WayRadarLayout *layout = way_radar_layout_new ((const WayRadarAxis *) (void *) axes->data,
                                                 axes->len, width, height, context);

  way_paper_add_drawing (paper, draw_wheel, layout, (GDestroyNotify) way_radar_layout_free, width,
                         height);
  way_paper_keep (paper);
  g_object_unref (context);
}

void
way_wheel_add_small (WayPaper *paper, WayStore *store, gint64 profile, const char *caption)
{
  g_autoptr (GArray) axes = create_axes (store, &profile, 1);
  gboolean large = way_paper_get_large_print (paper);

  way_paper_add_caption (paper, caption);
  add_drawing (paper, axes, MIN (large ? LARGE_WIDTH : WIDTH, way_paper_get_width (paper)),
               large ? LARGE_HEIGHT : HEIGHT, large ? LARGE_LETTERS : LETTERS);
}

void
way_wheel_add (WayPaper *paper, WayStore *store)
{
  WayRecord *profile = find_newest_profile (store);

  way_wheel_add_small (paper, store, profile != NULL ? way_record_get_id (profile) : 0,
                       _("How life is now"));
  way_paper_add_legend (paper, _("0 very bad · 10 as good as I want it · ◌ not scored"));
}

void
way_wheel_add_full (WayPaper *paper, WayStore *store, const gint64 *profiles, guint n_profiles)
{
  g_autoptr (GArray) axes = create_axes (store, profiles, n_profiles);
  gboolean large = way_paper_get_large_print (paper);

  for (guint i = 0; i < axes->len && n_profiles == 0; i++)
    g_clear_pointer (&g_array_index (axes, WayRadarAxis, i).note, g_free); /* a pen will tell */
  add_drawing (paper, axes, way_paper_get_width (paper), FULL_HEIGHT,
               large ? LARGE_LETTERS : FULL_LETTERS);
  way_paper_add_legend (paper, _("0 very bad · 10 as good as I want it · ◌ not scored"));
}
