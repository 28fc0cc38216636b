#include "model/agreement.h"

struct _WayAgreement
{
  WayRecord parent_instance;

  char *plan;
  char *made_on;
  char *person_name;
  char *worker_name;
  gint64 agrees;
  char *otherwise;
  char *otherwise_by;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayAgreement, plan, TEXT),         WAY_COLUMN (WayAgreement, made_on, TEXT),
  WAY_COLUMN (WayAgreement, person_name, TEXT),  WAY_COLUMN (WayAgreement, worker_name, TEXT),
  WAY_COLUMN (WayAgreement, agrees, INT),        WAY_COLUMN (WayAgreement, otherwise, TEXT),
  WAY_COLUMN (WayAgreement, otherwise_by, TEXT),
};

WAY_DEFINE_RECORD (WayAgreement, way_agreement, "agreement")
