#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Lets LABEL show what a person wrote as it was written: in as many lines as that needs, and
 * without a hyphen where a word is too long for a line. In .ui it is an attribute. */
void way_wrap_words (GtkLabel *label);

G_END_DECLS
