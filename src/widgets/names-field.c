#include "widgets/names-field.h"

#include <glib/gi18n.h>

#include "model/name-list.h"
#include "widgets/wrap-words.h"

/* More names than this are scrolled through, in pixels. */
#define MAX_HEIGHT 320

struct _WayNamesField
{
  WayLineField parent_instance;

  GStrv names;
  GtkMenuButton *button;
  GtkBox *chips;
};

G_DEFINE_FINAL_TYPE (WayNamesField, way_names_field, WAY_TYPE_LINE_FIELD)

static void
clicked_cb (WayNamesField *self, GtkToggleButton *chip)
{
  g_autofree char *line = NULL;

  way_editor_commit (WAY_EDITOR (self));
  line = way_name_list_put (way_editor_get_text (WAY_EDITOR (self)),
                            gtk_button_get_label (GTK_BUTTON (chip)),
                            gtk_toggle_button_get_active (chip));
  way_editor_edit_text (WAY_EDITOR (self), line);
  WAY_EDITOR_GET_CLASS (self)->show (WAY_EDITOR (self));
}

static void
add_chip (WayNamesField *self, const char *name)
{
  GtkWidget *chip = gtk_toggle_button_new_with_label (name);
  GtkWidget *label = gtk_button_get_child (GTK_BUTTON (chip));

  way_wrap_words (GTK_LABEL (label));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (chip, "flat");
  gtk_widget_add_css_class (chip, "way-touch");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip),
                                way_name_list_has (way_editor_get_text (WAY_EDITOR (self)), name));
  g_signal_connect_object (chip, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->chips, chip);
}

static void
make_popover (WayNamesField *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *scroll = gtk_scrolled_window_new ();

  self->chips = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 2));
  g_object_set (scroll, "hscrollbar-policy", GTK_POLICY_NEVER, "propagate-natural-height", TRUE,
                "propagate-natural-width", TRUE, "max-content-height", MAX_HEIGHT, "child",
                self->chips, NULL);
  gtk_popover_set_child (GTK_POPOVER (popover), scroll);
  gtk_menu_button_set_popover (self->button, popover);
}

/* Made when it is wanted, and with what the line says then. */
static void
open_cb (GtkMenuButton *button, gpointer data)
{
  WayNamesField *self = data;
  GtkWidget *child;

  if (self->chips == NULL)
    make_popover (self);
  way_editor_commit (WAY_EDITOR (self));
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->chips))) != NULL)
    gtk_box_remove (self->chips, child);
  for (guint i = 0; self->names != NULL && self->names[i] != NULL; i++)
    add_chip (self, self->names[i]);
}

static void
way_names_field_finalize (GObject *object)
{
  g_strfreev (WAY_NAMES_FIELD (object)->names);

  G_OBJECT_CLASS (way_names_field_parent_class)->finalize (object);
}

static void
way_names_field_class_init (WayNamesFieldClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = way_names_field_finalize;
}

static void
way_names_field_init (WayNamesField *self)
{
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_icon_name (self->button, "system-users-symbolic");
  gtk_menu_button_set_create_popup_func (self->button, open_cb, self, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "way-square");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), _("Choose who is there"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Choose who is there"), -1);
  way_line_field_add_suffix (WAY_LINE_FIELD (self), GTK_WIDGET (self->button));
}

void
way_names_field_offer (WayNamesField *self, const char *const *names)
{
  g_return_if_fail (WAY_IS_NAMES_FIELD (self));

  g_strfreev (self->names);
  self->names = g_strdupv ((GStrv) names);
}
