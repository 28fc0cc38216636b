#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* A day on which the two may meet next. */
typedef enum
{
  WAY_MEETING_USUAL, /* the next of the days that suit the person best, or of the last meeting */
  WAY_MEETING_IN_A_WEEK,
  WAY_MEETING_IN_TWO_WEEKS,
} WayMeetingDay;

/* Returns (transfer full, nullable) that day; NULL if nobody knows what is usual, or if it is
 * nothing new beside the usual day. */
char *way_meeting_find_day (WayStore *store, WayMeetingDay which);

/* Returns (borrowed, nullable) the meeting that was agreed on last, whatever became of it: the
 * next one is at its time. */
WayRecord *way_meeting_find_last (WayStore *store);

/* Returns (borrowed, nullable) the meeting that comes next, today's included. */
WayRecord *way_meeting_find_next (WayStore *store);

/* Returns (borrowed, nullable) the meeting that comes after the one of today. */
WayRecord *way_meeting_find_after_today (WayStore *store);

/* Returns (borrowed, nullable) the meeting of today: the one that is going on, also past midnight,
 * else one that is planned, else the one that is over. */
WayRecord *way_meeting_find_current (WayStore *store);

/* Returns whether MEETING has begun and not ended. */
gboolean way_meeting_is_going_on (WayRecord *meeting);

/* Returns whether MEETING was planned for a day that is over, and nobody said what became of it. */
gboolean way_meeting_is_open (WayRecord *meeting);

/* Adds a meeting on DAY, where and when the last one was. Returns its id, or 0. */
gint64 way_meeting_plan (WayStore *store, const char *day, GError **error);

/* Notes that the meeting of today begins now, or that it is over: then it collects what was touched
 * (store/touched.h). One that nobody planned is added. */
gboolean way_meeting_begin (WayStore *store, GError **error);
gboolean way_meeting_end (WayStore *store, WayRecord *meeting, GError **error);

/* Notes what became of MEETING: "held" or "missed". */
gboolean way_meeting_settle (WayStore *store,
                             WayRecord *meeting,
                             const char *state,
                             GError **error);

/* Returns (transfer full) from when to when MEETING went on, as far as it is known; "" if it is
 * not. */
char *way_meeting_describe_time (WayRecord *meeting);

G_END_DECLS
