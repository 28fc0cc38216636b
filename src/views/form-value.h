#pragma once

#include "store/store.h"
#include "widgets/editor.h"

G_BEGIN_DECLS

/* For WayForm: one value on its way between a record and the editor that shows it. */

/* Returns the column of that name, which must be one of RECORD, or NULL if none is named. */
const WayColumn *way_form_value_find_column (WayRecord *record, const char *name);

/* Shows in EDITOR what RECORD (nullable) says. */
void way_form_value_show (WayStore *store, WayRecord *record, WayEditor *editor);

/* Lets RECORD say in COLUMN what EDITOR does. A draft is filled in, and not added. */
gboolean way_form_value_save (
    WayStore *store, WayRecord *record, WayEditor *editor, const WayColumn *column, GError **error);

/* Deals with a value that could not be saved because of ERROR. */
void way_form_value_take_back (WayStore *store,
                               WayRecord *record,
                               WayEditor *editor,
                               const WayColumn *column,
                               const GError *error);

/* Returns whether nothing is said in EDITOR. */
gboolean way_form_value_is_open (WayEditor *editor);

G_END_DECLS
