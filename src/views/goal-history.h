#pragma once

#include "store/query.h"

G_BEGIN_DECLS

/* Returns (transfer full) what a goal was before, a line for each of FORMERS. */
char *way_goal_history_describe (WayQuery *formers);

G_END_DECLS
