#include "chart/hand.h"
#include "chart/radar-draw.h"
#include "model/record.h"
#include "model/score-words.h"
#include "widgets/handle.h"
#include "widgets/look.h"
#include "widgets/radar-chart-private.h"

static gboolean
is_holding (WayRadarChart *self)
{
  return self->drag.axis >= 0 && self->holding;
}

static WayRadarState
get_state (WayRadarChart *self)
{
  WayRadarState state = {
    .selected = self->selected,
    .hovered = self->hovered,
    .focused = way_handles_get_visibly_focused (self->handles, GTK_WIDGET (self)),
    .values = self->motion.values,
    .held = -1,
  };

  if (is_holding (self) && self->drag.wished)
    {
      state.held = self->drag.axis;
      state.wished = self->held != WAY_RADAR_UNSCORED ? self->held
                                                      : way_radar_layout_get_parking (self->layout);
    }

  return state;
}

static void
draw_hand (WayRadarChart *self, cairo_t *cr)
{
  g_autofree char *words =
      way_score_describe_value (self->held != WAY_RADAR_UNSCORED ? (gint64) self->held : WAY_NONE);
  g_autoptr (PangoLayout) text = gtk_widget_create_pango_layout (GTK_WIDGET (self), words);

  way_hand_draw (self->layout->width, self->layout->height,
                 way_look_get_palette (GTK_WIDGET (self)), text, self->hand_x, self->hand_y, cr);
}

void
_way_radar_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  WayRadarChart *self = WAY_RADAR_CHART (widget);
  WayRadarState state;
  cairo_t *cr;

  if (self->layout == NULL || self->n_axes == 0)
    return;

  state = get_state (self);
  cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, self->layout->width, self->layout->height));
  way_radar_draw (self->layout, way_look_get_palette (widget), &state, cr);
  if (is_holding (self))
    draw_hand (self, cr);
  cairo_destroy (cr);
}
