#pragma once

#include "store/query.h"

G_BEGIN_DECLS

/* What the person lets be seen on a paper, and by whom. A RECIPIENT is somebody who gets papers;
 * its id of 0 is the person. */

/* Returns (transfer full) those who get papers, by their names. */
WayQuery *way_recipients_query (WayStore *store);

/* Adds somebody called NAME, or finds them. Returns the id, or 0. */
gint64 way_recipients_add (WayStore *store, const char *name, GError **error);

/* Returns whether RECIPIENT may see SECTION of PAPER. Where nothing was said about them, it is as
 * for the person, and where nothing was said at all, it is as USUAL. */
gboolean way_ticks_get (
    WayStore *store, gint64 recipient, const char *paper, const char *section, gboolean usual);

/* Says whether RECIPIENT may see SECTION of PAPER, as a step that can be undone. */
gboolean way_ticks_set (WayStore *store,
                        gint64 recipient,
                        const char *paper,
                        const char *section,
                        gboolean shown,
                        GError **error);

G_END_DECLS
