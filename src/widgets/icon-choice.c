#include "widgets/icon-choice.h"

#include "widgets/wrap-layout.h"

struct _WayIconChoice
{
  WayEditor parent_instance;

  char *usual; /* (nullable) */

  /* Template children */
  GtkWidget *buttons;
};

G_DEFINE_FINAL_TYPE (WayIconChoice, way_icon_choice, WAY_TYPE_EDITOR)

static const char *
icon_of (GtkWidget *button)
{
  return gtk_button_get_icon_name (GTK_BUTTON (button));
}

static void
clicked_cb (WayIconChoice *self, GtkWidget *button)
{
  const char *icon = icon_of (button);

  way_editor_edit_text (WAY_EDITOR (self), g_strcmp0 (icon, self->usual) != 0 ? icon : NULL);
  WAY_EDITOR_GET_CLASS (self)->show (WAY_EDITOR (self));
}

static void
way_icon_choice_show (WayEditor *editor)
{
  WayIconChoice *self = WAY_ICON_CHOICE (editor);
  const char *chosen = way_editor_get_text (editor);

  for (GtkWidget *button = gtk_widget_get_first_child (self->buttons); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    gtk_toggle_button_set_active (
        GTK_TOGGLE_BUTTON (button),
        g_strcmp0 (icon_of (button), chosen != NULL ? chosen : self->usual) == 0);
}

static gboolean
way_icon_choice_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (WAY_ICON_CHOICE (widget)->buttons, GTK_DIR_TAB_FORWARD);
}

static void
way_icon_choice_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_ICON_CHOICE);

  G_OBJECT_CLASS (way_icon_choice_parent_class)->dispose (object);
}

static void
way_icon_choice_finalize (GObject *object)
{
  g_free (WAY_ICON_CHOICE (object)->usual);

  G_OBJECT_CLASS (way_icon_choice_parent_class)->finalize (object);
}

static void
way_icon_choice_class_init (WayIconChoiceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_icon_choice_dispose;
  G_OBJECT_CLASS (klass)->finalize = way_icon_choice_finalize;
  widget_class->grab_focus = way_icon_choice_grab_focus;
  WAY_EDITOR_CLASS (klass)->show = way_icon_choice_show;

  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/icon-choice.ui");
  gtk_widget_class_bind_template_child (widget_class, WayIconChoice, buttons);
}

static void
way_icon_choice_init (WayIconChoice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_icon_choice_add (WayIconChoice *self, const char *icon, const char *label)
{
  GtkWidget *button;

  g_return_if_fail (WAY_IS_ICON_CHOICE (self));

  for (GtkWidget *other = gtk_widget_get_first_child (self->buttons); other != NULL;
       other = gtk_widget_get_next_sibling (other))
    if (g_str_equal (icon_of (other), icon))
      return;

  button = g_object_new (GTK_TYPE_TOGGLE_BUTTON, "icon-name", icon, "tooltip-text", label, NULL);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "way-touch");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->buttons), button);
}

void
way_icon_choice_set_usual (WayIconChoice *self, const char *icon)
{
  g_return_if_fail (WAY_IS_ICON_CHOICE (self));

  g_free (self->usual);
  self->usual = g_strdup (icon);
  way_icon_choice_show (WAY_EDITOR (self));
}
