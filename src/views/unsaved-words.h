#pragma once

#include "store/store.h"
#include "widgets/editor.h"

G_BEGIN_DECLS

/* What was typed about records that a form does not show any more, while it could not be saved: it
 * is saved as soon as that can be done, or comes back with its record. */

/* Returns (transfer full) a place for such words. */
GPtrArray *way_unsaved_words_new (void);

/* Keeps what EDITOR holds for COLUMN of RECORD, unless ERROR says that the file will never take it.
 */
void way_unsaved_words_add (GPtrArray *self,
                            WayStore *store,
                            WayRecord *record,
                            WayEditor *editor,
                            const WayColumn *column,
                            const GError *error);

/* Puts what belongs to RECORD (nullable) into its editors again, as if it had just been typed. */
void way_unsaved_words_show (GPtrArray *self, WayRecord *record, GPtrArray *editors);

/* Tries to save them all. Returns FALSE when some could not be saved. */
gboolean way_unsaved_words_save (GPtrArray *self);

G_END_DECLS
