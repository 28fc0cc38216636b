#pragma once

#include "model/words.h"

G_BEGIN_DECLS

/* The words of a column. Its texts are translated in CONTEXT, because one English word is
 * several in other languages; NULL means that they are never translated. */
typedef struct
{
  const char *name;
  const char *context;
  const WayWord *words;
} WayVocabulary;

/* Each ended by a NULL name; for words.c alone. Who the person is and how life is, then where
 * the two are going. */
extern const WayVocabulary way_life_vocabularies[];
extern const WayVocabulary way_plan_vocabularies[];

G_END_DECLS
