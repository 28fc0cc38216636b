#pragma once

#include <adwaita.h>

#include "widgets/deck.h"

G_BEGIN_DECLS

/* What is said in one column of the personal profile, to be read. Without words nothing of it is
 * seen, and its place stays free. */
#define WAY_TYPE_PORTRAIT_WORDS (way_portrait_words_get_type ())
G_DECLARE_FINAL_TYPE (WayPortraitWords, way_portrait_words, WAY, PORTRAIT_WORDS, AdwBin)

/* ICON (nullable) stands before what has been made of the words. */
GtkWidget *way_portrait_words_new (const char *title, const char *icon);

/* Shows the words. */
void way_portrait_words_say (WayPortraitWords *self,
                             const char *words,
                             const char *whose,
                             const char *speaker);

/* Says below them what has been made of them, or nothing (NULL). */
void way_portrait_words_remark (WayPortraitWords *self, const char *remark);

/* Lays out the three columns of a domain: side by side, or below each other where it is NARROW. */
void way_portrait_words_lay_out (WayDeck *columns, gboolean narrow);

G_END_DECLS
