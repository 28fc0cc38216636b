#include "model/contact.h"

#include <glib/gi18n.h>

#include "model/words.h"

struct _WayContact
{
  WayRecord parent_instance;

  char *happened_on;
  char *happened_at;
  gint64 planned;
  char *kind;
  char *outcome;
  gint64 minutes;
  char *did;
  char *did_by;
  char *felt;
  char *felt_by;
  char *face;
  char *next_on;
  char *next_at;
  gint64 meeting;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayContact, happened_on, TEXT), WAY_COLUMN (WayContact, happened_at, TEXT),
  WAY_COLUMN (WayContact, planned, INT),      WAY_COLUMN (WayContact, kind, TEXT),
  WAY_COLUMN (WayContact, outcome, TEXT),     WAY_COLUMN (WayContact, minutes, INT),
  WAY_COLUMN (WayContact, did, TEXT),         WAY_COLUMN (WayContact, did_by, TEXT),
  WAY_COLUMN (WayContact, felt, TEXT),        WAY_COLUMN (WayContact, felt_by, TEXT),
  WAY_COLUMN (WayContact, face, TEXT),        WAY_COLUMN (WayContact, next_on, TEXT),
  WAY_COLUMN (WayContact, next_at, TEXT),     WAY_COLUMN (WayContact, meeting, INT),
};

WAY_DEFINE_RECORD (WayContact, way_contact, "contact")

char *
way_contact_describe (WayRecord *contact)
{
  const char *outcome = way_record_get_text (contact, "outcome");
  gint64 minutes = way_record_get_int (contact, "minutes");
  GString *text = g_string_new (way_word ("contact.kind", way_record_get_text (contact, "kind")));

  if (outcome != NULL)
    g_string_append_printf (text, " · %s", way_word ("contact.outcome", outcome));
  if (minutes != WAY_NONE && minutes > 0)
    {
      g_string_append (text, " · ");
      g_string_append_printf (text, ngettext ("%d minute", "%d minutes", minutes), (int) minutes);
    }

  return g_string_free (text, FALSE);
}
