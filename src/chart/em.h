#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* Returns the size of the text of CONTEXT, in its pixels. */
double way_em_get (PangoContext *context);

G_END_DECLS
