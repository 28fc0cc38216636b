#pragma once

#include <sqlite3.h>

#include "model/record.h"

G_BEGIN_DECLS

/* For the store: a table of an open journey, and the records that mirror its rows. */
typedef struct
{
  WayRecordClass *klass;
  GListStore *list;     /* sorted by id */
  sqlite3_stmt *select; /* one row, made when it is needed first */
  char *columns;        /* "id, words, …" */
  guint revision;       /* grows with each change */
} WayTable;

/* Returns (transfer full) the table of the records of TYPE, empty. */
WayTable *way_table_new (GType type);
void way_table_free (WayTable *self);

/* Reads all rows into the list; records that are there stay, and follow. */
gboolean way_table_load (WayTable *self, sqlite3 *db, GError **error);

/* Makes the record ID what its row is now: changed, new, or gone. */
gboolean way_table_refresh (WayTable *self, sqlite3 *db, gint64 id, GError **error);

/* Returns (borrowed, nullable) the record. */
WayRecord *way_table_find (WayTable *self, gint64 id);

/* Statements that are run once: the caller finalizes them. */
sqlite3_stmt *way_table_prepare_add (
    WayTable *self, sqlite3 *db, WayRecord *draft, gint64 id, GError **error);
sqlite3_stmt *way_table_prepare_set (
    WayTable *self, sqlite3 *db, WayRecord *record, const char *column, GError **error);
sqlite3_stmt *way_table_prepare_remove (WayTable *self,
                                        sqlite3 *db,
                                        WayRecord *record,
                                        GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WayTable, way_table_free)

G_END_DECLS
