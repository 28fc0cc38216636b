#pragma once

#include "app/application.h"
#include "widget-fixture.h"

/* What tests of windows begin with. */

static inline guint
count_windows (WayApplication *application)
{
  return g_list_length (gtk_application_get_windows (GTK_APPLICATION (application)));
}

static inline GtkWindow *
get_window (WayApplication *application)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (application));

  g_assert_nonnull (windows);
  return windows->data;
}

static inline void
close_all (WayApplication *application)
{
  while (count_windows (application) > 0)
    gtk_window_close (get_window (application));
  settle ();
}

static inline guint
count_widgets (GtkWidget *root)
{
  guint n_widgets = 1;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_widgets += count_widgets (child);
  return n_widgets;
}

/* Lets WINDOW draw some pictures of itself. */
static inline void
draw_some (GtkWindow *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));
  gint64 frame = gdk_frame_clock_get_frame_counter (clock);

  settle ();
  while (gdk_frame_clock_get_frame_counter (clock) < frame + 5)
    {
      gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_LAYOUT);
      g_main_context_iteration (NULL, TRUE);
    }
  settle ();
}

/* A window learns where its parts are when it is drawn; the rest of a page comes after that, and
 * what is for writing after the rest. Draws WINDOW until nothing more comes. */
static inline void
draw (GtkWindow *window)
{
  guint n_before, n_now = 0;

  do
    {
      n_before = n_now;
      draw_some (window);
      n_now = count_widgets (GTK_WIDGET (window));
    }
  while (n_now != n_before);
}

/* The application that runs in this process; it has no window. */
static inline WayApplication *
start_application (void)
{
  WayApplication *application = way_application_new ();
  g_autoptr (GError) error = NULL;

  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  g_application_hold (G_APPLICATION (application));
  return application;
}
