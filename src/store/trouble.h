#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What went wrong, as far as it makes a difference to the person. */
typedef enum
{
  WAY_TROUBLE_OTHER,
  WAY_TROUBLE_MISSING,
  WAY_TROUBLE_UNREADABLE,
  WAY_TROUBLE_READ_ONLY,
  WAY_TROUBLE_FOREIGN,
  WAY_TROUBLE_DAMAGED,
  WAY_TROUBLE_TOO_NEW,
  WAY_TROUBLE_IN_USE,
  WAY_TROUBLE_FULL,
  WAY_TROUBLE_INVALID, /* refused by a constraint */
  WAY_TROUBLE_EXISTS,
  WAY_TROUBLE_FOLDER,
  WAY_TROUBLE_GONE, /* the stick was pulled out, the disk failed */
} WayTrouble;

/* Returns what ERROR (nullable) means to somebody who knows nothing of files. */
WayTrouble way_database_trouble (const GError *error);

G_END_DECLS
