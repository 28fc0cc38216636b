#include "model/tables.h"

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
#include "model/help.h"
#include "model/journey.h"
#include "model/letter.h"
#include "model/line.h"
#include "model/look-back.h"
#include "model/measure.h"
#include "model/meeting.h"
#include "model/moment.h"
#include "model/note.h"
#include "model/option.h"
#include "model/person.h"
#include "model/place.h"
#include "model/portrait.h"
#include "model/priority.h"
#include "model/profile.h"
#include "model/recipient.h"
#include "model/relationship.h"
#include "model/review.h"
#include "model/safety.h"
#include "model/score.h"
#include "model/sheet.h"
#include "model/tag.h"
#include "model/tick.h"
#include "model/topic.h"
#include "model/trait.h"
#include "model/wish.h"

const GType *
way_tables_get (guint *n_tables)
{
  static GType types[37];

  if (types[0] == G_TYPE_INVALID)
    {
      guint i = 0;

      types[i++] = WAY_TYPE_ACTIVITY;
      types[i++] = WAY_TYPE_AGREEMENT;
      types[i++] = WAY_TYPE_ARGUMENT;
      types[i++] = WAY_TYPE_CHOICE;
      types[i++] = WAY_TYPE_CIRCUMSTANCE;
      types[i++] = WAY_TYPE_CONTACT;
      types[i++] = WAY_TYPE_DOMAIN;
      types[i++] = WAY_TYPE_ELEMENT;
      types[i++] = WAY_TYPE_EXPERIENCE;
      types[i++] = WAY_TYPE_FORMER;
      types[i++] = WAY_TYPE_GOAL;
      types[i++] = WAY_TYPE_HELP;
      types[i++] = WAY_TYPE_JOURNEY;
      types[i++] = WAY_TYPE_LETTER;
      types[i++] = WAY_TYPE_LINE;
      types[i++] = WAY_TYPE_LOOK_BACK;
      types[i++] = WAY_TYPE_MEASURE;
      types[i++] = WAY_TYPE_MEETING;
      types[i++] = WAY_TYPE_MOMENT;
      types[i++] = WAY_TYPE_NOTE;
      types[i++] = WAY_TYPE_OPTION;
      types[i++] = WAY_TYPE_PERSON;
      types[i++] = WAY_TYPE_PLACE;
      types[i++] = WAY_TYPE_PORTRAIT;
      types[i++] = WAY_TYPE_PRIORITY;
      types[i++] = WAY_TYPE_PROFILE;
      types[i++] = WAY_TYPE_RECIPIENT;
      types[i++] = WAY_TYPE_RELATIONSHIP;
      types[i++] = WAY_TYPE_REVIEW;
      types[i++] = WAY_TYPE_SAFETY;
      types[i++] = WAY_TYPE_SCORE;
      types[i++] = WAY_TYPE_SHEET;
      types[i++] = WAY_TYPE_TAG;
      types[i++] = WAY_TYPE_TICK;
      types[i++] = WAY_TYPE_TOPIC;
      types[i++] = WAY_TYPE_TRAIT;
      types[i++] = WAY_TYPE_WISH;
      g_assert (i == G_N_ELEMENTS (types));
    }

  *n_tables = G_N_ELEMENTS (types);
  return types;
}
