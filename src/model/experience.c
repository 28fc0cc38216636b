#include "model/experience.h"

struct _WayExperience
{
  WayRecord parent_instance;

  gint64 activity;
  char *happened_on;
  char *outcome;
  char *words;
  char *words_by;
  char *face;
  char *helped;
  char *helped_by;
  char *hindered;
  char *hindered_by;
  gint64 trait;
  gint64 position;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayExperience, activity, INT),  WAY_COLUMN (WayExperience, happened_on, TEXT),
  WAY_COLUMN (WayExperience, outcome, TEXT),  WAY_COLUMN (WayExperience, words, TEXT),
  WAY_COLUMN (WayExperience, words_by, TEXT), WAY_COLUMN (WayExperience, face, TEXT),
  WAY_COLUMN (WayExperience, helped, TEXT),   WAY_COLUMN (WayExperience, helped_by, TEXT),
  WAY_COLUMN (WayExperience, hindered, TEXT), WAY_COLUMN (WayExperience, hindered_by, TEXT),
  WAY_COLUMN (WayExperience, trait, INT),     WAY_COLUMN (WayExperience, position, INT),
};

WAY_DEFINE_RECORD (WayExperience, way_experience, "experience")
