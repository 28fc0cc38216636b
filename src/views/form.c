#include "views/form.h"

#include <glib/gi18n.h>

#include "views/form-value.h"
#include "views/report.h"
#include "views/unsaved-words.h"

struct _WayForm
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *record;
  GPtrArray *editors; /* of WayEditor */
  gboolean brief;
  gboolean leaving;   /* the record, for another one */
  GPtrArray *unsaved; /* of WayUnsavedWords: of records that are not shown any more */

  /* Of a draft */
  WayFormPrepare prepare; /* or NULL */
  gpointer prepare_data;
  gboolean adding;
};

typedef enum
{
  PROP_BRIEF = 1,
} WayFormProperty;

G_DEFINE_FINAL_TYPE (WayForm, way_form, ADW_TYPE_BIN)

static guint saving_signal;

/* A field does not vanish from under the hand that has just emptied it. */
static void
show_or_hide (WayForm *self, WayEditor *editor)
{
  gboolean in_use = gtk_widget_get_state_flags (GTK_WIDGET (editor)) & GTK_STATE_FLAG_FOCUS_WITHIN;

  gtk_widget_set_visible (GTK_WIDGET (editor),
                          !self->brief || !way_form_value_is_open (editor) || in_use);
}

static void
show_all_or_brief (WayForm *self)
{
  for (guint i = 0; i < self->editors->len; i++)
    show_or_hide (self, g_ptr_array_index (self->editors, i));
}

static void
show_record (WayForm *self)
{
  for (guint i = 0; i < self->editors->len; i++)
    way_form_value_show (self->store, self->record, g_ptr_array_index (self->editors, i));
  show_all_or_brief (self);
}

static gboolean
is_draft (WayForm *self)
{
  return way_record_get_id (self->record) == 0;
}

static gboolean
is_in_store (WayForm *self)
{
  return way_store_find (self->store, G_OBJECT_TYPE (self->record),
                         way_record_get_id (self->record)) == self->record;
}

/* Returns the id of what the draft has become, or 0. */
static gint64
add (WayForm *self, WayEditor *editor, const WayColumn *column, GError **error)
{
  way_form_value_save (self->store, self->record, editor, column, error);
  if (self->prepare != NULL && !self->prepare (self->record, self->prepare_data, error))
    return 0;

  return way_store_add (self->store, self->record, error);
}

static char *
get_words (WayRecord *record, const WayColumn *column)
{
  return column->type == WAY_COLUMN_TEXT ? g_strdup (way_record_get_text (record, column->name))
                                         : NULL;
}

/* When the step is told to everybody the draft has become a record; who shows it here may know
 * already. */
static gboolean
save_draft (WayForm *self, WayEditor *editor, const WayColumn *column, GError **error)
{
  g_autoptr (WayStore) store = g_object_ref (self->store);
  GType type = G_OBJECT_TYPE (self->record);
  g_autofree char *before = get_words (self->record, column);
  gint64 id = add (self, editor, column, error);
  gboolean saved;

  self->adding = TRUE;
  saved = way_store_end (store, id != 0, error);
  if (saved && self->record != NULL && is_draft (self))
    way_form_set_record (self, store, way_store_find (store, type, id));
  self->adding = FALSE;
  if (!saved && column->type == WAY_COLUMN_TEXT && self->record != NULL)
    way_record_set_text (self->record, column->name, before); /* to be said once more */

  return saved;
}

/* Whose words it will be makes no record of a draft: the first word does. */
static gboolean
only_says_whose (WayForm *self, WayEditor *editor, const char *column_name)
{
  return is_draft (self) && g_strcmp0 (column_name, way_editor_get_whose_column (editor)) == 0;
}

static void
edited_cb (WayForm *self, const char *column_name, WayEditor *editor)
{
  const WayColumn *column;
  g_autoptr (GError) error = NULL;
  gboolean saved;

  /* A record that is gone takes its fields, and what was typed there, with it. */
  if (self->record == NULL || (!is_draft (self) && !is_in_store (self)))
    return;

  column = way_form_value_find_column (self->record, column_name);
  if (only_says_whose (self, editor, column_name))
    {
      way_form_value_save (self->store, self->record, editor, column, &error);
      return;
    }

  saved = way_store_begin (self->store, way_editor_get_title (editor), &error);
  if (saved && is_draft (self))
    {
      saved = save_draft (self, editor, column, &error);
    }
  else if (saved)
    {
      g_signal_emit (self, saving_signal, 0, column_name);
      saved = way_store_end (
          self->store, way_form_value_save (self->store, self->record, editor, column, &error),
          &error);
    }
  if (saved)
    return;

  way_report_error (GTK_WIDGET (self), _("This could not be saved"), error);
  if (self->leaving && !is_draft (self))
    way_unsaved_words_add (self->unsaved, self->store, self->record, editor, column, error);
  way_form_value_take_back (self->store, self->record, editor, column, error);
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
  g_ptr_array_unref (WAY_FORM (object)->unsaved);

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
  self->unsaved = way_unsaved_words_new ();
}

void
way_form_set_record (WayForm *self, WayStore *store, WayRecord *record)
{
  g_return_if_fail (WAY_IS_FORM (self));

  if (record == self->record && self->editors->len > 0)
    return;

  self->leaving = TRUE;
  if (!self->adding)
    way_form_flush (GTK_WIDGET (self));
  self->leaving = FALSE;
  forget_editors (self);
  forget_record (self);
  self->prepare = NULL;

  if (record != NULL)
    {
      self->store = g_object_ref (store);
      self->record = g_object_ref (record);
      g_signal_connect_object (record, "notify", G_CALLBACK (notify_cb), self, G_CONNECT_SWAPPED);
    }

  find_editors (self, GTK_WIDGET (self));
  show_record (self);
  way_unsaved_words_show (self->unsaved, self->record, self->editors);
  gtk_widget_set_sensitive (GTK_WIDGET (self), record != NULL);
}

gboolean
way_form_is_empty (WayForm *self)
{
  g_return_val_if_fail (WAY_IS_FORM (self), TRUE);

  for (guint i = 0; i < self->editors->len; i++)
    {
      if (!way_form_value_is_open (g_ptr_array_index (self->editors, i)))
        return FALSE;
    }

  return TRUE;
}

void
way_form_set_draft (
    WayForm *self, WayStore *store, WayRecord *draft, WayFormPrepare prepare, gpointer user_data)
{
  g_return_if_fail (WAY_IS_FORM (self) && way_record_get_id (draft) == 0);

  way_form_set_record (self, store, draft);
  self->prepare = prepare;
  self->prepare_data = user_data;
}

WayRecord *
way_form_get_record (WayForm *self)
{
  g_return_val_if_fail (WAY_IS_FORM (self), NULL);

  return self->record;
}

gboolean
way_form_flush (GtkWidget *widget)
{
  gboolean saved = TRUE;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), TRUE);

  if (WAY_IS_EDITOR (widget))
    return way_editor_commit (WAY_EDITOR (widget));

  if (WAY_IS_FORM (widget))
    saved = way_unsaved_words_save (WAY_FORM (widget)->unsaved);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    saved = way_form_flush (child) && saved;

  return saved;
}
