#include "model/journey.h"

struct _WayJourney
{
  WayRecord parent_instance;

  char *name;
  char *worker;
  char *language;
  char *paper_language;
  char *created_on;
  char *met_on;
  char *met;
  char *met_by;
  char *communication;
  char *communication_by;
  gint64 reads_little;
  gint64 large_print;
  gint64 hears_little;
  gint64 interpreter;
  char *customs;
  char *customs_by;
  char *matters;
  char *matters_by;
  char *expect;
  char *expect_by;
  char *please_not;
  char *please_not_by;
  char *best_day;
  char *best_time;
  char *channel;
  char *reach;
  char *reach_by;
  char *unreachable;
  char *unreachable_by;
  char *missed;
  char *missed_by;
  gint64 missed_tries;
  char *know;
  char *know_by;
  char *phase;
  gint64 person_wants_view;
  gint64 worker_wants_view;
  gint64 mirror;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayJourney, name, TEXT),
  WAY_COLUMN (WayJourney, worker, TEXT),
  WAY_COLUMN (WayJourney, language, TEXT),
  WAY_COLUMN (WayJourney, paper_language, TEXT),
  WAY_COLUMN (WayJourney, created_on, TEXT),
  WAY_COLUMN (WayJourney, met_on, TEXT),
  WAY_COLUMN (WayJourney, met, TEXT),
  WAY_COLUMN (WayJourney, met_by, TEXT),
  WAY_COLUMN (WayJourney, communication, TEXT),
  WAY_COLUMN (WayJourney, communication_by, TEXT),
  WAY_COLUMN (WayJourney, reads_little, INT),
  WAY_COLUMN (WayJourney, large_print, INT),
  WAY_COLUMN (WayJourney, hears_little, INT),
  WAY_COLUMN (WayJourney, interpreter, INT),
  WAY_COLUMN (WayJourney, customs, TEXT),
  WAY_COLUMN (WayJourney, customs_by, TEXT),
  WAY_COLUMN (WayJourney, matters, TEXT),
  WAY_COLUMN (WayJourney, matters_by, TEXT),
  WAY_COLUMN (WayJourney, expect, TEXT),
  WAY_COLUMN (WayJourney, expect_by, TEXT),
  WAY_COLUMN (WayJourney, please_not, TEXT),
  WAY_COLUMN (WayJourney, please_not_by, TEXT),
  WAY_COLUMN (WayJourney, best_day, TEXT),
  WAY_COLUMN (WayJourney, best_time, TEXT),
  WAY_COLUMN (WayJourney, channel, TEXT),
  WAY_COLUMN (WayJourney, reach, TEXT),
  WAY_COLUMN (WayJourney, reach_by, TEXT),
  WAY_COLUMN (WayJourney, unreachable, TEXT),
  WAY_COLUMN (WayJourney, unreachable_by, TEXT),
  WAY_COLUMN (WayJourney, missed, TEXT),
  WAY_COLUMN (WayJourney, missed_by, TEXT),
  WAY_COLUMN (WayJourney, missed_tries, INT),
  WAY_COLUMN (WayJourney, know, TEXT),
  WAY_COLUMN (WayJourney, know_by, TEXT),
  WAY_COLUMN (WayJourney, phase, TEXT),
  WAY_COLUMN (WayJourney, person_wants_view, INT),
  WAY_COLUMN (WayJourney, worker_wants_view, INT),
  WAY_COLUMN (WayJourney, mirror, INT),
};

WAY_DEFINE_RECORD (WayJourney, way_journey, "journey")
