#include "store/options.h"

#include <glib/gi18n.h>

#include "model/argument.h"
#include "model/choice.h"
#include "model/date.h"
#include "model/option.h"
#include "store/order.h"

WayQuery *
way_options_query (WayStore *store, gint64 goal)
{
  WayQuery *options = way_query_new (store, WAY_TYPE_OPTION, "position");

  way_query_where_int (options, "goal", goal);
  way_query_where_int (options, "not_now", 0);
  return options;
}

gint64
way_options_add (WayStore *store, gint64 goal, const char *words, GError **error)
{
  g_autoptr (WayQuery) options = way_options_query (store, goal);
  g_autoptr (WayRecord) option = way_record_new (WAY_TYPE_OPTION);
  gint64 id;

  way_record_set_int (option, "goal", goal);
  way_record_set_text (option, "words", words);
  way_record_set_int (option, "position", way_query_next_position (options));

  if (!way_store_begin (store, _("Add a way"), error))
    return 0;

  id = way_store_add (store, option, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}

WayRecord *
way_options_get_not_now (WayStore *store, gint64 goal)
{
  g_autoptr (WayQuery) options = way_query_new (store, WAY_TYPE_OPTION, "position");
  WayRecord *draft;

  way_query_where_int (options, "goal", goal);
  way_query_where_int (options, "not_now", 1);
  if (way_query_get_length (options) > 0)
    return g_object_ref (way_query_peek (options, 0));

  draft = way_record_new (WAY_TYPE_OPTION);
  way_record_set_int (draft, "goal", goal);
  way_record_set_int (draft, "not_now", 1);
  /* Never seen: the words of the language shown now stand for it. */
  way_record_set_text (draft, "words", "Not now");
  return draft;
}

WayRecord *
way_options_find_beside (WayStore *store, WayRecord *option, int by)
{
  gint64 goal = way_record_get_int (option, "goal");
  g_autoptr (WayQuery) options = way_options_query (store, goal);
  int last = way_query_get_length (options);
  int place = way_order_find (options, option);
  int to = (place >= 0 ? place : last) + by;

  if (to < 0 || to > last)
    return NULL;

  return to == last ? way_options_get_not_now (store, goal)
                    : g_object_ref (way_query_peek (options, to));
}

/* Returns the id of OPTION, which is added if it is a draft, or 0. */
static gint64
settle (WayStore *store, WayRecord *option, GError **error)
{
  gint64 id = way_record_get_id (option);

  return id != 0 ? id : way_store_add (store, option, error);
}

WayQuery *
way_options_query_arguments (WayStore *store, gint64 option, const char *side)
{
  WayQuery *arguments = way_query_new (store, WAY_TYPE_ARGUMENT, "position");

  way_query_where_int (arguments, "option", option);
  way_query_where_text (arguments, "side", side);
  return arguments;
}

static gint64
argue (WayStore *store, WayRecord *option, WayRecord *draft, GError **error)
{
  g_autoptr (WayQuery) arguments = NULL;
  gint64 id = settle (store, option, error);

  if (id == 0)
    return 0;

  arguments = way_options_query_arguments (store, id, way_record_get_text (draft, "side"));
  way_record_set_int (draft, "option", id);
  way_record_set_int (draft, "position", way_query_next_position (arguments));
  return way_store_add (store, draft, error);
}

gint64
way_options_argue (WayStore *store,
                   WayRecord *option,
                   const char *side,
                   const char *words,
                   const char *whose,
                   GError **error)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_ARGUMENT);
  gint64 id;

  way_record_set_text (draft, "side", side);
  way_record_set_text (draft, "words", words);
  way_record_set_text (draft, "words_by", whose);
  way_record_set_int (draft, g_str_equal (whose, "worker") ? "worker_weight" : "weight", 1);

  if (!way_store_begin (store, g_str_equal (side, "for") ? _("Add what speaks for it")
                                                         : _("Add what speaks against it"), error))
    return 0;

  id = argue (store, option, draft, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}

/* The weight goes with the words, unless the other one has weighed it, too. */
static gboolean
attribute (WayStore *store, WayRecord *argument, const char *whose, GError **error)
{
  gboolean worker = g_str_equal (whose, "worker");
  const char *to = worker ? "worker_weight" : "weight";
  const char *from = worker ? "weight" : "worker_weight";
  gint64 weight = way_record_get_int (argument, from);

  if (!way_store_set_text (store, argument, "words_by", whose, error))
    return FALSE;

  return way_record_get_int (argument, to) != WAY_NONE ||
         (way_store_set_int (store, argument, to, weight, error) &&
          way_store_set_int (store, argument, from, WAY_NONE, error));
}

gboolean
way_options_attribute (WayStore *store, WayRecord *argument, const char *whose, GError **error)
{
  g_return_val_if_fail (WAY_IS_ARGUMENT (argument) && whose != NULL, FALSE);

  if (g_strcmp0 (way_record_get_text (argument, "words_by"), whose) == 0)
    return TRUE;

  return way_store_begin (store, _("Whose words these are"), error) &&
                          way_store_end (store, attribute (store, argument, whose, error), error);
}

/* Makes room at PLACE of ARGUMENTS, and puts ARGUMENT there, which is not among them. */
static gboolean
insert (WayStore *store, WayQuery *arguments, WayRecord *argument, int place, GError **error)
{
  int n = way_query_get_length (arguments);

  place = CLAMP (place, 0, n);
  for (int i = 0; i < n; i++)
    {
      if (!way_store_set_int (store, way_query_peek (arguments, i), "position",
                              i < place ? i : i + 1, error))
        return FALSE;
    }

  return way_store_set_int (store, argument, "position", place, error);
}

static gboolean
put (WayStore *store,
     WayRecord *argument,
     WayRecord *option,
     const char *side,
     int place,
     GError **error)
{
  g_autoptr (WayQuery) arguments = NULL;
  gint64 id = settle (store, option, error);

  if (id == 0)
    return FALSE;

  arguments = way_options_query_arguments (store, id, side);
  if (way_order_find (arguments, argument) >= 0)
    return way_order_put (store, arguments, argument, place, error);

  return insert (store, arguments, argument, place, error) &&
         way_store_set_int (store, argument, "option", id, error) &&
         way_store_set_text (store, argument, "side", side, error);
}

gboolean
way_options_put_argument (WayStore *store,
                          WayRecord *argument,
                          WayRecord *option,
                          const char *side,
                          int place,
                          GError **error)
{
  g_return_val_if_fail (WAY_IS_ARGUMENT (argument) && WAY_IS_OPTION (option), FALSE);

  return way_store_begin (store, _("Move"), error) &&
                          way_store_end (store, put (store, argument, option, side, place, error),
                                         error);
}

static WayQuery *
query_choices (WayStore *store, gint64 goal)
{
  WayQuery *choices = way_query_new (store, WAY_TYPE_CHOICE, "-position,-chosen_on");

  way_query_where_int (choices, "goal", goal);
  return choices;
}

WayRecord *
way_options_get_choice (WayStore *store, gint64 goal)
{
  g_autoptr (WayQuery) choices = query_choices (store, goal);

  return way_query_peek (choices, 0);
}

static gint64
choose (WayStore *store, WayRecord *option, GError **error)
{
  gint64 goal = way_record_get_int (option, "goal");
  g_autoptr (WayQuery) choices = query_choices (store, goal);
  g_autoptr (WayRecord) choice = way_record_new (WAY_TYPE_CHOICE);
  g_autofree char *today = way_date_today ();
  gint64 id = settle (store, option, error);

  if (id == 0)
    return 0;

  way_record_set_int (choice, "goal", goal);
  way_record_set_int (choice, "option", id);
  way_record_set_text (choice, "chosen_on", today);
  way_record_set_int (choice, "position", way_query_next_position (choices));
  return way_store_add (store, choice, error);
}

gint64
way_options_choose (WayStore *store, WayRecord *option, GError **error)
{
  WayRecord *holds;
  gint64 id;

  g_return_val_if_fail (WAY_IS_OPTION (option), 0);

  holds = way_options_get_choice (store, way_record_get_int (option, "goal"));
  if (holds != NULL && way_record_get_int (holds, "option") == way_record_get_id (option))
    return way_record_get_id (holds);

  if (!way_store_begin (store, _("Choose a way"), error))
    return 0;

  id = choose (store, option, error);
  return way_store_end (store, id != 0, error) ? id : 0;
}

WayRecord *
way_options_get_former_choice (WayStore *store, WayRecord *option)
{
  g_autoptr (WayQuery) choices = query_choices (store, way_record_get_int (option, "goal"));
  gint64 id = way_record_get_id (option);
  guint n = way_query_get_length (choices);

  if (id == 0 || n == 0 || way_record_get_int (way_query_peek (choices, 0), "option") == id)
    return NULL;

  for (guint i = 1; i < n; i++)
    {
      WayRecord *choice = way_query_peek (choices, i);

      if (way_record_get_int (choice, "option") == id)
        return choice;
    }

  return NULL;
}
