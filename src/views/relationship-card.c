#include "views/relationship-card.h"

#include "chart/relationship-trend.h"
#include "store/query.h"
#include "store/together.h"
#include "views/answer-row.h"
#include "views/ask-box.h"
#include "views/latest.h"
#include "widgets/over-time.h"

/* How many answers are shown at first: the last one of each. */
#define PAGE 2

struct _WayRelationshipCard
{
  AdwBin parent_instance;

  WayStore *store;
  WayQuery *answers; /* newest first */

  /* Template children */
  GtkWidget *invitation;
  WayAskBox *ask;
  WayOverTime *over_time;
  WayLatest *latest;
};

G_DEFINE_FINAL_TYPE (WayRelationshipCard, way_relationship_card, ADW_TYPE_BIN)

/* Of one day there is nothing to be shown over time. */
static void
show_over_time (WayRelationshipCard *self)
{
  WayTrend *trend = way_relationship_trend_new (G_LIST_MODEL (self->answers),
                                                way_together_get_name (self->store, "person"),
                                                way_together_get_name (self->store, "worker"));

  gtk_widget_set_visible (GTK_WIDGET (self->over_time), trend->n_dates > 1 && trend->n_lines > 0);
  way_over_time_show (self->over_time, trend, -1);
}

static void
update (WayRelationshipCard *self)
{
  gtk_widget_set_visible (self->invitation, way_query_get_length (self->answers) == 0);
  show_over_time (self);
}

static void
way_relationship_card_dispose (GObject *object)
{
  WayRelationshipCard *self = WAY_RELATIONSHIP_CARD (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_RELATIONSHIP_CARD);
  g_clear_object (&self->answers);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_relationship_card_parent_class)->dispose (object);
}

static void
way_relationship_card_class_init (WayRelationshipCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_relationship_card_dispose;

  g_type_ensure (WAY_TYPE_ASK_BOX);
  g_type_ensure (WAY_TYPE_LATEST);
  g_type_ensure (WAY_TYPE_OVER_TIME);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/relationship-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WayRelationshipCard, invitation);
  gtk_widget_class_bind_template_child (widget_class, WayRelationshipCard, ask);
  gtk_widget_class_bind_template_child (widget_class, WayRelationshipCard, over_time);
  gtk_widget_class_bind_template_child (widget_class, WayRelationshipCard, latest);
  gtk_widget_class_bind_template_callback (widget_class, way_relationship_card_show);
}

static void
way_relationship_card_init (WayRelationshipCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_relationship_card_set_store (WayRelationshipCard *self, WayStore *store)
{
  g_return_if_fail (WAY_IS_RELATIONSHIP_CARD (self) && self->store == NULL);

  self->store = g_object_ref (store);
  self->answers = way_query_new (store, WAY_TYPE_RELATIONSHIP, "-asked_on,answered");
  way_ask_box_set_store (self->ask, store);
  way_latest_set_records (self->latest, store, G_LIST_MODEL (self->answers), PAGE,
                          way_answer_row_new);
  g_signal_connect_object (store, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

void
way_relationship_card_show (WayRelationshipCard *self, gint64 id)
{
  g_return_if_fail (WAY_IS_RELATIONSHIP_CARD (self));

  way_latest_show (self->latest, id);
}
