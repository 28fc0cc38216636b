#include "widgets/timeline.h"

#include "chart/timeline-draw.h"
#include "widgets/handle.h"
#include "widgets/look.h"
#include "widgets/timeline-private.h"

#define LEAST_WIDTH 240
#define BAND 450 /* pixels: only the bands that are seen are painted */

static guint opened_signal;

G_DEFINE_FINAL_TYPE (WayTimeline, way_timeline, GTK_TYPE_WIDGET)

static const WayTimelineMark *
get_mark (WayTimeline *self, int place)
{
  return &g_array_index (self->marks, WayTimelineMark, place);
}

static void
forget_bands (WayTimeline *self)
{
  g_clear_pointer (&self->bands, g_ptr_array_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
forget_layout (WayTimeline *self)
{
  self->height = 0;
  g_clear_pointer (&self->layout, way_timeline_layout_free);
  forget_bands (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static WayTimelineLayout *
make_layout (WayTimeline *self, int width)
{
  return way_timeline_layout_new (self->marks, self->today, width,
                                  gtk_widget_get_pango_context (GTK_WIDGET (self)));
}

/* The least width and the height depend on the contacts and the font alone. */
static void
find_size (WayTimeline *self)
{
  g_autoptr (WayTimelineLayout) layout = NULL;

  if (self->height > 0 || self->marks == NULL)
    return;

  layout = make_layout (self, LEAST_WIDTH);
  self->least_width = (int) layout->width;
  self->height = (int) layout->height;
}

static void
way_timeline_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline,
                      int *natural_baseline)
{
  WayTimeline *self = WAY_TIMELINE (widget);

  find_size (self);
  *minimum = *natural =
      orientation == GTK_ORIENTATION_HORIZONTAL ? self->least_width : self->height;
}

static void
place_handle (WayTimeline *self)
{
  GtkWidget *handle = self->handles[self->handle];
  WayRect place;
  int least;

  if (self->layout == NULL || self->current < 0)
    return;

  place = way_timeline_layout_get_handle (self->layout, (guint) self->current);
  gtk_widget_measure (handle, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_size_allocate (
      handle,
      &(GtkAllocation){ (int) place.x, (int) place.y, (int) place.width, (int) place.height }, -1);
}

static void
way_timeline_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  WayTimeline *self = WAY_TIMELINE (widget);

  if (self->marks == NULL)
    return;

  if (self->layout == NULL || (int) self->layout->width != width)
    {
      g_clear_pointer (&self->layout, way_timeline_layout_free);
      self->layout = make_layout (self, width);
      forget_bands (self);
    }
  place_handle (self);
}

static void
draw_bands (WayTimeline *self)
{
  const WayTimelineLayout *layout = self->layout;

  self->palette = way_look_get_palette (GTK_WIDGET (self));
  self->bands = g_ptr_array_new_with_free_func ((GDestroyNotify) gsk_render_node_unref);
  for (int x = 0; x < layout->width; x += BAND)
    {
      double width = MIN (BAND, layout->width - x);
      GskRenderNode *band =
          gsk_cairo_node_new (&GRAPHENE_RECT_INIT (x, 0, (float) width, (float) layout->height));
      cairo_t *cr = gsk_cairo_node_get_draw_context (band);

      way_timeline_draw (layout, self->palette, x, x + width, cr);
      cairo_destroy (cr);
      g_ptr_array_add (self->bands, band);
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

static void
way_timeline_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  WayTimeline *self = WAY_TIMELINE (widget);

  if (self->layout == NULL)
    return;
  if (self->palette != way_look_get_palette (widget))
    g_clear_pointer (&self->bands, g_ptr_array_unref);
  if (self->bands == NULL)
    draw_bands (self);

  for (guint i = 0; i < self->bands->len; i++)
    gtk_snapshot_append_node (snapshot, g_ptr_array_index (self->bands, i));
  if (self->hovered >= 0)
    draw_ring (self, self->hovered, FALSE, snapshot);
  if (self->current >= 0 && gtk_widget_has_visible_focus (self->handles[self->handle]))
    draw_ring (self, self->current, TRUE, snapshot);
}

/* Tab comes to the current bead, and leaves the timeline. */
static gboolean
way_timeline_focus (GtkWidget *widget, GtkDirectionType direction)
{
  WayTimeline *self = WAY_TIMELINE (widget);

  if (self->current < 0 || gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;
  return gtk_widget_grab_focus (self->handles[self->handle]);
}

static void
way_timeline_set_focus_child (GtkWidget *widget, GtkWidget *child)
{
  GTK_WIDGET_CLASS (way_timeline_parent_class)->set_focus_child (widget, child);

  gtk_widget_queue_draw (widget);
}

static void
way_timeline_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (way_timeline_parent_class)->css_changed (widget, change);

  /* The font may be another one. */
  forget_layout (WAY_TIMELINE (widget));
}

static gboolean
way_timeline_query_tooltip (GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  WayTimeline *self = WAY_TIMELINE (widget);
  int place = keyboard ? self->current : self->hovered;

  if (place < 0)
    return FALSE;

  gtk_tooltip_set_text (tooltip, get_mark (self, place)->name);
  return TRUE;
}

static void
way_timeline_dispose (GObject *object)
{
  WayTimeline *self = WAY_TIMELINE (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->handles); i++)
    g_clear_pointer (&self->handles[i], gtk_widget_unparent);
  g_clear_pointer (&self->bands, g_ptr_array_unref);
  g_clear_pointer (&self->layout, way_timeline_layout_free);
  g_clear_pointer (&self->marks, g_array_unref);
  g_clear_pointer (&self->today, g_free);

  G_OBJECT_CLASS (way_timeline_parent_class)->dispose (object);
}

static void
way_timeline_class_init (WayTimelineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_timeline_dispose;
  widget_class->measure = way_timeline_measure;
  widget_class->size_allocate = way_timeline_size_allocate;
  widget_class->snapshot = way_timeline_snapshot;
  widget_class->focus = way_timeline_focus;
  widget_class->set_focus_child = way_timeline_set_focus_child;
  widget_class->css_changed = way_timeline_css_changed;
  widget_class->query_tooltip = way_timeline_query_tooltip;

  opened_signal = g_signal_new ("opened", WAY_TYPE_TIMELINE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_INT64);

  gtk_widget_class_set_css_name (widget_class, "timeline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
way_timeline_init (WayTimeline *self)
{
  self->current = self->hovered = -1;
  for (guint i = 0; i < G_N_ELEMENTS (self->handles); i++)
    {
      self->handles[i] = way_handle_new (GTK_ACCESSIBLE_ROLE_BUTTON);
      gtk_widget_set_visible (self->handles[i], FALSE);
      gtk_widget_set_parent (self->handles[i], GTK_WIDGET (self));
    }

  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  way_look_follow (GTK_WIDGET (self));
  _way_timeline_listen (self);
}

GtkWidget *
way_timeline_new (void)
{
  return g_object_new (WAY_TYPE_TIMELINE, NULL);
}

void
_way_timeline_go (WayTimeline *self, int place, gboolean focus)
{
  GtkWidget *before = self->handles[self->handle];

  if (focus)
    self->handle = 1 - self->handle;
  self->current = place;
  gtk_widget_set_visible (self->handles[self->handle], place >= 0);
  if (place < 0)
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->handles[self->handle]),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, get_mark (self, place)->name, -1);
  place_handle (self);
  if (focus)
    {
      gtk_widget_grab_focus (self->handles[self->handle]);
      gtk_widget_set_visible (before, FALSE);
    }
}

void
_way_timeline_open (WayTimeline *self, int place)
{
  _way_timeline_go (self, place, place != self->current);
  g_signal_emit (self, opened_signal, 0, get_mark (self, place)->id);
}

void
way_timeline_set_marks (WayTimeline *self, GArray *marks, const char *today)
{
  gint64 current;
  guint n;

  g_return_if_fail (WAY_IS_TIMELINE (self) && marks != NULL && today != NULL);

  if (self->marks != NULL && way_timeline_marks_equal (marks, self->marks) &&
      g_str_equal (today, self->today))
    {
      g_array_unref (marks);
      return; /* most steps are about something else */
    }

  current = way_timeline_get_current (self);
  n = self->marks != NULL ? self->marks->len : 0;
  if (n > 0 && self->current == (int) n - 1)
    current = 0; /* it has been the newest, and goes on being that */
  g_clear_pointer (&self->layout, way_timeline_layout_free); /* it reads the old ones */
  g_clear_pointer (&self->marks, g_array_unref);
  self->marks = marks;
  g_free (self->today);
  self->today = g_strdup (today);
  self->hovered = -1;
  forget_layout (self);

  self->current = current != 0 ? way_timeline_marks_find (marks, current) : -1;
  _way_timeline_go (self, self->current >= 0 ? self->current : (int) marks->len - 1, FALSE);
}

gint64
way_timeline_get_current (WayTimeline *self)
{
  g_return_val_if_fail (WAY_IS_TIMELINE (self), 0);

  return self->current >= 0 ? get_mark (self, self->current)->id : 0;
}

const WayTimelineLayout *
way_timeline_get_layout (WayTimeline *self)
{
  g_return_val_if_fail (WAY_IS_TIMELINE (self), NULL);

  return self->layout;
}
