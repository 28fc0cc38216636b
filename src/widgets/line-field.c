#include "widgets/line-field.h"

typedef struct
{
  char *placeholder;
  gboolean required;
  gboolean showing; /* the text changes because of the record */

  /* Template children */
  GtkEditable *entry;
  GtkBox *line;
} WayLineFieldPrivate;

typedef enum
{
  PROP_PLACEHOLDER = 1,
  PROP_REQUIRED,
} WayLineFieldProperty;

G_DEFINE_TYPE_WITH_PRIVATE (WayLineField, way_line_field, WAY_TYPE_EDITOR)

static WayLineFieldPrivate *
private_of (WayLineField *self)
{
  return way_line_field_get_instance_private (self);
}

static void
changed_cb (WayLineField *self)
{
  if (!private_of (self)->showing && !WAY_LINE_FIELD_GET_CLASS (self)->whole)
    way_editor_typed (WAY_EDITOR (self));
}

/* Enter, or focus elsewhere: what was typed is shown the way we write it. */
static void
done_cb (WayLineField *self)
{
  WayEditor *editor = WAY_EDITOR (self);
  g_autofree char *complaint = NULL;

  way_editor_commit (editor);

  g_object_get (self, "complaint", &complaint, NULL);
  if (complaint == NULL)
    WAY_EDITOR_GET_CLASS (self)->show (editor);
}

static char *
format (WayLineField *self, const char *value)
{
  WayLineFieldClass *klass = WAY_LINE_FIELD_GET_CLASS (self);

  if (value == NULL)
    return g_strdup ("");

  return klass->format != NULL ? klass->format (value) : g_strdup (value);
}

static gboolean
has_text (GObject *object, const char *text)
{
  return text != NULL;
}

static void
way_line_field_show (WayEditor *editor)
{
  WayLineField *self = WAY_LINE_FIELD (editor);
  g_autofree char *line = format (self, way_editor_get_text (editor));

  way_line_field_set_line (self, line);
}

static void
commit_parsed (WayLineField *self, const char *text)
{
  WayEditor *editor = WAY_EDITOR (self);
  g_autofree char *shown = format (self, way_editor_get_text (editor));
  g_autoptr (GError) error = NULL;
  g_autofree char *value = NULL;

  if (!g_str_equal (text, shown)) /* what we wrote need not be what we read */
    value = WAY_LINE_FIELD_GET_CLASS (self)->parse (text, &error);

  way_editor_complain (editor, error != NULL ? error->message : NULL);
  if (value != NULL)
    way_editor_edit_text (editor, value);
}

static void
way_line_field_commit (WayEditor *editor)
{
  WayLineField *self = WAY_LINE_FIELD (editor);
  g_autofree char *text = way_line_field_get_line (self);

  if (*text == '\0')
    {
      way_editor_complain (editor, NULL);
      if (!private_of (self)->required)
        way_editor_edit_text (editor, NULL);
    }
  else if (WAY_LINE_FIELD_GET_CLASS (self)->parse != NULL)
    {
      commit_parsed (self, text);
    }
  else
    {
      way_editor_edit_text (editor, text);
    }
}

static gboolean
way_line_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (private_of (WAY_LINE_FIELD (widget))->entry));
}

static void
way_line_field_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayLineFieldPrivate *priv = private_of (WAY_LINE_FIELD (object));

  switch ((WayLineFieldProperty) property_id)
    {
    case PROP_PLACEHOLDER:
      g_value_set_string (value, priv->placeholder);
      break;
    case PROP_REQUIRED:
      g_value_set_boolean (value, priv->required);
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
  WayLineFieldPrivate *priv = private_of (WAY_LINE_FIELD (object));

  switch ((WayLineFieldProperty) property_id)
    {
    case PROP_PLACEHOLDER:
      g_free (priv->placeholder);
      priv->placeholder = g_value_dup_string (value);
      break;
    case PROP_REQUIRED:
      priv->required = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

/* No gtk_widget_dispose_template(): it does not find the template of a class that is derived from.
 */
static void
way_line_field_finalize (GObject *object)
{
  g_free (private_of (WAY_LINE_FIELD (object))->placeholder);

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
  gtk_widget_class_bind_template_child_private (widget_class, WayLineField, entry);
  gtk_widget_class_bind_template_child_private (widget_class, WayLineField, line);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
}

static void
way_line_field_init (WayLineField *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

char *
way_line_field_get_line (WayLineField *self)
{
  g_return_val_if_fail (WAY_IS_LINE_FIELD (self), NULL);

  return g_strstrip (g_strdup (gtk_editable_get_text (private_of (self)->entry)));
}

void
way_line_field_set_line (WayLineField *self, const char *line)
{
  WayLineFieldPrivate *priv = private_of (self);
  int position = gtk_editable_get_position (priv->entry);

  g_return_if_fail (WAY_IS_LINE_FIELD (self));

  if (g_str_equal (line, gtk_editable_get_text (priv->entry)))
    return;

  priv->showing = TRUE;
  gtk_editable_set_text (priv->entry, line);
  gtk_editable_set_position (priv->entry, position);
  priv->showing = FALSE;
}

void
way_line_field_set_width (WayLineField *self, int letters)
{
  g_return_if_fail (WAY_IS_LINE_FIELD (self));

  gtk_editable_set_width_chars (private_of (self)->entry, letters);
}

void
way_line_field_add_suffix (WayLineField *self, GtkWidget *widget)
{
  g_return_if_fail (WAY_IS_LINE_FIELD (self));

  gtk_box_append (private_of (self)->line, widget);
}
