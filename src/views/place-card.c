#include "views/place-card.h"

#include <glib/gi18n.h>

#include "model/place.h"
#include "model/words.h"
#include "store/places.h"
#include "views/cards.h"
#include "views/form.h"
#include "widgets/bin-focus.h"
#include "widgets/editors.h"
#include "widgets/pick-field.h"

struct _WayPlaceCard
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *place;

  /* Template children */
  WayForm *form;
  GtkImage *icon;
  GtkWidget *name;
  GtkWidget *helps;
};

G_DEFINE_FINAL_TYPE (WayPlaceCard, way_place_card, ADW_TYPE_BIN)

static void
update (WayPlaceCard *self)
{
  const char *icon = way_word_get_icon ("place.kind", way_record_get_text (self->place, "kind"));

  gtk_image_set_from_icon_name (self->icon, icon != NULL ? icon : "mark-location-symbolic");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->form), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  way_record_get_text (self->place, "name"), -1);
}

static void
move_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayPlaceCard *self = WAY_PLACE_CARD (widget);
  g_autoptr (WayQuery) places = way_places_query (self->store);

  way_cards_move (widget, self->store, places, self->place, g_variant_get_int32 (parameter));
}

static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayPlaceCard *self = WAY_PLACE_CARD (widget);

  way_cards_remove (widget, self->store, self->place,
                    _("Remove a place"), _("The place is removed"),
                                             _("The place could not be removed"));
}

static gboolean
way_place_card_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (WAY_PLACE_CARD (widget)->name);
}

static void
way_place_card_dispose (GObject *object)
{
  WayPlaceCard *self = WAY_PLACE_CARD (object);

  if (self->place != NULL)
    g_signal_handlers_disconnect_by_data (self->place, self);
  /* Bound, and the child: the template would unparent it, and AdwBin once more. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PLACE_CARD);
  g_clear_object (&self->place);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_place_card_parent_class)->dispose (object);
}

static void
way_place_card_class_init (WayPlaceCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_place_card_dispose;
  widget_class->focus = way_bin_focus;
  widget_class->grab_focus = way_place_card_grab_focus;

  way_cards_install_move (widget_class, "place.move", move_action, GDK_KEY_Left, GDK_KEY_Right);
  gtk_widget_class_install_action (widget_class, "place.remove", NULL, remove_action);

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  g_type_ensure (WAY_TYPE_PICK_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/place-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPlaceCard, form);
  gtk_widget_class_bind_template_child (widget_class, WayPlaceCard, icon);
  gtk_widget_class_bind_template_child (widget_class, WayPlaceCard, name);
  gtk_widget_class_bind_template_child (widget_class, WayPlaceCard, helps);
}

static void
way_place_card_init (WayPlaceCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_place_card_new (WayStore *store, WayRecord *place)
{
  WayPlaceCard *self;

  g_return_val_if_fail (WAY_IS_STORE (store) && WAY_IS_PLACE (place), NULL);

  self = g_object_new (WAY_TYPE_PLACE_CARD, NULL);
  self->store = g_object_ref (store);
  self->place = g_object_ref (place);
  g_object_set (self->helps, "speaker",
                way_record_get_text (way_store_get_journey (store), "worker"), NULL);
  way_form_set_record (self->form, store, place);
  g_signal_connect_object (place, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

WayRecord *
way_place_card_get_place (WayPlaceCard *self)
{
  g_return_val_if_fail (WAY_IS_PLACE_CARD (self), NULL);

  return self->place;
}
