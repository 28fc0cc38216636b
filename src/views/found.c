#include "views/found.h"

#include <string.h>

#include "views/view.h"
#include "widgets/editor.h"
#include "widgets/sight.h"

/* Frames after which what was shown, or opened, has its place. */
#define SETTLED 2
#define LAST 10 /* in which anything comes */

typedef struct
{
  GtkWidget *window; /* (nullable) weak: it may be closed meanwhile */
  char *text;
  guint frames; /* that have gone by since the record was shown */
} Found;

static void
free_found (gpointer data)
{
  Found *self = data;

  g_clear_weak_pointer (&self->window);
  g_free (self->text);
  g_free (self);
}

typedef gboolean (*Says) (GtkWidget *widget, const char *text);

static gboolean
says_just (GtkWidget *widget, const char *text)
{
  if (WAY_IS_EDITOR (widget))
    return g_strcmp0 (way_editor_get_text (WAY_EDITOR (widget)), text) == 0;

  return GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);
}

static gboolean
says_also (GtkWidget *widget, const char *text)
{
  return GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL;
}

static GtkWidget *
find_in (GtkWidget *area, Says says, const char *text)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_mapped (area))
    return NULL;
  if (says (area, text))
    return area;

  for (GtkWidget *child = gtk_widget_get_first_child (area); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_in (child, says, text);
  return found;
}

/* The view has given the focus to what it shows: the words are in it, or not far. */
static GtkWidget *
find (Found *self)
{
  GtkWidget *area = gtk_window_get_focus (GTK_WINDOW (self->window)), *found = NULL;

  for (area = area != NULL ? area : self->window; area != NULL && found == NULL;
       area = gtk_widget_get_parent (area))
    {
      found = find_in (area, says_just, self->text);
      if (found == NULL)
        found = find_in (area, says_also, self->text);
    }
  return found;
}

/* A card that keeps something of itself folded away has this action. */
static void
open_card (Found *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self->window));

  if (focus != NULL)
    gtk_widget_activate_action (focus, "card.open", NULL);
}

static gboolean
show (Found *self)
{
  GtkWidget *widget = find (self);

  if (widget == NULL)
    return FALSE;

  if (WAY_IS_EDITOR (widget) && gtk_widget_get_focus_child (widget) == NULL)
    gtk_widget_grab_focus (widget);
  way_sight_show (widget);
  return TRUE;
}

/* What is above the words may come with a later frame, and push them away; so may the focus, by
 * which the card is found. */
static gboolean
tick_cb (GtkWidget *window, GdkFrameClock *clock, gpointer data)
{
  Found *self = data;

  self->frames++;
  if (self->frames % SETTLED == 0 && !show (self))
    open_card (self);

  return self->frames < LAST ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/* What a view shows gets the focus when there is nothing else to do, and this comes after it. */
static gboolean
shown_cb (gpointer data)
{
  Found *self = data;

  if (self->window != NULL)
    gtk_widget_add_tick_callback (self->window, tick_cb, self, free_found);
  else
    free_found (self);
  return G_SOURCE_REMOVE;
}

void
way_found_go (GtkWidget *widget, const char *stage, gint64 id, const char *text)
{
  Found *self;

  g_return_if_fail (GTK_IS_WIDGET (widget) && text != NULL);

  way_view_go (widget, stage, id);
  self = g_new0 (Found, 1);
  g_set_weak_pointer (&self->window, GTK_WIDGET (gtk_widget_get_root (widget)));
  self->text = g_strdup (text);
  g_idle_add_full (G_PRIORITY_LOW + 1, shown_cb, self, NULL);
}
