#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Scores in words, in the language shown now. A score is 0 to 10 or WAY_NONE. */

/* Returns (transfer full) "7 of 10", or "not scored". */
char *way_score_describe (gint64 score);

/* Returns (transfer full) "6, rather good", or "not scored". */
char *way_score_describe_value (gint64 score);

/* Returns (transfer full) "5, then 7"; where one of the two was not scored, the other one alone. */
char *way_score_describe_change (gint64 was, gint64 now);

G_END_DECLS
