#pragma once

#include "store/query.h"

G_BEGIN_DECLS

/* So many domains, at least and at most, make a wheel that can be read. */
#define WAY_DOMAINS_MIN 3
#define WAY_DOMAINS_MAX 12

/* Returns (transfer full) the domains that are on the wheel, or those that could be, in order. */
WayQuery *way_domains_query (WayStore *store, gboolean shown);

/* Returns whether one more could be on the wheel, or one less. */
gboolean way_domains_has_room (WayStore *store);
gboolean way_domains_can_spare (WayStore *store);

/* Puts DOMAIN on the wheel, behind the others of its section, or takes it off; its past stays. */
gboolean way_domains_set_shown (WayStore *store, WayRecord *domain, gboolean shown, GError **error);

/* Makes DOMAIN one of SECTION ("life", "personal"); on the wheel it goes behind the others of it.
 */
gboolean way_domains_set_section (WayStore *store,
                                  WayRecord *domain,
                                  const char *section,
                                  GError **error);

/* Adds an own domain NAME to SECTION ("life", "personal") and puts it on the wheel. Returns its
 * id, or 0. */
gint64 way_domains_add (WayStore *store, const char *name, const char *section, GError **error);

G_END_DECLS
