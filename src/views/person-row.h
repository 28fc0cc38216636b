#pragma once

#include <gtk/gtk.h>

#include "store/store.h"

G_BEGIN_DECLS

/* One of the people around me in the list that says in words what the map shows. */
#define WAY_TYPE_PERSON_ROW (way_person_row_get_type ())
G_DECLARE_FINAL_TYPE (WayPersonRow, way_person_row, WAY, PERSON_ROW, GtkListBoxRow)

GtkWidget *way_person_row_new (WayStore *store, WayRecord *person);

/* Returns (borrowed) the person it shows. */
WayRecord *way_person_row_get_person (WayPersonRow *self);

G_END_DECLS
