#include "views/line-row.h"

#include <glib/gi18n.h>

#include "model/line.h"
#include "model/person.h"
#include "model/sheet.h"
#include "store/sheets.h"
#include "views/card-drag.h"
#include "views/cards.h"
#include "views/form.h"
#include "views/report.h"
#include "widgets/bin-focus.h"
#include "widgets/editors.h"

/* Digits of a number, with spaces and that of the country. */
#define NUMBER_WIDTH 16

struct _WayLineRow
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *line;

  /* Template children */
  WayForm *form;
  WayForm *person;
  WayLineField *number;
  GtkWidget *words;
  GtkLabel *whom;
};

G_DEFINE_FINAL_TYPE (WayLineRow, way_line_row, ADW_TYPE_BIN)

static gboolean
is_kind (WayLineRow *self, const char *kind)
{
  return g_strcmp0 (way_record_get_text (self->line, "kind"), kind) == 0;
}

/* Returns whether the words are a name. */
static gboolean
is_name (WayLineRow *self)
{
  return is_kind (self, "call") || is_kind (self, "avoid");
}

/* A number is of use where somebody is to be rung; elsewhere it matters who does it. */
static void
show_person (WayLineRow *self)
{
  WayRecord *person =
      way_store_find (self->store, WAY_TYPE_PERSON, way_record_get_int (self->line, "person"));
  gboolean rung = person != NULL && is_kind (self, "call");
  gboolean named = person != NULL && !is_name (self);

  way_form_set_record (self->person, self->store, rung ? person : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->person), rung);
  gtk_label_set_label (self->whom, named ? way_record_get_text (person, "name") : "");
  gtk_widget_set_visible (GTK_WIDGET (self->whom), named);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "line.befriend",
                                 person == NULL && is_name (self));
}

/* A card has room for the number beside the name; a column of the plan has it below. */
static void
place_number (WayLineRow *self)
{
  WayRecord *sheet =
      way_store_find (self->store, WAY_TYPE_SHEET, way_record_get_int (self->line, "sheet"));

  if (g_strcmp0 (way_record_get_text (sheet, "kind"), "crisis") == 0)
    {
      GtkWidget *grid = gtk_widget_get_parent (GTK_WIDGET (self->person));

      g_object_set (gtk_layout_manager_get_layout_child (gtk_widget_get_layout_manager (grid),
                                                         GTK_WIDGET (self->person)),
                    "row", 0, "column", 1, NULL);
    }
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->person), "below");
}

static void
befriend_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayLineRow *self = WAY_LINE_ROW (widget);
  g_autoptr (GError) error = NULL;

  if (!way_sheets_befriend (self->store, self->line, &error))
    way_report_error (widget, _("This could not be saved"), error);
}

static void
move_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayLineRow *self = WAY_LINE_ROW (widget);
  g_autoptr (WayQuery) lines = way_sheets_query_lines (
      self->store, way_record_get_int (self->line, "sheet"),
      way_record_get_text (self->line, "kind"), way_record_get_text (self->line, "phase"));

  way_cards_move (widget, self->store, lines, self->line, g_variant_get_int32 (parameter));
}

static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayLineRow *self = WAY_LINE_ROW (widget);

  way_cards_remove (widget, self->store, self->line,
                    _("Remove a line"), _("It is removed"), _("It could not be removed"));
}

static gboolean
way_line_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (WAY_LINE_ROW (widget)->words);
}

static void
way_line_row_dispose (GObject *object)
{
  WayLineRow *self = WAY_LINE_ROW (object);

  if (self->line != NULL)
    g_signal_handlers_disconnect_by_data (self->line, self);
  /* Bound, and the child: the template would unparent it, and AdwBin once more. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_LINE_ROW);
  g_clear_object (&self->line);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_line_row_parent_class)->dispose (object);
}

static void
way_line_row_class_init (WayLineRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_line_row_dispose;
  widget_class->focus = way_bin_focus;
  widget_class->grab_focus = way_line_row_grab_focus;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_install_action (widget_class, "line.befriend", NULL, befriend_action);
  way_cards_install_move (widget_class, "line.move", move_action, GDK_KEY_Up, GDK_KEY_Down);
  gtk_widget_class_install_action (widget_class, "line.remove", NULL, remove_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/line-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WayLineRow, form);
  gtk_widget_class_bind_template_child (widget_class, WayLineRow, person);
  gtk_widget_class_bind_template_child (widget_class, WayLineRow, number);
  gtk_widget_class_bind_template_child (widget_class, WayLineRow, words);
  gtk_widget_class_bind_template_child (widget_class, WayLineRow, whom);
}

static void
way_line_row_init (WayLineRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  way_line_field_set_width (self->number, NUMBER_WIDTH);
}

GtkWidget *
way_line_row_new (WayStore *store, WayRecord *line)
{
  WayLineRow *self;

  g_return_val_if_fail (WAY_IS_STORE (store) && WAY_IS_LINE (line), NULL);

  self = g_object_new (WAY_TYPE_LINE_ROW, NULL);
  self->store = g_object_ref (store);
  self->line = g_object_ref (line);
  way_card_drag_from (GTK_WIDGET (self), self->line);
  way_form_set_record (self->form, store, line);
  g_signal_connect_object (line, "notify", G_CALLBACK (show_person), self, G_CONNECT_SWAPPED);
  place_number (self);
  show_person (self);

  return GTK_WIDGET (self);
}

WayRecord *
way_line_row_get_line (WayLineRow *self)
{
  g_return_val_if_fail (WAY_IS_LINE_ROW (self), NULL);

  return self->line;
}
