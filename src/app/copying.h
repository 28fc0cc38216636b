#pragma once

#include <gio/gio.h>

#include "store/store.h"

G_BEGIN_DECLS

/* The journeys whose copy of the day is being made. An application goes on until it is done, so
 * that whoever closes the last window still gets the copy. */
typedef struct _WayCopying WayCopying;

/* APPLICATION (borrowed) outlives it. */
WayCopying *way_copying_new (GApplication *application);
void way_copying_free (WayCopying *self);

/* Makes today's copy of STORE, unless there is one of what it is now. */
void way_copying_begin (WayCopying *self, WayStore *store);

/* Returns (borrowed, nullable) the store of PATH that is being copied: its file is locked until
 * then, whether it has a window or not. */
WayStore *way_copying_find (WayCopying *self, const char *path);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WayCopying, way_copying_free)

G_END_DECLS
