#include "model/argument.h"

struct _WayArgument
{
  WayRecord parent_instance;

  gint64 option;
  char *side;
  char *words;
  char *words_by;
  gint64 weight;
  gint64 worker_weight;
  gint64 position;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayArgument, option, INT),   WAY_COLUMN (WayArgument, side, TEXT),
  WAY_COLUMN (WayArgument, words, TEXT),   WAY_COLUMN (WayArgument, words_by, TEXT),
  WAY_COLUMN (WayArgument, weight, INT),   WAY_COLUMN (WayArgument, worker_weight, INT),
  WAY_COLUMN (WayArgument, position, INT),
};

WAY_DEFINE_RECORD (WayArgument, way_argument, "argument")
