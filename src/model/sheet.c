#include "model/sheet.h"

struct _WaySheet
{
  WayRecord parent_instance;

  char *kind;
  char *made_on;
  char *renew_on;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WaySheet, kind, TEXT),
  WAY_COLUMN (WaySheet, made_on, TEXT),
  WAY_COLUMN (WaySheet, renew_on, TEXT),
};

WAY_DEFINE_RECORD (WaySheet, way_sheet, "sheet")
