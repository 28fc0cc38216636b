#include "views/ways-card.h"

#include "views/form.h"
#include "widgets/editors.h"

struct _WayWaysCard
{
  AdwBin parent_instance;

  /* Template children */
  GtkWidget *hint;
  WayForm *form;
};

G_DEFINE_FINAL_TYPE (WayWaysCard, way_ways_card, ADW_TYPE_BIN)

static void
update (WayWaysCard *self)
{
  gtk_widget_set_visible (self->hint, way_form_is_empty (self->form));
}

static void
way_ways_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_WAYS_CARD);

  G_OBJECT_CLASS (way_ways_card_parent_class)->dispose (object);
}

static void
way_ways_card_class_init (WayWaysCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_ways_card_dispose;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/ways-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WayWaysCard, hint);
  gtk_widget_class_bind_template_child (widget_class, WayWaysCard, form);
}

static void
way_ways_card_init (WayWaysCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_ways_card_set_store (WayWaysCard *self, WayStore *store)
{
  g_return_if_fail (WAY_IS_WAYS_CARD (self));

  way_form_set_record (self->form, store, way_store_get_journey (store));
  g_signal_connect_object (store, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
