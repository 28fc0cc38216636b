#include "app/trouble.h"

#include <glib/gi18n.h>

const char *
way_trouble_get_title (WayTrouble trouble)
{
  switch (trouble)
    {
    case WAY_TROUBLE_MISSING:
      return _("The journey is not there");
    case WAY_TROUBLE_UNREADABLE:
      return _("This journey belongs to somebody else");
    case WAY_TROUBLE_READ_ONLY:
      return _("This journey can only be read");
    case WAY_TROUBLE_FOREIGN:
      return _("This file is not a journey");
    case WAY_TROUBLE_DAMAGED:
      return _("This journey is damaged");
    case WAY_TROUBLE_TOO_NEW:
      return _("A newer Waymark wrote this journey");
    case WAY_TROUBLE_IN_USE:
      return _("This journey is open elsewhere");
    case WAY_TROUBLE_FULL:
      return _("The disk is full");
    case WAY_TROUBLE_FOLDER:
      return _("There is no place for journeys");
    case WAY_TROUBLE_GONE:
      return _("The stick or disk is gone");
    case WAY_TROUBLE_INVALID:
    case WAY_TROUBLE_EXISTS:
    case WAY_TROUBLE_OTHER:
    default:
      return _("The journey could not be opened");
    }
}
