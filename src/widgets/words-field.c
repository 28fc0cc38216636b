#include "widgets/words-field.h"

#include "widgets/quote.h"
#include "widgets/whose-button.h"

struct _WayWordsField
{
  WayEditor parent_instance;

  char *placeholder;
  char *speaker;
  gboolean single_line;
  gboolean required;
  gboolean plain;
  GtkTextTag *as_typed; /* (borrowed) */
  gboolean showing;     /* the text changes because of the record */
  gboolean seen;        /* it has been in a picture */

  /* Template children */
  GtkTextView *view;
  GtkTextBuffer *buffer;
  GtkLabel *room; /* as high as the text, and the placeholder where there is none */
};

typedef enum
{
  PROP_PLACEHOLDER = 1,
  PROP_SINGLE_LINE,
  PROP_REQUIRED,
  PROP_PLAIN,
  PROP_SPEAKER,
} WayWordsFieldProperty;

G_DEFINE_FINAL_TYPE (WayWordsField, way_words_field, WAY_TYPE_EDITOR)

/* Space before and after is of no meaning to anybody. */
static char *
typed_text (WayWordsField *self)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);

  return g_strstrip (gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE));
}

static gboolean
is_open (WayWordsField *self)
{
  return gtk_widget_get_visible (GTK_WIDGET (self->view));
}

/* A text view learns its height late, and sometimes too late: a label that holds the same words
 * makes the room for it. It is read in place of the view until that is needed. */
static void
make_room (WayWordsField *self)
{
  gboolean empty = gtk_text_buffer_get_char_count (self->buffer) == 0;
  g_autofree char *text = NULL;
  g_autofree char *label = NULL;

  g_object_get (self->buffer, "text", &text, NULL);
  label = empty && self->placeholder != NULL
              ? g_strdup (self->placeholder)
              : g_strconcat (text, "\342\200\213", NULL); /* a last line may be empty */
  gtk_label_set_label (self->room, label);
  gtk_widget_set_opacity (GTK_WIDGET (self->room), empty || !is_open (self) ? 1 : 0);
  if (empty)
    gtk_widget_add_css_class (GTK_WIDGET (self->room), "way-hint");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->room), "way-hint");
}

/* Lets the words be changed, and not only read. */
static void
open_view (WayWordsField *self)
{
  if (is_open (self))
    return;

  gtk_widget_set_visible (GTK_WIDGET (self->view), TRUE);
  make_room (self);
}

/* Text views are slow to begin with: a picture has the words first. This is called before each
 * picture, from the first one that has the field. */
static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  WayWordsField *self = WAY_WORDS_FIELD (widget);

  if (self->seen)
    open_view (self);
  self->seen = TRUE;

  return is_open (self) ? G_SOURCE_REMOVE : G_SOURCE_CONTINUE;
}

/* A word that is cut by the end of the line is shown as typed. */
static void
leave_out_hyphens (WayWordsField *self)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  gtk_text_buffer_apply_tag (self->buffer, self->as_typed, &start, &end);
}

static void
changed_cb (WayWordsField *self)
{
  leave_out_hyphens (self);
  make_room (self);
  if (!self->showing)
    way_editor_typed (WAY_EDITOR (self));
}

static void
left_cb (WayWordsField *self)
{
  g_autofree char *text = NULL;

  way_editor_commit (WAY_EDITOR (self));

  text = typed_text (self);
  if (self->required && *text == '\0')
    WAY_EDITOR_GET_CLASS (self)->show (WAY_EDITOR (self));
}

static gboolean
key_cb (WayWordsField *self, guint key, guint code, GdkModifierType state)
{
  gboolean enter = key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_ISO_Enter;

  if (!enter || !self->single_line)
    return GDK_EVENT_PROPAGATE;

  way_editor_commit (WAY_EDITOR (self));

  return GDK_EVENT_STOP;
}

static void
clicked_cb (WayWordsField *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
whose_cb (WayWordsField *self, const char *whose)
{
  way_editor_commit (WAY_EDITOR (self));
  way_editor_edit_whose (WAY_EDITOR (self), whose);
}

/* The menu has a meaning only where the record says whose words these are. */
static gboolean
has_text (GObject *object, const char *text)
{
  return text != NULL;
}

static char *
name_speaker (GObject *object, const char *whose, const char *worker)
{
  return g_strdup (way_quote_name_speaker (whose, worker));
}

static gboolean
has_speaker (GObject *object, const char *text, const char *whose, gboolean plain)
{
  return !plain && text != NULL && way_quote_name_speaker (whose, NULL) != NULL;
}

static void
way_words_field_show (WayEditor *editor)
{
  WayWordsField *self = WAY_WORDS_FIELD (editor);
  const char *text = way_editor_get_text (editor);
  gboolean empty = gtk_text_buffer_get_char_count (self->buffer) == 0;
  GtkTextIter place;
  int offset;

  g_object_get (self->buffer, "cursor-position", &offset, NULL);
  self->showing = TRUE;
  gtk_text_buffer_set_text (self->buffer, text != NULL ? text : "", -1);
  self->showing = FALSE;
  if (empty) /* a cursor costs a layout */
    return;

  gtk_text_buffer_get_iter_at_offset (self->buffer, &place, offset);
  gtk_text_buffer_place_cursor (self->buffer, &place);
}

static void
way_words_field_commit (WayEditor *editor)
{
  WayWordsField *self = WAY_WORDS_FIELD (editor);
  g_autofree char *text = typed_text (self);

  if (!self->required || *text != '\0')
    way_editor_edit_text (editor, text);
}

static gboolean
way_words_field_grab_focus (GtkWidget *widget)
{
  WayWordsField *self = WAY_WORDS_FIELD (widget);

  open_view (self);
  return gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static gboolean
way_words_field_focus (GtkWidget *widget, GtkDirectionType direction)
{
  open_view (WAY_WORDS_FIELD (widget));
  return GTK_WIDGET_CLASS (way_words_field_parent_class)->focus (widget, direction);
}

static void
way_words_field_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayWordsField *self = WAY_WORDS_FIELD (object);

  switch ((WayWordsFieldProperty) property_id)
    {
    case PROP_PLACEHOLDER:
      g_value_set_string (value, self->placeholder);
      break;
    case PROP_SINGLE_LINE:
      g_value_set_boolean (value, self->single_line);
      break;
    case PROP_REQUIRED:
      g_value_set_boolean (value, self->required);
      break;
    case PROP_PLAIN:
      g_value_set_boolean (value, self->plain);
      break;
    case PROP_SPEAKER:
      g_value_set_string (value, self->speaker);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_words_field_set_property (GObject *object,
                              guint property_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  WayWordsField *self = WAY_WORDS_FIELD (object);

  switch ((WayWordsFieldProperty) property_id)
    {
    case PROP_PLACEHOLDER:
      g_free (self->placeholder);
      self->placeholder = g_value_dup_string (value);
      make_room (self);
      break;
    case PROP_SINGLE_LINE:
      self->single_line = g_value_get_boolean (value);
      break;
    case PROP_REQUIRED:
      self->required = g_value_get_boolean (value);
      break;
    case PROP_PLAIN:
      self->plain = g_value_get_boolean (value);
      break;
    case PROP_SPEAKER:
      g_free (self->speaker);
      self->speaker = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_words_field_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_WORDS_FIELD);

  G_OBJECT_CLASS (way_words_field_parent_class)->dispose (object);
}

static void
way_words_field_finalize (GObject *object)
{
  WayWordsField *self = WAY_WORDS_FIELD (object);

  g_free (self->placeholder);
  g_free (self->speaker);

  G_OBJECT_CLASS (way_words_field_parent_class)->finalize (object);
}

static void
way_words_field_class_init (WayWordsFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  WayEditorClass *editor_class = WAY_EDITOR_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = way_words_field_get_property;
  object_class->set_property = way_words_field_set_property;
  object_class->dispose = way_words_field_dispose;
  object_class->finalize = way_words_field_finalize;
  widget_class->focus = way_words_field_focus;
  widget_class->grab_focus = way_words_field_grab_focus;
  editor_class->show = way_words_field_show;
  editor_class->commit = way_words_field_commit;

  g_object_class_install_property (object_class, PROP_PLACEHOLDER,
                                   g_param_spec_string ("placeholder", NULL, NULL, NULL, flags));
  g_object_class_install_property (object_class, PROP_SINGLE_LINE,
                                   g_param_spec_boolean ("single-line", NULL, NULL, FALSE, flags));
  g_object_class_install_property (object_class, PROP_REQUIRED,
                                   g_param_spec_boolean ("required", NULL, NULL, FALSE, flags));
  g_object_class_install_property (object_class, PROP_PLAIN,
                                   g_param_spec_boolean ("plain", NULL, NULL, FALSE, flags));
  g_object_class_install_property (object_class, PROP_SPEAKER,
                                   g_param_spec_string ("speaker", NULL, NULL, NULL, flags));

  g_type_ensure (WAY_TYPE_WHOSE_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/words-field.ui");
  gtk_widget_class_bind_template_child (widget_class, WayWordsField, view);
  gtk_widget_class_bind_template_child (widget_class, WayWordsField, buffer);
  gtk_widget_class_bind_template_child (widget_class, WayWordsField, room);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, has_speaker);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, key_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_bind_template_callback (widget_class, name_speaker);
  gtk_widget_class_bind_template_callback (widget_class, whose_cb);
}

static void
way_words_field_init (WayWordsField *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->as_typed = gtk_text_buffer_create_tag (self->buffer, NULL, "insert-hyphens", FALSE, NULL);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
}
