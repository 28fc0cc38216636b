#include "paper/sheet-parts.h"

#include <glib/gi18n.h>

#include "model/person.h"
#include "model/words.h"
#include "paper/wording.h"
#include "store/sheets.h"

static WayRecord *
find_person (WayStore *store, WayRecord *line)
{
  return way_store_find (store, WAY_TYPE_PERSON, way_record_get_int (line, "person"));
}

/* Returns the lines that may be seen. */
static GPtrArray *
list_lines (WayPaper *paper, WayStore *store, gint64 sheet, const char *kind, const char *phase)
{
  g_autoptr (WayQuery) lines = way_sheets_query_lines (store, sheet, kind, phase);
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < way_query_get_length (lines); i++)
    {
      WayRecord *line = way_query_peek (lines, i);
      WayRecord *person = find_person (store, line);

      if (person == NULL || way_wording_may_name (paper, person))
        g_ptr_array_add (list, line);
    }

  return list;
}

static void
add_subheading (WayPaper *paper, const char *kind)
{
  way_paper_add_subheading (paper, way_word ("line.kind", kind));
}

gboolean
way_sheet_parts_add (
    WayPaper *paper, WayStore *store, gint64 sheet, const char *kind, const char *phase)
{
  g_autoptr (GPtrArray) lines = list_lines (paper, store, sheet, kind, phase);

  if (lines->len > 0)
    add_subheading (paper, kind);
  for (guint i = 0; i < lines->len; i++)
    {
      WayRecord *line = g_ptr_array_index (lines, i);

      way_paper_add_item (paper, way_record_get_text (line, "words"),
                          way_wording_whose (store, line, "words"));
    }

  return lines->len > 0;
}

gboolean
way_sheet_parts_add_numbers (WayPaper *paper, WayStore *store, gint64 sheet, const char *kind)
{
  g_autoptr (GPtrArray) lines = list_lines (paper, store, sheet, kind, NULL);

  if (lines->len > 0)
    add_subheading (paper, kind);
  for (guint i = 0; i < lines->len; i++)
    {
      WayRecord *line = g_ptr_array_index (lines, i);
      WayRecord *person = find_person (store, line);

      way_paper_add_pair (paper, way_record_get_text (line, "words"),
                          person != NULL ? way_record_get_text (person, "phone") : NULL);
    }

  return lines->len > 0;
}
