#include "model/meeting.h"

struct _WayMeeting
{
  WayRecord parent_instance;

  char *planned_on;
  char *planned_at;
  char *place;
  char *present;
  char *state;
  char *started_at;
  char *ended_at;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayMeeting, planned_on, TEXT), WAY_COLUMN (WayMeeting, planned_at, TEXT),
  WAY_COLUMN (WayMeeting, place, TEXT),      WAY_COLUMN (WayMeeting, present, TEXT),
  WAY_COLUMN (WayMeeting, state, TEXT),      WAY_COLUMN (WayMeeting, started_at, TEXT),
  WAY_COLUMN (WayMeeting, ended_at, TEXT),
};

WAY_DEFINE_RECORD (WayMeeting, way_meeting, "meeting")
