#pragma once

#include <pango/pangocairo.h>

#include "chart/rect.h"

G_BEGIN_DECLS

/* A contact, as plain values. */
typedef struct
{
  gint64 id;
  char *day;
  const char *kind; /* (borrowed) a word of "contact.kind" */
  gboolean talk;
} WayTimelineMark;

/* Returns (transfer full) a list of WayTimelineMark. They are added with the oldest first. */
GArray *way_timeline_marks_new (void);
void way_timeline_marks_add (
    GArray *marks, gint64 id, const char *day, const char *kind, gboolean talk);

/* Returns the place of the mark with that id, or -1. */
int way_timeline_marks_find (const GArray *marks, gint64 id);

gboolean way_timeline_marks_equal (const GArray *marks, const GArray *others);

/* Where a month begins, and what it is called. */
typedef struct
{
  double x;
  PangoLayout *text;
} WayTimelineMonth;

typedef struct
{
  double x, y;
} WayTimelineBead;

/* Contacts over months and years: what drawing, pointing and child widgets read. A day is as wide
 * in quiet times as in busy ones, so that a gap is simply a gap; each contact has a bead of the
 * same size. Where days are too close, beads stand below each other. */
typedef struct
{
  const GArray *marks; /* (borrowed) */
  double width, height;
  double unit;            /* how much larger all is than at the usual size of text */
  double day;             /* width of a day */
  double radius;          /* of a bead */
  double road;            /* where the first row of beads lies; it sways a little */
  double ground;          /* where the names of the months stand */
  guint n_rows;           /* of beads */
  int *days;              /* one per mark: how long after the first of all months */
  WayTimelineBead *beads; /* one per mark */
  GArray *months;         /* of WayTimelineMonth */
} WayTimelineLayout;

/* Lays MARKS out, which must live on, until TODAY in WIDTH or as much more as they need, with the
 * fonts of CONTEXT. The height follows from them. */
WayTimelineLayout *way_timeline_layout_new (const GArray *marks,
                                            const char *today,
                                            double width,
                                            PangoContext *context);
void way_timeline_layout_free (WayTimelineLayout *self);

/* Returns where the road is at X. */
double way_timeline_layout_road_at (const WayTimelineLayout *self, double x);

/* Returns where a finger finds the bead at PLACE. */
WayRect way_timeline_layout_get_handle (const WayTimelineLayout *self, guint place);

/* Returns the mark that is nearest to X, Y within reach of a finger, or -1. */
int way_timeline_layout_mark_at (const WayTimelineLayout *self, double x, double y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WayTimelineLayout, way_timeline_layout_free)

G_END_DECLS
