#include "views/element-card.h"

#include "model/words.h"
#include "views/form.h"
#include "widgets/bin-focus.h"
#include "widgets/editors.h"

struct _WayElementCard
{
  AdwBin parent_instance;

  WayRecord *element;

  /* Template children */
  GtkLabel *name;
  GtkLabel *means;
  WayForm *form;
  GtkWidget *note;
};

G_DEFINE_FINAL_TYPE (WayElementCard, way_element_card, ADW_TYPE_BIN)

static gboolean
way_element_card_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (GTK_WIDGET (WAY_ELEMENT_CARD (widget)->form), GTK_DIR_TAB_FORWARD);
}

static void
way_element_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_ELEMENT_CARD);
  g_clear_object (&WAY_ELEMENT_CARD (object)->element);

  G_OBJECT_CLASS (way_element_card_parent_class)->dispose (object);
}

static void
way_element_card_class_init (WayElementCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_element_card_dispose;
  widget_class->focus = way_bin_focus;
  widget_class->grab_focus = way_element_card_grab_focus;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/element-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WayElementCard, name);
  gtk_widget_class_bind_template_child (widget_class, WayElementCard, means);
  gtk_widget_class_bind_template_child (widget_class, WayElementCard, form);
  gtk_widget_class_bind_template_child (widget_class, WayElementCard, note);
}

static void
way_element_card_init (WayElementCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_element_card_new (WayStore *store, WayRecord *element)
{
  WayElementCard *self = g_object_new (WAY_TYPE_ELEMENT_CARD, NULL);
  const char *key = way_record_get_text (element, "key");

  self->element = g_object_ref (element);
  gtk_label_set_label (self->name, way_word ("element.key", key));
  gtk_label_set_label (self->means, way_word ("element.means", key));
  g_object_set (self->note, "speaker",
                way_record_get_text (way_store_get_journey (store), "worker"), NULL);
  way_form_set_record (self->form, store, element);

  return GTK_WIDGET (self);
}

gint64
way_element_card_get_id (WayElementCard *self)
{
  g_return_val_if_fail (WAY_IS_ELEMENT_CARD (self), 0);

  return way_record_get_id (self->element);
}
