#include "widgets/network-handle.h"

#include <glib/gi18n.h>

struct _WayNetworkHandle
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (WayNetworkHandle, way_network_handle, GTK_TYPE_WIDGET)

static void
way_network_handle_class_init (WayNetworkHandleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_css_name (widget_class, "handle");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
}

static void
way_network_handle_init (WayNetworkHandle *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

GtkWidget *
way_network_handle_new (void)
{
  return g_object_new (WAY_TYPE_NETWORK_HANDLE, NULL);
}

void
way_network_handle_set_person (WayNetworkHandle *self, const char *name, const char *note)
{
  g_autofree char *label = NULL;

  g_return_if_fail (WAY_IS_NETWORK_HANDLE (self) && name != NULL);

  /* Translators: a name and what is said of it: "Free time: 5 of 10", "Sam: Neighbours, close". */
  label = g_strdup_printf (_("%s: %s"), name, note != NULL ? note : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}
