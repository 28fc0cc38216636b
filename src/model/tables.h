#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* Returns (borrowed) the record class of every table of a journey, and in N_TABLES how many
 * there are. */
const GType *way_tables_get (guint *n_tables);

G_END_DECLS
