#include "model/topic.h"

struct _WayTopic
{
  WayRecord parent_instance;

  gint64 meeting;
  char *words;
  char *words_by;
  gint64 position;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayTopic, meeting, INT),
  WAY_COLUMN (WayTopic, words, TEXT),
  WAY_COLUMN (WayTopic, words_by, TEXT),
  WAY_COLUMN (WayTopic, position, INT),
};

WAY_DEFINE_RECORD (WayTopic, way_topic, "topic")
