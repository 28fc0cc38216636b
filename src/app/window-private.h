#pragma once

#include "app/window.h"
#include "views/strip.h"
#include "widgets/room.h"
#include "widgets/route.h"

G_BEGIN_DECLS

/* For window.c and window-actions.c. */
struct _WayWindow
{
  AdwApplicationWindow parent_instance;

  WayStore *store;
  GSettings *settings;    /* or NULL */
  const char *last_stage; /* static: where one was, or is */

  /* Template children */
  WayRoom *room;
  GtkLabel *name;
  GtkWidget *undo;
  GtkWidget *redo;
  GtkButton *fullscreen;
  GtkMenuButton *language;
  GtkMenuButton *menu;
  GMenuModel *main_menu;
  GMenu *language_section;
  WayRoute *route;
  WayStrip *strip;
  GtkStack *stages;
};

/* Installs what can be done in the window (win.undo, win.go, …) and the keys for it. */
void way_window_install_actions (GtkWidgetClass *widget_class);

/* Returns (borrowed, nullable) the view of the stage KEY, which is made when it is needed first: a
 * window opens sooner, and changes its language sooner. */
GtkWidget *way_window_get_view (WayWindow *self, const char *key);

G_END_DECLS
