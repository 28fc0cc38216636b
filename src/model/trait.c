#include "model/trait.h"

struct _WayTrait
{
  WayRecord parent_instance;

  char *kind;
  char *source;
  char *stigma;
  char *words;
  char *words_by;
  char *helps;
  char *helps_by;
  char *worse;
  char *worse_by;
  gint64 answer;
  gint64 marked;
  gint64 position;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayTrait, kind, TEXT),     WAY_COLUMN (WayTrait, source, TEXT),
  WAY_COLUMN (WayTrait, stigma, TEXT),   WAY_COLUMN (WayTrait, words, TEXT),
  WAY_COLUMN (WayTrait, words_by, TEXT), WAY_COLUMN (WayTrait, helps, TEXT),
  WAY_COLUMN (WayTrait, helps_by, TEXT), WAY_COLUMN (WayTrait, worse, TEXT),
  WAY_COLUMN (WayTrait, worse_by, TEXT), WAY_COLUMN (WayTrait, answer, INT),
  WAY_COLUMN (WayTrait, marked, INT),    WAY_COLUMN (WayTrait, position, INT),
};

WAY_DEFINE_RECORD (WayTrait, way_trait, "trait")
