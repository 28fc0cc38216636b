#include "views/contact-form.h"

#include "views/form.h"
#include "views/tag-box.h"
#include "widgets/editors.h"

struct _WayContactForm
{
  AdwBin parent_instance;

  /* Template children */
  WayForm *form;
  WayTagBox *acts;
};

G_DEFINE_FINAL_TYPE (WayContactForm, way_contact_form, ADW_TYPE_BIN)

static void
way_contact_form_dispose (GObject *object)
{
  /* Bound, and the child: the template would unparent it, and AdwBin once more. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_CONTACT_FORM);

  G_OBJECT_CLASS (way_contact_form_parent_class)->dispose (object);
}

static void
way_contact_form_class_init (WayContactFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_contact_form_dispose;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  g_type_ensure (WAY_TYPE_TAG_BOX);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/contact-form.ui");
  gtk_widget_class_bind_template_child (widget_class, WayContactForm, form);
  gtk_widget_class_bind_template_child (widget_class, WayContactForm, acts);
}

static void
way_contact_form_init (WayContactForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_contact_form_new (WayStore *store, WayRecord *contact)
{
  WayContactForm *self = g_object_new (WAY_TYPE_CONTACT_FORM, NULL);

  way_form_set_record (self->form, store, contact);
  way_tag_box_set_subject (self->acts, store, contact);

  return GTK_WIDGET (self);
}
