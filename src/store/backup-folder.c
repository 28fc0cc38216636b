#include "store/backup-folder.h"

#include <glib/gstdio.h>
#include <string.h>

#include "store/database.h"

#define WHERE "where"

static char *
get_root (void)
{
  return g_build_filename (g_get_user_data_dir (), "waymark", "backups", NULL);
}

char *
way_backup_folder_of (gint64 journey)
{
  g_autofree char *root = get_root ();
  g_autofree char *name = g_strdup_printf ("%013" G_GINT64_MODIFIER "x", journey);

  return g_build_filename (root, name, NULL);
}

char *
way_backup_folder_find (const char *path)
{
  g_autofree char *root = get_root ();
  g_autofree char *file = g_canonicalize_filename (path, NULL);
  g_autoptr (GDir) dir = g_dir_open (root, 0, NULL);
  g_autofree char *found = NULL;
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *where = g_build_filename (root, name, WHERE, NULL);
      g_autofree char *claim = NULL;

      if (!g_file_get_contents (where, &claim, NULL, NULL) || !g_str_equal (claim, file))
        continue;
      if (found != NULL)
        return NULL;
      found = g_build_filename (root, name, NULL);
    }

  return g_steal_pointer (&found);
}

gboolean
way_backup_folder_claim (const char *folder, const char *path, GError **error)
{
  g_autofree char *where = g_build_filename (folder, WHERE, NULL);
  g_autofree char *file = g_canonicalize_filename (path, NULL);

  if (g_mkdir_with_parents (folder, 0700) != 0)
    return way_database_fail_file (error);

  return g_file_set_contents_full (where, file, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}

static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) b, *(char *const *) a);
}

GStrv
way_backup_folder_list (const char *folder, const char *suffix)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GPtrArray *paths = g_ptr_array_new ();
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_suffix (name, suffix))
        g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
    }

  g_ptr_array_sort (paths, compare_newest_first);
  g_ptr_array_add (paths, NULL);
  return (GStrv) g_ptr_array_free (paths, FALSE);
}

gboolean
way_backup_folder_delete (const char *folder, GError **error)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  if (dir == NULL)
    return TRUE;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_unlink (path) != 0)
        return way_database_fail_file (error);
    }

  return g_rmdir (folder) == 0 || way_database_fail_file (error);
}
