#pragma once

#include "store/history.h"
#include "store/store.h"
#include "store/table.h"

G_BEGIN_DECLS

/* What the files of the store share: store.c opens it and has the lists, store-edit.c changes a
 * row, store-step.c makes steps of edits, store-create.c fills a new journey; backup.c copies it.
 */
struct _WayStore
{
  GObject parent_instance;

  char *path;
  sqlite3 *db;
  GPtrArray *tables; /* of WayTable */
  WayHistory *history;

  /* The open step */
  sqlite3_session *session; /* (nullable) */
  int depth;
  gboolean failed; /* a part of it gave up */
  char *label;
  char *typing;  /* the column of the last edit */
  char *subject; /* (nullable) what the whole step is about */
  guint n_edits;
};

/* Returns (borrowed) the table of the records of TYPE. */
WayTable *way_store_get_table (WayStore *self, GType type);

/* Tells everybody that a step, an undo or a redo is over, when the records and the history are as
 * they should be. */
void way_store_announce (WayStore *self);

/* Opens what way_database_create() has made, with its tables empty. Takes DB. */
WayStore *way_store_take (const char *path, sqlite3 *db, GError **error);

/* Returns (borrowed) the database of the open journey. */
sqlite3 *way_store_get_database (WayStore *self);

/* Reads everything anew, after the database has got another content. Nothing is left to undo. */
gboolean way_store_reload (WayStore *self, GError **error);

G_END_DECLS
