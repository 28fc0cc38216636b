#include "views/option-balance.h"

#include <glib/gi18n.h>

#include "model/argument.h"
#include "model/words.h"
#include "store/options.h"

typedef struct
{
  WayStore *store;
  GArray *stacks;
  GString *text;
} Reading;

/* Neither of the two says how heavy it is: then it lies there, hollow. */
static void
add_weight (Reading *self, WayRecord *argument, gboolean worker)
{
  gint64 weight = way_record_get_int (argument, worker ? "worker_weight" : "weight");
  const char *name = way_record_get_text (way_store_get_journey (self->store), "worker");
  WayBalanceStack stack = {
    .against = g_strcmp0 (way_record_get_text (argument, "side"), "against") == 0,
    .worker = worker,
    .weight = MAX (weight, 0),
  };

  g_array_append_val (self->stacks, stack);
  if (weight == WAY_NONE)
    g_string_append (self->text, _("left open"));
  else
    /* Translators: a weight: one, two or three dots of three. */
    g_string_append_printf (self->text, _("%d of 3"), (int) weight);
  if (worker)
    g_string_append_printf (self->text, ", %s", name != NULL ? name : _("the worker"));
}

static void
add_argument (Reading *self, WayRecord *argument)
{
  gboolean worker_weighs = way_record_get_int (argument, "worker_weight") != WAY_NONE;
  gboolean person_weighs = way_record_get_int (argument, "weight") != WAY_NONE;
  gboolean workers = g_strcmp0 (way_record_get_text (argument, "words_by"), "worker") == 0;

  g_string_append_printf (self->text, "\n%s: ", way_record_get_text (argument, "words"));
  if (person_weighs || (!worker_weighs && !workers))
    add_weight (self, argument, FALSE);
  if (person_weighs && worker_weighs)
    g_string_append (self->text, "; ");
  if (worker_weighs || (!person_weighs && workers))
    add_weight (self, argument, TRUE);
}

static void
add_side (Reading *self, gint64 option, const char *side)
{
  g_autoptr (WayQuery) arguments = way_options_query_arguments (self->store, option, side);
  guint n = way_query_get_length (arguments);

  if (n == 0)
    return;

  g_string_append_printf (self->text, "%s%s", self->text->len > 0 ? "\n" : "",
                          way_word ("argument.side", side));
  for (guint i = 0; i < n; i++)
    add_argument (self, way_query_peek (arguments, i));
}

void
way_option_balance_show (WayBalance *balance, WayStore *store, gint64 option)
{
  g_autoptr (GArray) stacks = g_array_new (FALSE, FALSE, sizeof (WayBalanceStack));
  g_autoptr (GString) text = g_string_new (NULL);
  Reading reading = { store, stacks, text };

  if (option != 0)
    {
      add_side (&reading, option, "for");
      add_side (&reading, option, "against");
    }
  way_balance_set_stacks (balance, (WayBalanceStack *) stacks->data, stacks->len, text->str);
}
