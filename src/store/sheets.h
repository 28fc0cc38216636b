#pragma once

#include "store/query.h"

G_BEGIN_DECLS

/* The sheets for when it gets harder, by their KIND: "signs", the early-warning-signs plan, and
 * "crisis", the crisis card. The newest of a kind holds; earlier ones are kept to be read. */

/* Returns (transfer full) the sheets of KIND, the newest first. */
WayQuery *way_sheets_query (WayStore *store, const char *kind);

/* Returns (borrowed, nullable) the sheet of KIND that holds. */
WayRecord *way_sheets_find (WayStore *store, const char *kind);

/* Returns (transfer full) the lines of the sheet with that id (or 0: none) that say KIND of PHASE,
 * in their order. PHASE is NULL where lines of that kind have none. */
WayQuery *way_sheets_query_lines (WayStore *store,
                                  gint64 sheet,
                                  const char *kind,
                                  const char *phase);

/* Returns whether there is anything on SHEET. */
gboolean way_sheet_has_lines (WayStore *store, WayRecord *sheet);

/* Returns (transfer full) a line that says WORDS as KIND of PHASE (nullable), as a draft. */
WayRecord *way_line_new (const char *kind, const char *phase, const char *words);

/* Adds the draft LINE behind the others to the sheet of SHEET_KIND that holds, which is made today
 * if there is none. Returns its id, or 0. */
gint64 way_sheets_add_line (WayStore *store,
                            const char *sheet_kind,
                            WayRecord *line,
                            GError **error);

/* Lets LINE say KIND of PHASE (nullable) from now on, behind the others. */
gboolean way_sheets_move_line (
    WayStore *store, WayRecord *line, const char *kind, const char *phase, GError **error);

/* Puts whom LINE names among the people around me, and joins the two. */
gboolean way_sheets_befriend (WayStore *store, WayRecord *line, GError **error);

/* Returns (transfer container) the lines of the plan that the crisis card could take as KIND, and
 * does not say yet. */
GPtrArray *way_sheets_find_offers (WayStore *store, const char *kind);

/* Copies LINE of the plan to the crisis card as KIND. Returns the id of the new line, or 0. */
gint64 way_sheets_copy_line (WayStore *store, WayRecord *line, const char *kind, GError **error);

/* Makes a sheet of today that says what SHEET says, which is kept, and is to be renewed after the
 * same time. Returns its id, or 0. */
gint64 way_sheets_renew (WayStore *store, WayRecord *sheet, GError **error);

/* Sets the day to renew SHEET to half a year from today. */
gboolean way_sheets_renew_in_half_a_year (WayStore *store, WayRecord *sheet, GError **error);

/* Returns (borrowed, nullable) since when the sheet of KIND that holds has waited to be renewed. */
const char *way_sheets_find_due (WayStore *store, const char *kind);

/* Returns (transfer full) "Made on 12 March 2024 · Renew by 12 March 2025", as far as it is known.
 */
char *way_sheet_describe_dates (WayRecord *sheet);

G_END_DECLS
