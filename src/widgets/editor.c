#include "widgets/editor.h"

#include "widgets/bin-focus.h"
#include "widgets/sight.h"
#include "widgets/undo-keys.h"

/* How long a hand rests before what it typed is saved, in milliseconds. */
#define REST 800

typedef enum
{
  PROP_COLUMN = 1,
  PROP_WHOSE_COLUMN,
  PROP_TITLE,
  PROP_COMPLAINT,
  PROP_TEXT,
  PROP_WHOSE, /* the last one of text */
  PROP_NUMBER,
  PROP_SHOW_TITLE,
} WayEditorProperty;

#define N_TEXTS (PROP_WHOSE + 1)
#define N_PROPS (PROP_SHOW_TITLE + 1)

typedef struct
{
  char *texts[N_TEXTS]; /* the properties that are text */
  gint64 number;
  gboolean show_title;
  gboolean unsaved; /* what was handed over last stays with the editor */
  guint rest_id;
} WayEditorPrivate;

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
take_text (WayEditor *self, WayEditorProperty property, const char *value)
{
  char **text = &private_of (self)->texts[property];

  if (g_strcmp0 (*text, value) == 0)
    return FALSE;

  g_free (*text);
  *text = g_strdup (value);
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
  g_clear_handle_id (&private_of (self)->rest_id, g_source_remove);
  way_editor_complain (self, NULL);
  if (WAY_EDITOR_GET_CLASS (self)->show != NULL)
    WAY_EDITOR_GET_CLASS (self)->show (self);
}

static void
emit_edited (WayEditor *self, WayEditorProperty column)
{
  way_sight_hold (GTK_WIDGET (self));
  g_signal_emit (self, edited_signal, 0, private_of (self)->texts[column]);
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

  if (property_id == PROP_NUMBER)
    g_value_set_int64 (value, priv->number);
  else if (property_id == PROP_SHOW_TITLE)
    g_value_set_boolean (value, priv->show_title);
  else
    g_value_set_string (value, priv->texts[property_id]);
}

static void
way_editor_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  WayEditor *self = WAY_EDITOR (object);

  switch ((WayEditorProperty) property_id)
    {
    case PROP_COLUMN:
    case PROP_WHOSE_COLUMN:
    case PROP_TITLE:
      take_text (self, property_id, g_value_get_string (value));
      break;
    case PROP_COMPLAINT:
      way_editor_complain (self, g_value_get_string (value));
      break;
    case PROP_TEXT:
      way_editor_set_text (self, g_value_get_string (value));
      break;
    case PROP_WHOSE:
      way_editor_set_whose (self, g_value_get_string (value));
      break;
    case PROP_NUMBER:
      way_editor_set_number (self, g_value_get_int64 (value));
      break;
    case PROP_SHOW_TITLE:
      private_of (self)->show_title = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_editor_dispose (GObject *object)
{
  g_clear_handle_id (&private_of (WAY_EDITOR (object))->rest_id, g_source_remove);

  G_OBJECT_CLASS (way_editor_parent_class)->dispose (object);
}

static void
way_editor_finalize (GObject *object)
{
  WayEditorPrivate *priv = private_of (WAY_EDITOR (object));

  for (guint i = 0; i < N_TEXTS; i++)
    g_free (priv->texts[i]);

  G_OBJECT_CLASS (way_editor_parent_class)->finalize (object);
}

static void
way_editor_class_init (WayEditorClass *klass)
{
  static const char *const names[N_TEXTS] = {
    [PROP_COLUMN] = "column", [PROP_WHOSE_COLUMN] = "whose-column",
    [PROP_TITLE] = "title",   [PROP_COMPLAINT] = "complaint",
    [PROP_TEXT] = "text",     [PROP_WHOSE] = "whose",
  };
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = way_editor_get_property;
  object_class->set_property = way_editor_set_property;
  object_class->dispose = way_editor_dispose;
  object_class->finalize = way_editor_finalize;
  GTK_WIDGET_CLASS (klass)->focus = way_bin_focus;
  GTK_WIDGET_CLASS (klass)->unroot = way_editor_unroot;

  for (guint i = PROP_COLUMN; i < N_TEXTS; i++)
    properties[i] = g_param_spec_string (names[i], NULL, NULL, NULL, flags);
  properties[PROP_NUMBER] =
      g_param_spec_int64 ("number", NULL, NULL, G_MININT64, G_MAXINT64, WAY_NONE, flags);
  properties[PROP_SHOW_TITLE] = g_param_spec_boolean ("show-title", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  edited_signal = g_signal_new ("edited", WAY_TYPE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
way_editor_init (WayEditor *self)
{
  WayEditorPrivate *priv = private_of (self);

  gtk_widget_add_controller (GTK_WIDGET (self), way_undo_keys_new ());
  priv->number = WAY_NONE;
  priv->show_title = TRUE;
}

const char *
way_editor_get_column (WayEditor *self)
{
  g_return_val_if_fail (WAY_IS_EDITOR (self), NULL);

  return private_of (self)->texts[PROP_COLUMN];
}

const char *
way_editor_get_whose_column (WayEditor *self)
{
  g_return_val_if_fail (WAY_IS_EDITOR (self), NULL);

  return private_of (self)->texts[PROP_WHOSE_COLUMN];
}

const char *
way_editor_get_title (WayEditor *self)
{
  g_return_val_if_fail (WAY_IS_EDITOR (self), NULL);

  return private_of (self)->texts[PROP_TITLE];
}

const char *
way_editor_get_text (WayEditor *self)
{
  g_return_val_if_fail (WAY_IS_EDITOR (self), NULL);

  return private_of (self)->texts[PROP_TEXT];
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

  return private_of (self)->texts[PROP_WHOSE];
}

void
way_editor_set_text (WayEditor *self, const char *text)
{
  g_return_if_fail (WAY_IS_EDITOR (self));

  if (take_text (self, PROP_TEXT, text))
    show (self);
}

void
way_editor_set_unsaved (WayEditor *self, const char *text)
{
  g_return_if_fail (WAY_IS_EDITOR (self));

  if (WAY_EDITOR_GET_CLASS (self)->commit == NULL) /* nothing can be typed in it */
    {
      way_editor_set_text (self, text);
      return;
    }
  private_of (self)->unsaved = TRUE;
  take_text (self, PROP_TEXT, text);
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

  take_text (self, PROP_WHOSE, whose);
}

gboolean
way_editor_commit (WayEditor *self)
{
  g_autoptr (WayEditor) held = NULL;

  g_return_val_if_fail (WAY_IS_EDITOR (self), TRUE);

  held = g_object_ref (self); /* whoever saves may change the whole view */
  g_clear_handle_id (&private_of (self)->rest_id, g_source_remove);
  private_of (self)->unsaved = FALSE;
  if (WAY_EDITOR_GET_CLASS (self)->commit != NULL)
    WAY_EDITOR_GET_CLASS (self)->commit (self);

  return !private_of (self)->unsaved;
}

void
way_editor_edit_text (WayEditor *self, const char *text)
{
  g_return_if_fail (WAY_IS_EDITOR (self));

  if (text != NULL && *text == '\0')
    text = NULL;
  if (take_text (self, PROP_TEXT, text))
    emit_edited (self, PROP_COLUMN);
}

void
way_editor_edit_number (WayEditor *self, gint64 number)
{
  g_return_if_fail (WAY_IS_EDITOR (self));

  if (take_number (self, number))
    emit_edited (self, PROP_COLUMN);
}

void
way_editor_edit_whose (WayEditor *self, const char *whose)
{
  g_return_if_fail (WAY_IS_EDITOR (self));

  if (take_text (self, PROP_WHOSE, whose))
    emit_edited (self, PROP_WHOSE_COLUMN);
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

  if (!take_text (self, PROP_COMPLAINT, complaint))
    return;

  if (complaint != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "way-complaint");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "way-complaint");
}
