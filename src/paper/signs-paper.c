#include <glib/gi18n.h>

#include "model/date.h"
#include "model/words.h"
#include "paper/kinds.h"
#include "paper/parts.h"
#include "paper/sheet-parts.h"
#include "store/sheets.h"

static const char *const phases[] = { "well", "harder", "crisis", NULL };
static const char *const kinds_of_phase[] = { "sign", "others", "me", "worker", NULL };
static const char *const left_kinds[] = { "sign", "others", NULL };
static const char *const right_kinds[] = { "me", "worker", NULL };

/* What one phase is about. */
typedef struct
{
  WayStore *store;
  gint64 sheet;
  const char *phase;
} Phase;

static gboolean
has_lines (const Phase *self)
{
  for (guint i = 0; kinds_of_phase[i] != NULL; i++)
    {
      g_autoptr (WayQuery) lines = way_sheets_query_lines (self->store, self->sheet,
                                                           kinds_of_phase[i], self->phase);

      if (way_query_get_length (lines) > 0)
        return TRUE;
    }

  return FALSE;
}

static void
add_kinds (WayPaper *paper, const Phase *self, const char *const *kinds)
{
  for (guint i = 0; kinds[i] != NULL; i++)
    way_sheet_parts_add (paper, self->store, self->sheet, kinds[i], self->phase);
}

static void
fill_left (WayPaper *paper, gpointer data)
{
  add_kinds (paper, data, left_kinds);
}

static void
fill_right (WayPaper *paper, gpointer data)
{
  add_kinds (paper, data, right_kinds);
}

static void
fill_phase (WayPaper *paper, gpointer data)
{
  const Phase *self = data;

  way_paper_add_heading (paper, NULL, way_word ("line.phase", self->phase));
  way_paper_add_columns (paper, fill_left, fill_right, data);
}

static void
add_head (WayPaper *paper, WayStore *store, WayRecord *sheet)
{
  g_autofree char *made = way_date_format (way_record_get_text (sheet, "made_on"), WAY_DATE_FULL);
  const char *renew_on = way_record_get_text (sheet, "renew_on");
  g_autofree char *renew = renew_on != NULL ? way_date_format (renew_on, WAY_DATE_FULL) : NULL;
  const WayPaperField fields[] = {
    { _("Name"), way_record_get_text (way_store_get_journey (store), "name") },
      { _("Made on"), made }, { _("Renew on"), renew },
      };

  way_paper_add_fields (paper, fields, G_N_ELEMENTS (fields));
}

static void
fill_triggers (WayPaper *paper, gpointer data)
{
  const Phase *self = data;

  way_sheet_parts_add (paper, self->store, self->sheet, "trigger", NULL);
}

static void
fill_helps (WayPaper *paper, gpointer data)
{
  const Phase *self = data;

  way_sheet_parts_add (paper, self->store, self->sheet, "helps", NULL);
  way_sheet_parts_add (paper, self->store, self->sheet, "useless", NULL);
}

static void
add_people (WayPaper *paper, WayStore *store, gint64 sheet)
{
  way_sheet_parts_add_numbers (paper, store, sheet, "call");
  way_sheet_parts_add_numbers (paper, store, sheet, "avoid");
}

static void
fill (WayPaper *paper, WayStore *store)
{
  WayRecord *sheet = way_sheets_find (store, "signs");
  gint64 id = sheet != NULL ? way_record_get_id (sheet) : 0;
  Phase about = { store, id, NULL };

  if (sheet == NULL || !way_sheet_has_lines (store, sheet))
    {
      way_parts_add_empty (paper, _("Nothing stands here yet. One sign is enough to begin with: "
                                    "how do I, or others, notice that it gets harder?"));
      return;
    }

  add_head (paper, store, sheet);
  for (guint i = 0; phases[i] != NULL; i++)
    {
      Phase phase = { store, id, phases[i] };

      if (way_paper_shows (paper, phases[i]) && has_lines (&phase))
        way_paper_add_box (paper, fill_phase, NULL, &phase);
    }
  if (way_paper_shows (paper, "about"))
    way_paper_add_columns (paper, fill_triggers, fill_helps, &about);
  if (way_paper_shows (paper, "people"))
    add_people (paper, store, id);
}

static const WayPaperSection sections[] = {
  { "well", N_ ("When I am well") }, { "harder", N_ ("When it gets harder") },
  { "crisis", N_ ("Crisis") },       { "about", N_ ("What is good to know") },
  { "people", N_ ("Whom to ring") }, { NULL },
};

static const char title[] = N_ ("When it gets harder");
static const char about[] = N_ ("How it shows, and what helps then.");
static const char foot[] = N_ ("I wrote this while I was well.");

const WayPaperKind way_signs_paper = {
  .key = "signs",
  .title = title,
  .about = about,
  .foot = foot,
  .purpose = WAY_PAPER_TO_KEEP,
  .sections = sections,
  .fill = fill,
};
