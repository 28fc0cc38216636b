#include "app/focus.h"

#include "widgets/editor.h"

#define BEFORE "way-focus-before" /* of a menu button: what had the focus as it opened */

static guint
get_place (GtkWidget *widget)
{
  guint place = 0;

  while ((widget = gtk_widget_get_prev_sibling (widget)) != NULL)
    place++;
  return place;
}

static GtkWidget *
get_child (GtkWidget *widget, guint place)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  while (child != NULL && place-- > 0)
    child = gtk_widget_get_next_sibling (child);
  return child;
}

/* Returns (borrowed, nullable) what is in TO where WIDGET is in its window. Pages of a stack that
 * are not shown may be there in one tree and not yet in the other. */
static GtkWidget *
find_counterpart (GtkWidget *widget, GtkWidget *to)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);
  GtkWidget *other = parent != NULL ? find_counterpart (parent, to) : to;

  if (parent == NULL || other == NULL)
    return other;
  if (GTK_IS_STACK (other))
    return gtk_stack_get_visible_child (GTK_STACK (other));
  return get_child (other, get_place (widget));
}

static int
get_cursor (GtkTextView *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  int place;

  g_object_get (buffer, "cursor-position", &place, NULL);
  return place;
}

static void
put_cursor (GtkTextView *view, int place)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_offset (buffer, &iter, place);
  gtk_text_buffer_place_cursor (buffer, &iter);
}

/* Returns where the cursor is, if there is one. */
static int
get_place_in_text (GtkWidget *widget)
{
  if (GTK_IS_TEXT_VIEW (widget))
    return get_cursor (GTK_TEXT_VIEW (widget));

  return GTK_IS_TEXT (widget) ? gtk_editable_get_position (GTK_EDITABLE (widget)) : 0;
}

/* Else all of a line is selected, and the next key takes its place; and where words are only read
 * as yet, their field lets them be changed. */
static void
grab (GtkWidget *widget)
{
  if (GTK_IS_TEXT (widget))
    gtk_text_grab_focus_without_selecting (GTK_TEXT (widget));
  else if (GTK_IS_TEXT_VIEW (widget))
    gtk_widget_grab_focus (gtk_widget_get_ancestor (widget, WAY_TYPE_EDITOR));
  else
    gtk_widget_grab_focus (widget);
}

static void
put_focus (GtkWidget *widget, int cursor, gboolean visible)
{
  grab (widget);
  if (GTK_IS_TEXT (widget))
    gtk_editable_set_position (GTK_EDITABLE (widget), cursor);
  if (GTK_IS_TEXT_VIEW (widget))
    put_cursor (GTK_TEXT_VIEW (widget), cursor);
  gtk_window_set_focus_visible (GTK_WINDOW (gtk_widget_get_root (widget)), visible);
}

typedef struct
{
  GtkWidget *widget;
  int cursor;
  gboolean visible;
} Focus;

static void
free_focus (gpointer focus)
{
  g_object_unref (((Focus *) focus)->widget);
  g_free (focus);
}

static gboolean
again_cb (gpointer data)
{
  Focus *focus = data;

  if (gtk_widget_get_mapped (focus->widget) && !gtk_widget_is_focus (focus->widget))
    put_focus (focus->widget, focus->cursor, focus->visible);
  return G_SOURCE_REMOVE;
}

void
way_focus_copy (GtkWindow *from, GtkWindow *to)
{
  GtkWidget *focus = gtk_window_get_focus (from), *popover, *other;
  Focus *copied;

  g_return_if_fail (GTK_IS_WINDOW (from) && GTK_IS_WINDOW (to));

  while (focus != NULL && (popover = gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER)) != NULL)
    focus = gtk_widget_get_parent (popover);
  other = focus != NULL ? find_counterpart (focus, GTK_WIDGET (to)) : NULL;
  if (other == NULL || G_OBJECT_TYPE (other) != G_OBJECT_TYPE (focus))
    return;

  copied = g_new0 (Focus, 1);
  copied->widget = g_object_ref (other);
  copied->cursor = get_place_in_text (focus);
  copied->visible = gtk_window_get_focus_visible (from);
  put_focus (other, copied->cursor, copied->visible);
  /* A view gives the focus to what it shows when there is nothing else to do. */
  g_idle_add_full (G_PRIORITY_LOW + 1, again_cb, copied, free_focus);
}

static GWeakRef *
get_before (GtkMenuButton *button)
{
  return g_object_get_data (G_OBJECT (button), BEFORE);
}

/* What was chosen may have taken the focus elsewhere, where it stays. */
static void
return_focus (GtkMenuButton *button)
{
  g_autoptr (GtkWidget) before = g_weak_ref_get (get_before (button));
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (button));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (before != NULL && gtk_widget_get_mapped (before) &&
      (focus == NULL || gtk_widget_is_ancestor (focus, GTK_WIDGET (button))))
    grab (before);
  g_object_unref (button);
}

/* Newer GTK puts the focus on the button after this. */
static void
closed_cb (GtkMenuButton *button)
{
  g_idle_add_once ((GSourceOnceFunc) return_focus, g_object_ref (button));
}

static void
opening_cb (GtkMenuButton *button, gpointer menu)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (button));

  if (gtk_menu_button_get_menu_model (button) == NULL)
    {
      gtk_menu_button_set_menu_model (button, menu);
      g_signal_connect_object (gtk_menu_button_get_popover (button), "closed",
                               G_CALLBACK (closed_cb), button, G_CONNECT_SWAPPED);
    }
  g_weak_ref_set (get_before (button), root != NULL ? gtk_root_get_focus (root) : NULL);
}

static void
free_before (gpointer before)
{
  g_weak_ref_clear (before);
  g_free (before);
}

void
way_focus_attach_menu (GtkMenuButton *button, GMenuModel *menu)
{
  GWeakRef *before = g_new0 (GWeakRef, 1);

  g_return_if_fail (GTK_IS_MENU_BUTTON (button) && G_IS_MENU_MODEL (menu));

  g_weak_ref_init (before, NULL);
  g_object_set_data_full (G_OBJECT (button), BEFORE, before, free_before);
  gtk_menu_button_set_create_popup_func (button, opening_cb, g_object_ref (menu), g_object_unref);
}
