#pragma once

#include <adwaita.h>

#include "store/query.h"

G_BEGIN_DECLS

/* What the person wants to talk about: three domains for today at most, the others later; nothing
 * where there is none. "selected" (domain, an id): a click goes there. */
#define WAY_TYPE_TALK_LIST (way_talk_list_get_type ())
G_DECLARE_FINAL_TYPE (WayTalkList, way_talk_list, WAY, TALK_LIST, AdwBin)

/* Shows those of DOMAINS that are marked in the profile with that id, which may be 0. */
void way_talk_list_show (WayTalkList *self, WayStore *store, WayQuery *domains, gint64 profile);

G_END_DECLS
