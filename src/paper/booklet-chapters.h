#pragma once

#include "paper/paper.h"
#include "store/store.h"

G_BEGIN_DECLS

/* What stands in the booklet and on no other paper. A chapter that has nothing to say adds
 * nothing. */

/* How we know each other, and how we want to work together. */
void way_chapter_add_about_us (WayPaper *paper, WayStore *store);

/* All wishes and goals, also those that rest, are reached or were let go. */
void way_chapter_add_goals (WayPaper *paper, WayStore *store);

/* The ways to goals that were weighed, and what was said for and against them. */
void way_chapter_add_ways (WayPaper *paper, WayStore *store);

/* What the crisis card says, as a list. */
void way_chapter_add_crisis (WayPaper *paper, WayStore *store);

/* The pile of paper, and what was agreed or done for safety. */
void way_chapter_add_shelf (WayPaper *paper, WayStore *store);

/* All contacts, tries like visits. */
void way_chapter_add_contacts (WayPaper *paper, WayStore *store);

G_END_DECLS
