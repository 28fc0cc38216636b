#include "views/talk-list.h"

#include "model/domain.h"
#include "store/scoring.h"
#include "widgets/wrap-layout.h"

#define FOR_TODAY 3

struct _WayTalkList
{
  AdwBin parent_instance;

  /* Template children */
  GtkWidget *today, *later;
  GtkWidget *rest;
};

enum
{
  SIGNAL_SELECTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WayTalkList, way_talk_list, ADW_TYPE_BIN)

static void
clear (GtkWidget *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (box)) != NULL)
    gtk_widget_unparent (child);
}

static void
clicked_cb (WayTalkList *self, GtkWidget *button)
{
  WayRecord *domain = g_object_get_data (G_OBJECT (button), "domain");

  g_signal_emit (self, signals[SIGNAL_SELECTED], 0, way_record_get_id (domain));
}

static void
way_talk_list_dispose (GObject *object)
{
  WayTalkList *self = WAY_TALK_LIST (object);

  if (self->today != NULL)
    clear (self->today);
  if (self->later != NULL)
    clear (self->later);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_TALK_LIST);

  G_OBJECT_CLASS (way_talk_list_parent_class)->dispose (object);
}

static void
way_talk_list_class_init (WayTalkListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_talk_list_dispose;

  signals[SIGNAL_SELECTED] = g_signal_new ("selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);

  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/talk-list.ui");
  gtk_widget_class_bind_template_child (widget_class, WayTalkList, today);
  gtk_widget_class_bind_template_child (widget_class, WayTalkList, later);
  gtk_widget_class_bind_template_child (widget_class, WayTalkList, rest);
}

static void
way_talk_list_init (WayTalkList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_button (WayTalkList *self, GtkWidget *box, WayRecord *domain)
{
  GtkWidget *button = gtk_button_new (), *content = adw_button_content_new ();

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content),
                                    way_domain_get_icon (WAY_DOMAIN (domain)));
  adw_button_content_set_label (ADW_BUTTON_CONTENT (content),
                                way_domain_get_label (WAY_DOMAIN (domain)));
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_add_css_class (button, "way-touch");
  if (box == self->later)
    gtk_widget_add_css_class (button, "flat");
  g_object_set_data_full (G_OBJECT (button), "domain", g_object_ref (domain), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (button, box);
}

void
way_talk_list_show (WayTalkList *self, WayStore *store, WayQuery *domains, gint64 profile)
{
  guint n = 0;

  g_return_if_fail (WAY_IS_TALK_LIST (self));

  clear (self->today);
  clear (self->later);
  for (guint i = 0; i < way_query_get_length (domains); i++)
    {
      WayRecord *domain = way_query_peek (domains, i);
      WayRecord *score = way_scoring_find (store, profile, way_record_get_id (domain));

      if (score != NULL && way_record_get_int (score, "talk") == 1)
        add_button (self, n++ < FOR_TODAY ? self->today : self->later, domain);
    }

  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
  gtk_widget_set_visible (self->rest, n > FOR_TODAY);
}
