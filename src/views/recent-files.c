#include "views/recent-files.h"

static void
changed_cb (GtkRecentManager *manager, gpointer uri)
{
  gtk_recent_manager_remove_item (manager, uri, NULL);
}

static void
free_cb (gpointer uri, GClosure *closure)
{
  g_free (uri);
}

/* The chooser adds the file some time after it has answered, and again each time it is chosen: so
 * this looks whenever the list changes, for as long as the program runs. */
void
way_recent_files_leave_out (GFile *file)
{
  GtkRecentManager *manager = gtk_recent_manager_get_default ();
  g_autofree char *uri = g_file_get_uri (file);

  gtk_recent_manager_remove_item (manager, uri, NULL);
  g_signal_connect_data (manager, "changed", G_CALLBACK (changed_cb), g_steal_pointer (&uri),
                         free_cb, 0);
}
