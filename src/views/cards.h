#pragma once

#include <adwaita.h>

#include "store/query.h"

G_BEGIN_DECLS

/* Helpers for the cards of a view: one card per record, in a list or a grid. */

/* Returns (transfer floating) a row of a GtkListBox for CARD. It takes no focus: what is in the
 * card does. */
GtkWidget *way_cards_row (GtkWidget *card);

/* Returns (borrowed, nullable) the card at PLACE in BOX, a GtkListBox or a GtkFlowBox. */
GtkWidget *way_cards_get (GtkWidget *box, guint place);

/* Gives CARD the focus when it has got its place on the screen, and scrolls to it. */
void way_cards_focus (GtkWidget *card);

/* The same, and puts CARD on top of what is seen: what it has to show is below. */
void way_cards_show (GtkWidget *card);

/* Returns (borrowed, nullable) the card in LIST whose record has ID. */
typedef WayRecord *(*WayCardsGetRecord) (GtkWidget *card);
GtkWidget *way_cards_find_record (GtkWidget *list, WayCardsGetRecord get_record, gint64 id);

/* Gives that card the focus; returns whether there is one. */
gboolean way_cards_focus_record (GtkWidget *list, WayCardsGetRecord get_record, gint64 id);

/* Installs ACTION, which takes by how many places to move, with the keys that move back and forth:
 * Alt and one of BACK and FORTH. */
void way_cards_install_move (GtkWidgetClass *klass,
                             const char *action,
                             GtkWidgetActionActivateFunc move,
                             guint back,
                             guint forth);

/* Moves RECORD, one of QUERY, by DELTA places and shows it again in the view of CARD. */
void way_cards_move (
    GtkWidget *card, WayStore *store, WayQuery *query, WayRecord *record, int delta);

/* Removes RECORD in a step called STEP, and tells in the view of CARD, which may be gone by then,
 * that it is removed, with a way back; or TROUBLE. */
void way_cards_remove (GtkWidget *card,
                       WayStore *store,
                       WayRecord *record,
                       const char *step,
                       const char *removed,
                       const char *trouble);

/* Shows TEXT in LABEL, which takes no room where there is none (NULL or ""). */
void way_cards_show_text (GtkLabel *label, const char *text);

/* Offers the domains of the journey in FIELD, a WayPickField: those that are shown, and CHOSEN. */
void way_cards_offer_domains (GtkWidget *field, WayStore *store, gint64 chosen);

G_END_DECLS
