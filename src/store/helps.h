#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* What helps on a way to a goal: FIELD is "trait", a strength that it uses, or "person", somebody
 * who could help. ID is that of the trait or the person. */

/* Returns whether the trait or person ID (which FIELD says) helps with OPTION. */
gboolean way_helps_has (WayStore *store, WayRecord *option, const char *field, gint64 id);

/* Says whether it helps on OPTION. Nothing happens if that is so already. */
gboolean way_helps_set (WayStore *store,
                        WayRecord *option,
                        const char *field,
                        gint64 id,
                        gboolean helps,
                        GError **error);

G_END_DECLS
