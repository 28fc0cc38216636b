#pragma once

#include "widgets/date-field.h"
#include "widgets/line-field.h"
#include "widgets/number-field.h"
#include "widgets/pick-field.h"
#include "widgets/quote.h"
#include "widgets/scale-field.h"
#include "widgets/score-row.h"
#include "widgets/tick-field.h"
#include "widgets/time-field.h"
#include "widgets/weight.h"
#include "widgets/word-choice.h"
#include "widgets/words-field.h"
#include "widgets/wrap-layout.h"

G_BEGIN_DECLS

/* Makes all of them known to .ui files: call it in class_init before the template is set. */
void way_editors_ensure (void);

G_END_DECLS
