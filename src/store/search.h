#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* Looks for words in all texts of an open journey. What it has read once it keeps in the form in
 * which it is compared, and reads a table anew when that has changed: a search in 20,000 rows is
 * quick enough for each key. */
#define WAY_TYPE_SEARCH (way_search_get_type ())
G_DECLARE_FINAL_TYPE (WaySearch, way_search, WAY, SEARCH, GObject)

WaySearch *way_search_new (WayStore *store);

/* A place in which all the words stand. */
typedef struct
{
  const char *stage; /* where it is shown: "goals" */
  const char *what;  /* it is, translated: "Wish" */
  gint64 id;         /* of the record to be shown there */
  char *text;        /* in which the first of the words stands */
  gsize start, end;  /* the bytes of that word in the text */
} WayFinding;

/* Returns (transfer full, element-type WayFinding) where WORDS stand, all of them in one record,
 * in the order of the stages. Without words there is nothing. */
GPtrArray *way_search_find (WaySearch *self, const char *words);

G_END_DECLS
