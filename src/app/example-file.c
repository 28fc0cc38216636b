#include "app/example-file.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "store/example.h"

#define FOLDER_PREFIX "waymark-example-"

static gboolean
is_name (const char *name)
{
  const char *const *names = way_example_get_names ();

  return g_strv_contains (names, name);
}

char *
way_example_file_make (const char *name, GError **error)
{
  g_autofree char *folder = NULL, *path = NULL;
  g_autoptr (WayStore) store = NULL;

  if (!is_name (name))
    {
      /* Translators: a line on standard error; %s is what was typed. */
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("There is no example “%s”."), name);
      return NULL;
    }

  folder = g_dir_make_tmp (FOLDER_PREFIX "XXXXXX", error);
  if (folder == NULL)
    return NULL;

  path = g_strdup_printf ("%s/%s.waymark", folder, name);
  store = way_example_create (name, path, error);
  if (store != NULL)
    return g_steal_pointer (&path);

  way_example_file_forget (path);
  return NULL;
}

gboolean
way_example_file_is (const char *path)
{
  g_autofree char *prefix = g_build_filename (g_get_tmp_dir (), FOLDER_PREFIX, NULL);

  return g_str_has_prefix (path, prefix);
}

void
way_example_file_forget (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GDir) dir = NULL;
  const char *name;

  if (!way_example_file_is (path))
    return;

  dir = g_dir_open (folder, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (folder, name, NULL);

      g_unlink (file);
    }
  g_rmdir (folder);
}
