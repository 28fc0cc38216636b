#pragma once

#include <adwaita.h>

#include "store/store.h"
#include "widgets/editor.h"

G_BEGIN_DECLS

/* How the worker sees a domain, folded away: off until both have switched it on, each for
 * themselves. "edited" (editor, column): whoever shows it saves the score. */
#define WAY_TYPE_WORKER_PANEL (way_worker_panel_get_type ())
G_DECLARE_FINAL_TYPE (WayWorkerPanel, way_worker_panel, WAY, WORKER_PANEL, AdwBin)

/* Shows SCORE, which may be WAY_NONE. */
void way_worker_panel_show (WayWorkerPanel *self, WayStore *store, gint64 score);

G_END_DECLS
