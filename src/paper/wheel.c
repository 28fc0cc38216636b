#include "paper/wheel.h"

#include <glib/gi18n.h>

#include "chart/radar-draw.h"
#include "model/domain.h"
#include "model/profile.h"
#include "model/score.h"
#include "paper/wording.h"

/* In points. */
#define WIDTH 238.
#define HEIGHT 200.
#define LARGE_WIDTH 470.
#define LARGE_HEIGHT 380.
#define LETTERS 7.8
#define LARGE_LETTERS 16.

static WayRecord *
find_newest_profile (WayStore *store)
{
  g_autoptr (WayQuery) profiles =
                 way_wording_list (store, WAY_TYPE_PROFILE, NULL, 0, "-made_on,-position");

  return way_query_peek (profiles, 0);
}

static int
find_score (WayQuery *scores, gint64 domain)
{
  for (guint i = 0; i < way_query_get_length (scores); i++)
    {
      WayRecord *score = way_query_peek (scores, i);

      if (way_record_get_int (score, "domain") == domain &&
          way_record_get_int (score, "score") != WAY_NONE)
        return (int) way_record_get_int (score, "score");
    }

  return WAY_RADAR_UNSCORED;
}

GArray *
way_wheel_create_axes (WayStore *store)
{
  WayRecord *profile = find_newest_profile (store);
  gint64 id = profile != NULL ? way_record_get_id (profile) : 0;
  g_autoptr (WayQuery) scores = way_wording_list (store, WAY_TYPE_SCORE, "profile", id, "domain");
  g_autoptr (WayQuery) domains =
                 way_wording_list (store, WAY_TYPE_DOMAIN, "shown", TRUE, "section,position");
  GArray *axes = g_array_new (FALSE, TRUE, sizeof (WayRadarAxis));

  g_array_set_clear_func (axes, (GDestroyNotify) way_radar_axis_clear);

  for (guint i = 0; i < MIN (way_query_get_length (domains), WAY_RADAR_MAX_AXES); i++)
    {
      WayRecord *domain = way_query_peek (domains, i);
      int score = find_score (scores, way_record_get_id (domain));
      g_autofree char *note = NULL;
      WayRadarAxis axis;

      if (score != WAY_RADAR_UNSCORED)
        /* Translators: a score from 0 to 10. */
        note = g_strdup_printf (_("%d of 10"), score);
      axis = way_radar_axis_new (way_domain_get_label (WAY_DOMAIN (domain)), note);
      axis.personal = g_strcmp0 (way_record_get_text (domain, "section"), "personal") == 0;
      axis.score[0] = score;
      g_array_append_val (axes, axis);
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
