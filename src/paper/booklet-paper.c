#include <glib/gi18n.h>

#include "model/date.h"
#include "paper/blocks.h"
#include "paper/booklet-chapters.h"
#include "paper/kinds.h"

/* All that stands in a journey, for the person to keep. The chapters are sections: other papers,
 * and what is on none of them. */
static const WayPaperSection sections[] = {
  { "chapter-about-us", N_ ("About us") },
  { "chapter-profile", N_ ("How is life now?") },
  { "chapter-personal-profile", N_ ("Who I am") },
  { "chapter-network", N_ ("Who is around me?") },
  { "chapter-story", N_ ("My life story") },
  { "chapter-goals", N_ ("What I wish and go for") },
  { "chapter-ways", N_ ("The ways we weighed") },
  { "chapter-plan", N_ ("My recovery plan") },
  { "chapter-support-plan", N_ ("Support plan") },
  { "chapter-signs", N_ ("When it gets harder") },
  { "chapter-crisis", N_ ("My crisis card") },
  { "chapter-shelf", N_ ("Letters and agreements") },
  { "chapter-look-back", N_ ("My look back") },
  { "chapter-contacts", N_ ("How we were in touch") },
  { NULL },
};

/* What makes the chapter of each section: a paper, or a function. */
static const struct
{
  const WayPaperKind *kind;
  void (*fill) (WayPaper *paper, WayStore *store);
} chapters[] = {
  { NULL, way_chapter_add_about_us },
  { &way_profile_paper },
  { &way_personal_profile_paper },
  { &way_network_paper },
  { &way_story_paper },
  { NULL, way_chapter_add_goals },
  { NULL, way_chapter_add_ways },
  { &way_plan_paper },
  { &way_support_plan_paper },
  { &way_signs_paper },
  { NULL, way_chapter_add_crisis },
  { NULL, way_chapter_add_shelf },
  { &way_look_back_paper },
  { NULL, way_chapter_add_contacts },
};

typedef struct
{
  guint chapter;
  WayStore *store;
} Filling;

static void
fill_body (WayPaper *paper, gpointer data)
{
  const Filling *self = data;

  if (chapters[self->chapter].kind != NULL)
    chapters[self->chapter].kind->fill (paper, self->store);
  else
    chapters[self->chapter].fill (paper, self->store);
}

static void
fill_chapter (WayPaper *paper, gpointer data)
{
  const Filling *self = data;

  way_paper_add_title (paper, _(sections[self->chapter].title));
  fill_body (paper, data);
}

/* Returns (nullable) the chapter, or NULL if there is nothing in it. */
static GPtrArray *
create_chapter (WayPaper *paper, WayStore *store, guint chapter)
{
  Filling filling = { chapter, store };
  double width = way_paper_get_width (paper);
  g_autoptr (GPtrArray) body = NULL;
  gboolean bare;

  if (!way_paper_shows (paper, sections[chapter].key))
    return NULL;

  way_paper_set_bare (paper, FALSE);
  body = way_paper_fill_apart (paper, fill_body, &filling, width);
  bare = body->len == 0 || way_paper_is_bare (paper);

  return bare ? NULL : way_paper_fill_apart (paper, fill_chapter, &filling, width);
}

static void
add_head (WayPaper *paper, WayStore *store)
{
  g_autofree char *today = way_date_today ();
  g_autofree char *date = way_date_format (today, WAY_DATE_FULL);
  const WayPaperField fields[] = {
    { _("Name"), way_record_get_text (way_store_get_journey (store), "name") },
      { _("Made on"), date },
    };

  way_paper_add_fields (paper, fields, G_N_ELEMENTS (fields));
  way_paper_add_paragraph (paper, _("All that stands in my journey. It belongs to me."));
  way_paper_add_heading (paper, NULL, _("What is in it"));
}

static void
fill (WayPaper *paper, WayStore *store)
{
  GPtrArray *bands[G_N_ELEMENTS (chapters)];
  guint first;

  for (guint i = 0; i < G_N_ELEMENTS (chapters); i++)
    bands[i] = create_chapter (paper, store, i);

  add_head (paper, store);
  first = way_paper_get_length (paper);
  for (guint i = 0; i < G_N_ELEMENTS (chapters); i++)
    {
      if (bands[i] != NULL)
        way_paper_add_reference (paper, _(sections[i].title), i + 1);
    }
  if (way_paper_get_length (paper) == first)
    way_paper_add_paragraph (paper, _("Nothing is written down yet. There is time."));
  for (guint i = 0; i < G_N_ELEMENTS (chapters); i++)
    {
      if (bands[i] != NULL)
        way_paper_add_chapter (paper, i + 1, bands[i]);
    }
}

static const char title[] = N_ ("My copy");
static const char about[] = N_ ("Everything in one booklet, to keep.");
static const char foot[] = N_ ("This booklet is mine. I decide who reads it.");

const WayPaperKind way_booklet_paper = {
  .key = "booklet",
  .title = title,
  .about = about,
  .foot = foot,
  .purpose = WAY_PAPER_TO_TELL,
  .sections = sections,
  .fill = fill,
};
