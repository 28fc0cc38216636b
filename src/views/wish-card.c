#include "views/wish-card.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/wish.h"
#include "store/goals.h"
#include "store/query.h"
#include "views/card-drag.h"
#include "views/cards.h"
#include "views/form.h"
#include "views/report.h"
#include "views/tag-box.h"
#include "views/view.h"
#include "widgets/bin-focus.h"
#include "widgets/editors.h"
#include "widgets/pick-field.h"
#include "widgets/toggle.h"
#include "widgets/wrap-layout.h"

struct _WayWishCard
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *wish;
  gboolean expanded;

  /* Template children */
  WayForm *form;
  GtkWidget *words;
  GtkWidget *domain;
  GtkLabel *date;
  GtkWidget *resting;
  GtkWidget *grow;
  WayChipBox *elements;
};

typedef enum
{
  PROP_EXPANDED = 1,
} WayWishCardProperty;

G_DEFINE_FINAL_TYPE (WayWishCard, way_wish_card, ADW_TYPE_BIN)

static gboolean
is_in_state (WayWishCard *self, const char *state)
{
  return g_strcmp0 (way_record_get_text (self->wish, "state"), state) == 0;
}

static void
show_state (WayWishCard *self)
{
  gboolean resting = is_in_state (self, "resting");
  g_autofree char *date =
      way_date_format (way_record_get_text (self->wish, "said_on"), WAY_DATE_SHORT);

  gtk_label_set_label (self->date, date);
  gtk_widget_set_visible (self->resting, resting);
  gtk_widget_set_visible (self->grow, is_in_state (self, "open"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "card.grow", !is_in_state (self, "goal"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "card.rest", is_in_state (self, "open"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "card.wake", resting);

  if (resting)
    gtk_widget_add_css_class (GTK_WIDGET (self->form), "way-resting");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->form), "way-resting");
}

static void
offer_domains (WayWishCard *self)
{
  way_cards_offer_domains (self->domain, self->store, way_record_get_int (self->wish, "domain"));
}

static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayWishCard *self = WAY_WISH_CARD (widget);

  way_cards_remove (widget, self->store, self->wish,
                    _("Remove a wish"), _("The wish is removed"),
                                            _("The wish could not be removed"));
}

static void
state_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayWishCard *self = WAY_WISH_CARD (widget);
  gboolean rest = g_str_equal (action_name, "card.rest");
  g_autoptr (GError) error = NULL;

  if (!way_store_begin (self->store, rest ? _("Let a wish rest") : _("Take up a wish"), &error) ||
                        !way_store_end (self->store,
                                        way_store_set_text (self->store, self->wish, "state",
                                                            rest ? "resting" : "open", &error),
                                        &error))
    way_report_error (widget, _("This could not be saved"), error);
}

static void
grow_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayWishCard *self = WAY_WISH_CARD (widget);
  GtkWidget *view = gtk_widget_get_ancestor (widget, WAY_TYPE_VIEW);
  g_autoptr (GError) error = NULL;
  gint64 goal;

  way_form_flush (widget);
  goal = way_goals_grow (self->store, self->wish, &error);
  if (goal == 0)
    way_report_error (view, _("The goal could not be added"), error);
  else
    way_view_show_record (WAY_VIEW (view), goal);
}

static void
move_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayWishCard *self = WAY_WISH_CARD (widget);
  g_autoptr (WayQuery) wishes = way_query_new (self->store, WAY_TYPE_WISH, "position,-said_on");

  way_cards_move (widget, self->store, wishes, self->wish, g_variant_get_int32 (parameter));
}

static gboolean
way_wish_card_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (WAY_WISH_CARD (widget)->words);
}

static void
way_wish_card_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((WayWishCardProperty) property_id)
    {
    case PROP_EXPANDED:
      g_value_set_boolean (value, WAY_WISH_CARD (object)->expanded);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_wish_card_set_property (GObject *object,
                            guint property_id,
                            const GValue *value,
                            GParamSpec *pspec)
{
  switch ((WayWishCardProperty) property_id)
    {
    case PROP_EXPANDED:
      WAY_WISH_CARD (object)->expanded = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_wish_card_dispose (GObject *object)
{
  WayWishCard *self = WAY_WISH_CARD (object);

  if (self->wish != NULL)
    g_signal_handlers_disconnect_by_data (self->wish, self);
  /* Bound, and the child: the template would unparent it, and AdwBin once more. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_WISH_CARD);
  g_clear_object (&self->wish);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_wish_card_parent_class)->dispose (object);
}

static void
open_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_object_set (widget, "expanded", TRUE, NULL);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_property_action (widget_class, "card.more", "expanded");
  gtk_widget_class_install_action (widget_class, "card.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "card.grow", NULL, grow_action);
  gtk_widget_class_install_action (widget_class, "card.rest", NULL, state_action);
  gtk_widget_class_install_action (widget_class, "card.wake", NULL, state_action);
  way_cards_install_move (widget_class, "card.move", move_action, GDK_KEY_Up, GDK_KEY_Down);
  gtk_widget_class_install_action (widget_class, "card.remove", NULL, remove_action);
}

static void
way_wish_card_class_init (WayWishCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = way_wish_card_get_property;
  object_class->set_property = way_wish_card_set_property;
  object_class->dispose = way_wish_card_dispose;
  widget_class->focus = way_bin_focus;
  widget_class->grab_focus = way_wish_card_grab_focus;

  g_object_class_install_property (
      object_class, PROP_EXPANDED,
      g_param_spec_boolean ("expanded", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  g_type_ensure (WAY_TYPE_PICK_FIELD);
  g_type_ensure (WAY_TYPE_TAG_BOX);
  g_type_ensure (WAY_TYPE_TOGGLE);
  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/wish-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WayWishCard, form);
  gtk_widget_class_bind_template_child (widget_class, WayWishCard, words);
  gtk_widget_class_bind_template_child (widget_class, WayWishCard, domain);
  gtk_widget_class_bind_template_child (widget_class, WayWishCard, date);
  gtk_widget_class_bind_template_child (widget_class, WayWishCard, resting);
  gtk_widget_class_bind_template_child (widget_class, WayWishCard, grow);
  gtk_widget_class_bind_template_child (widget_class, WayWishCard, elements);
}

static void
way_wish_card_init (WayWishCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_wish_card_new (WayStore *store, WayRecord *wish)
{
  WayWishCard *self;

  g_return_val_if_fail (WAY_IS_STORE (store) && WAY_IS_WISH (wish), NULL);

  self = g_object_new (WAY_TYPE_WISH_CARD, NULL);
  self->store = g_object_ref (store);
  self->wish = g_object_ref (wish);
  way_card_drag_from (GTK_WIDGET (self), wish);
  way_chip_box_set_record (self->elements, store, wish);
  offer_domains (self);
  way_form_set_record (self->form, store, wish);
  g_signal_connect_object (wish, "notify", G_CALLBACK (show_state), self, G_CONNECT_SWAPPED);
  show_state (self);

  return GTK_WIDGET (self);
}

WayRecord *
way_wish_card_get_wish (WayWishCard *self)
{
  g_return_val_if_fail (WAY_IS_WISH_CARD (self), NULL);

  return self->wish;
}
