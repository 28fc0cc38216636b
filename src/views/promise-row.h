#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* A step that was promised: what became of it with one tap, and below, if wanted, how it went. */
#define WAY_TYPE_PROMISE_ROW (way_promise_row_get_type ())
G_DECLARE_FINAL_TYPE (WayPromiseRow, way_promise_row, WAY, PROMISE_ROW, AdwBin)

GtkWidget *way_promise_row_new (WayStore *store, WayRecord *activity);

/* Returns (borrowed) the step. */
WayRecord *way_promise_row_get_activity (WayPromiseRow *self);

/* Shows how it went, now and before, and puts it on top of what is seen. */
void way_promise_row_unfold (WayPromiseRow *self);

G_END_DECLS
