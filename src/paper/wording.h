#pragma once

#include "paper/blocks.h"
#include "store/query.h"

G_BEGIN_DECLS

/* Returns (transfer full) the records of TYPE that belong to OWNER by COLUMN, in ORDER; all of
 * them for a NULL column. */
WayQuery *way_wording_list (
    WayStore *store, GType type, const char *column, gint64 owner, const char *order);

/* Returns (borrowed) the name of the worker, or a word for them. */
const char *way_wording_worker (WayStore *store);

/* Returns (borrowed, nullable) whose words are in COLUMN of RECORD, to be told beside them: NULL
 * for the person's own. */
const char *way_wording_whose (WayStore *store, WayRecord *record, const char *column);

/* Adds the text in COLUMN of RECORD, if there is one, as a quote of whoever said it. */
void way_wording_add_quote (WayPaper *paper,
                            WayStore *store,
                            WayRecord *record,
                            const char *column);

/* The same below WHAT it is about. */
void way_wording_add_answer (
    WayPaper *paper, WayStore *store, WayRecord *record, const char *what, const char *column);

/* Returns who does ACTIVITY, as a cell whose text is borrowed. Others are named only where they
 * agreed to be. */
WayPaperCell way_wording_who (WayPaper *paper, WayStore *store, WayRecord *activity);

/* Returns whether PERSON, one of the people around me, may be on paper; if not, it is noted. */
gboolean way_wording_may_name (WayPaper *paper, WayRecord *person);

/* Returns (transfer full) when and where ACTIVITY is to happen. */
char *way_wording_when (WayRecord *activity);

G_END_DECLS
