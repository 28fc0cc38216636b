#pragma once

#include "store/store.h"

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

/* Adds DRAFT and returns (borrowed) its record. */
static inline WayRecord *
add_record (WayStore *store, WayRecord *draft)
{
  g_autoptr (GError) error = NULL;
  gint64 id = way_store_add (store, draft, &error);

  g_assert_no_error (error);
  return way_store_find (store, G_OBJECT_TYPE (draft), id);
}
