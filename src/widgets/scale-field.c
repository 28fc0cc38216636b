#include "widgets/scale-field.h"

#include <glib/gi18n.h>
#include <math.h>

#include "widgets/scroll-past.h"

struct _WayScaleField
{
  WayEditor parent_instance;

  /* Template children */
  GtkRange *scale;
  GtkLabel *value;
  GtkWidget *clear;
};

G_DEFINE_FINAL_TYPE (WayScaleField, way_scale_field, WAY_TYPE_EDITOR)

static void
way_scale_field_show (WayEditor *editor)
{
  WayScaleField *self = WAY_SCALE_FIELD (editor);
  gint64 number = way_editor_get_number (editor);
  gboolean open = number == WAY_NONE;
  g_autofree char *text = open ? g_strdup (_("left open")) : g_strdup_printf ("%d", (int) number);

  gtk_range_set_value (self->scale, open ? 5 : number);
  gtk_label_set_label (self->value, text);
  gtk_widget_set_visible (self->clear, !open);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                  text, -1);
  if (open)
    gtk_widget_add_css_class (GTK_WIDGET (self->scale), "way-left-open");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->scale), "way-left-open");
}

/* Also emitted for the value that the open slider rests at. */
static gboolean
change_value_cb (WayScaleField *self, GtkScrollType scroll, double value)
{
  way_editor_edit_number (WAY_EDITOR (self), CLAMP ((gint64) round (value), 0, 10));
  way_scale_field_show (WAY_EDITOR (self));

  return GDK_EVENT_STOP;
}

static void
clear_cb (WayScaleField *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->scale));
  way_editor_edit_number (WAY_EDITOR (self), WAY_NONE);
  way_scale_field_show (WAY_EDITOR (self));
}

static gboolean
way_scale_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (WAY_SCALE_FIELD (widget)->scale));
}

static void
way_scale_field_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_SCALE_FIELD);

  G_OBJECT_CLASS (way_scale_field_parent_class)->dispose (object);
}

static void
way_scale_field_class_init (WayScaleFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_scale_field_dispose;
  widget_class->grab_focus = way_scale_field_grab_focus;
  WAY_EDITOR_CLASS (klass)->show = way_scale_field_show;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/scale-field.ui");
  gtk_widget_class_bind_template_child (widget_class, WayScaleField, scale);
  gtk_widget_class_bind_template_child (widget_class, WayScaleField, value);
  gtk_widget_class_bind_template_child (widget_class, WayScaleField, clear);
  gtk_widget_class_bind_template_callback (widget_class, change_value_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
}

static void
way_scale_field_init (WayScaleField *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  way_scroll_past (GTK_WIDGET (self->scale));
  way_scale_field_show (WAY_EDITOR (self));
}
