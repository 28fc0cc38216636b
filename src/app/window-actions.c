#include "app/window-private.h"

#include <glib/gi18n.h>

#include "app/restore-dialog.h"
#include "app/stages.h"
#include "views/find-dialog.h"
#include "views/mirror-dialog.h"
#include "views/paper-preview.h"
#include "views/papers-dialog.h"
#include "views/report.h"
#include "views/view.h"

static void
undo_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayWindow *self = WAY_WINDOW (widget);
  gboolean undo = g_str_equal (action_name, "win.undo");
  g_autoptr (GError) error = NULL;

  way_window_flush (self);
  if (!(undo ? way_store_undo (self->store, &error) : way_store_redo (self->store, &error)))
    way_report_error (widget, undo ? _("The step could not be undone")
                                   : _("The step could not be redone"), error);
}

static void
stage_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  way_route_set_selected (WAY_WINDOW (widget)->route, g_variant_get_string (parameter, NULL));
}

/* From a sheet to the stage from which one came. */
static void
back_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayWindow *self = WAY_WINDOW (widget);

  way_route_set_selected (self->route, self->last_stage);
}

static void
sidebar_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayWindow *self = WAY_WINDOW (widget);
  gboolean narrow = !way_route_get_narrow (self->route);

  way_route_set_narrow (self->route, narrow);
  if (self->settings != NULL && !way_room_get_narrow (self->room))
    g_settings_set_boolean (self->settings, "route-collapsed", narrow);
}

static void
fullscreen_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  GtkWindow *window = GTK_WINDOW (widget);

  g_object_set (window, "fullscreened", !gtk_window_is_fullscreen (window), NULL);
}

static void
restored_cb (WayWindow *self)
{
  way_report (GTK_WIDGET (self->stages), _("The journey is what it was"), FALSE);
}

static void
restore_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayWindow *self = WAY_WINDOW (widget);
  GtkWidget *dialog;

  way_window_flush (self);
  dialog = way_restore_dialog_new (GTK_WINDOW (self), self->store);
  g_signal_connect_object (dialog, "restored", G_CALLBACK (restored_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* To a stage, and there to a record or to none (0). */
static void
go_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayWindow *self = WAY_WINDOW (widget);
  GtkWidget *view;
  const char *key;
  gint64 id;

  g_variant_get (parameter, "(&sx)", &key, &id);
  view = way_window_get_view (self, key);
  if (view == NULL)
    return;

  way_route_set_selected (self->route, key);
  if (id != 0)
    way_view_show_record (WAY_VIEW (view), id);
}

static void
find_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  way_window_flush (WAY_WINDOW (widget));
  way_find_dialog_present (widget, WAY_WINDOW (widget)->store);
}

static void
print_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayWindow *self = WAY_WINDOW (widget);

  way_window_flush (self);
  way_paper_preview_show (widget, self->store, g_variant_get_string (parameter, NULL));
}

static void
papers_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayWindow *self = WAY_WINDOW (widget);

  way_window_flush (self);
  way_papers_dialog_present (widget, self->store);
}

static void
mirror_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  way_window_flush (WAY_WINDOW (widget));
  way_mirror_dialog_present (widget, WAY_WINDOW (widget)->store);
}

void
way_window_install_actions (GtkWidgetClass *widget_class)
{
  const WayStage *stages = way_stages_get ();

  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "win.stage", "s", stage_action);
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "win.go", "(sx)", go_action);
  gtk_widget_class_install_action (widget_class, "win.find", NULL, find_action);
  gtk_widget_class_install_action (widget_class, "win.print", "s", print_action);
  gtk_widget_class_install_action (widget_class, "win.papers", NULL, papers_action);
  gtk_widget_class_install_action (widget_class, "win.mirror", NULL, mirror_action);
  gtk_widget_class_install_action (widget_class, "win.restore", NULL, restore_action);
  gtk_widget_class_install_action (widget_class, "win.sidebar", NULL, sidebar_action);
  gtk_widget_class_install_action (widget_class, "win.fullscreen", NULL, fullscreen_action);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "win.redo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, "win.find", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "win.papers",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F9, 0, "win.sidebar", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F11, 0, "win.fullscreen", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close",
                                       NULL);
  for (guint i = 0; stages[i].key != NULL; i++)
    gtk_widget_class_add_binding_action (widget_class, GDK_KEY_1 + i, GDK_ALT_MASK, "win.stage",
                                         "s", stages[i].key);
}
