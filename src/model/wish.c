#include "model/wish.h"

struct _WayWish
{
  WayRecord parent_instance;

  char *words;
  char *words_by;
  char *said_on;
  gint64 domain;
  char *why;
  char *why_by;
  gint64 passionate;
  char *state;
  gint64 position;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayWish, words, TEXT),     WAY_COLUMN (WayWish, words_by, TEXT),
  WAY_COLUMN (WayWish, said_on, TEXT),   WAY_COLUMN (WayWish, domain, INT),
  WAY_COLUMN (WayWish, why, TEXT),       WAY_COLUMN (WayWish, why_by, TEXT),
  WAY_COLUMN (WayWish, passionate, INT), WAY_COLUMN (WayWish, state, TEXT),
  WAY_COLUMN (WayWish, position, INT),
};

WAY_DEFINE_RECORD (WayWish, way_wish, "wish")
