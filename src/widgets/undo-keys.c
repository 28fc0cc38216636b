#include "widgets/undo-keys.h"

#include "widgets/editor.h"

/* What is being typed is the first thing to be undone. */
static gboolean
undo_cb (GtkWidget *widget, GVariant *arguments, gpointer action)
{
  way_editor_commit (WAY_EDITOR (widget));
  gtk_widget_activate_action (widget, action, NULL);

  return GDK_EVENT_STOP;
}

static void
add_shortcut (GListStore *shortcuts, GdkModifierType modifiers, const char *action)
{
  g_autoptr (GtkShortcut) shortcut =
                 gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_z, modifiers),
                                   gtk_callback_action_new (undo_cb, (gpointer) action, NULL));

  g_list_store_append (shortcuts, shortcut);
}

GtkEventController *
way_undo_keys_new (void)
{
  static GListStore *shortcuts;
  GtkEventController *controller;

  if (shortcuts == NULL)
    {
      shortcuts = g_list_store_new (GTK_TYPE_SHORTCUT);
      add_shortcut (shortcuts, GDK_CONTROL_MASK, "win.undo");
      add_shortcut (shortcuts, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.redo");
    }

  controller = gtk_shortcut_controller_new_for_model (G_LIST_MODEL (shortcuts));
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);

  return controller;
}
