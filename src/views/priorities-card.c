#include "views/priorities-card.h"

#include <glib/gi18n.h>

#include "model/priority.h"
#include "store/priorities.h"
#include "views/card-drag.h"
#include "views/cards.h"
#include "views/priority-row.h"
#include "views/report.h"
#include "widgets/invitation.h"

struct _WayPrioritiesCard
{
  AdwBin parent_instance;

  WayStore *store;
  WayQuery *priorities;

  /* Template children */
  GtkListBox *list;
  GtkWidget *next;
};

G_DEFINE_FINAL_TYPE (WayPrioritiesCard, way_priorities_card, ADW_TYPE_BIN)

static GtkWidget *
make_row (gpointer priority, gpointer data)
{
  WayPrioritiesCard *self = data;

  return way_cards_row (way_priority_row_new (self->store, priority));
}

/* Three are enough, and the line that asks for more goes. */
static void
show_next (WayPrioritiesCard *self)
{
  guint n = way_query_get_length (self->priorities);

  g_object_set (self->next, "placeholder",
                n == 0 ? _("What comes first for me now?")
                       : _("And after that?"), "visible", n < WAY_PRIORITIES_MAX, NULL);
}

static gboolean
entered_cb (WayPrioritiesCard *self, const char *words)
{
  g_autoptr (GError) error = NULL;

  if (way_priorities_add (self->store, words, &error) != 0)
    return TRUE;

  way_report_error (GTK_WIDGET (self), _("It could not be added"), error);
  return FALSE;
}

static gboolean
drop (gpointer data, WayRecord *priority, int place, GError **error)
{
  return way_priorities_put (WAY_PRIORITIES_CARD (data)->store, priority, place, error);
}

static void
way_priorities_card_dispose (GObject *object)
{
  WayPrioritiesCard *self = WAY_PRIORITIES_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PRIORITIES_CARD);
  g_clear_object (&self->priorities);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_priorities_card_parent_class)->dispose (object);
}

static void
way_priorities_card_class_init (WayPrioritiesCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_priorities_card_dispose;

  g_type_ensure (WAY_TYPE_INVITATION);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/priorities-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPrioritiesCard, list);
  gtk_widget_class_bind_template_child (widget_class, WayPrioritiesCard, next);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
}

static void
way_priorities_card_init (WayPrioritiesCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  way_card_drag_to (GTK_WIDGET (self->list), self->list, WAY_TYPE_PRIORITY, drop, self);
}

void
way_priorities_card_set_store (WayPrioritiesCard *self, WayStore *store)
{
  g_return_if_fail (WAY_IS_PRIORITIES_CARD (self) && self->store == NULL);

  self->store = g_object_ref (store);
  self->priorities = way_priorities_query (store);
  g_signal_connect_object (self->priorities, "items-changed", G_CALLBACK (show_next), self,
                           G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->priorities), make_row, self, NULL);
  show_next (self);
}

void
way_priorities_card_show (WayPrioritiesCard *self, gint64 id)
{
  g_return_if_fail (WAY_IS_PRIORITIES_CARD (self));

  way_cards_focus_record (GTK_WIDGET (self->list),
                          (WayCardsGetRecord) way_priority_row_get_priority, id);
}

gint64
way_priorities_card_get_focused (WayPrioritiesCard *self)
{
  GtkWidget *row;

  g_return_val_if_fail (WAY_IS_PRIORITIES_CARD (self), 0);

  row = gtk_widget_get_focus_child (GTK_WIDGET (self->list));
  return row != NULL ? way_record_get_id (way_priority_row_get_priority (
                           WAY_PRIORITY_ROW (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row)))))
                     : 0;
}
