#include "views/contact-kinds.h"

#include <glib/gi18n.h>

#include "model/words.h"
#include "store/contacts.h"
#include "views/report.h"
#include "widgets/wrap-layout.h"

struct _WayContactKinds
{
  GtkBox parent_instance;

  WayStore *store;
};

static guint noted_signal;

G_DEFINE_FINAL_TYPE (WayContactKinds, way_contact_kinds, GTK_TYPE_BOX)

static void
kind_cb (WayContactKinds *self, GtkWidget *button)
{
  g_autoptr (GError) error = NULL;
  gint64 id =
      way_contacts_note (self->store, g_object_get_data (G_OBJECT (button), "kind"), &error);

  if (id != 0)
    g_signal_emit (self, noted_signal, 0, id);
  else
    way_report_error (GTK_WIDGET (self), _("The contact could not be noted"), error);
}

/* In the middle; a box that is aligned there would ask the label for its width by trial. */
static GtkWidget *
make_content (const WayWord *kind)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *icon = gtk_image_new_from_icon_name (kind->icon);
  GtkWidget *label = gtk_label_new (way_word ("contact.kind", kind->key));

  gtk_widget_set_vexpand (icon, TRUE);
  gtk_widget_set_valign (icon, GTK_ALIGN_END);
  gtk_widget_set_vexpand (label, TRUE);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 12);
  gtk_box_append (GTK_BOX (content), icon);
  gtk_box_append (GTK_BOX (content), label);

  return content;
}

static void
add_kind (WayContactKinds *self, const WayWord *kind)
{
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), make_content (kind));
  gtk_widget_set_vexpand (button, FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  way_word ("contact.kind", kind->key), -1);
  g_object_set_data (G_OBJECT (button), "kind", (char *) kind->key);
  g_signal_connect_object (button, "clicked", G_CALLBACK (kind_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), button);
}

static void
way_contact_kinds_dispose (GObject *object)
{
  g_clear_object (&WAY_CONTACT_KINDS (object)->store);

  G_OBJECT_CLASS (way_contact_kinds_parent_class)->dispose (object);
}

static void
way_contact_kinds_class_init (WayContactKindsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = way_contact_kinds_dispose;

  noted_signal = g_signal_new ("noted", WAY_TYPE_CONTACT_KINDS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 1, G_TYPE_INT64);

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
way_contact_kinds_init (WayContactKinds *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self),
                                 g_object_new (WAY_TYPE_WRAP_LAYOUT, "homogeneous", TRUE, "spacing",
                                               8, "line-spacing", 8, NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self), "way-kinds");
  for (const WayWord *kind = way_words_get ("contact.kind"); kind->key != NULL; kind++)
    add_kind (self, kind);
}

void
way_contact_kinds_set_store (WayContactKinds *self, WayStore *store)
{
  g_return_if_fail (WAY_IS_CONTACT_KINDS (self) && self->store == NULL);

  self->store = g_object_ref (store);
}
