#pragma once

#include <gtk/gtk.h>

#include "chart/timeline-layout.h"

G_BEGIN_DECLS

/* Contacts over months and years. It is as wide as it needs to be: put it where one can scroll. Of
 * thousands of beads, the one that is current is a child that has the focus and a name; arrows go
 * from bead to bead.
 *
 * "opened" (id): somebody wants to see all about a contact. */
#define WAY_TYPE_TIMELINE (way_timeline_get_type ())
G_DECLARE_FINAL_TYPE (WayTimeline, way_timeline, WAY, TIMELINE, GtkWidget)

/* Returns (transfer full) what a contact is called where it is not seen. */
typedef char *(*WayTimelineName) (gint64 id, gpointer data);

GtkWidget *way_timeline_new (void);

/* Asks NAME for the name of a contact when there is need of it. */
void way_timeline_set_name (WayTimeline *self, WayTimelineName name, gpointer data);

/* Shows MARKS (transfer full), a list of WayTimelineMark with the oldest first, until TODAY. */
void way_timeline_set_marks (WayTimeline *self, GArray *marks, const char *today);

/* Returns the id of the contact that is current, the newest one to begin with; 0: none. */
gint64 way_timeline_get_current (WayTimeline *self);

/* Returns (borrowed, nullable) the layout that is shown. */
const WayTimelineLayout *way_timeline_get_layout (WayTimeline *self);

G_END_DECLS
