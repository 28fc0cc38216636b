#include "model/profile.h"

struct _WayProfile
{
  WayRecord parent_instance;

  char *made_on;
  gint64 life;
  char *words;
  char *words_by;
  gint64 position;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayProfile, made_on, TEXT), WAY_COLUMN (WayProfile, life, INT),
  WAY_COLUMN (WayProfile, words, TEXT),   WAY_COLUMN (WayProfile, words_by, TEXT),
  WAY_COLUMN (WayProfile, position, INT),
};

WAY_DEFINE_RECORD (WayProfile, way_profile, "profile")
