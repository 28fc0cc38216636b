#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* The view of a stage. Properties: store, which the window sets once; narrow: there is little
 * room, or text is large. */
#define WAY_TYPE_VIEW (way_view_get_type ())
G_DECLARE_DERIVABLE_TYPE (WayView, way_view, WAY, VIEW, AdwBin)

struct _WayViewClass
{
  AdwBinClass parent_class;

  /* The store is there: make queries, connect forms. */
  void (*store_set) (WayView *self);

  /* Called once after store_set, and after each step; after steps that happen while the view is
   * not shown, once when it is shown again. */
  void (*changed) (WayView *self);

  /* Selects the record with that id and scrolls to it, if it is one of this view. */
  void (*show_record) (WayView *self, gint64 id);

  /* Returns the id of the selected record, or 0. */
  gint64 (*get_record) (WayView *self);
};

/* Returns (borrowed, nullable) the open journey. */
WayStore *way_view_get_store (WayView *self);

/* Returns whether there is little room. */
gboolean way_view_get_narrow (WayView *self);

/* Shows the record with that id, and returns which one is selected (0: none). */
void way_view_show_record (WayView *self, gint64 id);
gint64 way_view_get_record (WayView *self);

/* Goes to the view of STAGE ("goals") in the window of WIDGET, and there to the record with that
 * id, or to none (0). */
void way_view_go (GtkWidget *widget, const char *stage, gint64 id);

G_END_DECLS
