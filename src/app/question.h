#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* A question before something goes for good. */

/* Returns the question, not shown yet: HEADING, BODY, and two answers with their labels. SAFE is
 * the one that Enter and Escape give. Connect to "response". */
GtkWindow *way_question_new (GtkWindow *window,
                             const char *heading,
                             const char *body,
                             const char *safe,
                             const char *safe_label,
                             const char *other,
                             const char *other_label);

G_END_DECLS
