#include <glib/gi18n.h>

#include "chart/profile-trend.h"
#include "chart/radar-sample.h"
#include "chart/trend-draw.h"
#include "model/date.h"
#include "model/domain.h"
#include "model/score-words.h"
#include "paper/kinds.h"
#include "paper/parts.h"
#include "paper/wheel.h"
#include "paper/wording.h"
#include "store/changes.h"
#include "store/domains.h"
#include "store/scoring.h"

#define HISTORY_LETTERS 8.5
#define LARGE_HISTORY_LETTERS 13.

static WayQuery *
list_profiles (WayStore *store)
{
  return way_wording_list (store, WAY_TYPE_PROFILE, NULL, 0, "-made_on,-position");
}

static char *
format_date (WayRecord *profile)
{
  return way_date_format (way_record_get_text (profile, "made_on"), WAY_DATE_FULL);
}

static void
draw_sample (cairo_t *cr, double width, double height, gpointer data)
{
  WayPalette palette = way_style_get_palette ();

  way_radar_sample_draw (GPOINTER_TO_UINT (data), height, &palette, cr);
}

static void
add_wheel (WayPaper *paper, WayStore *store, WayRecord *now, WayRecord *then)
{
  gint64 ids[2] = { way_record_get_id (now) };
  g_autofree char *date = format_date (now);
  g_autofree char *earlier = then != NULL ? format_date (then) : NULL;
  const WayPaperSample samples[] = {
    { WAY_RADAR_SAMPLE_NOW, date },
    { WAY_RADAR_SAMPLE_EARLIER, earlier },
  };

  if (then != NULL)
    ids[1] = way_record_get_id (then);
  way_wheel_add_full (paper, store, ids, then != NULL ? 2 : 1);
  if (then != NULL)
    {
      way_paper_keep (paper);
      way_paper_add_key (paper, draw_sample, samples, G_N_ELEMENTS (samples));
    }
}

static void
add_row (WayPaper *paper, const char *domain, gint64 was, gint64 is, gboolean compared)
{
  g_autofree char *then = way_score_describe (was);
  g_autofree char *now = way_score_describe (is);
  const WayPaperCell cells[] = {
    { WAY_SHAPE_RULE, WAY_INK_TEXT, domain },
    { WAY_SHAPE_RULE, WAY_INK_TEXT, compared ? then : now },
    { WAY_SHAPE_RULE, WAY_INK_TEXT, now },
  };

  way_paper_add_row (paper, cells, FALSE);
}

static gint64
get_score (WayStore *store, WayRecord *profile, WayRecord *domain)
{
  WayRecord *score = profile != NULL ? way_scoring_find (store, way_record_get_id (profile),
                                                         way_record_get_id (domain))
                                     : NULL;

  return score != NULL ? way_record_get_int (score, "score") : WAY_NONE;
}

static void
add_table (WayPaper *paper, WayStore *store, WayRecord *now, WayRecord *then)
{
  g_autoptr (WayQuery) domains = way_domains_query (store, TRUE);
  g_autofree char *date = way_date_format (way_record_get_text (now, "made_on"), WAY_DATE_SHORT);
  g_autofree char *earlier =
      then != NULL ? way_date_format (way_record_get_text (then, "made_on"), WAY_DATE_SHORT) : NULL;
  const WayPaperColumn columns[] = { { NULL, .5 },
                                     { then != NULL ? earlier : date, .25 },
                                     { date, .25 } };
  guint n_columns = then != NULL ? 3 : 2;
  gint64 life = way_record_get_int (now, "life");
  gint64 life_then = then != NULL ? way_record_get_int (then, "life") : WAY_NONE;

  way_paper_begin_table (paper, columns, n_columns, FALSE);
  for (guint i = 0; i < way_query_get_length (domains); i++)
    {
      WayRecord *domain = way_query_peek (domains, i);

      add_row (paper, way_domain_get_label (WAY_DOMAIN (domain)), get_score (store, then, domain),
               get_score (store, now, domain), then != NULL);
    }
  if (life != WAY_NONE || life_then != WAY_NONE)
    add_row (paper, _("Life as a whole"), life_then, life, then != NULL);
}

static void
add_all_words (WayPaper *paper, WayStore *store, WayRecord *profile)
{
  g_autoptr (WayQuery) domains = way_domains_query (store, TRUE);

  if (way_record_get_text (profile, "words") != NULL)
    {
      way_paper_add_heading (paper, NULL, _("What I make of it"));
      way_wording_add_quote (paper, store, profile, "words");
    }
  for (guint i = 0; i < way_query_get_length (domains); i++)
    {
      WayRecord *domain = way_query_peek (domains, i);
      WayRecord *score =
          way_scoring_find (store, way_record_get_id (profile), way_record_get_id (domain));

      if (score == NULL || (way_record_get_text (score, "good") == NULL &&
                            way_record_get_text (score, "higher") == NULL))
        continue;
      way_parts_add_picture_heading (paper, domain, way_domain_get_label (WAY_DOMAIN (domain)));
      way_wording_add_answer (paper, store, score, _("What is good about it"), "good");
      way_wording_add_answer (paper, store, score, _("What would make it one higher"), "higher");
    }
}

/* The lines over all dates, and what they are laid out of. */
typedef struct
{
  WayTrend *trend;
  WayTrendLayout *layout;
} History;

static void
history_free (gpointer data)
{
  History *self = data;

  way_trend_layout_free (self->layout);
  way_trend_free (self->trend);
  g_free (self);
}

static void
draw_history (cairo_t *cr, double width, double height, gpointer data)
{
  const History *self = data;
  WayPalette palette = way_style_get_palette ();

  cairo_scale (cr, width / self->layout->width, width / self->layout->width);
  way_trend_draw (self->layout, &palette, -1, cr);
}

static void
add_history (WayPaper *paper, WayStore *store, WayQuery *profiles)
{
  gboolean large = way_paper_get_large_print (paper);
  PangoContext *context = way_style_create_context (
      way_paper_get_language (paper), large ? LARGE_HISTORY_LETTERS : HISTORY_LETTERS);
  g_autoptr (WayQuery) domains = way_domains_query (store, TRUE);
  History *history = g_new0 (History, 1);
  double room = .85 * way_paper_get_body_height (paper);
  double scale;

  history->trend = way_profile_trend_new (G_LIST_MODEL (domains), G_LIST_MODEL (profiles),
                                          way_store_get_list (store, WAY_TYPE_SCORE));
  history->layout = way_trend_layout_new (history->trend, way_paper_get_width (paper), context);
  scale = MIN (1, room / history->layout->height);

  way_paper_add_heading (paper, NULL, _("How it has been over time"));
  way_paper_add_drawing (paper, draw_history, history, history_free, scale * history->layout->width,
                         scale * history->layout->height);
  g_object_unref (context);
}

static void
add_head (WayPaper *paper, WayStore *store, WayRecord *now, WayRecord *then)
{
  g_autofree char *date = format_date (now);
  g_autofree char *earlier = then != NULL ? format_date (then) : NULL;
  const WayPaperField fields[] = {
    { _("Name"), way_record_get_text (way_store_get_journey (store), "name") },
      { C_ ("profile", "Now"), date }, { C_ ("profile", "Earlier"), earlier },
      };

  way_paper_add_fields (paper, fields, G_N_ELEMENTS (fields));
}

static void
fill (WayPaper *paper, WayStore *store)
{
  g_autoptr (WayQuery) profiles = list_profiles (store);
  WayRecord *now = way_query_peek (profiles, 0);
  WayRecord *then = way_paper_shows (paper, "earlier") ? way_query_peek (profiles, 1) : NULL;

  if (now == NULL)
    {
      way_paper_add_paragraph (paper, _("Nothing is scored yet. Talking comes first, and whatever "
                                        "stays open is simply not scored."));
      way_wheel_add_full (paper, store, NULL, 0);
      way_paper_set_bare (paper, TRUE);
      return;
    }

  add_head (paper, store, now, then);
  if (way_paper_shows (paper, "wheel"))
    add_wheel (paper, store, now, then);
  if (way_paper_shows (paper, "table"))
    add_table (paper, store, now, then);
  if (way_paper_shows (paper, "words"))
    add_all_words (paper, store, now);
  if (way_paper_shows (paper, "history") && way_query_get_length (profiles) > 1)
    add_history (paper, store, profiles);
}

static const WayPaperSection sections[] = {
  { "wheel", N_ ("The wheel") },
  { "earlier", N_ ("The date before, beside it") },
  { "table", N_ ("The table") },
  { "words", N_ ("What I said about it") },
  { "history", N_ ("How it has been over time"), TRUE },
  { NULL },
};

static const char title[] = N_ ("How is life now?");
static const char about[] = N_ ("The wheel of life domains, with my words.");
static const char foot[] = N_ ("These scores are mine. I decide who reads them.");

const WayPaperKind way_profile_paper = {
  .key = "profile",
  .title = title,
  .about = about,
  .foot = foot,
  .purpose = WAY_PAPER_TO_TELL,
  .sections = sections,
  .fill = fill,
};
