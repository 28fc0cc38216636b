#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* A stage that has a view. Its name and icon are those of the vocabulary "stage". */
typedef struct
{
  const char *key;
  GType (*get_view_type) (void);
} WayStage;

/* Returns (borrowed) the stages in their order, ended by a NULL key. */
const WayStage *way_stages_get (void);

G_END_DECLS
