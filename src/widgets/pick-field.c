#include "widgets/pick-field.h"

#include <glib/gi18n.h>

#include "model/words.h"

/* What can be chosen; both are open in the entry for nothing chosen. */
typedef struct
{
  char *key;
  gint64 id;
} Entry;

struct _WayPickField
{
  WayEditor parent_instance;

  char *vocabulary;
  char *open_label;
  gboolean required;
  GArray *entries; /* of Entry, as in the drop-down */
  gboolean showing;

  /* Template children */
  GtkDropDown *list;
};

typedef enum
{
  PROP_VOCABULARY = 1,
  PROP_OPEN_LABEL,
  PROP_REQUIRED,
} WayPickFieldProperty;

G_DEFINE_FINAL_TYPE (WayPickField, way_pick_field, WAY_TYPE_EDITOR)

static void
clear_entry (gpointer data)
{
  g_free (((Entry *) data)->key);
}

static void
add_entry (WayPickField *self, GtkStringList *labels, const char *key, gint64 id, const char *label)
{
  const Entry entry = { g_strdup (key), id };

  g_array_append_val (self->entries, entry);
  gtk_string_list_append (labels, label);
}

static GtkStringList *
begin_list (WayPickField *self)
{
  GtkStringList *labels = gtk_string_list_new (NULL);

  g_array_set_size (self->entries, 0);
  if (!self->required)
    add_entry (self, labels, NULL, WAY_NONE,
               self->open_label != NULL ? self->open_label : _("left open"));
  return labels;
}

/* Takes LABELS. */
static void
end_list (WayPickField *self, GtkStringList *labels)
{
  self->showing = TRUE;
  gtk_drop_down_set_model (self->list, G_LIST_MODEL (labels));
  self->showing = FALSE;
  g_object_unref (labels);

  WAY_EDITOR_GET_CLASS (self)->show (WAY_EDITOR (self));
}

static void
way_pick_field_show (WayEditor *editor)
{
  WayPickField *self = WAY_PICK_FIELD (editor);
  guint position = GTK_INVALID_LIST_POSITION;

  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);

      if (g_strcmp0 (entry->key, way_editor_get_text (editor)) == 0 &&
          entry->id == way_editor_get_number (editor))
        position = i;
    }

  self->showing = TRUE;
  gtk_drop_down_set_selected (self->list, position);
  self->showing = FALSE;
}

static void
selected_cb (WayPickField *self)
{
  guint position = gtk_drop_down_get_selected (self->list);
  const Entry *entry;

  if (self->showing || position >= self->entries->len)
    return;

  entry = &g_array_index (self->entries, Entry, position);
  if (self->vocabulary != NULL)
    way_editor_edit_text (WAY_EDITOR (self), entry->key);
  else
    way_editor_edit_number (WAY_EDITOR (self), entry->id);
}

static gboolean
way_pick_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (WAY_PICK_FIELD (widget)->list));
}

static void
way_pick_field_constructed (GObject *object)
{
  WayPickField *self = WAY_PICK_FIELD (object);
  GtkStringList *labels;

  G_OBJECT_CLASS (way_pick_field_parent_class)->constructed (object);

  labels = begin_list (self);
  if (self->vocabulary != NULL)
    {
      for (const WayWord *word = way_words_get (self->vocabulary); word->key != NULL; word++)
        add_entry (self, labels, word->key, WAY_NONE, way_word (self->vocabulary, word->key));
    }
  end_list (self, labels);
}

static void
way_pick_field_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayPickField *self = WAY_PICK_FIELD (object);

  switch ((WayPickFieldProperty) property_id)
    {
    case PROP_VOCABULARY:
      g_value_set_string (value, self->vocabulary);
      break;
    case PROP_OPEN_LABEL:
      g_value_set_string (value, self->open_label);
      break;
    case PROP_REQUIRED:
      g_value_set_boolean (value, self->required);
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
      self->vocabulary = g_value_dup_string (value);
      break;
    case PROP_OPEN_LABEL:
      self->open_label = g_value_dup_string (value);
      break;
    case PROP_REQUIRED:
      self->required = g_value_get_boolean (value);
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
  WayPickField *self = WAY_PICK_FIELD (object);

  g_free (self->vocabulary);
  g_free (self->open_label);
  g_array_unref (self->entries);

  G_OBJECT_CLASS (way_pick_field_parent_class)->finalize (object);
}

static void
way_pick_field_class_init (WayPickFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_CONSTRUCT_ONLY;

  object_class->constructed = way_pick_field_constructed;
  object_class->get_property = way_pick_field_get_property;
  object_class->set_property = way_pick_field_set_property;
  object_class->dispose = way_pick_field_dispose;
  object_class->finalize = way_pick_field_finalize;
  widget_class->grab_focus = way_pick_field_grab_focus;
  WAY_EDITOR_CLASS (klass)->show = way_pick_field_show;

  g_object_class_install_property (object_class, PROP_VOCABULARY,
                                   g_param_spec_string ("vocabulary", NULL, NULL, NULL, flags));
  g_object_class_install_property (object_class, PROP_OPEN_LABEL,
                                   g_param_spec_string ("open-label", NULL, NULL, NULL, flags));
  g_object_class_install_property (object_class, PROP_REQUIRED,
                                   g_param_spec_boolean ("required", NULL, NULL, FALSE, flags));

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/pick-field.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPickField, list);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
way_pick_field_init (WayPickField *self)
{
  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (self->entries, clear_entry);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_pick_field_set_records (WayPickField *self, const gint64 *ids, const char *const *names)
{
  GtkStringList *labels;

  g_return_if_fail (WAY_IS_PICK_FIELD (self) && names != NULL);

  labels = begin_list (self);
  for (guint i = 0; names[i] != NULL; i++)
    add_entry (self, labels, NULL, ids[i], names[i]);
  end_list (self, labels);
}
