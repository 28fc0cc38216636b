#include "model/recipient.h"

struct _WayRecipient
{
  WayRecord parent_instance;

  char *name;
  gint64 person;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayRecipient, name, TEXT),
  WAY_COLUMN (WayRecipient, person, INT),
};

WAY_DEFINE_RECORD (WayRecipient, way_recipient, "recipient")
