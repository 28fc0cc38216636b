#include "views/domain-form.h"

#include <glib/gi18n.h>

#include "store/domains.h"
#include "views/form.h"
#include "views/report.h"
#include "widgets/editors.h"
#include "widgets/icon-choice.h"

struct _WayDomainForm
{
  AdwBin parent_instance;

  WayStore *store;
  WayDomain *domain;

  /* Template children */
  WayForm *form;
  GtkWidget *name;
  WayEditor *section;
  WayIconChoice *icon;
  GtkWidget *remove;
};

enum
{
  SIGNAL_REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WayDomainForm, way_domain_form, ADW_TYPE_BIN)

static void
removed_cb (WayDomainForm *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
}

/* On the wheel it goes to the others of its kind, which is more than one column. */
static void
section_cb (WayDomainForm *self)
{
  g_autoptr (GError) error = NULL;

  if (!way_domains_set_section (self->store, WAY_RECORD (self->domain),
                                way_editor_get_text (self->section), &error))
    way_report_error (GTK_WIDGET (self), _("This could not be saved"), error);
}

static void
way_domain_form_dispose (GObject *object)
{
  WayDomainForm *self = WAY_DOMAIN_FORM (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_DOMAIN_FORM);
  g_clear_object (&self->domain);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_domain_form_parent_class)->dispose (object);
}

static void
way_domain_form_class_init (WayDomainFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_domain_form_dispose;

  signals[SIGNAL_REMOVED] = g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  g_type_ensure (WAY_TYPE_ICON_CHOICE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/domain-form.ui");
  gtk_widget_class_bind_template_child (widget_class, WayDomainForm, form);
  gtk_widget_class_bind_template_child (widget_class, WayDomainForm, name);
  gtk_widget_class_bind_template_child (widget_class, WayDomainForm, section);
  gtk_widget_class_bind_template_child (widget_class, WayDomainForm, icon);
  gtk_widget_class_bind_template_child (widget_class, WayDomainForm, remove);
  gtk_widget_class_bind_template_callback (widget_class, removed_cb);
  gtk_widget_class_bind_template_callback (widget_class, section_cb);
}

static void
way_domain_form_init (WayDomainForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
offer_icons (WayDomainForm *self)
{
  const WayDomainBuiltIn *built_ins;
  guint n;

  built_ins = way_domain_get_built_ins (&n);
  way_icon_choice_add (self->icon, way_domain_get_usual_icon (self->domain),
                       way_domain_get_label (self->domain));
  for (guint i = 0; i < n; i++)
    way_icon_choice_add (self->icon, built_ins[i].icon,
                         way_domain_translate_label (built_ins[i].label));
  way_icon_choice_set_usual (self->icon, way_domain_get_usual_icon (self->domain));
}

GtkWidget *
way_domain_form_new (WayStore *store, WayDomain *domain)
{
  WayDomainForm *self = g_object_new (WAY_TYPE_DOMAIN_FORM, NULL);
  gboolean own = way_record_get_text (WAY_RECORD (domain), "key") == NULL;

  self->store = g_object_ref (store);
  self->domain = g_object_ref (domain);
  offer_icons (self);
  g_object_set (self->name, "required", own, "placeholder", way_domain_get_usual_label (domain),
                NULL);
  gtk_widget_set_visible (self->remove, own);
  way_editor_set_text (self->section, way_record_get_text (WAY_RECORD (domain), "section"));
  way_form_set_record (self->form, store, WAY_RECORD (domain));

  return GTK_WIDGET (self);
}
