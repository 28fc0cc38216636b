#include "chart/em.h"
#include "chart/network-people.h"
#include "chart/text.h"
#include "widgets/network-map-private.h"

#include <math.h>

#define HANDLE_SIZE 46
#define MINIMUM_SIZE 280
#define NATURAL_WIDTH 420
#define NATURAL_HEIGHT 480
#define MANY 12           /* people, for whom that is enough */
#define LARGEST 1.35      /* times as high, for however many more */
#define SHAPE 0.86        /* height for width: names are beside as well as above */
#define WAITING_WIDTH 130 /* of somebody who is not placed yet, and their name */
#define WAITING_HEIGHT 52

/* Returns (transfer full) where the layout has the marks: x and y of each. */
static double *
get_aims (WayNetworkMap *self)
{
  const WayNetworkLayout *layout = self->layout;
  double *aims = g_new (double, 2 * layout->n_marks);

  for (guint i = 0; i < layout->n_marks; i++)
    {
      aims[2 * i] = layout->marks[i].x;
      aims[2 * i + 1] = layout->marks[i].y;
    }

  return aims;
}

void
_way_network_map_settle (WayNetworkMap *self)
{
  g_autofree double *aims = self->layout != NULL ? get_aims (self) : NULL;

  if (self->layout != NULL)
    way_motion_aim (&self->motion, aims, 2 * self->layout->n_marks);
}

static guint
count_waiting (WayNetworkMap *self)
{
  guint waiting = 0;

  for (guint i = 0; i < self->persons->len; i++)
    waiting +=
        !way_network_cell_is_placed (g_array_index (self->persons, WayNetworkPerson, i).cell);
  return waiting;
}

/* Returns how high the rows of those who are not placed yet may become, in text of normal size. */
static double
guess_waiting (WayNetworkMap *self, double width)
{
  guint waiting = count_waiting (self), in_row = MAX (1, (guint) (width / WAITING_WIDTH));

  return (waiting + in_row) / in_row * WAITING_HEIGHT * (waiting > 0);
}

/* Returns how much higher the map becomes, where there is room, so that the marks of many people
 * stay large enough for fingers. */
static double
get_growth (WayNetworkMap *self)
{
  return CLAMP (sqrt ((self->persons->len - count_waiting (self)) / MANY), 1, LARGEST);
}

void
_way_network_map_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  double unit = way_em_get (gtk_widget_get_pango_context (widget)) / WAY_TEXT_EM;
  double growth = get_growth (WAY_NETWORK_MAP (widget));
  double waiting = 0, size = NATURAL_WIDTH;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      /* With no width said, the narrowest, which needs most. */
      for_size = for_size >= 0 ? for_size : MINIMUM_SIZE;
      waiting = guess_waiting (WAY_NETWORK_MAP (widget), for_size / unit) * unit;
      size =
          CLAMP (for_size * MIN (SHAPE * growth, 1), MINIMUM_SIZE, NATURAL_HEIGHT * unit * growth);
    }
  *minimum = (int) (MINIMUM_SIZE + waiting);
  *natural = (int) (size + waiting);
}

void
_way_network_map_make_layout (WayNetworkMap *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const WayNetworkWords words = way_network_words ();

  g_clear_pointer (&self->layout, way_network_layout_free);
  self->layout = way_network_layout_new ((const WayNetworkPerson *) (void *) self->persons->data,
                                         self->persons->len, &words, gtk_widget_get_width (widget),
                                         gtk_widget_get_height (widget),
                                         gtk_widget_get_pango_context (widget));
}

void
_way_network_map_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  WayNetworkMap *self = WAY_NETWORK_MAP (widget);
  int size;

  if (self->layout == NULL || self->layout->width != width || self->layout->height != height)
    {
      g_autofree double *aims = NULL;

      _way_network_map_make_layout (self);
      aims = get_aims (self);
      way_motion_jump (&self->motion, aims, 2 * self->layout->n_marks);
    }

  /* In a crowd each has as much as does not reach into another one. */
  size = (int) fmin (fmax (HANDLE_SIZE, 2 * self->layout->mark), 2 * self->layout->reach);
  for (guint i = 0; i < self->handles->len; i++)
    {
      const WayNetworkMark *mark = &self->layout->marks[i];
      const GtkAllocation allocation = { (int) mark->x - size / 2, (int) mark->y - size / 2, size,
                                         size };

      gtk_widget_size_allocate (g_ptr_array_index (self->handles, i), &allocation, -1);
    }
}
