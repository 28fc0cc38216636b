#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* A paper on the pile, with its deadline. */
#define WAY_TYPE_LETTER (way_letter_get_type ())
G_DECLARE_FINAL_TYPE (WayLetter, way_letter, WAY, LETTER, WayRecord)

G_END_DECLS
