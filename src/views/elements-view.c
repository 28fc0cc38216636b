#include "views/elements-view.h"

#include "model/element.h"
#include "model/words.h"
#include "store/query.h"
#include "views/cards.h"
#include "views/element-card.h"
#include "widgets/deck.h"

struct _WayElementsView
{
  WayFacet parent_instance;

  GListStore *elements; /* in the order of the model */

  /* Template children */
  WayDeck *cards;
};

G_DEFINE_FINAL_TYPE (WayElementsView, way_elements_view, WAY_TYPE_FACET)

static GtkWidget *
make_card (gpointer item, gpointer user_data)
{
  return way_element_card_new (way_view_get_store (user_data), item);
}

static void
way_elements_view_store_set (WayView *view)
{
  WayElementsView *self = WAY_ELEMENTS_VIEW (view);

  for (const WayWord *word = way_words_get ("element.key"); word->key != NULL; word++)
    {
      g_autoptr (WayQuery) query =
                     way_query_new (way_view_get_store (view), WAY_TYPE_ELEMENT, "key");

      way_query_where_text (query, "key", word->key);
      if (way_query_get_length (query) > 0)
        g_list_store_append (self->elements, way_query_peek (query, 0));
    }
  way_deck_bind_model (self->cards, G_LIST_MODEL (self->elements), make_card, self);
}

static void
way_elements_view_show_record (WayView *view, gint64 id)
{
  WayElementsView *self = WAY_ELEMENTS_VIEW (view);
  WayRecord *record = way_store_find (way_view_get_store (view), WAY_TYPE_ELEMENT, id);
  guint place;

  if (record != NULL && g_list_store_find (self->elements, record, &place))
    way_cards_focus (way_deck_get_card (self->cards, place));
}

/* Returns the element in whose card the focus is. */
static gint64
way_elements_view_get_record (WayView *view)
{
  WayElementsView *self = WAY_ELEMENTS_VIEW (view);
  GtkWidget *card = gtk_widget_get_focus_child (GTK_WIDGET (self->cards));

  return WAY_IS_ELEMENT_CARD (card) ? way_element_card_get_id (WAY_ELEMENT_CARD (card)) : 0;
}

static void
way_elements_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_ELEMENTS_VIEW);
  g_clear_object (&WAY_ELEMENTS_VIEW (object)->elements);

  G_OBJECT_CLASS (way_elements_view_parent_class)->dispose (object);
}

static void
way_elements_view_class_init (WayElementsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  WayViewClass *view_class = WAY_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_elements_view_dispose;
  view_class->store_set = way_elements_view_store_set;
  view_class->show_record = way_elements_view_show_record;
  view_class->get_record = way_elements_view_get_record;

  g_type_ensure (WAY_TYPE_DECK);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/elements-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WayElementsView, cards);
}

static void
way_elements_view_init (WayElementsView *self)
{
  self->elements = g_list_store_new (WAY_TYPE_ELEMENT);
  gtk_widget_init_template (GTK_WIDGET (self));
}
