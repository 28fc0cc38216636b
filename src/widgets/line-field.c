#include "widgets/line-field.h"

struct _WayLineField
{
  WayEditor parent_instance;

  char *placeholder;
  gboolean required;
  gboolean showing; /* the text changes because of the record */

  /* Template children */
  GtkEditable *entry;
};

typedef enum
{
  PROP_PLACEHOLDER = 1,
  PROP_REQUIRED,
} WayLineFieldProperty;

G_DEFINE_FINAL_TYPE (WayLineField, way_line_field, WAY_TYPE_EDITOR)

static char *
typed_text (WayLineField *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));
}

static void
changed_cb (WayLineField *self)
{
  if (!self->showing)
    way_editor_typed (WAY_EDITOR (self));
}

static void
left_cb (WayLineField *self)
{
  g_autofree char *text = NULL;

  way_editor_commit (WAY_EDITOR (self));

  text = typed_text (self);
  if (self->required && *text == '\0')
    WAY_EDITOR_GET_CLASS (self)->show (WAY_EDITOR (self));
}

static void
way_line_field_show (WayEditor *editor)
{
  WayLineField *self = WAY_LINE_FIELD (editor);
  const char *text = way_editor_get_text (editor);
  int position = gtk_editable_get_position (self->entry);

  self->showing = TRUE;
  gtk_editable_set_text (self->entry, text != NULL ? text : "");
  gtk_editable_set_position (self->entry, position);
  self->showing = FALSE;
}

static void
way_line_field_commit (WayEditor *editor)
{
  WayLineField *self = WAY_LINE_FIELD (editor);
  g_autofree char *text = typed_text (self);

  if (!self->required || *text != '\0')
    way_editor_edit_text (editor, text);
}

static gboolean
way_line_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (WAY_LINE_FIELD (widget)->entry));
}

static void
way_line_field_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayLineField *self = WAY_LINE_FIELD (object);

  switch ((WayLineFieldProperty) property_id)
    {
    case PROP_PLACEHOLDER:
      g_value_set_string (value, self->placeholder);
      break;
    case PROP_REQUIRED:
      g_value_set_boolean (value, self->required);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_line_field_set_property (GObject *object,
                             guint property_id,
                             const GValue *value,
                             GParamSpec *pspec)
{
  WayLineField *self = WAY_LINE_FIELD (object);

  switch ((WayLineFieldProperty) property_id)
    {
    case PROP_PLACEHOLDER:
      g_free (self->placeholder);
      self->placeholder = g_value_dup_string (value);
      break;
    case PROP_REQUIRED:
      self->required = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_line_field_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_LINE_FIELD);

  G_OBJECT_CLASS (way_line_field_parent_class)->dispose (object);
}

static void
way_line_field_finalize (GObject *object)
{
  g_free (WAY_LINE_FIELD (object)->placeholder);

  G_OBJECT_CLASS (way_line_field_parent_class)->finalize (object);
}

static void
way_line_field_class_init (WayLineFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  WayEditorClass *editor_class = WAY_EDITOR_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = way_line_field_get_property;
  object_class->set_property = way_line_field_set_property;
  object_class->dispose = way_line_field_dispose;
  object_class->finalize = way_line_field_finalize;
  widget_class->grab_focus = way_line_field_grab_focus;
  editor_class->show = way_line_field_show;
  editor_class->commit = way_line_field_commit;

  g_object_class_install_property (object_class, PROP_PLACEHOLDER,
                                   g_param_spec_string ("placeholder", NULL, NULL, NULL, flags));
  g_object_class_install_property (object_class, PROP_REQUIRED,
                                   g_param_spec_boolean ("required", NULL, NULL, FALSE, flags));

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/line-field.ui");
  gtk_widget_class_bind_template_child (widget_class, WayLineField, entry);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_bind_template_callback (widget_class, way_editor_commit);
}

static void
way_line_field_init (WayLineField *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
