#pragma once

#include <adwaita.h>

#include "model/record.h"

G_BEGIN_DECLS

/* A field in which one value of a record is shown and changed. It knows the name of the column,
 * not the record: a WayForm brings the value and saves it. Properties: column, whose-column,
 * title, show-title, complaint; text and number, of which a field uses the one its column has.
 *
 * "edited" (column) is emitted when the person has changed the value, or whose words it is. */
#define WAY_TYPE_EDITOR (way_editor_get_type ())
G_DECLARE_DERIVABLE_TYPE (WayEditor, way_editor, WAY, EDITOR, AdwBin)

struct _WayEditorClass
{
  AdwBinClass parent_class;

  /* Shows the value, which is not what the person has put there. */
  void (*show) (WayEditor *self);

  /* Hands over with way_editor_edit_*() what has been typed, if anything has. */
  void (*commit) (WayEditor *self);
};

/* Returns the column whose value is shown. */
const char *way_editor_get_column (WayEditor *self);

/* Returns (nullable) the column that says whose words these are. */
const char *way_editor_get_whose_column (WayEditor *self);

/* Returns what the field is called. */
const char *way_editor_get_title (WayEditor *self);

/* Shows the value of the record. What is being typed stays, unless the value is a new one. */
void way_editor_set_text (WayEditor *self, const char *text);
void way_editor_set_number (WayEditor *self, gint64 number);
void way_editor_set_whose (WayEditor *self, const char *whose);

/* Says that the record still holds TEXT, because what was typed could not be saved: it stays in
 * the field, to be handed over again. */
void way_editor_set_unsaved (WayEditor *self, const char *text);

/* Returns the value: NULL or WAY_NONE for one that is left open. */
const char *way_editor_get_text (WayEditor *self);
gint64 way_editor_get_number (WayEditor *self);

/* Returns (nullable) "person", "worker", "close" or "both". */
const char *way_editor_get_whose (WayEditor *self);

/* Emits "edited" now if something has been typed that was not handed over yet. Returns FALSE when
 * it could not be saved and is still in the field. */
gboolean way_editor_commit (WayEditor *self);

/* For the fields: the person has changed the value. An empty TEXT leaves it open. */
void way_editor_edit_text (WayEditor *self, const char *text);
void way_editor_edit_number (WayEditor *self, gint64 number);
void way_editor_edit_whose (WayEditor *self, const char *whose);

/* For the fields: a key was pressed; what is typed is committed after a short rest. */
void way_editor_typed (WayEditor *self);

/* For the fields: says beside the field why its text can't be taken; NULL: it can. */
void way_editor_complain (WayEditor *self, const char *complaint);

G_END_DECLS
