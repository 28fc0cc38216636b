#pragma once

#include "views/view.h"

G_BEGIN_DECLS

/* A sheet for when it gets harder: the plan or the card. It shows the one that holds in the
 * WayLineLists, and in the WaySheetFoot, that a derived view has in its template. Properties:
 * quiet, the line below the question, which says when the sheet waits to be renewed; dates, in
 * words. */
#define WAY_TYPE_SHEET_VIEW (way_sheet_view_get_type ())
G_DECLARE_DERIVABLE_TYPE (WaySheetView, way_sheet_view, WAY, SHEET_VIEW, WayView)

struct _WaySheetViewClass
{
  WayViewClass parent_class;

  const char *kind; /* "signs" or "crisis" */

  /* Returns (borrowed) what stands below the question of the sheet. */
  const char *(*describe) (void);
};

G_END_DECLS
