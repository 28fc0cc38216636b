#pragma once

#include "app/journey-row.h"
#include "application-fixture.h"
#include "journey-fixture.h"
#include "store/library.h"

/* The start page, with journeys in the folder of this test. */

static WayApplication *application;

static inline void
keep_journey (const char *name)
{
  g_autofree char *path = way_library_make_path ();
  g_autoptr (WayStore) store = create_journey (path, name);
}

static inline GtkWidget *
show_start (void)
{
  g_application_activate (G_APPLICATION (application));
  settle ();
  return GTK_WIDGET (get_window (application));
}

static inline GtkWidget *
find_row (GtkWidget *start)
{
  return find_widget (start, has_type, GSIZE_TO_POINTER (WAY_TYPE_JOURNEY_ROW));
}

static inline void
ask_for_journeys (GtkWidget *start)
{
  GtkWidget *label = find_widget (start, has_label, "Show my journeys");
  GtkWidget *button = gtk_widget_get_ancestor (label, GTK_TYPE_TOGGLE_BUTTON);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  while (find_row (start) == NULL)
    g_main_context_iteration (NULL, TRUE);
}
