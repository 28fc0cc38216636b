#include "views/wish-offers.h"

#include <glib/gi18n.h>

#include "model/wish.h"
#include "store/goals.h"
#include "store/query.h"
#include "views/report.h"
#include "widgets/invitation.h"
#include "widgets/wrap-words.h"

struct _WayWishOffers
{
  AdwBin parent_instance;

  WayStore *store;

  /* Template children */
  GtkBox *wishes;
};

static guint chosen_signal;

G_DEFINE_FINAL_TYPE (WayWishOffers, way_wish_offers, ADW_TYPE_BIN)

static void
clicked_cb (WayWishOffers *self, GtkWidget *button)
{
  WayRecord *wish = g_object_get_data (G_OBJECT (button), "wish");

  g_signal_emit (self, chosen_signal, 0, way_record_get_id (wish));
}

static void
add_wish (WayWishOffers *self, WayRecord *wish)
{
  GtkWidget *button = gtk_button_new_with_label (way_record_get_text (wish, "words"));
  GtkLabel *label = GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button)));

  way_wrap_words (label);
  gtk_label_set_xalign (label, 0);
  gtk_widget_add_css_class (button, "way-touch");
  gtk_widget_add_css_class (button, "way-wish-offer");
  g_object_set_data_full (G_OBJECT (button), "wish", g_object_ref (wish), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->wishes, button);
}

static gboolean
entered_cb (WayWishOffers *self, const char *text)
{
  g_autoptr (GError) error = NULL;

  if (way_goals_add_wish (self->store, text, WAY_NONE, &error) != 0)
    return TRUE;

  way_report_error (GTK_WIDGET (self), _("The wish could not be added"), error);
  return FALSE;
}

static void
way_wish_offers_dispose (GObject *object)
{
  WayWishOffers *self = WAY_WISH_OFFERS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_WISH_OFFERS);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_wish_offers_parent_class)->dispose (object);
}

static void
way_wish_offers_class_init (WayWishOffersClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_wish_offers_dispose;

  chosen_signal = g_signal_new ("chosen", WAY_TYPE_WISH_OFFERS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, G_TYPE_INT64);

  g_type_ensure (WAY_TYPE_INVITATION);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/wish-offers.ui");
  gtk_widget_class_bind_template_child (widget_class, WayWishOffers, wishes);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
}

static void
way_wish_offers_init (WayWishOffers *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_wish_offers_show (WayWishOffers *self, WayStore *store)
{
  g_autoptr (WayQuery) wishes = NULL;
  GtkWidget *child;

  g_return_if_fail (WAY_IS_WISH_OFFERS (self) && WAY_IS_STORE (store));

  g_set_object (&self->store, store);
  wishes = way_query_new (store, WAY_TYPE_WISH, "position,-said_on");
  way_query_where_text (wishes, "state", "open");
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->wishes))) != NULL)
    gtk_box_remove (self->wishes, child);
  for (guint i = 0; i < way_query_get_length (wishes); i++)
    add_wish (self, way_query_peek (wishes, i));
}
