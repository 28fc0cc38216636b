#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Cards side by side, in columns of equal width; what has no room goes on in the next row. Cards
 * of a row are equally high unless their valign says otherwise. Properties: column-width, the
 * least, in em; widest, the most, in em (0: what there is); spacing. */
#define WAY_TYPE_DECK (way_deck_get_type ())
G_DECLARE_FINAL_TYPE (WayDeck, way_deck, WAY, DECK, GtkWidget)

/* Shows a card, which MAKE returns (transfer floating), for each item of MODEL. Cards of items that
 * stay live on. */
void way_deck_bind_model (WayDeck *self,
                          GListModel *model,
                          GtkListBoxCreateWidgetFunc make,
                          gpointer data);

/* Returns (borrowed, nullable) the card at PLACE. */
GtkWidget *way_deck_get_card (WayDeck *self, guint place);

G_END_DECLS
