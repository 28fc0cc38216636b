#pragma once

#include "paper/paper.h"
#include "store/store.h"

G_BEGIN_DECLS

/* A kind of paper. It is made in the language of the moment. */
typedef struct
{
  const char *key;   /* as on the command line */
  const char *title; /* in English: show _(title) */
  WayPaper *(*make) (WayStore *store, const WayPaperOptions *options);
} WayPaperKind;

/* Returns (borrowed) all kinds, ended by a NULL key. */
const WayPaperKind *way_papers_get (void);

/* Returns (borrowed, nullable) the kind with that key. */
const WayPaperKind *way_papers_find (const char *key);

G_END_DECLS
