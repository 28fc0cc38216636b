#pragma once

#include <adwaita.h>

#include "widgets/editor.h"

/* What tests of widgets look for. */

/* Lets everything happen that waits to happen. */
static inline void
settle (void)
{
  while (g_main_context_pending (NULL))
    g_main_context_iteration (NULL, FALSE);
}

typedef gboolean (*WidgetTest) (GtkWidget *widget, gconstpointer data);

/* Returns (borrowed, nullable) the first widget under ROOT for which TEST holds. */
static inline GtkWidget *
find_widget (GtkWidget *root, WidgetTest test, gconstpointer data)
{
  if (test (root, data))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, test, data);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static inline gboolean
has_action (GtkWidget *widget, gconstpointer name)
{
  return GTK_IS_ACTIONABLE (widget) &&
         g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), name) == 0;
}

static inline gboolean
has_label (GtkWidget *widget, gconstpointer text)
{
  return GTK_IS_LABEL (widget) && g_strcmp0 (gtk_label_get_text (GTK_LABEL (widget)), text) == 0;
}

static inline gboolean
has_type (GtkWidget *widget, gconstpointer type)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), GPOINTER_TO_SIZE (type));
}

static inline gboolean
has_column (GtkWidget *widget, gconstpointer column)
{
  return WAY_IS_EDITOR (widget) &&
         g_strcmp0 (way_editor_get_column (WAY_EDITOR (widget)), column) == 0;
}

/* Returns (borrowed, nullable) the first widget of TYPE under ROOT. */
static inline GtkWidget *
find_type (GtkWidget *root, GType type)
{
  return find_widget (root, has_type, GSIZE_TO_POINTER (type));
}

/* Returns (borrowed) the child that is called NAME in the template of WIDGET. */
static inline GtkWidget *
child_of (GtkWidget *widget, const char *name)
{
  return GTK_WIDGET (gtk_widget_get_template_child (widget, G_OBJECT_TYPE (widget), name));
}

/* Returns (borrowed, nullable) the label below ROOT, or that of a button, that says TEXT and can
 * be seen. */
static inline GtkWidget *
find_text (GtkWidget *root, const char *text)
{
  GtkWidget *found = NULL;

  if (has_label (root, text))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = gtk_widget_get_visible (child) ? find_text (child, text) : NULL;
  return found;
}

/* Returns whether TEXT can be seen in ROOT. */
static inline gboolean
says (GtkWidget *root, const char *text)
{
  return find_text (root, text) != NULL;
}

/* Types TEXT into an invitation and presses Enter. */
static inline void
enter (GtkWidget *invitation, const char *text)
{
  GtkWidget *entry = child_of (invitation, "entry");

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
}

/* Returns (borrowed) what listens in WIDGET, of TYPE. */
static inline GtkEventController *
find_controller (GtkWidget *widget, GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (g_type_is_a (G_OBJECT_TYPE (controller), type))
        return controller;
    }

  g_assert_not_reached ();
}

/* Returns (borrowed) the child of WIDGET at PLACE. */
static inline GtkWidget *
child_at (GtkWidget *widget, guint place)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  while (place-- > 0)
    child = gtk_widget_get_next_sibling (child);
  return child;
}

/* Returns a window of that size with CHILD in it, when it has been drawn. */
static inline GtkWindow *
show_in_window (GtkWidget *child, int width, int height)
{
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());

  gtk_window_set_default_size (window, width, height);
  gtk_window_set_child (window, child);
  gtk_window_present (window);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
  return window;
}

/* Closes WINDOW, after which nothing must keep WIDGET, which was in it. */
static inline void
close_window (GtkWindow *window, gpointer widget)
{
  g_object_ref (widget);
  gtk_window_destroy (window);
  g_assert_finalize_object (widget);
}

/* Lets RECORD fall on AREA, over the middle of CARD, as somebody does who drags it there. */
static inline void
drop_record (GtkWidget *area, gpointer record, GtkWidget *card)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (area);
  g_auto (GValue) value = G_VALUE_INIT;
  graphene_rect_t bounds;

  while (gtk_widget_get_height (card) == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (gtk_widget_compute_bounds (card, area, &bounds));
  g_value_init (&value, G_OBJECT_TYPE (record));
  g_value_set_object (&value, record);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean taken;

      if (GTK_IS_DROP_TARGET (controller))
        g_signal_emit_by_name (controller, "drop", &value, (double) bounds.origin.x + 1,
                               (double) bounds.origin.y + bounds.size.height / 2, &taken);
    }
}
