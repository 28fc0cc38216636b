#pragma once

#include "paper/paper.h"
#include "store/store.h"

G_BEGIN_DECLS

/* "My recovery plan": what the person can build on, wishes for, goes for and agreed to. */
void way_plan_paper_fill (WayPaper *paper, WayStore *store);

G_END_DECLS
