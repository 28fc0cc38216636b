#include "views/about-card.h"

#include "views/form.h"
#include "widgets/editors.h"

struct _WayAboutCard
{
  AdwBin parent_instance;

  /* Template children */
  WayForm *form;
};

G_DEFINE_FINAL_TYPE (WayAboutCard, way_about_card, ADW_TYPE_BIN)

static void
way_about_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_ABOUT_CARD);

  G_OBJECT_CLASS (way_about_card_parent_class)->dispose (object);
}

static void
way_about_card_class_init (WayAboutCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_about_card_dispose;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/about-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WayAboutCard, form);
}

static void
way_about_card_init (WayAboutCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_about_card_set_store (WayAboutCard *self, WayStore *store)
{
  g_return_if_fail (WAY_IS_ABOUT_CARD (self));

  way_form_set_record (self->form, store, way_store_get_journey (store));
}
