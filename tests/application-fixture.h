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
