#include "views/relationship-card.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/relationship.h"
#include "model/words.h"
#include "store/query.h"
#include "views/answer-row.h"
#include "views/cards.h"
#include "views/report.h"

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
  GtkListBox *list;
  GtkSliceListModel *page;
  GtkWidget *earlier;
};

G_DEFINE_FINAL_TYPE (WayRelationshipCard, way_relationship_card, ADW_TYPE_BIN)

static void
open_cb (WayFold *row)
{
  if (way_fold_is_open (row))
    way_fold_close_others (row);
}

static GtkWidget *
create_row (gpointer answer, gpointer data)
{
  WayRelationshipCard *self = data;
  GtkWidget *row = way_answer_row_new (self->store, answer);

  g_signal_connect (row, "notify::open", G_CALLBACK (open_cb), NULL);

  return way_cards_row (row);
}

static void
update (WayRelationshipCard *self)
{
  const char *worker = way_record_get_text (way_store_get_journey (self->store), "worker");
  guint n = way_query_get_length (self->answers);

  gtk_button_set_label (self->person, way_word ("relationship.answered", "person"));
  gtk_button_set_label (self->worker,
                        worker != NULL ? worker : way_word ("relationship.answered", "worker"));
  gtk_label_set_ellipsize (GTK_LABEL (gtk_button_get_child (self->worker)), PANGO_ELLIPSIZE_END);
  gtk_widget_set_visible (self->invitation, n == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->list), n > 0);
  gtk_widget_set_visible (self->earlier, gtk_slice_list_model_get_size (self->page) < n);
}

static void
earlier_cb (WayRelationshipCard *self)
{
  gtk_slice_list_model_set_size (self->page, G_MAXUINT);
  update (self);
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
  gint64 id = add (self, button == self->worker ? "worker" : "person", &error);

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
  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
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

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/relationship-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WayRelationshipCard, invitation);
  gtk_widget_class_bind_template_child (widget_class, WayRelationshipCard, person);
  gtk_widget_class_bind_template_child (widget_class, WayRelationshipCard, worker);
  gtk_widget_class_bind_template_child (widget_class, WayRelationshipCard, list);
  gtk_widget_class_bind_template_child (widget_class, WayRelationshipCard, page);
  gtk_widget_class_bind_template_child (widget_class, WayRelationshipCard, earlier);
  gtk_widget_class_bind_template_callback (widget_class, answer_cb);
  gtk_widget_class_bind_template_callback (widget_class, earlier_cb);
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
  gtk_slice_list_model_set_size (self->page, PAGE);
  gtk_slice_list_model_set_model (self->page, G_LIST_MODEL (self->answers));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->page), create_row, self, NULL);
  g_signal_connect_object (store, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

void
way_relationship_card_show (WayRelationshipCard *self, gint64 id)
{
  g_return_if_fail (WAY_IS_RELATIONSHIP_CARD (self));

  for (guint i = 0; i < way_query_get_length (self->answers); i++)
    {
      WayFold *row;

      if (way_record_get_id (way_query_peek (self->answers, i)) != id)
        continue;

      if (i >= gtk_slice_list_model_get_size (self->page))
        gtk_slice_list_model_set_size (self->page, i + 1);
      row = WAY_FOLD (way_cards_get (GTK_WIDGET (self->list), i));
      way_fold_set_open (row, TRUE);
      way_cards_show (way_fold_get_button (row));
    }
}
