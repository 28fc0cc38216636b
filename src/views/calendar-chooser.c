#include "views/calendar-chooser.h"

#include <glib/gi18n.h>

#include "store/calendar-file.h"
#include "views/recent-files.h"
#include "views/report.h"

#define CHOOSER "way-calendar-chooser"
#define MEETING "way-meeting"

static void
save (GtkWidget *widget, WayRecord *meeting, GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (GError) error = NULL;

  if (path == NULL)
    g_set_error_literal (&error, G_FILE_ERROR, G_FILE_ERROR_NOENT, "Not a file of this computer");
  if (path != NULL && way_calendar_file_save (meeting, path, &error))
    way_report (widget, _("Saved. The file says when, and nothing else."), FALSE);
  else
    way_report_error (widget, _("The file could not be written"), error);
}

static void
response_cb (GtkWidget *widget, int response, GtkFileChooser *chooser)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (chooser);

  if (response == GTK_RESPONSE_ACCEPT && file != NULL)
    {
      way_recent_files_leave_out (file);
      save (widget, g_object_get_data (G_OBJECT (chooser), MEETING), file);
    }

  g_object_set_data (G_OBJECT (widget), CHOOSER, NULL);
}

/* Takes CHOOSER: whoever closes the window meanwhile closes it as well. */
static void
close_chooser (gpointer chooser)
{
  gtk_native_dialog_destroy (chooser);
  g_object_unref (chooser);
}

void
way_calendar_chooser_show (GtkWidget *widget, WayRecord *meeting)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (widget));
  g_autofree char *name = g_strconcat (_("Meeting"), ".ics", NULL);
  GtkFileChooserNative *chooser;

  if (g_object_get_data (G_OBJECT (widget), CHOOSER) != NULL)
    return;

  chooser =
      gtk_file_chooser_native_new (_("Save for the calendar"), window,
                                      GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), _("_Cancel"));
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  g_object_set_data_full (G_OBJECT (chooser), MEETING, g_object_ref (meeting), g_object_unref);
  g_object_set_data_full (G_OBJECT (widget), CHOOSER, chooser, close_chooser);
  g_signal_connect_object (chooser, "response", G_CALLBACK (response_cb), widget,
                           G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}
