#include <glib/gi18n.h>

#include "chart/network-draw.h"
#include "chart/network-people.h"
#include "model/person-words.h"
#include "model/words.h"
#include "paper/kinds.h"
#include "paper/parts.h"
#include "paper/wording.h"
#include "store/people.h"

#define HEIGHT .62 /* of what a sheet has room for */
#define LETTERS 9.5
#define LARGE_LETTERS 14.

/* Returns (transfer full) those who may be on paper. */
static GListStore *
list_people (WayPaper *paper, WayStore *store)
{
  g_autoptr (WayQuery) people = way_people_query (store);
  GListStore *named = g_list_store_new (WAY_TYPE_PERSON);

  for (guint i = 0; i < way_query_get_length (people); i++)
    {
      WayRecord *person = way_query_peek (people, i);

      if (way_wording_may_name (paper, person))
        g_list_store_append (named, person);
    }

  return named;
}

static void
draw_map (cairo_t *cr, double width, double height, gpointer data)
{
  WayPalette palette = way_style_get_palette ();

  way_network_draw (data, &palette, NULL, cr);
}

static void
draw_sample (cairo_t *cr, double width, double height, gpointer data)
{
  WayPalette palette = way_style_get_palette ();

  way_network_draw_sample (GPOINTER_TO_UINT (data), height, &palette, cr);
}

static void
add_key (WayPaper *paper)
{
  const WayPaperSample samples[] = {
    { WAY_NETWORK_SAMPLE_GIVES, way_word ("person.energy", "gives") },
    { WAY_NETWORK_SAMPLE_RECEIVES, way_word ("person.energy", "receives") },
    { WAY_NETWORK_SAMPLE_BOTH, way_word ("person.energy", "both") },
    { WAY_NETWORK_SAMPLE_COSTS, way_word ("person.energy", "costs") },
    { WAY_NETWORK_SAMPLE_MORE, way_word ("person.wanted", "more") },
    { WAY_NETWORK_SAMPLE_SAME, way_word ("person.wanted", "same") },
    { WAY_NETWORK_SAMPLE_LESS, way_word ("person.wanted", "less") },
  };

  way_paper_keep (paper);
  way_paper_add_key (paper, draw_sample, samples, G_N_ELEMENTS (samples));
}

static void
add_map (WayPaper *paper, GListModel *people)
{
  gboolean large = way_paper_get_large_print (paper);
  PangoContext *context =
      way_style_create_context (way_paper_get_language (paper), large ? LARGE_LETTERS : LETTERS);
  g_autoptr (GArray) persons = way_network_people_new (people);
  WayNetworkWords words = way_network_words ();
  double width = way_paper_get_width (paper);
  double height = HEIGHT * way_paper_get_body_height (paper);
  WayNetworkLayout *map = way_network_layout_new ((const WayNetworkPerson *) (void *) persons->data,
                                                  persons->len, &words, width, height, context);

  way_paper_add_drawing (paper, draw_map, map, (GDestroyNotify) way_network_layout_free, width,
                         height);
  add_key (paper);
  g_object_unref (context);
}

static void
add_person (WayPaper *paper, WayStore *store, WayRecord *person)
{
  const char *phone = way_record_get_text (person, "phone");
  const char *relation = way_record_get_text (person, "relation");
  const char *often = way_record_get_text (person, "often");
  g_autofree char *both =
      relation != NULL && often != NULL ? g_strconcat (relation, " · ", often, NULL) : NULL;
  const char *who = both != NULL ? both : relation != NULL ? relation : often;
  g_autofree char *place = way_person_words_describe (person);

  way_paper_add_pair (paper, way_record_get_text (person, "name"),
                      way_paper_shows (paper, "numbers") ? phone : NULL);
  way_paper_keep (paper);
  if (who != NULL)
    {
      way_paper_add_hint (paper, who);
      way_paper_keep (paper);
    }
  way_paper_add_hint (paper, place);
  if (way_paper_shows (paper, "notes"))
    way_wording_add_quote (paper, store, person, "note");
  way_paper_add_space (paper, .4 * way_paper_get_em (paper));
}

static void
fill (WayPaper *paper, WayStore *store)
{
  g_autoptr (GListStore) people = list_people (paper, store);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (people));

  if (n == 0)
    {
      way_parts_add_empty (paper, way_paper_get_unnamed (paper)->len > 0
                           ? _("The people around me have not been asked yet whether "
                                          "they may be on paper.")
                           : _("Nobody stands here yet. Who is around me? Pets count."));
      return;
    }

  if (way_paper_shows (paper, "map"))
    add_map (paper, G_LIST_MODEL (people));
  if (!way_paper_shows (paper, "list"))
    return;
  way_paper_add_heading (paper, NULL, _("The people around me"));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (WayRecord) person = g_list_model_get_item (G_LIST_MODEL (people), i);

      add_person (paper, store, person);
    }
}

static const WayPaperSection sections[] = {
  { "map", N_ ("The map") },
  { "list", N_ ("The people around me") },
  { "numbers", N_ ("Their numbers") },
  { "notes", N_ ("What I noted about them"), TRUE },
  { NULL },
};

static const char title[] = N_ ("Who is around me?");
static const char about[] = N_ ("The map of people, and how to reach them.");
static const char foot[] = N_ ("This map is mine. I decide who reads it.");

const WayPaperKind way_network_paper = {
  .key = "network",
  .title = title,
  .about = about,
  .foot = foot,
  .purpose = WAY_PAPER_TO_TELL,
  .sections = sections,
  .fill = fill,
};
