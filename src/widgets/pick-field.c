#include "widgets/pick-field.h"

#include <glib/gi18n.h>

#include "model/words.h"

struct _WayPickField
{
  WayEditor parent_instance;

  char *vocabulary;
  gboolean showing; /* the choice changes because of the record */

  /* Template children */
  GtkDropDown *list;
};

typedef enum
{
  PROP_VOCABULARY = 1,
} WayPickFieldProperty;

G_DEFINE_FINAL_TYPE (WayPickField, way_pick_field, WAY_TYPE_EDITOR)

/* The first item of the list leaves it open, so that the words begin at 1. */
static void
fill (WayPickField *self)
{
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);

  gtk_string_list_append (words, _("left open"));
  for (const WayWord *word = way_words_get (self->vocabulary); word->key != NULL; word++)
    gtk_string_list_append (words, way_word (self->vocabulary, word->key));

  self->showing = TRUE;
  gtk_drop_down_set_model (self->list, G_LIST_MODEL (words));
  self->showing = FALSE;
}

static void
selected_cb (WayPickField *self)
{
  guint selected = gtk_drop_down_get_selected (self->list);

  if (self->showing || selected == GTK_INVALID_LIST_POSITION)
    return;

  way_editor_edit_text (WAY_EDITOR (self),
                        selected > 0 ? way_words_get (self->vocabulary)[selected - 1].key : NULL);
}

static void
way_pick_field_show (WayEditor *editor)
{
  WayPickField *self = WAY_PICK_FIELD (editor);
  const char *key = way_editor_get_text (editor);
  const WayWord *words = way_words_get (self->vocabulary);
  guint selected = 0;

  for (guint i = 0; key != NULL && words[i].key != NULL; i++)
    {
      if (g_str_equal (words[i].key, key))
        selected = i + 1;
    }

  self->showing = TRUE;
  gtk_drop_down_set_selected (self->list, selected);
  self->showing = FALSE;
}

static gboolean
way_pick_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (WAY_PICK_FIELD (widget)->list));
}

static void
way_pick_field_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((WayPickFieldProperty) property_id)
    {
    case PROP_VOCABULARY:
      g_value_set_string (value, WAY_PICK_FIELD (object)->vocabulary);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_pick_field_set_property (GObject *object,
                             guint property_id,
                             const GValue *value,
                             GParamSpec *pspec)
{
  WayPickField *self = WAY_PICK_FIELD (object);

  switch ((WayPickFieldProperty) property_id)
    {
    case PROP_VOCABULARY:
      g_free (self->vocabulary);
      self->vocabulary = g_value_dup_string (value);
      fill (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_pick_field_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PICK_FIELD);

  G_OBJECT_CLASS (way_pick_field_parent_class)->dispose (object);
}

static void
way_pick_field_finalize (GObject *object)
{
  g_free (WAY_PICK_FIELD (object)->vocabulary);

  G_OBJECT_CLASS (way_pick_field_parent_class)->finalize (object);
}

static void
way_pick_field_class_init (WayPickFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = way_pick_field_get_property;
  object_class->set_property = way_pick_field_set_property;
  object_class->dispose = way_pick_field_dispose;
  object_class->finalize = way_pick_field_finalize;
  widget_class->grab_focus = way_pick_field_grab_focus;
  WAY_EDITOR_CLASS (klass)->show = way_pick_field_show;

  g_object_class_install_property (
      object_class, PROP_VOCABULARY,
      g_param_spec_string ("vocabulary", NULL, NULL, NULL,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/pick-field.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPickField, list);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
way_pick_field_init (WayPickField *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
