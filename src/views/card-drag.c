#include "views/card-drag.h"

#include <glib/gi18n.h>

#include "views/report.h"

typedef struct
{
  GtkWidget *area;  /* (borrowed) has the target … */
  GtkListBox *list; /* (borrowed) … and this in it */
  WayCardDrop drop;
  gpointer self; /* (borrowed) */
} Target;

static void
begin_cb (GtkDragSource *source, GdkDrag *drag, GtkWidget *card)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (card);

  gtk_drag_source_set_icon (source, picture, 0, 0);
}

GtkEventController *
way_card_drag_from (GtkWidget *card, WayRecord *record)
{
  GtkDragSource *source = gtk_drag_source_new ();
  g_autoptr (GdkContentProvider) content =
                 gdk_content_provider_new_typed (G_OBJECT_TYPE (record), record);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  gtk_drag_source_set_content (source, content);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (begin_cb), card, G_CONNECT_DEFAULT);
  gtk_widget_add_controller (card, GTK_EVENT_CONTROLLER (source));
  return GTK_EVENT_CONTROLLER (source);
}

static gboolean
drop_cb (Target *target, const GValue *value, double x, double y)
{
  GtkListBoxRow *row;
  graphene_point_t point;
  g_autoptr (GError) error = NULL;

  if (!gtk_widget_compute_point (target->area, GTK_WIDGET (target->list),
                                 &GRAPHENE_POINT_INIT (x, y), &point))
    return FALSE;

  row = gtk_list_box_get_row_at_y (target->list, point.y);
  if (target->drop (target->self, g_value_get_object (value),
                    row != NULL ? gtk_list_box_row_get_index (row) : G_MAXINT, &error))
    return TRUE;

  if (error != NULL)
    way_report_error (target->area, _("It could not be moved"), error);
  return FALSE;
}

static void
free_target (gpointer target, GClosure *closure)
{
  g_free (target);
}

GtkDropTarget *
way_card_drag_to (GtkWidget *area, GtkListBox *list, GType type, WayCardDrop drop, gpointer self)
{
  GtkDropTarget *target = gtk_drop_target_new (type, GDK_ACTION_MOVE);
  const Target data = { area, list, drop, self };

  g_signal_connect_data (target, "drop", G_CALLBACK (drop_cb), g_memdup2 (&data, sizeof data),
                         free_target, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (area, GTK_EVENT_CONTROLLER (target));
  return target;
}
