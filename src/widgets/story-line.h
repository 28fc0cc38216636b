#pragma once

#include <gtk/gtk.h>

#include "chart/story-layout.h"

G_BEGIN_DECLS

/* The line of a life, with its moments and the dates of profiles. It says what a hand wants and
 * changes nothing itself. It is as wide as it needs to be: put it where one can scroll.
 *
 * "selected" (id): a moment was chosen. "toned" (id, tone): it was as good as that, or
 * WAY_STORY_OPEN. "opened" (id): somebody wants to see all about a moment or a profile. "moved"
 * (id, delta): a moment is to change places with the next one, or with the one before. */
#define WAY_TYPE_STORY_LINE (way_story_line_get_type ())
G_DECLARE_FINAL_TYPE (WayStoryLine, way_story_line, WAY, STORY_LINE, GtkWidget)

GtkWidget *way_story_line_new (void);

/* Shows STORY (transfer full). */
void way_story_line_set_story (WayStoryLine *self, WayStory *story);

/* The id of the moment that is selected, or 0. */
gint64 way_story_line_get_selected (WayStoryLine *self);
void way_story_line_set_selected (WayStoryLine *self, gint64 id);

/* Gives the focus to the mark with that id, which scrolls to it. */
void way_story_line_focus (WayStoryLine *self, gint64 id);

/* Returns (borrowed, nullable) the layout that is shown. */
const WayStoryLayout *way_story_line_get_layout (WayStoryLine *self);

G_END_DECLS
