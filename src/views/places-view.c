#include "views/places-view.h"

#include <glib/gi18n.h>

#include "store/places.h"
#include "views/cards.h"
#include "views/circumstance-list.h"
#include "views/circumstance-row.h"
#include "views/place-card.h"
#include "views/report.h"
#include "widgets/deck.h"
#include "widgets/invitation.h"

struct _WayPlacesView
{
  WayFacet parent_instance;

  WayQuery *places;

  /* Template children */
  WayDeck *cards;
  GtkWidget *line;
  GtkLayoutManager *layout;
  WayCircumstanceList *resources;
  WayCircumstanceList *duties;
  WayCircumstanceList *services;
};

G_DEFINE_FINAL_TYPE (WayPlacesView, way_places_view, WAY_TYPE_FACET)

static GtkWidget *
make_card (gpointer item, gpointer data)
{
  return way_place_card_new (way_view_get_store (data), item);
}

static gboolean
entered_cb (WayPlacesView *self, const char *text)
{
  g_autoptr (GError) error = NULL;

  if (way_places_add (way_view_get_store (WAY_VIEW (self)), text, &error) != 0)
    return TRUE;

  way_report_error (GTK_WIDGET (self), _("The place could not be added"), error);
  return FALSE;
}

static void
place (WayPlacesView *self, WayCircumstanceList *list, int nth)
{
  gboolean narrow = way_view_get_narrow (WAY_VIEW (self));

  g_object_set (gtk_layout_manager_get_layout_child (self->layout, GTK_WIDGET (list)), "column",
                narrow ? 0 : nth, "row", narrow ? nth : 0, NULL);
}

/* Side by side, or one below the other where there is little room. */
static void
narrow_cb (WayPlacesView *self)
{
  place (self, self->resources, 0);
  place (self, self->duties, 1);
  place (self, self->services, 2);
}

static void
way_places_view_store_set (WayView *view)
{
  WayPlacesView *self = WAY_PLACES_VIEW (view);
  WayStore *store = way_view_get_store (view);

  self->places = way_places_query (store);
  way_deck_bind_model (self->cards, G_LIST_MODEL (self->places), make_card, self);
  way_circumstance_list_set_store (self->resources, store);
  way_circumstance_list_set_store (self->duties, store);
  way_circumstance_list_set_store (self->services, store);
}

static void
way_places_view_changed (WayView *view)
{
  WayPlacesView *self = WAY_PLACES_VIEW (view);
  gboolean any = way_query_get_length (self->places) > 0;

  gtk_widget_set_visible (GTK_WIDGET (self->cards), any);
  g_object_set (self->line, "placeholder",
                any ? _("Where else am I?") : _("Where am I when I feel well?"), NULL);
}

static void
way_places_view_show_record (WayView *view, gint64 id)
{
  WayPlacesView *self = WAY_PLACES_VIEW (view);
  GtkWidget *card;

  for (guint i = 0; (card = way_deck_get_card (self->cards, i)) != NULL; i++)
    {
      if (way_record_get_id (way_place_card_get_place (WAY_PLACE_CARD (card))) == id)
        {
          way_cards_focus (card);
          return;
        }
    }

  if (!way_circumstance_list_show (self->resources, id) &&
      !way_circumstance_list_show (self->duties, id))
    way_circumstance_list_show (self->services, id);
}

/* Returns what the focus is in. */
static gint64
way_places_view_get_record (WayView *view)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (view));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *card = focus != NULL ? gtk_widget_get_ancestor (focus, WAY_TYPE_PLACE_CARD) : NULL;
  GtkWidget *row =
      focus != NULL ? gtk_widget_get_ancestor (focus, WAY_TYPE_CIRCUMSTANCE_ROW) : NULL;

  if (card != NULL)
    return way_record_get_id (way_place_card_get_place (WAY_PLACE_CARD (card)));
  if (row != NULL)
    return way_record_get_id (way_circumstance_row_get_circumstance (WAY_CIRCUMSTANCE_ROW (row)));

  return 0;
}

static void
way_places_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PLACES_VIEW);
  g_clear_object (&WAY_PLACES_VIEW (object)->places);

  G_OBJECT_CLASS (way_places_view_parent_class)->dispose (object);
}

static void
way_places_view_class_init (WayPlacesViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  WayViewClass *view_class = WAY_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_places_view_dispose;
  view_class->store_set = way_places_view_store_set;
  view_class->changed = way_places_view_changed;
  view_class->show_record = way_places_view_show_record;
  view_class->get_record = way_places_view_get_record;

  g_type_ensure (WAY_TYPE_CIRCUMSTANCE_LIST);
  g_type_ensure (WAY_TYPE_DECK);
  g_type_ensure (WAY_TYPE_INVITATION);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/places-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPlacesView, cards);
  gtk_widget_class_bind_template_child (widget_class, WayPlacesView, line);
  gtk_widget_class_bind_template_child (widget_class, WayPlacesView, layout);
  gtk_widget_class_bind_template_child (widget_class, WayPlacesView, resources);
  gtk_widget_class_bind_template_child (widget_class, WayPlacesView, duties);
  gtk_widget_class_bind_template_child (widget_class, WayPlacesView, services);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
}

static void
way_places_view_init (WayPlacesView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
