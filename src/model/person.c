#include "model/person.h"

struct _WayPerson
{
  WayRecord parent_instance;

  char *name;
  char *relation;
  char *circle;
  gint64 ring;
  char *often;
  char *energy;
  gint64 practical;
  gint64 emotional;
  char *wanted;
  char *phone;
  char *note;
  char *note_by;
  gint64 may_know;
  gint64 may_contact;
  gint64 may_print;
  gint64 position;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayPerson, name, TEXT),     WAY_COLUMN (WayPerson, relation, TEXT),
  WAY_COLUMN (WayPerson, circle, TEXT),   WAY_COLUMN (WayPerson, ring, INT),
  WAY_COLUMN (WayPerson, often, TEXT),    WAY_COLUMN (WayPerson, energy, TEXT),
  WAY_COLUMN (WayPerson, practical, INT), WAY_COLUMN (WayPerson, emotional, INT),
  WAY_COLUMN (WayPerson, wanted, TEXT),   WAY_COLUMN (WayPerson, phone, TEXT),
  WAY_COLUMN (WayPerson, note, TEXT),     WAY_COLUMN (WayPerson, note_by, TEXT),
  WAY_COLUMN (WayPerson, may_know, INT),  WAY_COLUMN (WayPerson, may_contact, INT),
  WAY_COLUMN (WayPerson, may_print, INT), WAY_COLUMN (WayPerson, position, INT),
};

WAY_DEFINE_RECORD (WayPerson, way_person, "person")
