#include <glib/gi18n.h>

#include "chart/story-draw.h"
#include "model/moment.h"
#include "model/profile.h"
#include "model/words.h"
#include "paper/kinds.h"
#include "paper/parts.h"
#include "paper/wording.h"
#include "store/moments.h"

#define LETTERS 9.5
#define LARGE_LETTERS 14.
#define MAX_MARKS 14 /* of a strip */

/* A part of the line that is as long as a sheet is wide. */
typedef struct
{
  WayStory *whole;
  WayStory part; /* borrows the marks of the whole */
  WayStoryLayout *layout;
} Strip;

static WayStory *
create_story (WayStore *store)
{
  g_autoptr (WayQuery) moments = way_moments_query (store);
  g_autoptr (WayQuery) profiles =
                 way_wording_list (store, WAY_TYPE_PROFILE, NULL, 0, "-made_on,-position");

  return way_story_new (G_LIST_MODEL (moments), G_LIST_MODEL (profiles));
}

static void
strip_free (gpointer data)
{
  Strip *self = data;

  way_story_layout_free (self->layout);
  way_story_free (self->whole);
  g_free (self);
}

/* Returns the part from mark FIRST on, with as many marks as there is room for. */
static Strip *
create_strip (WayPaper *paper, WayStore *store, guint first)
{
  gboolean large = way_paper_get_large_print (paper);
  PangoContext *context =
      way_style_create_context (way_paper_get_language (paper), large ? LARGE_LETTERS : LETTERS);
  double width = way_paper_get_width (paper);
  Strip *self = g_new0 (Strip, 1);
  guint n;

  self->whole = create_story (store);
  n = MIN (self->whole->n_marks - first, MAX_MARKS);
  self->part = (WayStory){ self->whole->order, n, self->whole->marks + first };
  self->layout = way_story_layout_new (&self->part, width, context);
  while (self->layout->width > width && self->part.n_marks > 1)
    {
      self->part.n_marks--;
      way_story_layout_free (self->layout);
      self->layout = way_story_layout_new (&self->part, width, context);
    }

  g_object_unref (context);
  return self;
}

static void
draw_strip (cairo_t *cr, double width, double height, gpointer data)
{
  const Strip *self = data;
  WayPalette palette = way_style_get_palette ();

  cairo_scale (cr, width / self->layout->width, width / self->layout->width);
  way_story_draw (self->layout, &palette, NULL, cr);
}

static void
add_line (WayPaper *paper, WayStore *store)
{
  g_autoptr (WayStory) story = create_story (store);

  for (guint first = 0; first < story->n_marks;)
    {
      Strip *strip = create_strip (paper, store, first);

      first += strip->part.n_marks;
      way_paper_add_drawing (paper, draw_strip, strip, strip_free, strip->layout->width,
                             strip->layout->height);
    }
}

static void
add_moment (WayPaper *paper, WayStore *store, const WayStoryMark *mark)
{
  WayRecord *moment = way_store_find (store, WAY_TYPE_MOMENT, mark->id);
  g_autofree char *key = g_strdup_printf ("%d", mark->tone);
  g_autofree char *tone = NULL;

  if (mark->tone != WAY_STORY_OPEN && way_paper_shows (paper, "tones"))
    tone = g_strdup_printf ("%s · %s", mark->when, way_word ("moment.tone", key));

  way_paper_add_label (paper, tone != NULL ? tone : mark->when);
  way_paper_add_item (paper, way_record_get_text (moment, "words"),
                      way_wording_whose (store, moment, "words"));
  if (way_paper_shows (paper, "meanings"))
    way_wording_add_quote (paper, store, moment, "meaning");
}

static void
fill (WayPaper *paper, WayStore *store)
{
  g_autoptr (WayStory) story = create_story (store);
  g_autoptr (WayQuery) moments = way_moments_query (store);

  if (way_query_get_length (moments) == 0)
    {
      way_parts_add_empty (paper, _("Nothing is told yet. A song, a street, somebody’s hands: one "
                                    "moment is enough."));
      return;
    }

  if (way_paper_shows (paper, "line"))
    add_line (paper, store);
  way_paper_add_heading (paper, NULL, _("The moments of my life"));
  for (guint i = 0; i < story->n_marks; i++)
    {
      if (!story->marks[i].profile)
        add_moment (paper, store, &story->marks[i]);
    }
}

static const WayPaperSection sections[] = {
  { "line", N_ ("The line of my life") },
  { "tones", N_ ("How each time was") },
  { "meanings", N_ ("What it meant to me") },
  { NULL },
};

static const char title[] = N_ ("My life story");
static const char about[] = N_ ("Good times and hard ones, as I tell them.");
static const char foot[] = N_ ("This story is mine. I decide who reads it.");

const WayPaperKind way_story_paper = {
  .key = "story",
  .title = title,
  .about = about,
  .foot = foot,
  .purpose = WAY_PAPER_TO_TELL,
  .sections = sections,
  .fill = fill,
};
