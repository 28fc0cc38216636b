#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* The worker's own note, which is never printed. */
#define WAY_TYPE_NOTE (way_note_get_type ())
G_DECLARE_FINAL_TYPE (WayNote, way_note, WAY, NOTE, WayRecord)

G_END_DECLS
