#include "widgets/word-choice.h"

#include "model/words.h"
#include "widgets/wrap-layout.h"

struct _WayWordChoice
{
  WayEditor parent_instance;

  char *vocabulary;
  gboolean required;
  gboolean icons;
  gboolean numeric;

  /* Template children */
  GtkBox *buttons;
};

typedef enum
{
  PROP_VOCABULARY = 1,
  PROP_REQUIRED,
  PROP_ICONS,
  PROP_NUMERIC,
} WayWordChoiceProperty;

G_DEFINE_FINAL_TYPE (WayWordChoice, way_word_choice, WAY_TYPE_EDITOR)

static const char *
key_of (GtkWidget *button)
{
  return g_object_get_data (G_OBJECT (button), "key");
}

static void
edit (WayWordChoice *self, const char *key)
{
  if (!self->numeric)
    way_editor_edit_text (WAY_EDITOR (self), key);
  else
    way_editor_edit_number (WAY_EDITOR (self),
                            key != NULL ? g_ascii_strtoll (key, NULL, 10) : WAY_NONE);
}

static gboolean
is_chosen (WayWordChoice *self, const char *key)
{
  if (self->numeric)
    return way_editor_get_number (WAY_EDITOR (self)) == g_ascii_strtoll (key, NULL, 10);
  return g_strcmp0 (way_editor_get_text (WAY_EDITOR (self)), key) == 0;
}

static void
clicked_cb (WayWordChoice *self, GtkToggleButton *button)
{
  gboolean chosen = gtk_toggle_button_get_active (button);

  if (chosen || !self->required)
    edit (self, chosen ? key_of (GTK_WIDGET (button)) : NULL);

  WAY_EDITOR_GET_CLASS (self)->show (WAY_EDITOR (self));
}

static void
fill_button (WayWordChoice *self, GtkButton *button, const WayWord *word)
{
  const char *label = way_word (self->vocabulary, word->key);
  GtkWidget *content;

  if (!self->icons || word->icon == NULL)
    {
      gtk_button_set_label (button, label);
      return;
    }

  content = adw_button_content_new ();
  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content), word->icon);
  adw_button_content_set_label (ADW_BUTTON_CONTENT (content), label);
  gtk_button_set_child (button, content);
}

static void
add_buttons (WayWordChoice *self)
{
  if (self->vocabulary == NULL)
    return;

  for (const WayWord *word = way_words_get (self->vocabulary); word->key != NULL; word++)
    {
      GtkWidget *button = gtk_toggle_button_new ();

      g_object_set_data (G_OBJECT (button), "key", (char *) word->key);
      fill_button (self, GTK_BUTTON (button), word);
      g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (self->buttons, button);
    }
}

static void
way_word_choice_show (WayEditor *editor)
{
  WayWordChoice *self = WAY_WORD_CHOICE (editor);

  for (GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->buttons)); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), is_chosen (self, key_of (button)));
}

static void
way_word_choice_constructed (GObject *object)
{
  G_OBJECT_CLASS (way_word_choice_parent_class)->constructed (object);

  add_buttons (WAY_WORD_CHOICE (object));
  way_word_choice_show (WAY_EDITOR (object));
}

static gboolean
way_word_choice_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (GTK_WIDGET (WAY_WORD_CHOICE (widget)->buttons),
                                 GTK_DIR_TAB_FORWARD);
}

static void
way_word_choice_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayWordChoice *self = WAY_WORD_CHOICE (object);

  switch ((WayWordChoiceProperty) property_id)
    {
    case PROP_VOCABULARY:
      g_value_set_string (value, self->vocabulary);
      break;
    case PROP_REQUIRED:
      g_value_set_boolean (value, self->required);
      break;
    case PROP_ICONS:
      g_value_set_boolean (value, self->icons);
      break;
    case PROP_NUMERIC:
      g_value_set_boolean (value, self->numeric);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_word_choice_set_property (GObject *object,
                              guint property_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  WayWordChoice *self = WAY_WORD_CHOICE (object);

  switch ((WayWordChoiceProperty) property_id)
    {
    case PROP_VOCABULARY:
      self->vocabulary = g_value_dup_string (value);
      break;
    case PROP_REQUIRED:
      self->required = g_value_get_boolean (value);
      break;
    case PROP_ICONS:
      self->icons = g_value_get_boolean (value);
      break;
    case PROP_NUMERIC:
      self->numeric = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_word_choice_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_WORD_CHOICE);

  G_OBJECT_CLASS (way_word_choice_parent_class)->dispose (object);
}

static void
way_word_choice_finalize (GObject *object)
{
  g_free (WAY_WORD_CHOICE (object)->vocabulary);

  G_OBJECT_CLASS (way_word_choice_parent_class)->finalize (object);
}

static void
way_word_choice_class_init (WayWordChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->constructed = way_word_choice_constructed;
  object_class->get_property = way_word_choice_get_property;
  object_class->set_property = way_word_choice_set_property;
  object_class->dispose = way_word_choice_dispose;
  object_class->finalize = way_word_choice_finalize;
  widget_class->grab_focus = way_word_choice_grab_focus;
  WAY_EDITOR_CLASS (klass)->show = way_word_choice_show;

  g_object_class_install_property (
      object_class, PROP_VOCABULARY,
      g_param_spec_string ("vocabulary", NULL, NULL, NULL, flags | G_PARAM_CONSTRUCT_ONLY));
  g_object_class_install_property (object_class, PROP_REQUIRED,
                                   g_param_spec_boolean ("required", NULL, NULL, FALSE, flags));
  g_object_class_install_property (
      object_class, PROP_ICONS,
      g_param_spec_boolean ("icons", NULL, NULL, FALSE, flags | G_PARAM_CONSTRUCT_ONLY));

  g_object_class_install_property (
      object_class, PROP_NUMERIC,
      g_param_spec_boolean ("numeric", NULL, NULL, FALSE, flags | G_PARAM_CONSTRUCT_ONLY));

  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/word-choice.ui");
  gtk_widget_class_bind_template_child (widget_class, WayWordChoice, buttons);
}

static void
way_word_choice_init (WayWordChoice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
