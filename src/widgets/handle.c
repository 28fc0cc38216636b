#include "widgets/handle.h"

#include <glib/gi18n.h>

struct _WayHandle
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (WayHandle, way_handle, GTK_TYPE_WIDGET)

static void
way_handle_class_init (WayHandleClass *klass)
{
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "handle");
}

static void
way_handle_init (WayHandle *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

GtkWidget *
way_handle_new (GtkAccessibleRole role)
{
  return g_object_new (WAY_TYPE_HANDLE, "accessible-role", role, NULL);
}

void
way_handle_set_name (GtkWidget *self, const char *label, const char *note)
{
  g_autofree char *name = NULL;

  g_return_if_fail (WAY_IS_HANDLE (self) && label != NULL);

  /* Translators: a name and what is said of it: "Free time: 5 of 10", "Sam: Neighbours, close". */
  name = g_strdup_printf (_("%s: %s"), label, note != NULL ? note : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

int
way_handles_get_focused (GPtrArray *handles, GtkWidget *chart)
{
  GtkWidget *child = gtk_widget_get_focus_child (chart);
  guint place;

  return child != NULL && g_ptr_array_find (handles, child, &place) ? (int) place : -1;
}

int
way_handles_get_visibly_focused (GPtrArray *handles, GtkWidget *chart)
{
  int place = way_handles_get_focused (handles, chart);

  return place >= 0 && gtk_widget_has_visible_focus (g_ptr_array_index (handles, place)) ? place
                                                                                         : -1;
}

gboolean
way_handles_focus (GPtrArray *handles, int place)
{
  return place >= 0 && place < (int) handles->len &&
         gtk_widget_grab_focus (g_ptr_array_index (handles, place));
}

void
way_handles_set_length (GPtrArray *handles,
                        GtkWidget *chart,
                        guint length,
                        GtkWidget *(*make) (void) )
{
  if (handles->len > length)
    g_ptr_array_set_size (handles, (int) length);
  while (handles->len < length)
    {
      GtkWidget *handle = make ();

      g_ptr_array_add (handles, handle);
      gtk_widget_set_parent (handle, chart);
    }
}
