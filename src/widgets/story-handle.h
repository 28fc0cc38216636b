#pragma once

#include <gtk/gtk.h>

#include "chart/story.h"

G_BEGIN_DECLS

/* Returns (transfer floating) the WayHandle of a mark on the line of a life: a moment is a slider,
 * a profile a button. */
GtkWidget *way_story_handle_new (gboolean profile);

/* Says what MARK is; it must be of the same kind. */
void way_story_handle_set_mark (GtkWidget *self, const WayStoryMark *mark);

G_END_DECLS
