#include "store/trouble.h"

#include <gio/gio.h>

#include "store/database.h"

/* Files beside the journey, like papers, have the same troubles. */
static WayTrouble
get_trouble_of_file (int code)
{
  switch (code)
    {
    case G_FILE_ERROR_ACCES:
    case G_FILE_ERROR_PERM:
    case G_FILE_ERROR_ROFS:
    case G_FILE_ERROR_NOENT:
    case G_FILE_ERROR_NOTDIR:
    case G_FILE_ERROR_ISDIR:
    case G_FILE_ERROR_NAMETOOLONG:
      return WAY_TROUBLE_FOLDER;
    case G_FILE_ERROR_NOSPC:
      return WAY_TROUBLE_FULL;
    case G_FILE_ERROR_IO:
    case G_FILE_ERROR_NODEV:
    case G_FILE_ERROR_NXIO:
      return WAY_TROUBLE_GONE;
    default:
      return WAY_TROUBLE_OTHER;
    }
}

WayTrouble
way_database_trouble (const GError *error)
{
  if (error != NULL && error->domain == G_FILE_ERROR)
    return get_trouble_of_file (error->code);
  if (error == NULL || error->domain != WAY_DATABASE_ERROR)
    return WAY_TROUBLE_OTHER;

  switch (error->code)
    {
    case WAY_DATABASE_ERROR_TOO_NEW:
      return WAY_TROUBLE_TOO_NEW;
    case WAY_DATABASE_ERROR_FOREIGN:
      return WAY_TROUBLE_FOREIGN;
    case WAY_DATABASE_ERROR_MISSING:
      return WAY_TROUBLE_MISSING;
    case WAY_DATABASE_ERROR_UNREADABLE:
      return WAY_TROUBLE_UNREADABLE;
    case WAY_DATABASE_ERROR_EXISTS:
      return WAY_TROUBLE_EXISTS;
    case WAY_DATABASE_ERROR_FOLDER:
      return WAY_TROUBLE_FOLDER;
    default:
      break;
    }

  switch (error->code & 0xff)
    {
    case SQLITE_READONLY:
      return WAY_TROUBLE_READ_ONLY;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return WAY_TROUBLE_DAMAGED;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return WAY_TROUBLE_IN_USE;
    case SQLITE_FULL:
      return WAY_TROUBLE_FULL;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
      return WAY_TROUBLE_INVALID;
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return WAY_TROUBLE_UNREADABLE;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
      return WAY_TROUBLE_GONE;
    default:
      return WAY_TROUBLE_OTHER;
    }
}
