#include "widgets/editor.h"

/* How long a hand rests before what it typed is saved, in milliseconds. */
#define REST 800

typedef struct
{
  char *column;
  char *whose_column;
  char *title;
  char *complaint;
  gboolean show_title;

  char *text;
  char *whose;
  gint64 number;

  guint rest_id;
} WayEditorPrivate;

typedef enum
{
  PROP_COLUMN = 1,
  PROP_WHOSE_COLUMN,
  PROP_TITLE,
  PROP_SHOW_TITLE,
  PROP_COMPLAINT,
  PROP_TEXT,
  PROP_NUMBER,
  PROP_WHOSE,
} WayEditorProperty;

#define N_PROPS (PROP_WHOSE + 1)

static GParamSpec *properties[N_PROPS];
static guint edited_signal;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (WayEditor, way_editor, ADW_TYPE_BIN)

static WayEditorPrivate *
private_of (WayEditor *self)
{
  return way_editor_get_instance_private (self);
}

/* Returns whether it was different. */
static gboolean
take_string (WayEditor *self, char **target, const char *value, WayEditorProperty property)
{
  if (g_strcmp0 (*target, value) == 0)
    return FALSE;

  g_free (*target);
  *target = g_strdup (value);
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);

  return TRUE;
}

static gboolean
take_number (WayEditor *self, gint64 value)
{
  WayEditorPrivate *priv = private_of (self);

  if (priv->number == value)
    return FALSE;

  priv->number = value;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NUMBER]);

  return TRUE;
}

static void
show (WayEditor *self)
{
  WayEditorPrivate *priv = private_of (self);

  g_clear_handle_id (&priv->rest_id, g_source_remove);
  way_editor_complain (self, NULL);
  if (WAY_EDITOR_GET_CLASS (self)->show != NULL)
    WAY_EDITOR_GET_CLASS (self)->show (self);
}

static void
emit_edited (WayEditor *self, const char *column)
{
  g_signal_emit (self, edited_signal, 0, column);
}

static gboolean
rested_cb (gpointer data)
{
  WayEditor *self = data;

  private_of (self)->rest_id = 0;
  way_editor_commit (self);

  return G_SOURCE_REMOVE;
}

static void
way_editor_unroot (GtkWidget *widget)
{
  way_editor_commit (WAY_EDITOR (widget));

  GTK_WIDGET_CLASS (way_editor_parent_class)->unroot (widget);
}

static void
way_editor_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayEditorPrivate *priv = private_of (WAY_EDITOR (object));

  switch ((WayEditorProperty) property_id)
    {
    case PROP_COLUMN:
      g_value_set_string (value, priv->column);
      break;
    case PROP_WHOSE_COLUMN:
      g_value_set_string (value, priv->whose_column);
      break;
    case PROP_TITLE:
      g_value_set_string (value, priv->title);
      break;
    case PROP_SHOW_TITLE:
      g_value_set_boolean (value, priv->show_title);
      break;
    case PROP_COMPLAINT:
      g_value_set_string (value, priv->complaint);
      break;
    case PROP_TEXT:
      g_value_set_string (value, priv->text);
      break;
    case PROP_NUMBER:
      g_value_set_int64 (value, priv->number);
      break;
    case PROP_WHOSE:
      g_value_set_string (value, priv->whose);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_editor_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  WayEditor *self = WAY_EDITOR (object);
  WayEditorPrivate *priv = private_of (self);

  switch ((WayEditorProperty) property_id)
    {
    case PROP_COLUMN:
      take_string (self, &priv->column, g_value_get_string (value), PROP_COLUMN);
      break;
    case PROP_WHOSE_COLUMN:
      take_string (self, &priv->whose_column, g_value_get_string (value), PROP_WHOSE_COLUMN);
      break;
    case PROP_TITLE:
      take_string (self, &priv->title, g_value_get_string (value), PROP_TITLE);
      break;
    case PROP_SHOW_TITLE:
      priv->show_title = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_COMPLAINT:
      way_editor_complain (self, g_value_get_string (value));
      break;
    case PROP_TEXT:
      way_editor_set_text (self, g_value_get_string (value));
      break;
    case PROP_NUMBER:
      way_editor_set_number (self, g_value_get_int64 (value));
      break;
    case PROP_WHOSE:
      way_editor_set_whose (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_editor_dispose (GObject *object)
{
  WayEditorPrivate *priv = private_of (WAY_EDITOR (object));

  g_clear_handle_id (&priv->rest_id, g_source_remove);

  G_OBJECT_CLASS (way_editor_parent_class)->dispose (object);
}

static void
way_editor_finalize (GObject *object)
{
  WayEditorPrivate *priv = private_of (WAY_EDITOR (object));

  g_free (priv->column);
  g_free (priv->whose_column);
  g_free (priv->title);
  g_free (priv->complaint);
  g_free (priv->text);
  g_free (priv->whose);

  G_OBJECT_CLASS (way_editor_parent_class)->finalize (object);
}

static GParamSpec *
string_property (const char *name)
{
  return g_param_spec_string (name, NULL, NULL, NULL,
                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
}

static void
way_editor_class_init (WayEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = way_editor_get_property;
  object_class->set_property = way_editor_set_property;
  object_class->dispose = way_editor_dispose;
  object_class->finalize = way_editor_finalize;
  GTK_WIDGET_CLASS (klass)->unroot = way_editor_unroot;

  properties[PROP_COLUMN] = string_property ("column");
  properties[PROP_WHOSE_COLUMN] = string_property ("whose-column");
  properties[PROP_TITLE] = string_property ("title");
  properties[PROP_SHOW_TITLE] = g_param_spec_boolean ("show-title", NULL, NULL, TRUE, flags);
  properties[PROP_COMPLAINT] = string_property ("complaint");
  properties[PROP_TEXT] = string_property ("text");
  properties[PROP_NUMBER] =
      g_param_spec_int64 ("number", NULL, NULL, G_MININT64, G_MAXINT64, WAY_NONE, flags);
  properties[PROP_WHOSE] = string_property ("whose");
  g_object_class_install_properties (object_class, N_PROPS, properties);

  edited_signal = g_signal_new ("edited", WAY_TYPE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
way_editor_init (WayEditor *self)
{
  WayEditorPrivate *priv = private_of (self);

  priv->number = WAY_NONE;
  priv->show_title = TRUE;
}

const char *
way_editor_get_column (WayEditor *self)
{
  g_return_val_if_fail (WAY_IS_EDITOR (self), NULL);

  return private_of (self)->column;
}

const char *
way_editor_get_whose_column (WayEditor *self)
{
  g_return_val_if_fail (WAY_IS_EDITOR (self), NULL);

  return private_of (self)->whose_column;
}

const char *
way_editor_get_title (WayEditor *self)
{
  g_return_val_if_fail (WAY_IS_EDITOR (self), NULL);

  return private_of (self)->title;
}

const char *
way_editor_get_text (WayEditor *self)
{
  g_return_val_if_fail (WAY_IS_EDITOR (self), NULL);

  return private_of (self)->text;
}

gint64
way_editor_get_number (WayEditor *self)
{
  g_return_val_if_fail (WAY_IS_EDITOR (self), WAY_NONE);

  return private_of (self)->number;
}

const char *
way_editor_get_whose (WayEditor *self)
{
  g_return_val_if_fail (WAY_IS_EDITOR (self), NULL);

  return private_of (self)->whose;
}

void
way_editor_set_text (WayEditor *self, const char *text)
{
  g_return_if_fail (WAY_IS_EDITOR (self));

  if (take_string (self, &private_of (self)->text, text, PROP_TEXT))
    show (self);
}

void
way_editor_set_unsaved (WayEditor *self, const char *text)
{
  g_return_if_fail (WAY_IS_EDITOR (self));

  if (WAY_EDITOR_GET_CLASS (self)->commit != NULL) /* something can be typed in it */
    take_string (self, &private_of (self)->text, text, PROP_TEXT);
  else
    way_editor_set_text (self, text);
}

void
way_editor_set_number (WayEditor *self, gint64 number)
{
  g_return_if_fail (WAY_IS_EDITOR (self));

  if (take_number (self, number))
    show (self);
}

void
way_editor_set_whose (WayEditor *self, const char *whose)
{
  g_return_if_fail (WAY_IS_EDITOR (self));

  take_string (self, &private_of (self)->whose, whose, PROP_WHOSE);
}

void
way_editor_commit (WayEditor *self)
{
  g_return_if_fail (WAY_IS_EDITOR (self));

  g_clear_handle_id (&private_of (self)->rest_id, g_source_remove);
  if (WAY_EDITOR_GET_CLASS (self)->commit != NULL)
    WAY_EDITOR_GET_CLASS (self)->commit (self);
}

void
way_editor_edit_text (WayEditor *self, const char *text)
{
  WayEditorPrivate *priv = private_of (self);

  g_return_if_fail (WAY_IS_EDITOR (self));

  if (text != NULL && *text == '\0')
    text = NULL;
  if (take_string (self, &priv->text, text, PROP_TEXT))
    emit_edited (self, priv->column);
}

void
way_editor_edit_number (WayEditor *self, gint64 number)
{
  g_return_if_fail (WAY_IS_EDITOR (self));

  if (take_number (self, number))
    emit_edited (self, private_of (self)->column);
}

void
way_editor_edit_whose (WayEditor *self, const char *whose)
{
  WayEditorPrivate *priv = private_of (self);

  g_return_if_fail (WAY_IS_EDITOR (self));

  if (take_string (self, &priv->whose, whose, PROP_WHOSE))
    emit_edited (self, priv->whose_column);
}

void
way_editor_typed (WayEditor *self)
{
  WayEditorPrivate *priv = private_of (self);

  g_return_if_fail (WAY_IS_EDITOR (self));

  g_clear_handle_id (&priv->rest_id, g_source_remove);
  priv->rest_id = g_timeout_add (REST, rested_cb, self);
}

void
way_editor_complain (WayEditor *self, const char *complaint)
{
  g_return_if_fail (WAY_IS_EDITOR (self));

  if (!take_string (self, &private_of (self)->complaint, complaint, PROP_COMPLAINT))
    return;

  if (complaint != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "way-complaint");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "way-complaint");
}
