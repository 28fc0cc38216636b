#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* The records of a table that fulfil conditions, in an order: a GListModel that follows the
 * store. Records that stay are not taken out and put in again, so that rows bound to them live
 * on while other records come and go. */
#define WAY_TYPE_QUERY (way_query_get_type ())
G_DECLARE_FINAL_TYPE (WayQuery, way_query, WAY, QUERY, GObject)

/* ORDER is a list of columns, "-" before those that go downwards: "-happened_on,-happened_at".
 * NULL and WAY_NONE come last. */
WayQuery *way_query_new (WayStore *store, GType type, const char *order);

/* Conditions, all of which must hold; they apply at once. VALUE may be WAY_NONE, or NULL: the
 * column is left open. */
void way_query_where_int (WayQuery *self, const char *column, gint64 value);
void way_query_where_text (WayQuery *self, const char *column, const char *value);

/* The same: a text that is not left open. */
void way_query_where_said (WayQuery *self, const char *column);

/* Returns how many records there are. */
guint way_query_get_length (WayQuery *self);

/* Returns (borrowed, nullable) the record at POSITION, or NULL beyond the end. */
WayRecord *way_query_peek (WayQuery *self, guint position);

/* Returns the position that puts a new record last: one more than the highest in the column
 * "position". */
gint64 way_query_next_position (WayQuery *self);

G_END_DECLS
