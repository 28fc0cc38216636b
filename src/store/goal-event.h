#pragma once

#include "store/query.h"

G_BEGIN_DECLS

/* What comes first on one day. */
typedef enum
{
  WAY_GOAL_WISH,
  WAY_GOAL_BEGINNING,
  WAY_GOAL_CHOICE,
  WAY_GOAL_AGREED,
  WAY_GOAL_DONE,
  WAY_GOAL_LOOK_BACK,
  WAY_GOAL_DECISION,
  WAY_GOAL_CHANGE,
} WayGoalRank;

/* What somebody said, under a TITLE (nullable, borrowed). */
typedef struct
{
  const char *title;
  char *words;
  char *whose;
} WayGoalWords;

/* Something that happened on the way of a goal, told as a person would tell it. */
typedef struct
{
  char *day; /* 'YYYY-MM-DD' */
  WayGoalRank rank;
  char *sentence;
  GPtrArray *words; /* of WayGoalWords */
} WayGoalEvent;

/* Returns (transfer full) an empty list of events. */
GPtrArray *way_goal_event_list_new (void);

/* Adds to EVENTS, and returns (borrowed), what happened on DAY; takes SENTENCE. */
WayGoalEvent *way_goal_event_add (GPtrArray *events,
                                  const char *day,
                                  WayGoalRank rank,
                                  char *sentence);

/* Adds what was said then; what was left open, NULL, is not told. */
void way_goal_event_quote (WayGoalEvent *self,
                           const char *title,
                           const char *words,
                           const char *whose);

/* The same of what COLUMN of RECORD says. */
void way_goal_event_quote_column (WayGoalEvent *self,
                                  const char *title,
                                  WayRecord *record,
                                  const char *column);

/* Returns (transfer full) the records of TYPE whose COLUMN is the id of RECORD. */
WayQuery *way_goal_query (
    WayStore *store, GType type, const char *column, WayRecord *record, const char *order);

G_END_DECLS
