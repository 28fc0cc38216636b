#include "widgets/date-field.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "widgets/calendar.h"

/* Letters of a date: "22 September 2026". */
#define LONGEST 17

struct _WayDateField
{
  WayLineField parent_instance;

  GtkMenuButton *button;
  WayCalendar *calendar; /* or NULL */
};

G_DEFINE_FINAL_TYPE (WayDateField, way_date_field, WAY_TYPE_LINE_FIELD)

static char *
format (const char *date)
{
  return way_date_format (date, WAY_DATE_FULL);
}

static void
chosen_cb (WayDateField *self, const char *date)
{
  way_editor_edit_text (WAY_EDITOR (self), date);
  WAY_EDITOR_GET_CLASS (self)->show (WAY_EDITOR (self));
  way_editor_complain (WAY_EDITOR (self), NULL);
  gtk_menu_button_popdown (self->button);
}

static void
make_calendar (WayDateField *self)
{
  GtkWidget *popover = gtk_popover_new ();

  self->calendar = g_object_new (WAY_TYPE_CALENDAR, NULL);
  g_signal_connect_object (self->calendar, "chosen", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->calendar));
  gtk_menu_button_set_popover (self->button, popover);
}

/* The calendar opens at the date of the field, or today. It is made when it is wanted: it is a
 * lot of buttons. */
static void
open_cb (GtkMenuButton *button, gpointer data)
{
  WayDateField *self = data;

  if (self->calendar == NULL)
    make_calendar (self);
  way_editor_commit (WAY_EDITOR (self));
  way_calendar_set_date (self->calendar, way_editor_get_text (WAY_EDITOR (self)));
}

static void
way_date_field_class_init (WayDateFieldClass *klass)
{
  WAY_LINE_FIELD_CLASS (klass)->format = format;
  WAY_LINE_FIELD_CLASS (klass)->parse = way_date_parse;
  WAY_LINE_FIELD_CLASS (klass)->whole = TRUE;
}

static void
way_date_field_init (WayDateField *self)
{
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_icon_name (self->button, "x-office-calendar-symbolic");
  gtk_menu_button_set_create_popup_func (self->button, open_cb, self, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "way-square");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), _("Choose a day"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Choose a day"), -1);
  way_line_field_set_width (WAY_LINE_FIELD (self), LONGEST);
  way_line_field_add_suffix (WAY_LINE_FIELD (self), GTK_WIDGET (self->button));
}
