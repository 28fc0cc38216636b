#include "views/moment-card.h"

#include <glib/gi18n.h>

#include "model/moment.h"
#include "views/cards.h"
#include "views/form.h"
#include "views/moment-moves.h"
#include "widgets/bin-focus.h"
#include "widgets/editors.h"

struct _WayMomentCard
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *moment;

  /* Template children */
  WayForm *form;
  GtkWidget *words;
  GtkWidget *moves;
};

G_DEFINE_FINAL_TYPE (WayMomentCard, way_moment_card, ADW_TYPE_BIN)

static void
update (WayMomentCard *self)
{
  gboolean earlier, later;

  if (way_store_find (self->store, WAY_TYPE_MOMENT, way_record_get_id (self->moment)) == NULL)
    return; /* it has been removed, and the card will show another one */

  earlier = way_moment_moves_can (self->store, self->moment, -1);
  later = way_moment_moves_can (self->store, self->moment, 1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "moment.earlier", earlier);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "moment.later", later);
  gtk_widget_set_visible (self->moves, earlier || later);
}

static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayMomentCard *self = WAY_MOMENT_CARD (widget);

  way_cards_remove (widget, self->store, self->moment,
                    _("Remove a moment"), _("The moment is removed"),
                                              _("The moment could not be removed"));
}

static void
move_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayMomentCard *self = WAY_MOMENT_CARD (widget);

  way_form_flush (widget);
  way_moment_moves_go (widget, self->store, self->moment,
                       g_str_equal (action_name, "moment.earlier") ? -1 : 1);
}

static gboolean
way_moment_card_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (WAY_MOMENT_CARD (widget)->words);
}

static void
way_moment_card_dispose (GObject *object)
{
  WayMomentCard *self = WAY_MOMENT_CARD (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  /* Bound, and the child: the template would unparent it, and AdwBin once more. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_MOMENT_CARD);
  g_clear_object (&self->moment);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_moment_card_parent_class)->dispose (object);
}

static void
way_moment_card_class_init (WayMomentCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_moment_card_dispose;
  widget_class->focus = way_bin_focus;
  widget_class->grab_focus = way_moment_card_grab_focus;

  gtk_widget_class_install_action (widget_class, "moment.earlier", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "moment.later", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "moment.remove", NULL, remove_action);

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/moment-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WayMomentCard, form);
  gtk_widget_class_bind_template_child (widget_class, WayMomentCard, words);
  gtk_widget_class_bind_template_child (widget_class, WayMomentCard, moves);
}

static void
way_moment_card_init (WayMomentCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_moment_card_new (void)
{
  return g_object_new (WAY_TYPE_MOMENT_CARD, NULL);
}

void
way_moment_card_show (WayMomentCard *self, WayStore *store, WayRecord *moment)
{
  g_return_if_fail (WAY_IS_MOMENT_CARD (self));
  g_return_if_fail (WAY_IS_STORE (store) && WAY_IS_MOMENT (moment));

  if (self->store == NULL)
    {
      self->store = g_object_ref (store);
      g_signal_connect_object (store, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
    }
  if (g_set_object (&self->moment, moment))
    way_form_set_record (self->form, store, moment);
  update (self);
}
