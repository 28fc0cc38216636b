#pragma once

#include <adwaita.h>

#include "model/record.h"

G_BEGIN_DECLS

/* Moving cards by drag and drop. The keyboard moves them by way_cards_install_move (). */

/* Puts RECORD, which was let go above PLACE of a list, there; G_MAXINT is the end. Without an
 * error, FALSE means that it does not belong there. */
typedef gboolean (*WayCardDrop) (gpointer self, WayRecord *record, int place, GError **error);

/* Lets RECORD be dragged by CARD: where it is dropped, its place is known. Returns the gesture
 * (borrowed). */
GtkEventController *way_card_drag_from (GtkWidget *card, WayRecord *record);

/* Lets records of TYPE be dropped on AREA, which has LIST in it: DROP gets SELF (borrowed, an owner
 * of AREA), and the place in LIST. Returns the target (borrowed). */
GtkDropTarget *way_card_drag_to (
    GtkWidget *area, GtkListBox *list, GType type, WayCardDrop drop, gpointer self);

G_END_DECLS
