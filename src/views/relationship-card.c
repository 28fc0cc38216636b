#include "views/relationship-card.h"

#include <glib/gi18n.h>

#include "chart/relationship-trend.h"
#include "model/date.h"
#include "model/words.h"
#include "store/query.h"
#include "views/answer-row.h"
#include "views/latest.h"
#include "views/report.h"
#include "widgets/over-time.h"
#include "widgets/wrap-layout.h"

/* How many answers are shown at first: the last one of each. */
#define PAGE 2

struct _WayRelationshipCard
{
  AdwBin parent_instance;

  WayStore *store;
  WayQuery *answers; /* newest first */

  /* Template children */
  GtkWidget *invitation;
  GtkButton *person;
  GtkButton *worker;
  WayOverTime *over_time;
  WayLatest *latest;
};

G_DEFINE_FINAL_TYPE (WayRelationshipCard, way_relationship_card, ADW_TYPE_BIN)

static const char *
get_name (WayRelationshipCard *self, const char *who)
{
  const char *worker = way_record_get_text (way_store_get_journey (self->store), "worker");

  return g_str_equal (who, "worker") && worker != NULL ? worker
                                                       : way_word ("relationship.answered", who);
}

/* Of one day there is nothing to be shown over time. */
static void
show_over_time (WayRelationshipCard *self)
{
  WayTrend *trend = way_relationship_trend_new (
      G_LIST_MODEL (self->answers), get_name (self, "person"), get_name (self, "worker"));

  gtk_widget_set_visible (GTK_WIDGET (self->over_time), trend->n_dates > 1 && trend->n_lines > 0);
  way_over_time_show (self->over_time, trend, -1);
}

static void
update (WayRelationshipCard *self)
{
  gtk_button_set_label (self->person, get_name (self, "person"));
  gtk_button_set_label (self->worker, get_name (self, "worker"));
  gtk_label_set_ellipsize (GTK_LABEL (gtk_button_get_child (self->worker)), PANGO_ELLIPSIZE_END);
  gtk_widget_set_visible (self->invitation, way_query_get_length (self->answers) == 0);
  show_over_time (self);
}

/* Returns the id of what that one said today already, or 0. */
static gint64
find_of_today (WayRelationshipCard *self, const char *who)
{
  g_autofree char *today = way_date_today ();

  for (guint i = 0; i < way_query_get_length (self->answers); i++)
    {
      WayRecord *answer = way_query_peek (self->answers, i);

      if (g_strcmp0 (way_record_get_text (answer, "asked_on"), today) == 0 &&
          g_strcmp0 (way_record_get_text (answer, "answered"), who) == 0)
        return way_record_get_id (answer);
    }

  return 0;
}

static gint64
add (WayRelationshipCard *self, const char *who, GError **error)
{
  g_autoptr (WayRecord) answer = way_record_new (WAY_TYPE_RELATIONSHIP);
  g_autofree char *today = way_date_today ();
  gint64 id;

  way_record_set_text (answer, "asked_on", today);
  way_record_set_text (answer, "answered", who);
  way_record_set_text (answer, "words_by", who);
  if (!way_store_begin (self->store, _("Add an answer"), error))
    return 0;

  id = way_store_add (self->store, answer, error);

  return way_store_end (self->store, id != 0, error) ? id : 0;
}

static void
answer_cb (WayRelationshipCard *self, GtkButton *button)
{
  g_autoptr (GError) error = NULL;
  const char *who = button == self->worker ? "worker" : "person";
  gint64 id = find_of_today (self, who);

  if (id == 0)
    id = add (self, who, &error);
  if (id != 0)
    way_relationship_card_show (self, id);
  else
    way_report_error (GTK_WIDGET (self), _("The answer could not be added"), error);
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

  g_type_ensure (WAY_TYPE_LATEST);
  g_type_ensure (WAY_TYPE_OVER_TIME);
  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/relationship-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WayRelationshipCard, invitation);
  gtk_widget_class_bind_template_child (widget_class, WayRelationshipCard, person);
  gtk_widget_class_bind_template_child (widget_class, WayRelationshipCard, worker);
  gtk_widget_class_bind_template_child (widget_class, WayRelationshipCard, over_time);
  gtk_widget_class_bind_template_child (widget_class, WayRelationshipCard, latest);
  gtk_widget_class_bind_template_callback (widget_class, answer_cb);
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
