#include "app/window-private.h"

#include <glib/gi18n.h>

#include "app/focus.h"
#include "app/language-menu.h"
#include "app/place.h"
#include "app/shortcuts.h"
#include "app/stages.h"
#include "app/unsaved.h"
#include "model/words.h"
#include "store/summary.h"
#include "views/form.h"
#include "views/view.h"
#include "widgets/tip.h"

G_DEFINE_FINAL_TYPE (WayWindow, way_window, ADW_TYPE_APPLICATION_WINDOW)

static void
name_step (GtkWidget *button, const char *format, const char *plain, const char *label)
{
  g_autofree char *text = label != NULL ? g_strdup_printf (format, label) : g_strdup (plain);

  way_tip_set (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
update_steps (WayWindow *self)
{
  gboolean can_undo, can_redo;
  g_autofree char *undo_label = NULL, *redo_label = NULL;

  g_object_get (self->store, "can-undo", &can_undo, "can-redo", &can_redo, "undo-label",
                &undo_label, "redo-label", &redo_label, NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo", can_undo);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.redo", can_redo);
  /* Translators: %s is what was done: "Add a wish", "Change a goal". */
  name_step (self->undo, _("Undo: %s"), _("Undo"), undo_label);
  /* Translators: %s is what was undone: "Add a wish", "Change a goal". */
  name_step (self->redo, _("Redo: %s"), _("Redo"), redo_label);
}

static void
changed_cb (WayWindow *self)
{
  gtk_label_set_label (self->name,
                       way_record_get_text (way_store_get_journey (self->store), "name"));
  for (const WayStage *stage = way_stages_get (); stage->key != NULL; stage++)
    {
      gboolean filled;
      g_autofree char *line = way_summary_describe (self->store, stage->key, &filled);

      way_route_set_contents (self->route, stage->key, line, filled);
    }
  update_steps (self);
}

/* Remembers the stage KEY; from a sheet one goes back to it. */
static void
remember_stage (WayWindow *self, const char *key)
{
  for (const WayStage *stage = way_stages_get (); stage->key != NULL; stage++)
    {
      if (g_str_equal (stage->key, key) && !way_stage_is_sheet (stage))
        self->last_stage = stage->key;
    }
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back",
                                 !g_str_equal (self->last_stage, key));
}

static void
selected_cb (WayWindow *self)
{
  const char *key = way_route_get_selected (self->route);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (key == NULL || g_strcmp0 (key, gtk_stack_get_visible_child_name (self->stages)) == 0)
    return;

  way_window_flush (self);
  /* Else the stack would look for the focus itself, and find the first field to write in. */
  if (focus != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->route));
  gtk_stack_set_visible_child (self->stages, way_window_get_view (self, key));
  remember_stage (self, key);
}

/* The route is as small as there is room for it, or as it was wished. */
static void
update_route (WayWindow *self)
{
  gboolean collapsed =
      self->settings != NULL && g_settings_get_boolean (self->settings, "route-collapsed");

  way_route_set_narrow (self->route, collapsed || way_room_get_narrow (self->room));
}

static void
narrow_cb (WayWindow *self)
{
  gboolean narrow = way_room_get_narrow (self->room);

  update_route (self);
  gtk_widget_set_visible (GTK_WIDGET (self->language), !narrow);
}

static void
fullscreened_cb (WayWindow *self)
{
  gboolean full = gtk_window_is_fullscreen (GTK_WINDOW (self));
  const char *text = full ? _("Leave full screen") : _("Full screen");

  gtk_button_set_icon_name (self->fullscreen,
                            full ? "view-restore-symbolic" : "view-fullscreen-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->fullscreen), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->fullscreen), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text, -1);
}

static void
add_stages (WayWindow *self)
{
  for (const WayStage *stage = way_stages_get (); stage->key != NULL; stage++)
    {
      void (*add) (WayRoute *, const char *, const char *, const char *) =
          way_stage_is_sheet (stage) ? way_route_add_at_foot : way_route_add;

      add (self->route, stage->key, way_word_get_icon (stage->vocabulary, stage->key),
           way_word (stage->vocabulary, stage->key));
    }
  way_route_set_selected (self->route, way_stages_get ()->key);
}

static void
restore_size (WayWindow *self)
{
  if (self->settings == NULL)
    return;

  gtk_window_set_default_size (GTK_WINDOW (self),
                               g_settings_get_int (self->settings, "window-width"),
                               g_settings_get_int (self->settings, "window-height"));
  if (g_settings_get_boolean (self->settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
}

static void
save_size (WayWindow *self)
{
  int width, height;

  if (self->settings == NULL)
    return;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  g_settings_set_int (self->settings, "window-width", width);
  g_settings_set_int (self->settings, "window-height", height);
  g_settings_set_boolean (self->settings, "window-maximized",
                          gtk_window_is_maximized (GTK_WINDOW (self)));
}

static gboolean
way_window_close_request (GtkWindow *window)
{
  WayWindow *self = WAY_WINDOW (window);

  if (!way_window_flush (self))
    {
      way_unsaved_ask (window);
      return GDK_EVENT_STOP;
    }
  save_size (self);

  return GTK_WINDOW_CLASS (way_window_parent_class)->close_request (window);
}

static void
way_window_dispose (GObject *object)
{
  WayWindow *self = WAY_WINDOW (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_WINDOW);
  g_clear_object (&self->store);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (way_window_parent_class)->dispose (object);
}

static void
way_window_class_init (WayWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = way_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = way_window_close_request;

  g_type_ensure (WAY_TYPE_ROOM);
  g_type_ensure (WAY_TYPE_ROUTE);
  g_type_ensure (WAY_TYPE_STRIP);

  way_window_install_actions (widget_class);
  way_shortcuts_install (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class, "/care/waymark/Waymark/ui/window.ui");
  gtk_widget_class_bind_template_child (widget_class, WayWindow, room);
  gtk_widget_class_bind_template_child (widget_class, WayWindow, name);
  gtk_widget_class_bind_template_child (widget_class, WayWindow, undo);
  gtk_widget_class_bind_template_child (widget_class, WayWindow, redo);
  gtk_widget_class_bind_template_child (widget_class, WayWindow, fullscreen);
  gtk_widget_class_bind_template_child (widget_class, WayWindow, language);
  gtk_widget_class_bind_template_child (widget_class, WayWindow, menu);
  gtk_widget_class_bind_template_child (widget_class, WayWindow, main_menu);
  gtk_widget_class_bind_template_child (widget_class, WayWindow, language_section);
  gtk_widget_class_bind_template_child (widget_class, WayWindow, route);
  gtk_widget_class_bind_template_child (widget_class, WayWindow, strip);
  gtk_widget_class_bind_template_child (widget_class, WayWindow, stages);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
way_window_init (WayWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  way_language_menu_attach (self->language, self->language_section);
  way_focus_attach_menu (self->menu, self->main_menu);
  g_signal_connect (self, "notify::fullscreened", G_CALLBACK (fullscreened_cb), NULL);
}

WayWindow *
way_window_new (GtkApplication *application, WayStore *store, GSettings *settings)
{
  WayWindow *self = g_object_new (WAY_TYPE_WINDOW, "application", application, NULL);

  self->store = g_object_ref (store);
  g_set_object (&self->settings, settings);
  restore_size (self);
  update_route (self);
  add_stages (self);
  way_strip_set_store (self->strip, store);
  g_signal_connect_object (store, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "notify::undo-label", G_CALLBACK (update_steps), self,
                           G_CONNECT_SWAPPED);
  changed_cb (self);

  return self;
}

GtkWidget *
way_window_get_view (WayWindow *self, const char *key)
{
  GtkWidget *view = gtk_stack_get_child_by_name (self->stages, key);

  for (const WayStage *stage = way_stages_get (); view == NULL && stage->key != NULL; stage++)
    {
      if (!g_str_equal (stage->key, key))
        continue;
      view = g_object_new (stage->get_view_type (), "store", self->store, NULL);
      g_object_bind_property (self->room, "narrow", view, "narrow", G_BINDING_SYNC_CREATE);
      gtk_stack_add_named (self->stages, view, key);
    }
  return view;
}

WayStore *
way_window_get_store (WayWindow *self)
{
  g_return_val_if_fail (WAY_IS_WINDOW (self), NULL);

  return self->store;
}

gboolean
way_window_flush (WayWindow *self)
{
  g_return_val_if_fail (WAY_IS_WINDOW (self), TRUE);

  return way_form_flush (GTK_WIDGET (self));
}

WayWindow *
way_window_rebuild (WayWindow *self)
{
  GtkWindow *old = GTK_WINDOW (self), *new;
  WayWindow *other;
  GtkWidget *view, *other_view;
  int width, height;

  g_return_val_if_fail (WAY_IS_WINDOW (self), NULL);

  way_window_flush (self);
  other = way_window_new (gtk_window_get_application (old), self->store, self->settings);
  new = GTK_WINDOW (other);
  gtk_window_get_default_size (old, &width, &height);
  gtk_window_set_default_size (new, width, height);
  g_object_set (new, "maximized", gtk_window_is_maximized (old), "fullscreened",
                gtk_window_is_fullscreen (old), NULL);

  way_room_set_narrow (other->room, way_room_get_narrow (self->room));
  way_route_set_narrow (other->route, way_route_get_narrow (self->route));

  view = gtk_stack_get_visible_child (self->stages);
  if (view != NULL)
    {
      const char *key = gtk_stack_get_visible_child_name (self->stages);
      gint64 id = way_view_get_record (WAY_VIEW (view));

      other->last_stage = self->last_stage;
      way_route_set_selected (other->route, key);
      other_view = way_window_get_view (other, key);
      if (id != 0)
        way_view_show_record (WAY_VIEW (other_view), id);
      way_place_restore (way_place_new (view), other_view);
    }
  way_focus_copy (old, new);
  gtk_window_present (new);
  gtk_window_destroy (old);

  return other;
}
