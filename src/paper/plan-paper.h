#pragma once

#include "paper/paper.h"
#include "store/store.h"

G_BEGIN_DECLS

/* Makes "My recovery plan": what the person can build on, wishes for, goes for and agreed to. */
WayPaper *way_plan_paper_new (WayStore *store, const WayPaperOptions *options);

G_END_DECLS
