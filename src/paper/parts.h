#pragma once

#include "paper/blocks.h"
#include "store/store.h"

G_BEGIN_DECLS

/* What several papers say in the same way. A part that has nothing to say adds nothing. */

/* Says kindly in TEXT what is not there yet, with room to write. */
void way_parts_add_empty (WayPaper *paper, const char *text);

/* A heading, and before it a picture of DOMAIN (nullable: none). */
void way_parts_add_picture_heading (WayPaper *paper, WayRecord *domain, const char *text);

/* Returns the goals of OWNER ("personal", "support") that are on the way or reached. */
GPtrArray *way_parts_list_goals (WayStore *store, const char *owner);

/* Return whether there is anything to build on, or a wish that does not rest. */
gboolean way_parts_has_strengths (WayStore *store);
gboolean way_parts_has_wishes (WayStore *store);

void way_parts_add_strengths (WayPaper *paper, WayStore *store);
void way_parts_add_wishes (WayPaper *paper, WayStore *store);

/* The way to GOAL that was chosen, and why. */
void way_parts_add_choice (WayPaper *paper, WayStore *store, WayRecord *goal);

/* The steps towards GOAL, to be ticked; or a table of steps from anywhere. */
void way_parts_add_steps (WayPaper *paper, WayStore *store, WayRecord *goal);
void way_parts_begin_steps (WayPaper *paper);
void way_parts_add_step (WayPaper *paper, WayStore *store, WayRecord *step);

/* AGREEMENT (nullable), or room to agree by hand. */
void way_parts_add_agreement (WayPaper *paper, WayStore *store, WayRecord *agreement);

void way_parts_add_next_meeting (WayPaper *paper, WayStore *store);

G_END_DECLS
