#include "store/search-places.h"

#include <glib/gi18n.h>
#include <string.h>

#include "model/activity.h"
#include "model/agreement.h"
#include "model/argument.h"
#include "model/choice.h"
#include "model/circumstance.h"
#include "model/contact.h"
#include "model/domain.h"
#include "model/element.h"
#include "model/experience.h"
#include "model/former.h"
#include "model/goal.h"
#include "model/letter.h"
#include "model/line.h"
#include "model/look-back.h"
#include "model/measure.h"
#include "model/meeting.h"
#include "model/moment.h"
#include "model/option.h"
#include "model/person.h"
#include "model/place.h"
#include "model/portrait.h"
#include "model/priority.h"
#include "model/profile.h"
#include "model/relationship.h"
#include "model/review.h"
#include "model/safety.h"
#include "model/score.h"
#include "model/sheet.h"
#include "model/topic.h"
#include "model/trait.h"
#include "model/wish.h"

const WaySearchPlace way_search_places[] = {
  { way_journey_get_type, "connecting", NC_ ("what was found", "About us"),
    ",name,worker,best_time," },
  { way_contact_get_type, "connecting", NC_ ("what was found", "Contact") },
  { way_relationship_get_type, "connecting", NC_ ("what was found", "How we are doing") },
  { way_domain_get_type, "understanding", NC_ ("what was found", "Life domain") },
  { way_profile_get_type, "understanding", NC_ ("what was found", "Profile") },
  { way_score_get_type, "understanding", NC_ ("what was found", "About a life domain") },
  { way_portrait_get_type, "understanding", NC_ ("what was found", "In my words") },
  { way_journey_get_type, "understanding", NC_ ("what was found", "In my words"), NULL, ",know," },
  { way_priority_get_type, "understanding", NC_ ("what was found", "What comes first") },
  { way_moment_get_type, "understanding", NC_ ("what was found", "My story") },
  { way_trait_get_type, "understanding", NC_ ("what was found", "Strength or vulnerability") },
  { way_element_get_type, "understanding", NC_ ("what was found", "What matters to me") },
  { way_person_get_type, "understanding", NC_ ("what was found", "Person around me"),
    ",name,relation,often,phone," },
  { way_place_get_type, "understanding", NC_ ("what was found", "Place"), ",name," },
  { way_circumstance_get_type, "understanding", NC_ ("what was found", "Around me") },
  { way_line_get_type, "signs", NC_ ("what was found", "When it gets harder") },
  { way_wish_get_type, "goals", NC_ ("what was found", "Wish") },
  { way_goal_get_type, "goals", NC_ ("what was found", "Goal") },
  { way_former_get_type, "goals", NC_ ("what was found", "What a goal was"), NULL, NULL, "goal" },
  { way_option_get_type, "plan", NC_ ("what was found", "Way to a goal") },
  { way_argument_get_type, "plan", NC_ ("what was found", "For or against"), NULL, NULL, "option" },
  { way_choice_get_type, "plan", NC_ ("what was found", "Choice"), NULL, NULL, "option" },
  { way_activity_get_type, "plan", NC_ ("what was found", "Step"), ",who_name,timing,place," },
  { way_agreement_get_type, "plan", NC_ ("what was found", "Agreement"),
    ",person_name,worker_name," },
  { way_experience_get_type, "doing", NC_ ("what was found", "How it went"), NULL, NULL,
    "activity" },
  { way_letter_get_type, "doing", NC_ ("what was found", "Letter") },
  { way_safety_get_type, "doing", NC_ ("what was found", "Agreement about safety") },
  { way_measure_get_type, "doing", NC_ ("what was found", "Done for safety") },
  { way_topic_get_type, "doing", NC_ ("what was found", "What we talk about"), NULL, NULL,
    "meeting" },
  { way_meeting_get_type, "doing", NC_ ("what was found", "Meeting"), ",place,present," },
  { way_look_back_get_type, "learning", NC_ ("what was found", "Look back"), ",present," },
  { way_review_get_type, "learning", NC_ ("what was found", "Look back at a goal") },
  { NULL },
};

/* Whose words it is is said of each free text. */
static gboolean
is_free (const WayRecordClass *klass, const char *name)
{
  g_autofree char *by = g_strconcat (name, "_by", NULL);

  for (guint i = 0; i < klass->n_columns; i++)
    {
      if (g_str_equal (klass->columns[i].name, by))
        return TRUE;
    }
  return FALSE;
}

/* Columns between commas. */
static gboolean
lists (const char *columns, const char *name)
{
  g_autofree char *between = g_strconcat (",", name, ",", NULL);

  return columns != NULL && strstr (columns, between) != NULL;
}

/* Whether the column NAME is shown in another place than SELF. */
static gboolean
is_elsewhere (const WaySearchPlace *self, const char *name)
{
  for (const WaySearchPlace *place = way_search_places; place->get_type != NULL; place++)
    {
      if (place != self && place->get_type == self->get_type && lists (place->only, name))
        return TRUE;
    }
  return FALSE;
}

GArray *
way_search_place_find_columns (const WaySearchPlace *self)
{
  WayRecordClass *klass = g_type_class_ref (self->get_type ());
  GArray *columns = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < klass->n_columns; i++)
    {
      const char *name = klass->columns[i].name;
      gboolean shown = self->only != NULL ? lists (self->only, name)
                                          : is_free (klass, name) || lists (self->also, name);

      if (shown && !is_elsewhere (self, name))
        g_array_append_val (columns, i);
    }
  g_type_class_unref (klass);

  return columns;
}

const char *
way_search_place_get_stage (const WaySearchPlace *self, WayStore *store, WayRecord *record)
{
  WayRecord *sheet;

  if (!WAY_IS_LINE (record))
    return self->stage;

  sheet = way_store_find (store, WAY_TYPE_SHEET, way_record_get_int (record, "sheet"));
  return way_record_get_text (sheet, "kind");
}

int
way_search_stage_get_place (const char *stage)
{
  const char *const stages[] = { "connecting", "understanding", "signs", "crisis",
                                 "goals",      "plan",          "doing", "learning" };
  int place = 0;

  while (place < (int) G_N_ELEMENTS (stages) && !g_str_equal (stages[place], stage))
    place++;

  return place;
}
