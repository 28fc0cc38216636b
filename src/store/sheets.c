#include "store/sheets.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/line.h"
#include "model/sheet.h"
#include "store/people.h"

/* What the crisis card can take from the plan: lines of a kind, as the same or as another one. What
 * is true when I am well is no help in a crisis. */
static const struct
{
  const char *from, *to;
} offers[] = {
  { "sign", "sign" },       { "me", "me" },     { "helps", "helps" }, { "others", "helps" },
  { "useless", "useless" }, { "call", "call" }, { "avoid", "avoid" }, { "worker", "agreement" },
};

WayQuery *
way_sheets_query (WayStore *store, const char *kind)
{
  WayQuery *sheets = way_query_new (store, WAY_TYPE_SHEET, "-made_on");

  way_query_where_text (sheets, "kind", kind);
  return sheets;
}

WayRecord *
way_sheets_find (WayStore *store, const char *kind)
{
  g_autoptr (WayQuery) sheets = way_sheets_query (store, kind);

  return way_query_peek (sheets, 0); /* the store holds it */
}

static WayQuery *
query_all_lines (WayStore *store, gint64 sheet)
{
  WayQuery *lines = way_query_new (store, WAY_TYPE_LINE, "position");

  way_query_where_int (lines, "sheet", sheet);
  return lines;
}

WayQuery *
way_sheets_query_lines (WayStore *store, gint64 sheet, const char *kind, const char *phase)
{
  WayQuery *lines = query_all_lines (store, sheet);

  way_query_where_text (lines, "kind", kind);
  if (phase != NULL)
    way_query_where_text (lines, "phase", phase);
  return lines;
}

gboolean
way_sheet_has_lines (WayStore *store, WayRecord *sheet)
{
  g_autoptr (WayQuery) lines = query_all_lines (store, way_record_get_id (sheet));

  return way_query_get_length (lines) > 0;
}

/* What the worker does is a promise, and in the words of the one who makes it. */
WayRecord *
way_line_new (const char *kind, const char *phase, const char *words)
{
  WayRecord *line = way_record_new (WAY_TYPE_LINE);

  way_record_set_text (line, "kind", kind);
  way_record_set_text (line, "phase", phase);
  way_record_set_text (line, "words", words);
  if (g_str_equal (kind, "worker"))
    way_record_set_text (line, "words_by", "worker");
  return line;
}

static gint64
add_sheet (WayStore *store, const char *kind, const char *renew_on, GError **error)
{
  g_autoptr (WayRecord) sheet = way_record_new (WAY_TYPE_SHEET);
  g_autofree char *today = way_date_today ();

  way_record_set_text (sheet, "kind", kind);
  way_record_set_text (sheet, "made_on", today);
  way_record_set_text (sheet, "renew_on", renew_on);
  return way_store_add (store, sheet, error);
}

static gint64
add_line (WayStore *store, const char *sheet_kind, WayRecord *line, GError **error)
{
  WayRecord *sheet = way_sheets_find (store, sheet_kind);
  gint64 id =
      sheet != NULL ? way_record_get_id (sheet) : add_sheet (store, sheet_kind, NULL, error);
  g_autoptr (WayQuery) lines = NULL;

  if (id == 0)
    return 0;

  lines = query_all_lines (store, id);
  way_record_set_int (line, "sheet", id);
  way_record_set_int (line, "position", way_query_next_position (lines));
  return way_store_add (store, line, error);
}

gint64
way_sheets_add_line (WayStore *store, const char *sheet_kind, WayRecord *line, GError **error)
{
  gint64 id;

  /* Shown with Undo: to a plan or a card. */
  if (!way_store_begin (store, _("Add a line"), error))
    return 0;

  id = add_line (store, sheet_kind, line, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}

gboolean
way_sheets_move_line (
    WayStore *store, WayRecord *line, const char *kind, const char *phase, GError **error)
{
  g_autoptr (WayQuery) lines = query_all_lines (store, way_record_get_int (line, "sheet"));
  gint64 position = way_query_next_position (lines);

  return way_store_begin (store, _("Move"), error) &&
                          way_store_end (
                              store,
                              way_store_set_text (store, line, "kind", kind, error) &&
                                  way_store_set_text (store, line, "phase", phase, error) &&
                                  way_store_set_int (store, line, "position", position, error),
                              error);
}

gboolean
way_sheets_befriend (WayStore *store, WayRecord *line, GError **error)
{
  const char *name = way_record_get_text (line, "words");
  WayRecord *known = way_people_find (store, name);
  gint64 id;

  if (!way_store_begin (store, _("Add a person"), error))
    return FALSE;

  id = known != NULL ? way_record_get_id (known) : way_people_add (store, name, error);
  return way_store_end (store, id != 0 && way_store_set_int (store, line, "person", id, error),
                        error);
}

static gboolean
may_become (WayRecord *line, const char *kind)
{
  const char *from = way_record_get_text (line, "kind");

  if (g_strcmp0 (way_record_get_text (line, "phase"), "well") == 0)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (offers); i++)
    {
      if (g_str_equal (offers[i].from, from) && g_str_equal (offers[i].to, kind))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_same (WayRecord *line, WayRecord *other)
{
  gint64 person = way_record_get_int (line, "person");

  /* What two of the others can do may be said of one person; to ring them is said once. */
  if (person != WAY_NONE && person == way_record_get_int (other, "person") &&
      g_strcmp0 (way_record_get_text (line, "kind"), way_record_get_text (other, "kind")) == 0)
    return TRUE;

  return g_strcmp0 (way_record_get_text (line, "words"), way_record_get_text (other, "words")) == 0;
}

/* Returns whether one of the lines of QUERY (nullable) says what LINE says. */
static gboolean
says (WayQuery *lines, WayRecord *line)
{
  guint n = lines != NULL ? way_query_get_length (lines) : 0;

  for (guint i = 0; i < n; i++)
    {
      if (is_same (line, way_query_peek (lines, i)))
        return TRUE;
    }
  return FALSE;
}

GPtrArray *
way_sheets_find_offers (WayStore *store, const char *kind)
{
  GPtrArray *found = g_ptr_array_new ();
  WayRecord *plan = way_sheets_find (store, "signs"), *card = way_sheets_find (store, "crisis");
  g_autoptr (WayQuery) lines = NULL, said = NULL;

  if (plan == NULL)
    return found;

  if (card != NULL)
    said = way_sheets_query_lines (store, way_record_get_id (card), kind, NULL);
  lines = query_all_lines (store, way_record_get_id (plan));
  for (guint i = 0; i < way_query_get_length (lines); i++)
    {
      WayRecord *line = way_query_peek (lines, i);

      if (may_become (line, kind) && !says (said, line))
        g_ptr_array_add (found, line);
    }
  return found;
}

/* Returns (transfer full) a draft of what LINE says, on no sheet yet. */
static WayRecord *
copy (WayRecord *line)
{
  WayRecord *draft =
      way_line_new (way_record_get_text (line, "kind"), way_record_get_text (line, "phase"),
                    way_record_get_text (line, "words"));

  way_record_set_text (draft, "words_by", way_record_get_text (line, "words_by"));
  way_record_set_int (draft, "person", way_record_get_int (line, "person"));
  way_record_set_int (draft, "position", way_record_get_int (line, "position"));
  return draft;
}

gint64
way_sheets_copy_line (WayStore *store, WayRecord *line, const char *kind, GError **error)
{
  g_autoptr (WayRecord) draft = copy (line);

  way_record_set_text (draft, "kind", kind);
  way_record_set_text (draft, "phase", NULL);
  return way_sheets_add_line (store, "crisis", draft, error);
}

static gboolean
copy_lines (WayStore *store, WayRecord *from, gint64 to, GError **error)
{
  g_autoptr (WayQuery) lines = query_all_lines (store, way_record_get_id (from));

  for (guint i = 0; to != 0 && i < way_query_get_length (lines); i++)
    {
      g_autoptr (WayRecord) draft = copy (way_query_peek (lines, i));

      way_record_set_int (draft, "sheet", to);
      if (way_store_add (store, draft, error) == 0)
        return FALSE;
    }
  return to != 0;
}

gint64
way_sheets_renew (WayStore *store, WayRecord *sheet, GError **error)
{
  const char *made_on = way_record_get_text (sheet, "made_on");
  const char *renew_on = way_record_get_text (sheet, "renew_on");
  g_autofree char *today = way_date_today ();
  g_autofree char *next = NULL;
  gint64 id;

  if (renew_on != NULL && g_strcmp0 (renew_on, made_on) > 0)
    next = way_date_add_days (today, way_date_days_between (made_on, renew_on));

  /* Shown with Undo: a plan or a card is made anew. */
  if (!way_store_begin (store, _("Renew"), error))
    return 0;

  id = add_sheet (store, way_record_get_text (sheet, "kind"), next, error);
  return way_store_end (store, copy_lines (store, sheet, id, error), error) ? id : 0;
}

gboolean
way_sheets_renew_in_half_a_year (WayStore *store, WayRecord *sheet, GError **error)
{
  g_autofree char *today = way_date_today ();
  g_autofree char *day = way_date_add_months (today, 6);

  return way_store_begin (
      store, _("Renew on"), error) &&
      way_store_end (store, way_store_set_text (store, sheet, "renew_on", day, error), error);
}

const char *
way_sheets_find_due (WayStore *store, const char *kind)
{
  WayRecord *sheet = way_sheets_find (store, kind);
  const char *day = sheet != NULL ? way_record_get_text (sheet, "renew_on") : NULL;
  g_autofree char *today = way_date_today ();

  return day != NULL && g_strcmp0 (day, today) <= 0 ? day : NULL;
}

char *
way_sheet_describe_dates (WayRecord *sheet)
{
  g_autofree char *made = way_date_format (way_record_get_text (sheet, "made_on"), WAY_DATE_FULL);
  g_autofree char *renew = way_date_format (way_record_get_text (sheet, "renew_on"), WAY_DATE_FULL);

  if (*renew == '\0')
    /* Translators: a crisis card; %s is a date. */
    return g_strdup_printf (_("Made on %s"), made);
  /* Translators: a crisis card, and two dates. */
  return g_strdup_printf (_("Made on %1$s · Renew by %2$s"), made, renew);
}
