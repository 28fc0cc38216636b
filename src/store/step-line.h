#pragma once

#include "model/when.h"
#include "store/doers.h"

G_BEGIN_DECLS

/* What one line says about a step: "call the music school, Rita, Tuesday". */
typedef struct
{
  char *words;     /* what: whatever is not about the rest */
  WayDoer *doer;   /* (nullable) who */
  gboolean is_new; /* nobody is known by that name so far: it may be something else */
  WayWhen *when;   /* (nullable) */
} WayStepLine;

/* What may be found in a line besides its words. */
typedef enum
{
  WAY_STEP_LINE_WHO = 1 << 0,  /* a name that is known */
  WAY_STEP_LINE_NAME = 1 << 1, /* one that is not */
  WAY_STEP_LINE_WHEN = 1 << 2,
  WAY_STEP_LINE_ALL = WAY_STEP_LINE_WHO | WAY_STEP_LINE_NAME | WAY_STEP_LINE_WHEN,
} WayStepLineParts;

/* Returns (transfer full) what LINE says. Who and when stand at its end, behind commas; nothing
 * else is looked for but PARTS, and what is not plain is left among the words. */
WayStepLine *way_step_line_read (WayStore *store, const char *line, WayStepLineParts parts);

/* Returns (transfer full) when, as it will read in the plan. */
char *way_step_line_describe_when (const WayStepLine *self);

/* Adds the step towards GOAL (or WAY_NONE) behind the others. DOER does it if nobody else is named.
 * Returns its id, or 0. */
gint64 way_step_line_add (
    const WayStepLine *self, WayStore *store, gint64 goal, const WayDoer *doer, GError **error);

void way_step_line_free (WayStepLine *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WayStepLine, way_step_line_free)

G_END_DECLS
