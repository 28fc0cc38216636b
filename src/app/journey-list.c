#include "app/journey-list.h"

#include <glib/gi18n.h>

#include "app/application.h"
#include "app/journey-row.h"
#include "store/library.h"
#include "views/report.h"

struct _WayJourneyList
{
  AdwBin parent_instance;

  GCancellable *scan; /* while it goes on */
  GPtrArray *entries; /* of WayLibraryEntry; the rows show them */

  /* Template children */
  GtkEditable *search;
  GtkStack *pages;
  GtkListBox *list;
};

static guint open_signal;

G_DEFINE_FINAL_TYPE (WayJourneyList, way_journey_list, ADW_TYPE_BIN)

static void scan (WayJourneyList *self);

static gboolean
filter (GtkListBoxRow *row, gpointer user_data)
{
  WayJourneyList *self = user_data;

  return way_journey_row_matches (WAY_JOURNEY_ROW (row), gtk_editable_get_text (self->search));
}

static void
clear (WayJourneyList *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  if (self->scan != NULL)
    g_cancellable_cancel (self->scan);
  g_clear_object (&self->scan);
}

static void
delete_for_good_cb (WayJourneyList *self, const char *response, AdwMessageDialog *dialog)
{
  WayJourneyRow *row = g_object_get_data (G_OBJECT (dialog), "row");
  g_autoptr (GError) error = NULL;

  if (g_str_equal (response, "delete") &&
      !way_library_delete (way_journey_row_get_entry (row), &error))
    way_report_error (GTK_WIDGET (self), _("The journey could not be deleted"), error);
  if (g_str_equal (response, "delete"))
    scan (self);
}

static GtkWidget *
ask (WayJourneyList *self, WayJourneyRow *row, const char *heading, char *body, GCallback callback)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWidget *dialog = adw_message_dialog_new (window, heading, body);

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel",
                                    _("_Cancel"), "delete", _("_Delete"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "delete",
                                              ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_object_set_data_full (G_OBJECT (dialog), "row", g_object_ref (row), g_object_unref);
  /* The row's, which the list forgets when something else is shown meanwhile. */
  g_object_set_data_full (G_OBJECT (dialog), "entries", g_ptr_array_ref (self->entries),
                          (GDestroyNotify) g_ptr_array_unref);
  g_signal_connect_object (dialog, "response", callback, self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
  g_free (body);
  return dialog;
}

static void
delete_cb (WayJourneyList *self, const char *response, AdwMessageDialog *dialog)
{
  WayJourneyRow *row = g_object_get_data (G_OBJECT (dialog), "row");
  const char *name = way_journey_row_get_entry (row)->name;

  if (g_str_equal (response, "delete"))
    ask (self, row,
         _("Delete it for good?"),
            /* Translators: %s is the name that the person wants to be called. */
            g_strdup_printf (_("Name: %s"), name != NULL ? name : "…"),
                             G_CALLBACK (delete_for_good_cb));
}

static void
row_delete_cb (WayJourneyList *self, WayJourneyRow *row)
{
  ask (self, row,
       _("Delete this journey?"),
          g_strdup (_("All of it goes, and all copies of it on this computer. It can’t be brought "
                   "back.")),
                    G_CALLBACK (delete_cb));
}

static void
add_rows (WayJourneyList *self)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkApplication *application = gtk_window_get_application (window);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const WayLibraryEntry *entry = g_ptr_array_index (self->entries, i);
      WayStore *store = way_application_find_store (WAY_APPLICATION (application), entry->path);
      GtkWidget *row = way_journey_row_new (entry, store);

      g_signal_connect_object (row, "delete", G_CALLBACK (row_delete_cb), self, G_CONNECT_SWAPPED);
      gtk_list_box_append (self->list, row);
    }
  gtk_stack_set_visible_child_name (self->pages, self->entries->len > 0 ? "list" : "empty");
  if (self->entries->len > 0)
    gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
scan_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_task_return_pointer (task, way_library_scan (), (GDestroyNotify) g_ptr_array_unref);
}

static void
scanned_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  WayJourneyList *self = WAY_JOURNEY_LIST (source);
  GPtrArray *entries = g_task_propagate_pointer (G_TASK (result), NULL);

  if (entries == NULL) /* hidden again in the meantime */
    return;

  clear (self);
  self->entries = entries;
  add_rows (self);
}

static void
scan (WayJourneyList *self)
{
  g_autoptr (GTask) task = NULL;

  clear (self);
  self->scan = g_cancellable_new ();
  task = g_task_new (self, self->scan, scanned_cb, NULL);
  g_task_run_in_thread (task, scan_in_thread);
}

static void
activated_cb (WayJourneyList *self, GtkListBoxRow *row)
{
  g_signal_emit (self, open_signal, 0, way_journey_row_get_entry (WAY_JOURNEY_ROW (row))->path);
}

static void
search_cb (WayJourneyList *self)
{
  gtk_list_box_invalidate_filter (self->list);
}

static void
way_journey_list_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (way_journey_list_parent_class)->map (widget);

  scan (WAY_JOURNEY_LIST (widget));
}

static void
way_journey_list_unmap (GtkWidget *widget)
{
  clear (WAY_JOURNEY_LIST (widget));

  GTK_WIDGET_CLASS (way_journey_list_parent_class)->unmap (widget);
}

static void
way_journey_list_dispose (GObject *object)
{
  WayJourneyList *self = WAY_JOURNEY_LIST (object);

  if (self->list != NULL)
    clear (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_JOURNEY_LIST);

  G_OBJECT_CLASS (way_journey_list_parent_class)->dispose (object);
}

static void
way_journey_list_class_init (WayJourneyListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_journey_list_dispose;
  widget_class->map = way_journey_list_map;
  widget_class->unmap = way_journey_list_unmap;

  open_signal = g_signal_new ("open", WAY_TYPE_JOURNEY_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                              G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/journey-list.ui");
  gtk_widget_class_bind_template_child (widget_class, WayJourneyList, search);
  gtk_widget_class_bind_template_child (widget_class, WayJourneyList, pages);
  gtk_widget_class_bind_template_child (widget_class, WayJourneyList, list);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
}

static void
way_journey_list_init (WayJourneyList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_list_box_set_filter_func (self->list, filter, self, NULL);
}
