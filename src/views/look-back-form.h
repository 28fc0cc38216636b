#pragma once

#include "views/form.h"

G_BEGIN_DECLS

/* Shows LOOK_BACK in FORM, one of several that do: a draft becomes a record with the first thing
 * that is said in any of them. */
void way_look_back_form_show (WayForm *form, WayStore *store, WayRecord *look_back);

G_END_DECLS
