#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* The worker's mirror: counts over what is in a journey, for the worker alone. No score, no order
 * of rank, and nothing of it on paper. It is off until it is switched on. */

typedef enum
{
  WAY_MIRROR_WORDS,
  WAY_MIRROR_STEPS,
  WAY_MIRROR_ACTS,
  WAY_MIRROR_STRENGTHS,
  WAY_MIRROR_QUESTIONS,
} WayMirrorQuestion;

gboolean way_mirror_is_on (WayStore *store);
gboolean way_mirror_switch (WayStore *store, gboolean on, GError **error);

/* Returns (borrowed) QUESTION in words: "Who does the steps?" */
const char *way_mirror_ask (WayMirrorQuestion question);

/* Returns (transfer full) what STORE has to say to it, line by line. */
GStrv way_mirror_answer (WayStore *store, WayMirrorQuestion question);

G_END_DECLS
