#include "store/copy.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "store/database.h"

#define PAGES_AT_ONCE 64
#define PATIENCE 500 /* times 10 ms that an edit may be in the way */

gboolean
way_copy_database (sqlite3 *source, sqlite3 *target, GCancellable *cancellable, GError **error)
{
  sqlite3_backup *backup = sqlite3_backup_init (target, "main", source, "main");
  int rc = SQLITE_OK;

  if (backup == NULL)
    return way_database_fail (target, error);

  for (int patience = PATIENCE; patience > 0 && !g_cancellable_is_cancelled (cancellable);)
    {
      rc = sqlite3_backup_step (backup, PAGES_AT_ONCE);
      if (rc == SQLITE_BUSY || rc == SQLITE_LOCKED)
        {
          patience--;
          sqlite3_sleep (10);
        }
      else if (rc != SQLITE_OK)
        {
          break;
        }
    }

  sqlite3_backup_finish (backup);
  if (rc == SQLITE_DONE)
    return TRUE;

  if (!g_cancellable_set_error_if_cancelled (cancellable, error))
    g_set_error_literal (error, WAY_DATABASE_ERROR, rc, sqlite3_errstr (rc));
  return FALSE;
}

gboolean
way_copy_write (sqlite3 *source, const char *path, GCancellable *cancellable, GError **error)
{
  g_autofree char *part = g_strconcat (path, WAY_COPY_PART, NULL);
  sqlite3 *target = NULL;
  gboolean ok;
  int fd;

  fd = g_open (part, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
  if (fd < 0)
    return way_database_fail_file (error);
  close (fd);

  ok = sqlite3_open_v2 (part, &target, SQLITE_OPEN_READWRITE, NULL) == SQLITE_OK
           ? way_copy_database (source, target, cancellable, error)
           : way_database_fail (target, error);
  sqlite3_close (target);

  if (ok && g_rename (part, path) != 0)
    ok = way_database_fail_file (error);
  if (!ok)
    g_unlink (part);
  return ok;
}
