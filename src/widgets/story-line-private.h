#pragma once

#include "widgets/motion.h"
#include "widgets/story-line.h"

G_BEGIN_DECLS

/* A drag up or down, from press to release. */
typedef struct
{
  int place;      /* -1: there is none */
  gboolean moved; /* far enough to mean it */
  double grip_y;  /* from the pointer to the middle of the bead */
  double start_x, start_y, x, y;
  int tone;
} WayStoryDrag;

struct _WayStoryLine
{
  GtkWidget parent_instance;

  WayStory *story;        /* (nullable) */
  GPtrArray *handles;     /* of WayHandle, one per mark */
  WayStoryLayout *layout; /* (nullable) for the width the widget has */
  int least_width, height;
  WayMotion motion; /* of the tone of each mark */
  WayStoryDrag drag;
  gint64 selected;
  int hovered; /* mark, or -1 */
};

/* Listens to pointer and keys. */
void _way_story_line_listen (WayStoryLine *self);

/* How large the line is, and where its handles are. */
void _way_story_line_measure (GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline);
void _way_story_line_size_allocate (GtkWidget *widget, int width, int height, int baseline);

/* Lets the moments ease to as good as they are said to be. */
void _way_story_line_settle (WayStoryLine *self);

/* Tab comes to the selected moment, and leaves the line. */
gboolean _way_story_line_focus (GtkWidget *widget, GtkDirectionType direction);

/* Say what a hand wants of the mark at PLACE. */
void _way_story_line_choose (WayStoryLine *self, int place);
void _way_story_line_tone (WayStoryLine *self, int place, int tone);
void _way_story_line_open (WayStoryLine *self, int place);
void _way_story_line_move (WayStoryLine *self, int place, int delta);

G_END_DECLS
