#include "widgets/story-line-private.h"

#define LEAST_WIDTH 240

void
_way_story_line_settle (WayStoryLine *self)
{
  g_autofree double *tones = NULL;

  if (self->layout == NULL)
    return;

  tones = g_new (double, self->story->n_marks);
  way_story_layout_get_tones (self->layout, tones);
  way_motion_aim (&self->motion, tones, self->story->n_marks);
}

static void
make_layout (WayStoryLine *self, int width)
{
  g_clear_pointer (&self->layout, way_story_layout_free);
  self->layout =
      way_story_layout_new (self->story, width, gtk_widget_get_pango_context (GTK_WIDGET (self)));
  _way_story_line_settle (self);
}

/* The least width and the height depend on the story and the font alone. */
static void
find_size (WayStoryLine *self)
{
  g_autoptr (WayStoryLayout) layout = NULL;

  if (self->height > 0 || self->story == NULL)
    return;

  layout = way_story_layout_new (self->story, LEAST_WIDTH,
                                 gtk_widget_get_pango_context (GTK_WIDGET (self)));
  self->least_width = (int) layout->width;
  self->height = (int) layout->height;
}

void
_way_story_line_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  WayStoryLine *self = WAY_STORY_LINE (widget);

  find_size (self);
  *minimum = *natural =
      orientation == GTK_ORIENTATION_HORIZONTAL ? self->least_width : self->height;
}

void
_way_story_line_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  WayStoryLine *self = WAY_STORY_LINE (widget);

  if (self->story == NULL)
    return;
  if (self->layout == NULL || (int) self->layout->width != width)
    make_layout (self, width);

  for (guint i = 0; i < self->handles->len; i++)
    {
      WayRect place = way_story_layout_get_handle (self->layout, i);
      const GtkAllocation allocation = { (int) place.x, (int) place.y, (int) place.width,
                                         (int) place.height };

      gtk_widget_size_allocate (g_ptr_array_index (self->handles, i), &allocation, -1);
    }
}
