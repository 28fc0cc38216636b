#include "store/goal-event.h"

static void
words_free (gpointer data)
{
  WayGoalWords *self = data;

  g_free (self->words);
  g_free (self->whose);
  g_free (self);
}

static void
event_free (gpointer data)
{
  WayGoalEvent *self = data;

  g_free (self->day);
  g_free (self->sentence);
  g_ptr_array_unref (self->words);
  g_free (self);
}

GPtrArray *
way_goal_event_list_new (void)
{
  return g_ptr_array_new_with_free_func (event_free);
}

WayGoalEvent *
way_goal_event_add (GPtrArray *events, const char *day, WayGoalRank rank, char *sentence)
{
  WayGoalEvent *event = g_new0 (WayGoalEvent, 1);

  event->day = g_strdup (day);
  event->rank = rank;
  event->sentence = sentence;
  event->words = g_ptr_array_new_with_free_func (words_free);
  g_ptr_array_add (events, event);
  return event;
}

void
way_goal_event_quote (WayGoalEvent *self, const char *title, const char *words, const char *whose)
{
  WayGoalWords *said;

  if (words == NULL)
    return;

  said = g_new0 (WayGoalWords, 1);
  said->title = title;
  said->words = g_strdup (words);
  said->whose = g_strdup (whose);
  g_ptr_array_add (self->words, said);
}

void
way_goal_event_quote_column (WayGoalEvent *self,
                             const char *title,
                             WayRecord *record,
                             const char *column)
{
  g_autofree char *by = g_strconcat (column, "_by", NULL);

  way_goal_event_quote (self, title, way_record_get_text (record, column),
                        way_record_get_text (record, by));
}

WayQuery *
way_goal_query (
    WayStore *store, GType type, const char *column, WayRecord *record, const char *order)
{
  WayQuery *query = way_query_new (store, type, order);

  way_query_where_int (query, column, way_record_get_id (record));
  return query;
}
