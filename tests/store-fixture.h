#pragma once

#include "journey-fixture.h"
#include "model/goal.h"
#include "model/option.h"
#include "model/wish.h"

/* What tests of edits, of undo and of lists begin with. */

static inline WayStore *
open_memory (void)
{
  return create_journey (":memory:", "Frank");
}

static inline WayRecord *
add_wish (WayStore *store, const char *words)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_WISH);

  way_record_set_text (draft, "words", words);
  return add_record (store, draft);
}

static inline WayRecord *
add_goal (WayStore *store, const char *words, gint64 wish)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_GOAL);

  way_record_set_text (draft, "words", words);
  way_record_set_int (draft, "wish", wish);
  return add_record (store, draft);
}

static inline WayRecord *
add_option (WayStore *store, gint64 goal, const char *words, gint64 position)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_OPTION);

  way_record_set_int (draft, "goal", goal);
  way_record_set_text (draft, "words", words);
  way_record_set_int (draft, "position", position);
  return add_record (store, draft);
}

static inline void
set_words (WayStore *store, WayRecord *record, const char *words)
{
  g_autoptr (GError) error = NULL;

  way_store_set_text (store, record, "words", words, &error);
  g_assert_no_error (error);
}

static inline void
redo (WayStore *store)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (way_store_redo (store, &error));
  g_assert_no_error (error);
}

static inline gboolean
can_undo (WayStore *store)
{
  gboolean can;

  g_object_get (store, "can-undo", &can, NULL);
  return can;
}
