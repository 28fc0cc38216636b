#pragma once

#include "chart/palette.h"
#include "widgets/timeline.h"

G_BEGIN_DECLS

struct _WayTimeline
{
  GtkWidget parent_instance;

  GArray *marks; /* (nullable) of WayTimelineMark */
  char *today;
  WayTimelineLayout *layout; /* (nullable) for the width the widget has */
  int least_width, height;

  GPtrArray *bands; /* (nullable) of GskRenderNode, NULL where it is not seen: what does not change
                       while a hand moves */
  const WayPalette *palette; /* of the bands */
  GtkAdjustment *scrolled;   /* (borrowed, nullable) while it is on the screen */

  WayTimelineName name;
  gpointer name_data; /* (borrowed) */

  GtkWidget *handles[2]; /* the one that is left says nothing while the other is entered */
  guint handle;          /* which of them is at the current bead */
  int current, hovered;  /* places of marks, or -1 */
};

/* Listens to pointer and keys. */
void _way_timeline_listen (WayTimeline *self);

/* Draws the part that is on the screen. */
void _way_timeline_snapshot (GtkWidget *widget, GtkSnapshot *snapshot);

/* Makes the bead at PLACE the current one; with FOCUS the keyboard goes there. */
void _way_timeline_go (WayTimeline *self, int place, gboolean focus);

/* Asks to see all about the bead at PLACE. */
void _way_timeline_open (WayTimeline *self, int place);

G_END_DECLS
