#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* Tags of a SUBJECT: a wish, a goal, an activity or a contact. FIELD is "act", "area" or
 * "element". */

/* Returns whether SUBJECT has the tag that says WORD, or DOMAIN. */
gboolean way_tags_has_word (WayStore *store,
                            WayRecord *subject,
                            const char *field,
                            const char *word);
gboolean way_tags_has_domain (WayStore *store, WayRecord *subject, gint64 domain);

/* Puts the tag on SUBJECT, or takes it off. Nothing happens if that is so already. */
gboolean way_tags_set_word (WayStore *store,
                            WayRecord *subject,
                            const char *field,
                            const char *word,
                            gboolean on,
                            GError **error);
gboolean way_tags_set_domain (
    WayStore *store, WayRecord *subject, gint64 domain, gboolean on, GError **error);

/* Puts the tags of a wish on the goal GOAL that has just grown of it, and its domain as one. */
gboolean way_tags_hand_on (WayStore *store, WayRecord *wish, gint64 goal, GError **error);

G_END_DECLS
