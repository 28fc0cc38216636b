#include "widgets/whose-button.h"

#include <glib/gi18n.h>

#include "model/words.h"

struct _WayWhoseButton
{
  AdwBin parent_instance;

  char *whose;

  /* Template children */
  GtkMenuButton *button;
  GtkWidget *mark;
};

typedef enum
{
  PROP_WHOSE = 1,
} WayWhoseButtonProperty;

static guint chosen_signal;

G_DEFINE_FINAL_TYPE (WayWhoseButton, way_whose_button, ADW_TYPE_BIN)

static void
toggled_cb (WayWhoseButton *self, GtkCheckButton *choice)
{
  const char *key = g_object_get_data (G_OBJECT (choice), "key");

  if (!gtk_check_button_get_active (choice) || g_strcmp0 (key, self->whose) == 0)
    return;

  gtk_menu_button_popdown (self->button);
  g_signal_emit (self, chosen_signal, 0, key);
}

static GtkWidget *
make_choices (WayWhoseButton *self)
{
  GtkWidget *choices = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkCheckButton *group = NULL;

  for (const WayWord *word = way_words_get ("words_by"); word->key != NULL; word++)
    {
      GtkWidget *choice = gtk_check_button_new_with_label (way_word ("words_by", word->key));

      g_object_set_data (G_OBJECT (choice), "key", (char *) word->key);
      gtk_widget_add_css_class (choice, "way-touch");
      gtk_check_button_set_group (GTK_CHECK_BUTTON (choice), group);
      group = GTK_CHECK_BUTTON (choice);
      gtk_check_button_set_active (group, g_strcmp0 (word->key, self->whose) == 0);
      g_signal_connect_object (choice, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (choices), choice);
    }

  return choices;
}

/* Made when it is wanted: a view has many fields, and few of them are asked whose they are. */
static void
open_cb (GtkMenuButton *button, gpointer data)
{
  GtkWidget *popover = gtk_popover_new ();

  gtk_popover_set_child (GTK_POPOVER (popover), make_choices (data));
  gtk_menu_button_set_popover (button, popover);
}

static void
show_whose (WayWhoseButton *self)
{
  const char *text =
      self->whose != NULL ? way_word ("words_by", self->whose) : _("Whose words are these?");

  for (const WayWord *word = way_words_get ("words_by"); word->key != NULL; word++)
    gtk_widget_remove_css_class (self->mark, word->key);
  if (self->whose != NULL)
    gtk_widget_add_css_class (self->mark, self->whose);

  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text, -1);
}

static void
way_whose_button_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayWhoseButton *self = WAY_WHOSE_BUTTON (object);

  switch ((WayWhoseButtonProperty) property_id)
    {
    case PROP_WHOSE:
      g_value_set_string (value, self->whose);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_whose_button_set_property (GObject *object,
                               guint property_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  WayWhoseButton *self = WAY_WHOSE_BUTTON (object);

  switch ((WayWhoseButtonProperty) property_id)
    {
    case PROP_WHOSE:
      g_free (self->whose);
      self->whose = g_value_dup_string (value);
      show_whose (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_whose_button_dispose (GObject *object)
{
  /* It is bound, so that the template would unparent it, and AdwBin once more. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_WHOSE_BUTTON);

  G_OBJECT_CLASS (way_whose_button_parent_class)->dispose (object);
}

static void
way_whose_button_finalize (GObject *object)
{
  g_free (WAY_WHOSE_BUTTON (object)->whose);

  G_OBJECT_CLASS (way_whose_button_parent_class)->finalize (object);
}

static void
way_whose_button_class_init (WayWhoseButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = way_whose_button_get_property;
  object_class->set_property = way_whose_button_set_property;
  object_class->dispose = way_whose_button_dispose;
  object_class->finalize = way_whose_button_finalize;

  g_object_class_install_property (
      object_class, PROP_WHOSE,
      g_param_spec_string ("whose", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
  chosen_signal = g_signal_new ("chosen", WAY_TYPE_WHOSE_BUTTON, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/whose-button.ui");
  gtk_widget_class_bind_template_child (widget_class, WayWhoseButton, button);
  gtk_widget_class_bind_template_child (widget_class, WayWhoseButton, mark);
}

static void
way_whose_button_init (WayWhoseButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->button, open_cb, self, NULL);
}
