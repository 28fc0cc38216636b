#include <glib/gi18n.h>

#include "model/domain.h"
#include "model/element.h"
#include "model/trait.h"
#include "model/words.h"
#include "paper/kinds.h"
#include "paper/parts.h"
#include "paper/wording.h"
#include "store/domains.h"
#include "store/places.h"
#include "store/portraits.h"
#include "store/priorities.h"

static void
add_know (WayPaper *paper, WayStore *store)
{
  WayRecord *journey = way_store_get_journey (store);

  if (way_record_get_text (journey, "know") == NULL)
    return;

  way_paper_add_heading (paper, NULL, _("What you should know about me"));
  way_wording_add_quote (paper, store, journey, "know");
}

static void
add_priorities (WayPaper *paper, WayStore *store)
{
  g_autoptr (WayQuery) priorities = way_priorities_query (store);

  if (way_query_get_length (priorities) > 0)
    way_paper_add_heading (paper, NULL, _("What comes first"));
  for (guint i = 0; i < way_query_get_length (priorities); i++)
    {
      WayRecord *priority = way_query_peek (priorities, i);
      g_autofree char *words =
          g_strdup_printf ("%u. %s", i + 1, way_record_get_text (priority, "words"));

      way_paper_add_item (paper, words, way_wording_whose (store, priority, "words"));
    }
}

static void
add_portraits (WayPaper *paper, WayStore *store)
{
  g_autoptr (WayQuery) domains = way_domains_query (store, TRUE);

  for (guint i = 0; i < way_query_get_length (domains); i++)
    {
      WayRecord *domain = way_query_peek (domains, i);
      WayRecord *portrait = way_portraits_find (store, way_record_get_id (domain));

      if (!way_portraits_say (portrait))
        continue;
      way_parts_add_picture_heading (paper, domain, way_domain_get_label (WAY_DOMAIN (domain)));
      way_wording_add_answer (paper, store, portrait, _("Now, and my strengths"), "now");
      way_wording_add_answer (paper, store, portrait, _("What I wish"), "wish");
      way_wording_add_answer (paper, store, portrait,
                              _("What worked before, and who or what helped"), "helped");
    }
}

/* Each vulnerability with what helps, what makes it worse, and the strength that answers it. */
static void
add_vulnerability (WayPaper *paper, WayStore *store)
{
  g_autoptr (WayQuery) traits = way_query_new (store, WAY_TYPE_TRAIT, "position");

  way_query_where_text (traits, "kind", "vulnerability");
  if (way_query_get_length (traits) > 0)
    way_paper_add_heading (paper, NULL, _("What makes me vulnerable"));
  for (guint i = 0; i < way_query_get_length (traits); i++)
    {
      WayRecord *trait = way_query_peek (traits, i);
      WayRecord *answer =
          way_store_find (store, WAY_TYPE_TRAIT, way_record_get_int (trait, "answer"));

      way_paper_add_item (paper, way_record_get_text (trait, "words"),
                          way_wording_whose (store, trait, "words"));
      way_wording_add_answer (paper, store, trait, _("What helps"), "helps");
      way_wording_add_answer (paper, store, trait, _("What makes it worse"), "worse");
      if (answer != NULL)
        way_wording_add_answer (paper, store, answer, _("A strength that answers it"), "words");
    }
}

static void
add_elements (WayPaper *paper, WayStore *store)
{
  const WayWord *keys = way_words_get ("element.key");
  guint first = way_paper_get_length (paper);
  gboolean any = FALSE;

  way_paper_add_heading (paper, NULL, _("What matters to me now?"));
  for (guint i = 0; keys[i].key != NULL; i++)
    {
      g_autoptr (WayQuery) elements = way_query_new (store, WAY_TYPE_ELEMENT, "key");
      WayRecord *element;

      way_query_where_text (elements, "key", keys[i].key);
      element = way_query_peek (elements, 0);
      if (element == NULL || (way_record_get_text (element, "importance") == NULL &&
                              way_record_get_text (element, "note") == NULL))
        continue;
      way_paper_add_pair (
          paper, way_word ("element.key", keys[i].key),
          way_word ("element.importance", way_record_get_text (element, "importance")));
      if (way_record_get_text (element, "note") != NULL)
        {
          way_paper_keep (paper);
          way_wording_add_quote (paper, store, element, "note");
        }
      any = TRUE;
    }

  if (!any)
    g_ptr_array_unref (way_paper_steal (paper, first));
}

static void
add_answer (WayPaper *paper, WayRecord *place, const char *what, const char *column)
{
  const char *answer = way_record_get_text (place, column);

  if (answer != NULL)
    way_paper_add_fields (paper, &(WayPaperField){ what, way_word ("place.safe", answer) }, 1);
}

static void
add_places (WayPaper *paper, WayStore *store)
{
  g_autoptr (WayQuery) places = way_places_query (store);

  if (way_query_get_length (places) > 0)
    way_paper_add_heading (paper, NULL, _("Where am I, and how is it there?"));
  for (guint i = 0; i < way_query_get_length (places); i++)
    {
      WayRecord *place = way_query_peek (places, i);

      way_paper_add_subheading (paper, way_record_get_text (place, "name"));
      add_answer (paper, place, _("I feel safe here"), "safe");
      add_answer (paper, place, _("I am welcome here"), "welcome");
      add_answer (paper, place, _("I can use my talents here"), "talents");
      way_wording_add_answer (paper, store, place, _("What would help here"), "helps");
    }
}

static void
fill (WayPaper *paper, WayStore *store)
{
  guint first;
  const WayPaperField name = { _("Name"),
                                  way_record_get_text (way_store_get_journey (store), "name") };

  way_paper_add_fields (paper, &name, 1);
  first = way_paper_get_length (paper);
  if (way_paper_shows (paper, "know"))
    add_know (paper, store);
  if (way_paper_shows (paper, "first"))
    add_priorities (paper, store);
  if (way_paper_shows (paper, "domains"))
    add_portraits (paper, store);
  if (way_paper_shows (paper, "strengths"))
    way_parts_add_strengths (paper, store);
  if (way_paper_shows (paper, "vulnerability"))
    add_vulnerability (paper, store);
  if (way_paper_shows (paper, "elements"))
    add_elements (paper, store);
  if (way_paper_shows (paper, "places"))
    add_places (paper, store);

  if (way_paper_get_length (paper) == first)
    way_parts_add_empty (paper, _("Nothing stands here yet. What should others know about me?"));
}

static const WayPaperSection sections[] = {
  { "know", N_ ("What you should know about me") },
  { "first", N_ ("What comes first") },
  { "domains", N_ ("My life domains, in my words") },
  { "strengths", N_ ("What I can build on") },
  { "vulnerability", N_ ("What makes me vulnerable"), TRUE },
  { "elements", N_ ("What matters to me now?") },
  { "places", N_ ("My places") },
  { NULL },
};

static const char title[] = N_ ("Who I am");
static const char about[] = N_ ("How it is in my words, what I am good at, what matters to me.");
static const char foot[] = N_ ("These words are mine. I decide who reads them.");

const WayPaperKind way_personal_profile_paper = {
  .key = "personal-profile",
  .title = title,
  .about = about,
  .foot = foot,
  .purpose = WAY_PAPER_TO_TELL,
  .sections = sections,
  .fill = fill,
};
