#pragma once

#include "store/database.h"
#include "store/store-private.h"

/* What tests of an open journey begin with. */

static inline WayRecord *
make_journey (const char *name)
{
  WayRecord *journey = way_record_new (WAY_TYPE_JOURNEY);

  way_record_set_text (journey, "name", name);
  return journey;
}

static inline WayStore *
create_journey (const char *path, const char *name)
{
  g_autoptr (WayRecord) journey = make_journey (name);
  g_autoptr (GError) error = NULL;
  WayStore *store = way_store_create (path, journey, &error);

  g_assert_no_error (error);
  return store;
}

/* The same in memory, of two who know each other by name. */
static inline WayStore *
create_journey_of_two (const char *name, const char *worker)
{
  g_autoptr (WayRecord) journey = make_journey (name);
  g_autoptr (GError) error = NULL;
  WayStore *store;

  way_record_set_text (journey, "worker", worker);
  store = way_store_create (":memory:", journey, &error);
  g_assert_no_error (error);
  return store;
}

/* Adds DRAFT and returns (borrowed) its record. */
static inline WayRecord *
add_record (WayStore *store, WayRecord *draft)
{
  g_autoptr (GError) error = NULL;
  gint64 id = way_store_add (store, draft, &error);

  g_assert_no_error (error);
  return way_store_find (store, G_OBJECT_TYPE (draft), id);
}

static inline void
set_text (WayStore *store, WayRecord *record, const char *column, const char *text)
{
  g_autoptr (GError) error = NULL;

  way_store_set_text (store, record, column, text, &error);
  g_assert_no_error (error);
}

static inline void
set_int (WayStore *store, WayRecord *record, const char *column, gint64 value)
{
  g_autoptr (GError) error = NULL;

  way_store_set_int (store, record, column, value, &error);
  g_assert_no_error (error);
}

/* Returns how many records there are in a table. */
static inline guint
count_records (WayStore *store, GType type)
{
  return g_list_model_get_n_items (way_store_get_list (store, type));
}

static inline void
undo (WayStore *store)
{
  g_autoptr (GError) error = NULL;

  way_store_undo (store, &error);
  g_assert_no_error (error);
}

/* As if the disk were full, or pulled out. */
static inline void
set_read_only (WayStore *store, gboolean read_only)
{
  sqlite3_exec (way_store_get_database (store),
                read_only ? "PRAGMA query_only = ON" : "PRAGMA query_only = OFF", NULL, NULL, NULL);
}
