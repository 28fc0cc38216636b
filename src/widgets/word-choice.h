#pragma once

#include "widgets/editor.h"

G_BEGIN_DECLS

/* One of the words of a vocabulary, as buttons side by side; a second click on the chosen one
 * leaves it open again. Properties: vocabulary; required: one stays chosen; icons: each word
 * has its icon before it; numeric: the keys are the numbers in the column. */
#define WAY_TYPE_WORD_CHOICE (way_word_choice_get_type ())
G_DECLARE_FINAL_TYPE (WayWordChoice, way_word_choice, WAY, WORD_CHOICE, WayEditor)

G_END_DECLS
