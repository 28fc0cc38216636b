#pragma once

#include <gtk/gtk.h>

#include "chart/story.h"

G_BEGIN_DECLS

/* What focus, the keyboard and a screen reader see of a mark on the line of a life, which draws
 * it: a moment is a slider, a profile a button. */
#define WAY_TYPE_STORY_HANDLE (way_story_handle_get_type ())
G_DECLARE_FINAL_TYPE (WayStoryHandle, way_story_handle, WAY, STORY_HANDLE, GtkWidget)

GtkWidget *way_story_handle_new (gboolean profile);

/* Says what MARK is; it must be of the same kind. */
void way_story_handle_set_mark (WayStoryHandle *self, const WayStoryMark *mark);

G_END_DECLS
