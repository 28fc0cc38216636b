#include "widgets/timeline.h"

#include "widgets/handle.h"
#include "widgets/look.h"
#include "widgets/timeline-private.h"

#define LEAST_WIDTH 240

static guint opened_signal;

G_DEFINE_FINAL_TYPE (WayTimeline, way_timeline, GTK_TYPE_WIDGET)

static const WayTimelineMark *
get_mark (WayTimeline *self, int place)
{
  return &g_array_index (self->marks, WayTimelineMark, place);
}

/* Returns (transfer full) what the mark at PLACE is called. */
static char *
name_mark (WayTimeline *self, int place)
{
  return self->name != NULL ? self->name (get_mark (self, place)->id, self->name_data)
                            : g_strdup ("");
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

/* The least width and the height depend on the contacts and the font alone. A long road gets no
 * more than its least width. */
static void
find_size (WayTimeline *self)
{
  if (self->height > 0 || self->marks == NULL)
    return;

  g_clear_pointer (&self->layout, way_timeline_layout_free);
  self->layout = make_layout (self, LEAST_WIDTH);
  self->least_width = (int) self->layout->width;
  self->height = (int) self->layout->height;
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

/* What is scrolled is not asked to draw itself again: it has been drawn, for all GTK knows. */
static void
way_timeline_map (GtkWidget *widget)
{
  WayTimeline *self = WAY_TIMELINE (widget);
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);

  GTK_WIDGET_CLASS (way_timeline_parent_class)->map (widget);

  if (viewport == NULL)
    return;
  self->scrolled = gtk_scrollable_get_hadjustment (GTK_SCROLLABLE (viewport));
  g_signal_connect_object (self->scrolled, "changed", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->scrolled, "value-changed", G_CALLBACK (gtk_widget_queue_draw),
                           self, G_CONNECT_SWAPPED);
}

static void
way_timeline_unmap (GtkWidget *widget)
{
  WayTimeline *self = WAY_TIMELINE (widget);

  if (self->scrolled != NULL)
    g_signal_handlers_disconnect_by_data (self->scrolled, self);
  self->scrolled = NULL;

  GTK_WIDGET_CLASS (way_timeline_parent_class)->unmap (widget);
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
  g_autofree char *name = NULL;

  if (place < 0)
    return FALSE;

  name = name_mark (self, place);
  gtk_tooltip_set_text (tooltip, name);
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
  widget_class->snapshot = _way_timeline_snapshot;
  widget_class->map = way_timeline_map;
  widget_class->unmap = way_timeline_unmap;
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

static void
name_handle (WayTimeline *self)
{
  g_autofree char *name = name_mark (self, self->current);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->handles[self->handle]),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

void
way_timeline_set_name (WayTimeline *self, WayTimelineName name, gpointer data)
{
  g_return_if_fail (WAY_IS_TIMELINE (self));

  self->name = name;
  self->name_data = data;
  if (self->current >= 0)
    name_handle (self);
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

  name_handle (self);
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
      if (self->current >= 0)
        name_handle (self); /* there may be something new to say */
      return;               /* most steps are about something else */
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
