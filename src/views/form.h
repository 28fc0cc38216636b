#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* Shows one record in the WayEditors inside of it, each by its column, and saves what is edited
 * there as steps that can be undone. Editors in a form within it belong to that one. Property:
 * brief: fields that are left open are hidden, so that nothing looks as if it had to be filled.
 *
 * "saving" (column) is emitted within the step, before the record changes: what is to be kept of
 * it can be added to the same step. */
#define WAY_TYPE_FORM (way_form_get_type ())
G_DECLARE_FINAL_TYPE (WayForm, way_form, WAY, FORM, AdwBin)

/* Shows RECORD (nullable: the editors are empty and insensitive). What has been typed into the
 * record shown before is saved first. */
void way_form_set_record (WayForm *self, WayStore *store, WayRecord *record);

/* Returns whether all fields are left open. */
gboolean way_form_is_empty (WayForm *self);

/* Fills in what DRAFT needs beside what the person has said, within the step that adds it. */
typedef gboolean (*WayFormPrepare) (WayRecord *draft, gpointer user_data, GError **error);

/* Shows DRAFT, which is added with the first thing that is said in it, and shown as a record from
 * then on. PREPARE may be NULL. */
void way_form_set_draft (
    WayForm *self, WayStore *store, WayRecord *draft, WayFormPrepare prepare, gpointer user_data);

/* Returns (borrowed, nullable) the record that is shown. */
WayRecord *way_form_get_record (WayForm *self);

/* Saves whatever is typed in any field under WIDGET: before another view, language or journey
 * is shown, before undo, before closing. Returns FALSE when something of it could not be saved; it
 * is still in its field. */
gboolean way_form_flush (GtkWidget *widget);

G_END_DECLS
