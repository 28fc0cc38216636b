#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A key as it stands in a file, and what people read instead. */
typedef struct
{
  const char *key;
  const char *label; /* in English: show what way_word() says */
  const char *icon;  /* symbolic icon name, or NULL */
} WayWord;

/* Returns (borrowed) the words of VOCABULARY in the order in which they are offered, ended by a
 * NULL key. A vocabulary is named after its column ("contact.kind"; every column that ends in
 * "_by" has one). Others: "stage", "facet", "element.means", "goal.kind.start" (how a goal of that
 * kind begins), "goal.kind.means" (what it says of me). */
const WayWord *way_words_get (const char *vocabulary);

/* Returns (borrowed) the word for KEY in the language shown now; "" for NULL. */
const char *way_word (const char *vocabulary, const char *key);

/* Returns (borrowed, nullable) the icon that goes with KEY. */
const char *way_word_get_icon (const char *vocabulary, const char *key);

G_END_DECLS
