#pragma once

#include "widgets/editor.h"

G_BEGIN_DECLS

/* Words, behind the quote mark of whose they are. Properties: placeholder; single-line: Enter
 * commits; required: emptied, it shows the words again (to remove them is another thing); speaker:
 * the name of the worker, said below words of theirs; plain: whose they are is said elsewhere. */
#define WAY_TYPE_WORDS_FIELD (way_words_field_get_type ())
G_DECLARE_FINAL_TYPE (WayWordsField, way_words_field, WAY, WORDS_FIELD, WayEditor)

G_END_DECLS
