#include "model/domain.h"

struct _WayDomain
{
  WayRecord parent_instance;

  char *key;
  char *name;
  char *section;
  char *icon;
  gint64 shown;
  gint64 position;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayDomain, key, TEXT),     WAY_COLUMN (WayDomain, name, TEXT),
  WAY_COLUMN (WayDomain, section, TEXT), WAY_COLUMN (WayDomain, icon, TEXT),
  WAY_COLUMN (WayDomain, shown, INT),    WAY_COLUMN (WayDomain, position, INT),
};

WAY_DEFINE_RECORD (WayDomain, way_domain, "domain")
