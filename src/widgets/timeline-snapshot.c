#include <math.h>

#include "chart/timeline-draw.h"
#include "widgets/look.h"
#include "widgets/timeline-private.h"

#define MARGIN 48 /* pixels: there may be some space around the timeline */
#define BAND 450  /* pixels: of half a lifetime, only the bands that are seen are drawn */

static void
clear_band (gpointer band)
{
  if (band != NULL)
    gsk_render_node_unref (band);
}

static GskRenderNode *
draw_band (WayTimeline *self, int x)
{
  const WayTimelineLayout *layout = self->layout;
  double width = MIN (BAND, layout->width - x);
  GskRenderNode *band =
      gsk_cairo_node_new (&GRAPHENE_RECT_INIT (x, 0, (float) width, (float) layout->height));
  cairo_t *cr = gsk_cairo_node_get_draw_context (band);

  way_timeline_draw (layout, self->palette, x, x + width, cr);
  cairo_destroy (cr);
  return band;
}

static void
make_bands (WayTimeline *self)
{
  self->palette = way_look_get_palette (GTK_WIDGET (self));
  self->bands = g_ptr_array_new_with_free_func (clear_band);
  g_ptr_array_set_size (self->bands, (int) ceil (self->layout->width / BAND));
}

/* Returns the part of it that is on the screen, or all of it where nothing scrolls. What scrolls is
 * asked, and not where that has put us: in the frame in which the road begins at its end, it has
 * not done so yet. */
static graphene_rect_t
find_seen (WayTimeline *self)
{
  if (self->scrolled == NULL)
    return GRAPHENE_RECT_INIT (0, 0, (float) self->layout->width, (float) self->layout->height);

  return GRAPHENE_RECT_INIT ((float) gtk_adjustment_get_value (self->scrolled) - MARGIN, 0,
                             (float) gtk_adjustment_get_page_size (self->scrolled) + 2 * MARGIN,
                             (float) self->layout->height);
}

/* Draws what is seen, and forgets what is not any more. */
static void
snapshot_bands (WayTimeline *self, GtkSnapshot *snapshot)
{
  graphene_rect_t seen = find_seen (self);

  for (guint i = 0; i < self->bands->len; i++)
    {
      gpointer *band = &self->bands->pdata[i];
      int x = (int) i * BAND;

      if (x + BAND < seen.origin.x || x > seen.origin.x + seen.size.width)
        {
          clear_band (g_steal_pointer (band));
          continue;
        }
      if (*band == NULL)
        *band = draw_band (self, x);
      gtk_snapshot_append_node (snapshot, *band);
    }
}

static void
draw_ring (WayTimeline *self, int place, gboolean focused, GtkSnapshot *snapshot)
{
  WayRect around = way_timeline_layout_get_handle (self->layout, (guint) place);
  cairo_t *cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT ((float) around.x, (float) around.y, (float) around.width,
                                     (float) around.height));

  way_timeline_draw_ring (self->layout, self->palette, (guint) place, focused, cr);
  cairo_destroy (cr);
}

void
_way_timeline_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  WayTimeline *self = WAY_TIMELINE (widget);

  if (self->layout == NULL)
    return;
  if (self->palette != way_look_get_palette (widget))
    g_clear_pointer (&self->bands, g_ptr_array_unref);
  if (self->bands == NULL)
    make_bands (self);

  snapshot_bands (self, snapshot);
  if (self->hovered >= 0)
    draw_ring (self, self->hovered, FALSE, snapshot);
  if (self->current >= 0 && gtk_widget_has_visible_focus (self->handles[self->handle]))
    draw_ring (self, self->current, TRUE, snapshot);
}
