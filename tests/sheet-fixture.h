#pragma once

#include <adwaita.h>

#include "journey-fixture.h"
#include "model/line.h"
#include "model/person.h"
#include "model/sheet.h"
#include "store/sheets.h"
#include "views/cards.h"
#include "views/line-list.h"
#include "views/line-row.h"
#include "views/sheet-view.h"
#include "widget-fixture.h"

/* A sheet of a journey, in a window. */
typedef struct
{
  WayStore *store;
  GtkWidget *view;
  GtkWindow *window;
} Sheet;

static inline void
show_sheet (Sheet *sheet, GType type)
{
  g_setenv ("WAY_TODAY", "2026-03-12", TRUE);
  sheet->store = create_journey_of_two ("Frank", "Rita");
  sheet->view = g_object_new (type, "store", sheet->store, NULL);
  sheet->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_child (sheet->window, sheet->view);
  gtk_window_present (sheet->window);
}

static inline void
hide_sheet (Sheet *sheet, gconstpointer data)
{
  gtk_window_destroy (sheet->window);
  settle ();
  g_assert_finalize_object (sheet->store);
  g_unsetenv ("WAY_TODAY");
}

/* Returns the list of that kind, the first one there is. */
static inline gboolean
is_list_of (GtkWidget *widget, gconstpointer kind)
{
  return WAY_IS_LINE_LIST (widget) &&
         g_str_equal (gtk_label_get_label (GTK_LABEL (child_of (widget, "heading"))), kind);
}

static inline GtkWidget *
find_list (GtkWidget *root, const char *heading)
{
  GtkWidget *list = find_widget (root, is_list_of, heading);

  g_assert_nonnull (list);
  return list;
}

static inline GtkWidget *
get_row (GtkWidget *list, guint place)
{
  return way_cards_get (child_of (list, "list"), place);
}

static inline void
enter_line (GtkWidget *list, const char *text)
{
  GtkWidget *entry = child_of (child_of (list, "invitation"), "entry");

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
}

static inline const char *
read_row (GtkWidget *list, guint place)
{
  GtkWidget *row = get_row (list, place);

  return row != NULL ? way_record_get_text (way_line_row_get_line (WAY_LINE_ROW (row)), "words")
                     : NULL;
}

static inline const char *
read_invitation (GtkWidget *list)
{
  return gtk_editable_get_text (GTK_EDITABLE (child_of (child_of (list, "invitation"), "entry")));
}

static inline char *
read_quiet (Sheet *sheet)
{
  char *quiet;

  g_object_get (sheet->view, "quiet", &quiet, NULL);
  return quiet;
}

static inline WayRecord *
add_person (WayStore *store, const char *name, const char *phone)
{
  g_autoptr (WayRecord) person = way_record_new (WAY_TYPE_PERSON);

  way_record_set_text (person, "name", name);
  way_record_set_text (person, "phone", phone);
  return add_record (store, person);
}
