#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* What has a view in the window of a journey: a stage, or a sheet that is at hand in all of them.
 */
typedef struct
{
  const char *key;
  const char *vocabulary; /* in which KEY has its name and icon */
  GType (*get_view_type) (void);
} WayStage;

/* Returns (borrowed) the stages in their order and then the sheets, ended by a NULL key. */
const WayStage *way_stages_get (void);

/* Returns whether SELF is no stage: one looks at it, and goes back. */
gboolean way_stage_is_sheet (const WayStage *self);

G_END_DECLS
