#include "widgets/calendar.h"

#include "model/date-names.h"
#include "model/date.h"

#define WEEK 7
#define WEEKS 6

struct _WayCalendar
{
  AdwBin parent_instance;

  char *chosen; /* (nullable) */
  GDate month;  /* its first day */
  GtkWidget *days[WEEKS * WEEK];

  /* Template children */
  GtkLabel *title;
  GtkGrid *grid;
};

static guint chosen_signal;

G_DEFINE_FINAL_TYPE (WayCalendar, way_calendar, ADW_TYPE_BIN)

static char *
to_text (const GDate *date)
{
  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (date), g_date_get_month (date),
                          g_date_get_day (date));
}

static void
show_day (WayCalendar *self, GtkWidget *button, const GDate *date)
{
  g_autofree char *today = way_date_today ();
  g_autofree char *text = to_text (date);
  g_autofree char *label = g_strdup_printf ("%d", g_date_get_day (date));
  g_autofree char *name = way_date_format (text, WAY_DATE_LONG);

  gtk_button_set_label (GTK_BUTTON (button), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_visible (button, g_date_get_month (date) == g_date_get_month (&self->month));

  gtk_widget_remove_css_class (button, "way-today");
  if (g_str_equal (text, today))
    gtk_widget_add_css_class (button, "way-today");
  gtk_widget_remove_css_class (button, "way-chosen-day");
  if (g_strcmp0 (text, self->chosen) == 0)
    gtk_widget_add_css_class (button, "way-chosen-day");

  g_object_set_data_full (G_OBJECT (button), "date", g_steal_pointer (&text), g_free);
}

static void
show_month (WayCalendar *self)
{
  g_autofree char *title =
      g_strdup_printf ("%s %d", way_date_name_month (g_date_get_month (&self->month)),
                       g_date_get_year (&self->month));
  GDate date = self->month;

  gtk_label_set_label (self->title, title);
  g_date_subtract_days (&date, g_date_get_weekday (&date) - G_DATE_MONDAY);
  for (int i = 0; i < WEEKS * WEEK; i++)
    {
      show_day (self, self->days[i], &date);
      g_date_add_days (&date, 1);
    }
}

static void
before_cb (WayCalendar *self)
{
  g_date_subtract_months (&self->month, 1);
  show_month (self);
}

static void
after_cb (WayCalendar *self)
{
  g_date_add_months (&self->month, 1);
  show_month (self);
}

static void
clicked_cb (WayCalendar *self, GtkWidget *button)
{
  g_autofree char *date = g_strdup (g_object_get_data (G_OBJECT (button), "date"));

  g_signal_emit (self, chosen_signal, 0, date);
}

static void
add_days (WayCalendar *self)
{
  for (int i = 0; i < WEEK; i++)
    {
      GtkWidget *name = gtk_label_new (way_date_name_short_day (G_DATE_MONDAY + i));

      gtk_widget_add_css_class (name, "caption");
      gtk_widget_add_css_class (name, "dim-label");
      gtk_grid_attach (self->grid, name, i, 0, 1, 1);
    }

  for (int i = 0; i < WEEKS * WEEK; i++)
    {
      self->days[i] = gtk_button_new ();
      gtk_widget_add_css_class (self->days[i], "flat");
      gtk_widget_add_css_class (self->days[i], "way-square");
      g_signal_connect_object (self->days[i], "clicked", G_CALLBACK (clicked_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_grid_attach (self->grid, self->days[i], i % WEEK, 1 + i / WEEK, 1, 1);
    }
}

static void
way_calendar_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_CALENDAR);

  G_OBJECT_CLASS (way_calendar_parent_class)->dispose (object);
}

static void
way_calendar_finalize (GObject *object)
{
  g_free (WAY_CALENDAR (object)->chosen);

  G_OBJECT_CLASS (way_calendar_parent_class)->finalize (object);
}

static void
way_calendar_class_init (WayCalendarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_calendar_dispose;
  G_OBJECT_CLASS (klass)->finalize = way_calendar_finalize;

  chosen_signal = g_signal_new ("chosen", WAY_TYPE_CALENDAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/calendar.ui");
  gtk_widget_class_bind_template_child (widget_class, WayCalendar, title);
  gtk_widget_class_bind_template_child (widget_class, WayCalendar, grid);
  gtk_widget_class_bind_template_callback (widget_class, after_cb);
  gtk_widget_class_bind_template_callback (widget_class, before_cb);
}

static void
way_calendar_init (WayCalendar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_days (self);
  way_calendar_set_date (self, NULL);
}

void
way_calendar_set_date (WayCalendar *self, const char *date)
{
  g_autofree char *today = way_date_today ();
  int year;
  int month;

  g_return_if_fail (WAY_IS_CALENDAR (self));

  g_free (self->chosen);
  self->chosen = g_strdup (date);
  if (sscanf (date != NULL ? date : today, "%d-%d", &year, &month) != 2)
    return;

  g_date_clear (&self->month, 1);
  g_date_set_dmy (&self->month, 1, month, year);
  show_month (self);
}
