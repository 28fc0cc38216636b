#include "views/topics-card.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/domain.h"
#include "model/topic.h"
#include "model/words.h"
#include "store/topics.h"
#include "views/cards.h"
#include "views/report.h"
#include "views/topic-row.h"
#include "widgets/invitation.h"
#include "widgets/wrap-layout.h"
#include "widgets/wrap-words.h"

struct _WayTopicsCard
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *meeting; /* (nullable) whose topics are shown */
  GtkFilterListModel *topics;

  /* Template children */
  GtkLabel *when;
  GtkListBox *list;
  GtkWidget *enough;
  GtkWidget *offers;
  GtkWidget *line;
};

G_DEFINE_FINAL_TYPE (WayTopicsCard, way_topics_card, ADW_TYPE_BIN)

static GtkWidget *
create_row (gpointer topic, gpointer user_data)
{
  WayTopicsCard *self = user_data;

  return way_cards_row (way_topic_row_new (self->store, topic));
}

static gboolean
entered_cb (WayTopicsCard *self, const char *text)
{
  g_autoptr (GError) error = NULL;

  if (way_topics_add (self->store, text, &error) != 0)
    return TRUE;

  way_report_error (GTK_WIDGET (self), _("The topic could not be saved"), error);
  return FALSE;
}

/* The buttons are made anew: the focus goes where a topic can be added in any case. */
static void
offer_cb (WayTopicsCard *self, GtkWidget *button)
{
  g_autoptr (WayRecord) offer = g_object_ref (g_object_get_data (G_OBJECT (button), "offer"));
  g_autoptr (GError) error = NULL;

  if (way_topics_add_offer (self->store, offer, &error) == 0)
    {
      way_report_error (GTK_WIDGET (self), _("The topic could not be saved"), error);
      return;
    }

  if (!gtk_widget_child_focus (self->offers, GTK_DIR_TAB_FORWARD))
    gtk_widget_grab_focus (self->line);
}

static GtkWidget *
make_offer (WayTopicsCard *self, WayRecord *offer)
{
  GtkWidget *button = gtk_button_new (), *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *label = gtk_label_new (way_topics_describe_offer (offer));

  way_wrap_words (GTK_LABEL (label));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE); /* the box would make it as narrow as its lines allow */
  gtk_box_append (GTK_BOX (box),
                  gtk_image_new_from_icon_name (WAY_IS_DOMAIN (offer)
                                                    ? way_domain_get_icon (WAY_DOMAIN (offer))
                                                    : "list-add-symbolic"));
  gtk_box_append (GTK_BOX (box), label);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  label, NULL, -1);
  gtk_widget_add_css_class (button, "way-touch");
  gtk_widget_add_css_class (button, "way-topic-offer");
  g_object_set_data_full (G_OBJECT (button), "offer", g_object_ref (offer), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (offer_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static void
clear_offers (WayTopicsCard *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->offers)) != NULL)
    gtk_box_remove (GTK_BOX (self->offers), child);
}

static void
show_offers (WayTopicsCard *self)
{
  g_autoptr (GPtrArray) offers = way_topics_find_offers (self->store, self->meeting);

  clear_offers (self);
  for (guint i = 0; i < offers->len; i++)
    gtk_box_append (GTK_BOX (self->offers), make_offer (self, offers->pdata[i]));
  gtk_widget_set_visible (self->offers, offers->len > 0);
}

static gboolean
is_shown (gpointer topic, gpointer user_data)
{
  WayTopicsCard *self = user_data;

  return self->meeting != NULL &&
         way_record_get_int (topic, "meeting") == way_record_get_id (self->meeting);
}

/* Rows of topics that stay live on: somebody may be typing there. */
static void
show_topics (WayTopicsCard *self)
{
  guint n;

  gtk_filter_changed (gtk_filter_list_model_get_filter (self->topics), GTK_FILTER_CHANGE_DIFFERENT);
  n = g_list_model_get_n_items (G_LIST_MODEL (self->topics));
  gtk_widget_set_visible (GTK_WIDGET (self->list), n > 0);
  gtk_widget_set_visible (self->enough, n >= WAY_TOPICS_ENOUGH);
}

static void
show_day (WayTopicsCard *self)
{
  const char *day =
      self->meeting != NULL ? way_record_get_text (self->meeting, "planned_on") : NULL;
  g_autofree char *when = way_date_format (day, WAY_DATE_RELATIVE);

  gtk_label_set_label (self->when, when);
  gtk_widget_set_visible (GTK_WIDGET (self->when), day != NULL);
}

static void
update (WayTopicsCard *self)
{
  g_set_object (&self->meeting, way_topics_find_meeting (self->store));
  show_day (self);
  show_topics (self);
  show_offers (self);
}

static void
way_topics_card_dispose (GObject *object)
{
  WayTopicsCard *self = WAY_TOPICS_CARD (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_func (self->store, update, self);
  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_TOPICS_CARD);
  g_clear_object (&self->topics);
  g_clear_object (&self->meeting);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_topics_card_parent_class)->dispose (object);
}

static void
way_topics_card_class_init (WayTopicsCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_topics_card_dispose;

  g_type_ensure (WAY_TYPE_INVITATION);
  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/topics-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WayTopicsCard, when);
  gtk_widget_class_bind_template_child (widget_class, WayTopicsCard, list);
  gtk_widget_class_bind_template_child (widget_class, WayTopicsCard, enough);
  gtk_widget_class_bind_template_child (widget_class, WayTopicsCard, offers);
  gtk_widget_class_bind_template_child (widget_class, WayTopicsCard, line);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
}

static void
way_topics_card_init (WayTopicsCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_topics_card_set_store (WayTopicsCard *self, WayStore *store)
{
  g_return_if_fail (WAY_IS_TOPICS_CARD (self) && self->store == NULL);

  self->store = g_object_ref (store);
  self->topics =
      gtk_filter_list_model_new (G_LIST_MODEL (way_query_new (store, WAY_TYPE_TOPIC, "position")),
                                 GTK_FILTER (gtk_custom_filter_new (is_shown, self, NULL)));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->topics), create_row, self, NULL);
  g_signal_connect_object (store, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
