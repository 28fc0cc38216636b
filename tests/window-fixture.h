#pragma once

#include "app/stages.h"
#include "app/window.h"
#include "application-fixture.h"
#include "journey-fixture.h"
#include "model/language.h"
#include "model/wish.h"
#include "store/example.h"
#include "widgets/route.h"

/* What tests of a journey's window begin with. */

static WayApplication *application;

/* Shows a new journey, in memory. */
static inline WayWindow *
show_journey (const char *name)
{
  g_autoptr (WayStore) store = create_journey (":memory:", name);

  way_application_show_store (application, store);
  settle ();
  return WAY_WINDOW (get_window (application));
}

static inline void
add_wish (WayWindow *window)
{
  WayStore *store = way_window_get_store (window);
  g_autoptr (WayRecord) wish = way_record_new (WAY_TYPE_WISH);
  g_autoptr (GError) error = NULL;

  way_record_set_text (wish, "words", "To play the guitar");
  way_store_begin (store, "Add a wish", &error);
  way_store_add (store, wish, &error);
  way_store_commit (store, &error);
  g_assert_no_error (error);
}

static inline GtkWidget *
find_button (WayWindow *window, const char *action)
{
  return find_widget (GTK_WIDGET (window), has_action, action);
}

static inline WayRoute *
find_route (WayWindow *window)
{
  return WAY_ROUTE (find_widget (GTK_WIDGET (window), has_type, GSIZE_TO_POINTER (WAY_TYPE_ROUTE)));
}

/* The stack with a page for each stage. */
static inline gboolean
has_stages (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_STACK (widget) &&
         gtk_stack_get_child_by_name (GTK_STACK (widget), way_stages_get ()->key) != NULL;
}

/* Shows the example NAME. */
static inline WayWindow *
show_example (const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WayStore) store = way_example_create (name, ":memory:", &error);

  g_assert_no_error (error);
  way_application_show_store (application, store);
  settle ();
  return WAY_WINDOW (get_window (application));
}

/* A field of words that is shown and can be written in, and says TEXT, or (NULL) anything. */
static inline gboolean
is_shown_text (GtkWidget *widget, gconstpointer text)
{
  g_autofree char *shown = NULL;

  if (!GTK_IS_TEXT_VIEW (widget) || !gtk_widget_get_mapped (widget) ||
      !gtk_widget_is_sensitive (widget))
    return FALSE;

  g_object_get (gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget)), "text", &shown, NULL);
  return text == NULL || g_str_equal (shown, text);
}
