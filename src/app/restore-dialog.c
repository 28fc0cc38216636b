#include "app/restore-dialog.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "store/backup.h"
#include "views/report.h"

struct _WayRestoreDialog
{
  AdwWindow parent_instance;

  WayStore *store;
  GStrv copies; /* paths, the newest first; a row for each */

  /* Template children */
  GtkWidget *toasts;
  GtkLabel *line;
  GtkListBox *list;
};

static guint restored_signal;

G_DEFINE_FINAL_TYPE (WayRestoreDialog, way_restore_dialog, ADW_TYPE_WINDOW)

static void
activated_cb (WayRestoreDialog *self, GtkListBoxRow *row)
{
  g_autoptr (GError) error = NULL;

  if (!way_backup_restore (self->store, self->copies[gtk_list_box_row_get_index (row)], &error))
    {
      way_report_error (self->toasts, _("The copy could not be opened"), error);
      return;
    }
  g_signal_emit (self, restored_signal, 0);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
add_row (WayRestoreDialog *self, const char *copy)
{
  g_autofree char *date = way_backup_get_date (copy);
  g_autofree char *words = way_date_format (date, WAY_DATE_NEAR);
  g_autofree char *time = way_backup_get_time (copy);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), words);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), time); /* there may be several of a day */
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_append (self->list, row);
}

static void
fill (WayRestoreDialog *self)
{
  self->copies = way_backup_list (self->store);
  for (guint i = 0; self->copies[i] != NULL; i++)
    add_row (self, self->copies[i]);

  gtk_widget_set_visible (GTK_WIDGET (self->list), self->copies[0] != NULL);
  gtk_label_set_label (self->line, self->copies[0] != NULL
                       ? _("The journey becomes what it was on that day. What it "
                                           "is now is kept as one more copy.")
                       : _("There is no copy yet. One is made on each day that "
                                           "the journey is opened."));
}

static void
way_restore_dialog_dispose (GObject *object)
{
  WayRestoreDialog *self = WAY_RESTORE_DIALOG (object);

  g_clear_object (&self->store);
  g_clear_pointer (&self->copies, g_strfreev);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_RESTORE_DIALOG);

  G_OBJECT_CLASS (way_restore_dialog_parent_class)->dispose (object);
}

static void
way_restore_dialog_class_init (WayRestoreDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_restore_dialog_dispose;

  restored_signal = g_signal_new ("restored", WAY_TYPE_RESTORE_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/restore-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, WayRestoreDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, WayRestoreDialog, line);
  gtk_widget_class_bind_template_child (widget_class, WayRestoreDialog, list);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
way_restore_dialog_init (WayRestoreDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_restore_dialog_new (GtkWindow *parent, WayStore *store)
{
  WayRestoreDialog *self = g_object_new (WAY_TYPE_RESTORE_DIALOG, "transient-for", parent, NULL);

  self->store = g_object_ref (store);
  fill (self);
  return GTK_WIDGET (self);
}
