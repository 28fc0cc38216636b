#include "views/form-value.h"

#include "store/database.h"
#include "widgets/tick-field.h"
#include "widgets/words-field.h"

const WayColumn *
way_form_value_find_column (WayRecord *record, const char *name)
{
  WayRecordClass *klass = WAY_RECORD_GET_CLASS (record);
  int column;

  if (name == NULL)
    return NULL;

  column = way_record_class_find (klass, name);
  if (column < 0)
    g_error ("Table %s has no column %s", klass->table, name);

  return &klass->columns[column];
}

static void
show_nothing (WayEditor *editor)
{
  way_editor_set_text (editor, NULL);
  way_editor_set_number (editor, WAY_NONE);
  way_editor_set_whose (editor, NULL);
}

void
way_form_value_show (WayStore *store, WayRecord *record, WayEditor *editor)
{
  const WayColumn *column, *whose;

  if (record == NULL)
    {
      show_nothing (editor);
      return;
    }

  column = way_form_value_find_column (record, way_editor_get_column (editor));
  whose = way_form_value_find_column (record, way_editor_get_whose_column (editor));
  if (whose != NULL)
    way_editor_set_whose (editor, way_record_get_text (record, whose->name));
  if (WAY_IS_WORDS_FIELD (editor))
    g_object_set (editor, "speaker", way_record_get_text (way_store_get_journey (store), "worker"),
                  NULL);

  if (column != NULL && column->type == WAY_COLUMN_INT)
    way_editor_set_number (editor, way_record_get_int (record, column->name));
  else if (column != NULL)
    way_editor_set_text (editor, way_record_get_text (record, column->name));
}

static gboolean
save_int (WayStore *store, WayRecord *record, const char *column, gint64 value, GError **error)
{
  if (way_record_get_id (record) != 0)
    return way_store_set_int (store, record, column, value, error);

  way_record_set_int (record, column, value);
  return TRUE;
}

static gboolean
save_text (
    WayStore *store, WayRecord *record, const char *column, const char *value, GError **error)
{
  if (way_record_get_id (record) != 0)
    return way_store_set_text (store, record, column, value, error);

  way_record_set_text (record, column, value);
  return TRUE;
}

gboolean
way_form_value_save (
    WayStore *store, WayRecord *record, WayEditor *editor, const WayColumn *column, GError **error)
{
  if (column->type == WAY_COLUMN_INT)
    return save_int (store, record, column->name, way_editor_get_number (editor), error);
  if (g_strcmp0 (column->name, way_editor_get_whose_column (editor)) == 0)
    return save_text (store, record, column->name, way_editor_get_whose (editor), error);

  return save_text (store, record, column->name, way_editor_get_text (editor), error);
}

/* What the file refuses is of no use. Where there was no room, or no stick, nobody has to find
 * their words a second time. */
void
way_form_value_take_back (WayStore *store,
                          WayRecord *record,
                          WayEditor *editor,
                          const WayColumn *column,
                          const GError *error)
{
  if (way_database_trouble (error) != WAY_TROUBLE_INVALID &&
      g_strcmp0 (column->name, way_editor_get_column (editor)) == 0 &&
      column->type == WAY_COLUMN_TEXT)
    way_editor_set_unsaved (editor, way_record_get_text (record, column->name));
  else
    way_form_value_show (store, record, editor);
}

/* A tick that is not set says as little as a field without a word. */
gboolean
way_form_value_is_open (WayEditor *editor)
{
  gint64 number = way_editor_get_number (editor);

  return way_editor_get_text (editor) == NULL &&
         (number == WAY_NONE || (number == 0 && WAY_IS_TICK_FIELD (editor)));
}
