#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* A way to a goal, what speaks for and against it, and why it was chosen. */
#define WAY_TYPE_OPTION_CARD (way_option_card_get_type ())
G_DECLARE_FINAL_TYPE (WayOptionCard, way_option_card, WAY, OPTION_CARD, AdwBin)

/* OPTION may be the draft of "Not now". */
GtkWidget *way_option_card_new (WayStore *store, WayRecord *option);

/* Gives the option, or the argument of it, with that id the focus; returns whether there is one. */
gboolean way_option_card_show (WayOptionCard *self, gint64 id);

G_END_DECLS
