#pragma once

#include <gtk/gtk.h>

#include "store/store.h"

G_BEGIN_DECLS

/* What was, to be read. */

/* Returns (transfer floating) a label with TEXT that wraps; STYLE may be NULL. */
GtkWidget *way_telling_label (const char *text, const char *style);

/* Adds to BOX what WHOSE said in WORDS, under TITLE (nullable); nothing where WORDS is NULL. */
void way_telling_add (
    GtkBox *box, WayStore *store, const char *title, const char *words, const char *whose);

/* The same of what COLUMN of RECORD says. */
void way_telling_add_column (
    GtkBox *box, WayStore *store, const char *title, WayRecord *record, const char *column);

G_END_DECLS
