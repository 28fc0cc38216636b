#include "views/wish-field.h"

#include <glib/gi18n.h>

#include "views/form.h"
#include "views/report.h"
#include "widgets/editors.h"

struct _WayWishField
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *wish;

  /* Template children */
  WayForm *form;
  GtkToggleButton *passionate;
};

G_DEFINE_FINAL_TYPE (WayWishField, way_wish_field, ADW_TYPE_BIN)

static void
show_passion (WayWishField *self)
{
  gtk_toggle_button_set_active (self->passionate,
                                way_record_get_int (self->wish, "passionate") == 1);
}

static void
toggled_cb (WayWishField *self)
{
  gboolean active = gtk_toggle_button_get_active (self->passionate);
  g_autoptr (GError) error = NULL;

  if (self->wish == NULL || (way_record_get_int (self->wish, "passionate") == 1) == active)
    return;

  if (way_store_begin (
          self->store, _("Eyes light up"), &error) &&
          way_store_end (self->store,
                         way_store_set_int (self->store, self->wish, "passionate", active, &error),
                         &error))
    return;

  way_report_error (GTK_WIDGET (self), _("This could not be saved"), error);
  show_passion (self);
}

static void
way_wish_field_dispose (GObject *object)
{
  WayWishField *self = WAY_WISH_FIELD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_WISH_FIELD);
  g_clear_object (&self->wish);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_wish_field_parent_class)->dispose (object);
}

static void
way_wish_field_class_init (WayWishFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_wish_field_dispose;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/wish-field.ui");
  gtk_widget_class_bind_template_child (widget_class, WayWishField, form);
  gtk_widget_class_bind_template_child (widget_class, WayWishField, passionate);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
way_wish_field_init (WayWishField *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_wish_field_new (WayStore *store, WayRecord *wish)
{
  WayWishField *self = g_object_new (WAY_TYPE_WISH_FIELD, NULL);

  self->store = g_object_ref (store);
  self->wish = g_object_ref (wish);
  way_form_set_record (self->form, store, wish);
  show_passion (self);
  g_signal_connect_object (wish, "notify::passionate", G_CALLBACK (show_passion), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
