#pragma once

#include <adwaita.h>

#include "paper/papers.h"

G_BEGIN_DECLS

/* For whom a paper is, and what is on it: a choice of readers, and a box to tick for each section.
 * Each tick is remembered for that reader. Property: recipient, the id of the reader; 0 is the
 * person. */
#define WAY_TYPE_PAPER_TICKS (way_paper_ticks_get_type ())
G_DECLARE_FINAL_TYPE (WayPaperTicks, way_paper_ticks, WAY, PAPER_TICKS, AdwBin)

/* Shows what is on papers of KIND, as it is now. */
void way_paper_ticks_show (WayPaperTicks *self, WayStore *store, const WayPaperKind *kind);

/* Returns whom the paper is for, as an id; 0 is the person. */
gint64 way_paper_ticks_get_recipient (WayPaperTicks *self);

/* Returns (transfer full, nullable) what stays hidden: "For: Nora. Not on it: What I wish"; NULL if
 * the person sees all of it. */
char *way_paper_ticks_describe (WayPaperTicks *self);

G_END_DECLS
