#include "app/application.h"

#include <glib-unix.h>
#include <glib/gi18n.h>
#include <malloc.h>

#include "app/arguments.h"
#include "app/copying.h"
#include "app/settings.h"
#include "app/start-window.h"
#include "app/window.h"
#include "model/language.h"
#include "store/example.h"

#define AT_REST 300 /* ms after a window is shown it is drawn whole */

struct _WayApplication
{
  AdwApplication parent_instance;

  GSettings *settings; /* or NULL */
  WayOpening *opening; /* of the journey that the command line names, if it does; or NULL */
  WayCopying *copying;
};

G_DEFINE_FINAL_TYPE (WayApplication, way_application, ADW_TYPE_APPLICATION)

static WayWindow *
find_window (WayApplication *self, const char *path)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  for (GList *item = windows; item != NULL; item = item->next)
    {
      if (WAY_IS_WINDOW (item->data) && way_store_is_at (way_window_get_store (item->data), path))
        return item->data;
    }
  return NULL;
}

/* Returns (borrowed) the start page, which is made if there is none. */
static WayStartWindow *
show_start (WayApplication *self)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));
  WayStartWindow *start = NULL;

  for (GList *item = windows; item != NULL && start == NULL; item = item->next)
    {
      if (WAY_IS_START_WINDOW (item->data))
        start = item->data;
    }
  if (start == NULL)
    start = way_start_window_new (self);
  gtk_window_present (GTK_WINDOW (start));
  return start;
}

static void
start_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  show_start (user_data);
}

static void
language_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  way_application_set_language (user_data, g_variant_get_string (parameter, NULL));
}

static void
about_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkApplication *application = user_data;

  gtk_show_about_dialog (
      gtk_application_get_active_window (application), "program-name", "Waymark", "version",
      WAY_VERSION, "logo-icon-name", "care.waymark.Waymark", "license",
      _("Waymark is free software: you may use it, share it and change it under the GNU General "
        "Public License, version 3 or later. It comes without any warranty."),
         "wrap-license", TRUE, "comments",
         _("A travel guide for two people at one table, after the CARe model."), NULL);
}

/* Returns (transfer full) all windows: one that goes takes those above it with it. */
static GList *
hold_windows (GtkApplication *application)
{
  GList *windows = gtk_application_get_windows (application);

  return g_list_copy_deep (windows, (GCopyFunc) g_object_ref, NULL);
}

static void
quit_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autolist (GtkWindow) windows = hold_windows (user_data);

  /* Each keeps what is being typed in it before it goes. */
  for (GList *item = windows; item != NULL; item = item->next)
    gtk_window_close (item->data);
}

/* Whoever ends the session ends the program as a person would. */
static gboolean
signal_cb (gpointer user_data)
{
  if (g_application_get_is_registered (user_data))
    g_action_group_activate_action (user_data, "quit", NULL);
  return G_SOURCE_CONTINUE;
}

static void
add_actions (WayApplication *self)
{
  const GActionEntry entries[] = {
    { "start", start_action },
    { "language", language_action, "s", "''" },
    { "about", about_action },
    { "quit", quit_action },
  };
  const char *start_keys[] = { "<Control>n", NULL }, *quit_keys[] = { "<Control>q", NULL };
  const char *help_keys[] = { "<Control>question", "F1", NULL };
  GtkApplication *application = GTK_APPLICATION (self);
  GAction *language;

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  gtk_application_set_accels_for_action (application, "app.start", start_keys);
  gtk_application_set_accels_for_action (application, "app.quit", quit_keys);
  gtk_application_set_accels_for_action (application, "win.shortcuts", help_keys);
  language = g_action_map_lookup_action (G_ACTION_MAP (self), "language");
  g_simple_action_set_state (G_SIMPLE_ACTION (language),
                             g_variant_new_string (way_language_get ()));
}

static void
way_application_startup (GApplication *application)
{
  WayApplication *self = WAY_APPLICATION (application);

  G_APPLICATION_CLASS (way_application_parent_class)->startup (application);

  way_language_set (way_language_get ()); /* libadwaita is there now */
  gtk_widget_set_default_direction (gtk_get_locale_direction ());
  add_actions (self);
  g_unix_signal_add (SIGTERM, signal_cb, self);
  g_unix_signal_add (SIGHUP, signal_cb, self);
  g_unix_signal_add (SIGINT, signal_cb, self);
}

static void
way_application_activate (GApplication *application)
{
  show_start (WAY_APPLICATION (application));
}

static gboolean
show_opened (WayApplication *self, GError **error)
{
  g_autoptr (WayStore) store = way_opening_end (g_steal_pointer (&self->opening), error);

  if (store != NULL)
    way_application_show_store (self, store);
  return store != NULL;
}

static gboolean
open_file (WayApplication *self, GFile *file, GError **error)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *example = way_arguments_get_example (file);

  if (self->opening != NULL)
    return show_opened (self, error);

  if (example != NULL)
    return way_application_open_example (self, example, error);

  return path != NULL && way_application_open_path (self, path, error);
}

static void
way_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  WayApplication *self = WAY_APPLICATION (application);

  for (int i = 0; i < n_files; i++)
    {
      g_autofree char *path = g_file_get_path (files[i]);
      g_autoptr (GError) error = NULL;

      if (!open_file (self, files[i], &error))
        way_start_window_show_trouble (show_start (self), path, error);
    }
}

/* A day's work is in the day's copy: what was changed is copied when nobody has it open any more.
 */
static void
way_application_window_removed (GtkApplication *application, GtkWindow *window)
{
  WayApplication *self = WAY_APPLICATION (application);
  g_autoptr (WayStore) store = NULL;

  if (WAY_IS_WINDOW (window))
    store = g_object_ref (way_window_get_store (WAY_WINDOW (window)));
  g_application_hold (G_APPLICATION (application));
  GTK_APPLICATION_CLASS (way_application_parent_class)->window_removed (application, window);
  if (store != NULL && find_window (self, way_store_get_path (store)) == NULL)
    way_copying_begin (self->copying, store);
  g_application_release (G_APPLICATION (application));
}

static void
forget_opening (WayApplication *self)
{
  WayStore *store = NULL;

  if (self->opening != NULL)
    store = way_opening_end (g_steal_pointer (&self->opening), NULL);
  g_clear_object (&store);
}

/* What is open in the program that runs already is for that one to show. */
static gboolean
start_toolkit (WayApplication *self)
{
  GApplication *application = G_APPLICATION (self);
  gboolean has_screen = gtk_init_check ();

  if (!has_screen)
    g_printerr ("%s\n", _("Waymark needs a screen. Without one it can print: waymark --help."));
  if (!has_screen || (self->opening != NULL && g_application_register (application, NULL, NULL) &&
                      g_application_get_is_remote (application)))
    forget_opening (self);
  return has_screen;
}

static gboolean
way_application_local_command_line (GApplication *application, char ***arguments, int *status)
{
  WayApplication *self = WAY_APPLICATION (application);

  self->opening = way_arguments_begin (arguments);
  if (!start_toolkit (self))
    {
      *status = 1;
      return TRUE;
    }
  return G_APPLICATION_CLASS (way_application_parent_class)
      ->local_command_line (application, arguments, status);
}

static void
way_application_finalize (GObject *object)
{
  WayApplication *self = WAY_APPLICATION (object);

  forget_opening (self);
  g_clear_pointer (&self->copying, way_copying_free);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (way_application_parent_class)->finalize (object);
}

static void
way_application_class_init (WayApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->finalize = way_application_finalize;

  GTK_APPLICATION_CLASS (klass)->window_removed = way_application_window_removed;

  application_class->startup = way_application_startup;
  application_class->activate = way_application_activate;
  application_class->local_command_line = way_application_local_command_line;
  application_class->open = way_application_open;
}

static void
way_application_init (WayApplication *self)
{
  g_autofree char *language = NULL;

  self->copying = way_copying_new (G_APPLICATION (self));
  self->settings = way_settings_new ();
  if (self->settings != NULL)
    language = g_settings_get_string (self->settings, "language");
  way_language_set (language);
}

WayApplication *
way_application_new (void)
{
  return g_object_new (WAY_TYPE_APPLICATION, "application-id", "care.waymark.Waymark", "flags",
                       G_APPLICATION_HANDLES_OPEN, NULL);
}

gboolean
way_application_open_path (WayApplication *self, const char *path, GError **error)
{
  WayWindow *window;
  g_autoptr (WayStore) store = NULL;

  g_return_val_if_fail (WAY_IS_APPLICATION (self), FALSE);

  window = find_window (self, path);
  if (window != NULL)
    {
      gtk_window_present (GTK_WINDOW (window));
      return TRUE;
    }

  store = way_copying_find (self->copying, path);
  store = store != NULL ? g_object_ref (store) : way_store_open (path, error);
  if (store == NULL)
    return FALSE;

  way_application_show_store (self, store);
  return TRUE;
}

gboolean
way_application_open_example (WayApplication *self, const char *name, GError **error)
{
  g_autoptr (WayStore) store = NULL;

  g_return_val_if_fail (WAY_IS_APPLICATION (self), FALSE);

  store = way_example_create (name, ":memory:", error);
  if (store == NULL)
    return FALSE;

  way_application_show_store (self, store);
  return TRUE;
}

/* Much of what a window is made from is free again once it stands there, and would stay with the
 * program for as long as that runs. */
static void
give_back_memory (gpointer user_data)
{
#ifdef __GLIBC__
  malloc_trim (0);
#endif
}

void
way_application_show_store (WayApplication *self, WayStore *store)
{
  g_return_if_fail (WAY_IS_APPLICATION (self));

  way_copying_begin (self->copying, store);
  gtk_window_present (GTK_WINDOW (way_window_new (GTK_APPLICATION (self), store, self->settings)));
  g_timeout_add_once (AT_REST, give_back_memory, NULL);
}

WayStore *
way_application_find_store (WayApplication *self, const char *path)
{
  WayWindow *window;

  g_return_val_if_fail (WAY_IS_APPLICATION (self), NULL);

  window = find_window (self, path);
  return window != NULL ? way_window_get_store (window) : way_copying_find (self->copying, path);
}

/* Returns whether everything that is typed in any window is saved. */
static gboolean
flush_windows (GList *windows)
{
  gboolean saved = TRUE;

  for (GList *item = windows; item != NULL; item = item->next)
    saved = (!WAY_IS_WINDOW (item->data) || way_window_flush (item->data)) && saved;

  return saved;
}

void
way_application_set_language (WayApplication *self, const char *code)
{
  g_autolist (GtkWindow) windows = NULL;
  GAction *action;

  g_return_if_fail (WAY_IS_APPLICATION (self));

  /* What could not be saved would go with its window. */
  windows = hold_windows (GTK_APPLICATION (self));
  if (g_strcmp0 (code, way_language_get ()) == 0 || !flush_windows (windows))
    return;

  way_language_set (code);
  gtk_widget_set_default_direction (gtk_get_locale_direction ());
  if (self->settings != NULL)
    g_settings_set_string (self->settings, "language", code);
  action = g_action_map_lookup_action (G_ACTION_MAP (self), "language");
  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_string (code));

  /* What is built is in the language it was built in: everything is built again. */
  for (GList *item = windows; item != NULL; item = item->next)
    {
      if (WAY_IS_WINDOW (item->data))
        way_window_rebuild (item->data);
      else if (WAY_IS_START_WINDOW (item->data))
        way_start_window_rebuild (item->data);
    }
}
