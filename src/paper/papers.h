#pragma once

#include "paper/paper.h"
#include "store/store.h"

G_BEGIN_DECLS

/* A part of a paper that may be left out. */
typedef struct
{
  const char *key;
  const char *title; /* in English: show _(title) */
  gboolean reserved; /* not to be seen until somebody ticks it */
} WayPaperSection;

/* What a paper is for: those of one purpose stand together in a list. */
typedef enum
{
  WAY_PAPER_TO_KEEP,
  WAY_PAPER_TO_TELL,
  WAY_PAPER_TO_FILL_IN,
} WayPaperPurpose;

/* A kind of paper. Its texts are in English: show what _() makes of them. */
typedef struct
{
  const char *key; /* as on the command line */
  const char *title;
  const char *about; /* what it is, in a line */
  const char *foot;  /* at the bottom of each page */
  WayPaperPurpose purpose;
  const WayPaperSection *sections; /* (nullable) ended by a NULL key */
  void (*fill) (WayPaper *paper, WayStore *store);
  gboolean own_head; /* it begins in its own way, not with its title */
} WayPaperKind;

/* Returns (borrowed) all kinds, ended by NULL; those of one purpose follow each other. */
const WayPaperKind *const *way_papers_get (void);

/* Returns (borrowed, nullable) the kind with that key. */
const WayPaperKind *way_papers_find (const char *key);

/* Returns (borrowed) PURPOSE in words. */
const char *way_paper_purpose_describe (WayPaperPurpose purpose);

/* Returns whether RECIPIENT (an id; 0: the person) may see SECTION. */
gboolean way_paper_kind_shows (const WayPaperKind *self,
                               const WayPaperSection *section,
                               WayStore *store,
                               gint64 recipient);

/* Makes a paper of that kind in the language of the moment, of what its reader may see. */
WayPaper *way_paper_kind_make (const WayPaperKind *self,
                               WayStore *store,
                               const WayPaperOptions *options);

G_END_DECLS
