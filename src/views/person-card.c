#include "views/person-card.h"

#include <glib/gi18n.h>

#include "store/people.h"
#include "views/form.h"
#include "views/report.h"
#include "views/view.h"
#include "widgets/bin-focus.h"
#include "widgets/editors.h"

struct _WayPersonCard
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *person;

  /* Template children */
  WayForm *form;
  GtkWidget *name;
  GtkLabel *promises;
};

G_DEFINE_FINAL_TYPE (WayPersonCard, way_person_card, ADW_TYPE_BIN)

/* The card shows somebody else when the person is gone, so the view is found before. */
static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayPersonCard *self = WAY_PERSON_CARD (widget);
  GtkWidget *view = gtk_widget_get_ancestor (widget, WAY_TYPE_VIEW);
  g_autoptr (WayStore) store = g_object_ref (self->store);
  g_autoptr (WayRecord) person = g_object_ref (self->person);
  gboolean promised;
  g_autoptr (GError) error = NULL;

  way_form_flush (widget);
  promised = way_people_count_steps (store, person) > 0;
  if (!way_people_remove (store, person, &error))
    way_report_error (view, _("The person could not be removed"), error);
  else
    way_report (view, promised ? _("The person is removed. What they promised keeps their name.")
                               : _("The person is removed"), TRUE);
}

static void
show_promises (WayPersonCard *self)
{
  guint n = way_people_count_steps (self->store, self->person);
  /* Translators: steps in plans that a person does. */
  g_autofree char *text =
      g_strdup_printf (ngettext ("%u step in a plan", "%u steps in plans", n), n);

  gtk_label_set_label (self->promises, text);
  gtk_widget_set_visible (GTK_WIDGET (self->promises), n > 0);
}

static gboolean
way_person_card_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (WAY_PERSON_CARD (widget)->name);
}

static void
way_person_card_dispose (GObject *object)
{
  WayPersonCard *self = WAY_PERSON_CARD (object);

  /* Bound, and the child: the template would unparent it, and AdwBin once more. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PERSON_CARD);
  g_clear_object (&self->person);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_person_card_parent_class)->dispose (object);
}

static void
way_person_card_class_init (WayPersonCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_person_card_dispose;
  widget_class->focus = way_bin_focus;
  widget_class->grab_focus = way_person_card_grab_focus;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_install_action (widget_class, "person.remove", NULL, remove_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/person-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPersonCard, form);
  gtk_widget_class_bind_template_child (widget_class, WayPersonCard, name);
  gtk_widget_class_bind_template_child (widget_class, WayPersonCard, promises);
}

static void
way_person_card_init (WayPersonCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_person_card_show (WayPersonCard *self, WayStore *store, WayRecord *person)
{
  g_return_if_fail (WAY_IS_PERSON_CARD (self) && WAY_IS_STORE (store));

  g_set_object (&self->store, store);
  if (g_set_object (&self->person, person))
    way_form_set_record (self->form, store, person);
  gtk_widget_set_visible (GTK_WIDGET (self), person != NULL);
  if (person != NULL)
    show_promises (self);
}
