#include "views/unsaved-words.h"

#include "store/database.h"

typedef struct
{
  WayStore *store;
  WayRecord *record;
  char *column;
  char *label; /* of the step */
  char *words;
} Words;

static void
free_words (gpointer data)
{
  Words *words = data;

  g_object_unref (words->store);
  g_object_unref (words->record);
  g_free (words->column);
  g_free (words->label);
  g_free (words->words);
  g_free (words);
}

GPtrArray *
way_unsaved_words_new (void)
{
  return g_ptr_array_new_with_free_func (free_words);
}

void
way_unsaved_words_add (GPtrArray *self,
                       WayStore *store,
                       WayRecord *record,
                       WayEditor *editor,
                       const WayColumn *column,
                       const GError *error)
{
  Words *words;

  if (column->type != WAY_COLUMN_TEXT || way_database_trouble (error) == WAY_TROUBLE_INVALID ||
      g_strcmp0 (column->name, way_editor_get_column (editor)) != 0)
    return;

  words = g_new0 (Words, 1);
  words->store = g_object_ref (store);
  words->record = g_object_ref (record);
  words->column = g_strdup (column->name);
  words->label = g_strdup (way_editor_get_title (editor));
  words->words = g_strdup (way_editor_get_text (editor));
  g_ptr_array_add (self, words);
}

static WayEditor *
find_editor (GPtrArray *editors, const char *column)
{
  for (guint i = 0; i < editors->len; i++)
    {
      WayEditor *editor = g_ptr_array_index (editors, i);

      if (g_strcmp0 (way_editor_get_column (editor), column) == 0)
        return editor;
    }
  return NULL;
}

void
way_unsaved_words_show (GPtrArray *self, WayRecord *record, GPtrArray *editors)
{
  for (guint i = self->len; i-- > 0;)
    {
      Words *words = g_ptr_array_index (self, i);
      WayEditor *editor = words->record == record ? find_editor (editors, words->column) : NULL;

      if (editor == NULL)
        continue;

      way_editor_set_text (editor, words->words);
      way_editor_set_unsaved (editor, way_record_get_text (record, words->column));
      g_ptr_array_remove_index (self, i);
    }
}

/* A record that is gone takes them with it. */
static gboolean
is_gone (Words *words)
{
  return way_store_find (words->store, G_OBJECT_TYPE (words->record),
                         way_record_get_id (words->record)) != words->record;
}

static gboolean
save (Words *words)
{
  return way_store_begin (words->store, words->label, NULL) &&
         way_store_end (
             words->store,
             way_store_set_text (words->store, words->record, words->column, words->words, NULL),
             NULL);
}

gboolean
way_unsaved_words_save (GPtrArray *self)
{
  for (guint i = self->len; i-- > 0;)
    {
      Words *words = g_ptr_array_index (self, i);

      if (is_gone (words) || save (words))
        g_ptr_array_remove_index (self, i);
    }
  return self->len == 0;
}
