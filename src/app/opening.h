#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* A journey that opens in a thread of its own, while the toolkit starts. */
typedef struct _WayOpening WayOpening;

/* Begins to open the file PATH. */
WayOpening *way_opening_begin (const char *path);

/* Begins to make a fresh copy of the example NAME. */
WayOpening *way_opening_begin_example (const char *name);

/* Waits for the journey. Returns it (transfer full), or NULL, and forgets SELF. */
WayStore *way_opening_end (WayOpening *self, GError **error);

G_END_DECLS
