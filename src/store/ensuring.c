#include "store/ensuring.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/measure.h"
#include "model/safety.h"
#include "store/sheets.h"

WayQuery *
way_ensuring_query_agreements (WayStore *store)
{
  return way_query_new (store, WAY_TYPE_SAFETY, "-agreed_on,words");
}

WayQuery *
way_ensuring_query_measures (WayStore *store)
{
  return way_query_new (store, WAY_TYPE_MEASURE, "-taken_on,words");
}

/* Adds a record of TYPE that says WORDS, of today in COLUMN. */
static gint64
add (WayStore *store,
     GType type,
     const char *words,
     const char *column,
     const char *label,
     GError **error)
{
  g_autoptr (WayRecord) draft = way_record_new (type);
  g_autofree char *today = way_date_today ();
  gint64 id;

  way_record_set_text (draft, "words", words);
  way_record_set_text (draft, column, today);
  if (!way_store_begin (store, label, error))
    return 0;

  id = way_store_add (store, draft, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}

gint64
way_ensuring_add_agreement (WayStore *store, const char *words, GError **error)
{
  return add (store, WAY_TYPE_SAFETY, words, "agreed_on",
              _("Add what we agree for safety"), error);
}

gint64
way_ensuring_add_measure (WayStore *store, const char *words, GError **error)
{
  return add (store, WAY_TYPE_MEASURE, words, "taken_on",
              _("Add what was done for safety"), error);
}

char *
way_ensuring_describe_agreement (WayRecord *agreement)
{
  const char *until = way_record_get_text (agreement, "until_on");
  g_autofree char *today = way_date_today ();
  g_autofree char *since =
      way_date_format (way_record_get_text (agreement, "agreed_on"), WAY_DATE_SHORT);
  g_autofree char *end = NULL;

  if (until == NULL)
    /* Translators: %s is a date; an agreement about safety. */
    return g_strdup_printf (_("Agreed on %s"), since);
  if (g_strcmp0 (until, today) < 0)
    /* Translators: %s is a date; an agreement about safety whose time is over. No reproach. */
    return g_strdup_printf (_("Agreed on %s, to be talked about again"), since);

  end = way_date_format (until, WAY_DATE_SHORT);
  /* Translators: both are dates; an agreement about safety. */
  return g_strdup_printf (_("Agreed on %1$s, until %2$s"), since, end);
}

char *
way_ensuring_describe_measure (WayRecord *measure)
{
  const char *told = way_record_get_text (measure, "told_on");
  g_autofree char *taken =
      way_date_format (way_record_get_text (measure, "taken_on"), WAY_DATE_SHORT);
  g_autofree char *day = NULL;

  if (told == NULL)
    return g_steal_pointer (&taken);

  day = way_date_format (told, WAY_DATE_SHORT);
  /* Translators: both are dates: when something was done for safety against the person's wish, and
   * when it was told. */
  return g_strdup_printf (_("%1$s, told on %2$s"), taken, day);
}

WayQuery *
way_ensuring_query_what_i_do (WayStore *store)
{
  const char *phase = way_record_get_text (way_store_get_journey (store), "phase");
  WayRecord *sheet = way_sheets_find (store, "signs");

  if (phase == NULL || sheet == NULL)
    return NULL;

  return way_sheets_query_lines (store, way_record_get_id (sheet), "me", phase);
}
