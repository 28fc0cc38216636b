#pragma once

#include <adwaita.h>

#include "views/doing-view.h"

#include "journey-fixture.h"
#include "widget-fixture.h"

/* Doing of a new journey, in a window. */
typedef struct
{
  WayStore *store;
  GtkWidget *view;
  GtkWindow *window;
} Fixture;

static inline void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey_of_two ("Frank", "Rita");
  fixture->view = g_object_new (WAY_TYPE_DOING_VIEW, "store", fixture->store, NULL);
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_child (fixture->window, fixture->view);
  gtk_window_present (fixture->window);
}

/* What the view is made of goes with it. */
static inline void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_ref (fixture->view);
  gtk_window_destroy (fixture->window);
  settle ();
  g_assert_finalize_object (fixture->view);
  g_assert_finalize_object (fixture->store);
}

static inline void
click (Fixture *fixture, const char *text)
{
  GtkWidget *label = find_text (fixture->view, text);

  g_assert_nonnull (label);
  g_signal_emit_by_name (gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON), "clicked");
}
