#pragma once

#include <gtk/gtk.h>

#include "chart/story.h"
#include "store/store.h"

G_BEGIN_DECLS

/* Returns (transfer full) the story of the journey, with the dates of its profiles. */
WayStory *way_moment_moves_make_story (WayStore *store);

/* Returns whether MOMENT can go later in the story, or earlier where DELTA is negative: time says
 * nothing of its place. */
gboolean way_moment_moves_can (WayStore *store, WayRecord *moment, int delta);

/* Lets it change places with its neighbour, if it can; tells the person when that fails. */
void way_moment_moves_go (GtkWidget *widget, WayStore *store, WayRecord *moment, int delta);

G_END_DECLS
