#pragma once

#include "widgets/choice.h"
#include "widgets/line-field.h"
#include "widgets/score-row.h"
#include "widgets/words-field.h"

G_BEGIN_DECLS

/* Makes all fields known to .ui files: call it in class_init before the template is set. */
void way_editors_ensure (void);

G_END_DECLS
