#include "views/form.h"

#include <glib/gi18n.h>

#include "store/database.h"
#include "views/report.h"
#include "widgets/tick-field.h"
#include "widgets/words-field.h"

struct _WayForm
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *record;
  GPtrArray *editors; /* of WayEditor */
  gboolean brief;
};

typedef enum
{
  PROP_BRIEF = 1,
} WayFormProperty;

G_DEFINE_FINAL_TYPE (WayForm, way_form, ADW_TYPE_BIN)

static guint saving_signal;

/* Returns the column of that name, which must be one of the record, or NULL if none is named. */
static const WayColumn *
find_column (WayForm *self, const char *name)
{
  WayRecordClass *klass = WAY_RECORD_GET_CLASS (self->record);
  int column;

  if (name == NULL)
    return NULL;

  column = way_record_class_find (klass, name);
  if (column < 0)
    g_error ("Table %s has no column %s", klass->table, name);

  return &klass->columns[column];
}

static void
show_value (WayForm *self, WayEditor *editor)
{
  const WayColumn *column = find_column (self, way_editor_get_column (editor));
  const WayColumn *whose = find_column (self, way_editor_get_whose_column (editor));

  if (whose != NULL)
    way_editor_set_whose (editor, way_record_get_text (self->record, whose->name));
  if (WAY_IS_WORDS_FIELD (editor))
    g_object_set (editor, "speaker",
                  way_record_get_text (way_store_get_journey (self->store), "worker"), NULL);

  if (column != NULL && column->type == WAY_COLUMN_INT)
    way_editor_set_number (editor, way_record_get_int (self->record, column->name));
  else if (column != NULL)
    way_editor_set_text (editor, way_record_get_text (self->record, column->name));
}

/* A tick that is not set says as little as a field without a word. */
static gboolean
is_open (WayEditor *editor)
{
  gint64 number = way_editor_get_number (editor);

  return way_editor_get_text (editor) == NULL &&
         (number == WAY_NONE || (number == 0 && WAY_IS_TICK_FIELD (editor)));
}

/* A field does not vanish from under the hand that has just emptied it. */
static void
show_or_hide (WayForm *self, WayEditor *editor)
{
  gboolean in_use = gtk_widget_get_state_flags (GTK_WIDGET (editor)) & GTK_STATE_FLAG_FOCUS_WITHIN;

  gtk_widget_set_visible (GTK_WIDGET (editor), !self->brief || !is_open (editor) || in_use);
}

static void
show_all_or_brief (WayForm *self)
{
  for (guint i = 0; i < self->editors->len; i++)
    show_or_hide (self, g_ptr_array_index (self->editors, i));
}

static void
show_nothing (WayEditor *editor)
{
  way_editor_set_text (editor, NULL);
  way_editor_set_number (editor, WAY_NONE);
  way_editor_set_whose (editor, NULL);
}

static void
show_record (WayForm *self)
{
  for (guint i = 0; i < self->editors->len; i++)
    {
      WayEditor *editor = g_ptr_array_index (self->editors, i);

      if (self->record != NULL)
        show_value (self, editor);
      else
        show_nothing (editor);
    }
  show_all_or_brief (self);
}

static gboolean
save (WayForm *self, WayEditor *editor, const WayColumn *column, GError **error)
{
  if (column->type == WAY_COLUMN_INT)
    return way_store_set_int (self->store, self->record, column->name,
                              way_editor_get_number (editor), error);
  if (g_strcmp0 (column->name, way_editor_get_whose_column (editor)) == 0)
    return way_store_set_text (self->store, self->record, column->name,
                               way_editor_get_whose (editor), error);

  return way_store_set_text (self->store, self->record, column->name, way_editor_get_text (editor),
                             error);
}

/* What the file refuses is of no use. Where there was no room, or no stick, nobody has to find
 * their words a second time. */
static void
take_back (WayForm *self, WayEditor *editor, const WayColumn *column, const GError *error)
{
  if (way_database_trouble (error) != WAY_TROUBLE_INVALID &&
      g_strcmp0 (column->name, way_editor_get_column (editor)) == 0 &&
      column->type == WAY_COLUMN_TEXT)
    way_editor_set_unsaved (editor, way_record_get_text (self->record, column->name));
  else
    show_value (self, editor);
}

static gboolean
is_in_store (WayForm *self)
{
  return way_store_find (self->store, G_OBJECT_TYPE (self->record),
                         way_record_get_id (self->record)) == self->record;
}

static void
edited_cb (WayForm *self, const char *column_name, WayEditor *editor)
{
  g_autoptr (GError) error = NULL;
  gboolean saved;

  /* A record that is gone takes its fields, and what was typed there, with it. */
  if (self->record == NULL || !is_in_store (self))
    return;

  saved = way_store_begin (self->store, way_editor_get_title (editor), &error);
  if (saved)
    g_signal_emit (self, saving_signal, 0, column_name);
  if (saved)
    saved = way_store_end (self->store,
                           save (self, editor, find_column (self, column_name), &error), &error);
  if (saved)
    return;

  way_report_error (GTK_WIDGET (self), _("This could not be saved"), error);
  take_back (self, editor, find_column (self, column_name), error);
}

static void
notify_cb (WayForm *self)
{
  show_record (self);
}

static void
find_editors (WayForm *self, GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (WAY_IS_FORM (child))
        continue;

      if (WAY_IS_EDITOR (child))
        {
          g_ptr_array_add (self->editors, g_object_ref (child));
          g_signal_connect_object (child, "edited", G_CALLBACK (edited_cb), self,
                                   G_CONNECT_SWAPPED);
        }
      else
        {
          find_editors (self, child);
        }
    }
}

static void
forget_editors (WayForm *self)
{
  for (guint i = 0; i < self->editors->len; i++)
    g_signal_handlers_disconnect_by_func (g_ptr_array_index (self->editors, i), edited_cb, self);
  g_ptr_array_set_size (self->editors, 0);
}

static void
forget_record (WayForm *self)
{
  if (self->record != NULL)
    g_signal_handlers_disconnect_by_func (self->record, notify_cb, self);
  g_clear_object (&self->record);
  g_clear_object (&self->store);
}

static void
way_form_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((WayFormProperty) property_id)
    {
    case PROP_BRIEF:
      g_value_set_boolean (value, WAY_FORM (object)->brief);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_form_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  switch ((WayFormProperty) property_id)
    {
    case PROP_BRIEF:
      WAY_FORM (object)->brief = g_value_get_boolean (value);
      show_all_or_brief (WAY_FORM (object));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

/* The editors are still there, and still hold what has been typed. */
static void
way_form_unroot (GtkWidget *widget)
{
  way_form_flush (widget);

  GTK_WIDGET_CLASS (way_form_parent_class)->unroot (widget);
}

static void
way_form_dispose (GObject *object)
{
  WayForm *self = WAY_FORM (object);

  if (self->editors != NULL)
    forget_editors (self);
  forget_record (self);

  G_OBJECT_CLASS (way_form_parent_class)->dispose (object);
}

static void
way_form_finalize (GObject *object)
{
  g_ptr_array_unref (WAY_FORM (object)->editors);

  G_OBJECT_CLASS (way_form_parent_class)->finalize (object);
}

static void
way_form_class_init (WayFormClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = way_form_get_property;
  object_class->set_property = way_form_set_property;
  object_class->dispose = way_form_dispose;
  object_class->finalize = way_form_finalize;
  GTK_WIDGET_CLASS (klass)->unroot = way_form_unroot;

  g_object_class_install_property (
      object_class, PROP_BRIEF,
      g_param_spec_boolean ("brief", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));

  saving_signal = g_signal_new ("saving", WAY_TYPE_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
way_form_init (WayForm *self)
{
  self->editors = g_ptr_array_new_with_free_func (g_object_unref);
}

void
way_form_set_record (WayForm *self, WayStore *store, WayRecord *record)
{
  g_return_if_fail (WAY_IS_FORM (self));

  if (record == self->record && self->editors->len > 0)
    return;

  way_form_flush (GTK_WIDGET (self));
  forget_editors (self);
  forget_record (self);

  if (record != NULL)
    {
      self->store = g_object_ref (store);
      self->record = g_object_ref (record);
      g_signal_connect_object (record, "notify", G_CALLBACK (notify_cb), self, G_CONNECT_SWAPPED);
    }

  find_editors (self, GTK_WIDGET (self));
  show_record (self);
  gtk_widget_set_sensitive (GTK_WIDGET (self), record != NULL);
}

gboolean
way_form_is_empty (WayForm *self)
{
  g_return_val_if_fail (WAY_IS_FORM (self), TRUE);

  for (guint i = 0; i < self->editors->len; i++)
    {
      if (!is_open (g_ptr_array_index (self->editors, i)))
        return FALSE;
    }

  return TRUE;
}

WayRecord *
way_form_get_record (WayForm *self)
{
  g_return_val_if_fail (WAY_IS_FORM (self), NULL);

  return self->record;
}

void
way_form_flush (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (WAY_IS_EDITOR (widget))
    {
      way_editor_commit (WAY_EDITOR (widget));
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    way_form_flush (child);
}
