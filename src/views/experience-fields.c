#include "views/experience-fields.h"

#include <glib/gi18n.h>

#include "store/strengths.h"
#include "views/form.h"
#include "views/report.h"
#include "widgets/editors.h"

struct _WayExperienceFields
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *experience; /* (nullable) */

  /* Template children */
  WayForm *form;
  GtkWidget *make_strength;
  GtkWidget *is_strength;
};

G_DEFINE_FINAL_TYPE (WayExperienceFields, way_experience_fields, ADW_TYPE_BIN)

/* What is typed belongs to the strength as well. */
static void
make_strength_cb (WayExperienceFields *self)
{
  g_autoptr (GError) error = NULL;

  way_form_flush (GTK_WIDGET (self));
  if (way_strength_add_from (self->store, self->experience, &error) != 0)
    way_report (GTK_WIDGET (self), _("That is a strength of mine now"), TRUE);
  else
    way_report_error (GTK_WIDGET (self), _("The strength could not be saved"), error);
}

static void
update (WayExperienceFields *self)
{
  if (self->experience == NULL)
    return;

  gtk_widget_set_visible (self->make_strength,
                          way_experience_shows_strength (self->store, self->experience));
  gtk_widget_set_visible (self->is_strength,
                          way_record_get_int (self->experience, "trait") != WAY_NONE);
}

static void
way_experience_fields_dispose (GObject *object)
{
  WayExperienceFields *self = WAY_EXPERIENCE_FIELDS (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_EXPERIENCE_FIELDS);
  g_clear_object (&self->experience);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_experience_fields_parent_class)->dispose (object);
}

static void
way_experience_fields_class_init (WayExperienceFieldsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_experience_fields_dispose;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/experience-fields.ui");
  gtk_widget_class_bind_template_child (widget_class, WayExperienceFields, form);
  gtk_widget_class_bind_template_child (widget_class, WayExperienceFields, make_strength);
  gtk_widget_class_bind_template_child (widget_class, WayExperienceFields, is_strength);
  gtk_widget_class_bind_template_callback (widget_class, make_strength_cb);
}

static void
way_experience_fields_init (WayExperienceFields *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_experience_fields_show (WayExperienceFields *self, WayStore *store, WayRecord *experience)
{
  g_return_if_fail (WAY_IS_EXPERIENCE_FIELDS (self) && WAY_IS_STORE (store));

  if (self->store == NULL)
    {
      self->store = g_object_ref (store);
      g_signal_connect_object (store, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
    }
  g_set_object (&self->experience, experience);
  way_form_set_record (self->form, store, experience);
  gtk_widget_set_visible (GTK_WIDGET (self), experience != NULL);
  update (self);
}
