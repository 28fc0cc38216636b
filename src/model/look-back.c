#include "model/look-back.h"

#include <glib/gi18n.h>

struct _WayLookBack
{
  WayRecord parent_instance;

  char *held_on;
  char *present;
  char *words;
  char *words_by;
  gint64 felt;
  gint64 helped;
  gint64 pace;
  char *about;
  char *about_by;
  gint64 position;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayLookBack, held_on, TEXT),  WAY_COLUMN (WayLookBack, present, TEXT),
  WAY_COLUMN (WayLookBack, words, TEXT),    WAY_COLUMN (WayLookBack, words_by, TEXT),
  WAY_COLUMN (WayLookBack, felt, INT),      WAY_COLUMN (WayLookBack, helped, INT),
  WAY_COLUMN (WayLookBack, pace, INT),      WAY_COLUMN (WayLookBack, about, TEXT),
  WAY_COLUMN (WayLookBack, about_by, TEXT), WAY_COLUMN (WayLookBack, position, INT),
};

WAY_DEFINE_RECORD (WayLookBack, way_look_back, "look_back")

const char *
way_support_get_column (WaySupportQuestion question)
{
  const char *const names[] = { "felt", "helped", "pace" };

  return names[question];
}

const char *
way_support_name_question (WaySupportQuestion question)
{
  const char *const names[] = { _("It felt right"), _("It helped"), _("The pace was right") };

  return names[question];
}
