#include "widgets/more.h"

struct _WayMore
{
  GtkWidget parent_instance;

  GdkFrameClock *clock; /* (borrowed) while there may be more */
  guint idle;
  gboolean finished;
};

G_DEFINE_FINAL_TYPE (WayMore, way_more, GTK_TYPE_WIDGET)

static guint wanted_signal;

/* When there is no more, it takes no room. */
static gboolean
make_some (WayMore *self)
{
  gboolean made = FALSE;

  if (!self->finished)
    g_signal_emit (self, wanted_signal, 0, &made);
  self->finished = !made;
  gtk_widget_set_visible (GTK_WIDGET (self), made);
  return made;
}

static gboolean
idle_cb (gpointer data)
{
  WayMore *self = data;

  return make_some (self) ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/* Before the next picture, so that all is there in that one; a key or a click comes first. */
static void
drawn_cb (WayMore *self)
{
  if (self->idle == 0)
    self->idle = g_idle_add_full (GDK_PRIORITY_REDRAW - 1, idle_cb, self, NULL);
}

static void
way_more_map (GtkWidget *widget)
{
  WayMore *self = WAY_MORE (widget);

  GTK_WIDGET_CLASS (way_more_parent_class)->map (widget);

  self->clock = gtk_widget_get_frame_clock (widget);
  g_signal_connect_object (self->clock, "after-paint", G_CALLBACK (drawn_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
way_more_unmap (GtkWidget *widget)
{
  WayMore *self = WAY_MORE (widget);

  if (self->clock != NULL)
    g_signal_handlers_disconnect_by_data (self->clock, self);
  self->clock = NULL;
  g_clear_handle_id (&self->idle, g_source_remove);

  GTK_WIDGET_CLASS (way_more_parent_class)->unmap (widget);
}

static void
way_more_class_init (WayMoreClass *klass)
{
  GTK_WIDGET_CLASS (klass)->map = way_more_map;
  GTK_WIDGET_CLASS (klass)->unmap = way_more_unmap;

  wanted_signal = g_signal_new ("wanted", WAY_TYPE_MORE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_BOOLEAN, 0);
}

static void
way_more_init (WayMore *self)
{
}

void
way_more_finish (WayMore *self)
{
  g_return_if_fail (WAY_IS_MORE (self));

  while (make_some (self))
    ;
}
