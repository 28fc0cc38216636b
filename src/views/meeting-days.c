#include "views/meeting-days.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "store/meetings.h"
#include "widgets/wrap-words.h"

#define N_DAYS (WAY_MEETING_IN_TWO_WEEKS + 1)

struct _WayMeetingDays
{
  AdwBin parent_instance;

  WayStore *store;

  struct
  {
    char *day; /* (nullable) if it is not offered */
    GtkWidget *button;
    GtkLabel *when;
    GtkLabel *what;
  } days[N_DAYS];
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WayMeetingDays, way_meeting_days, ADW_TYPE_BIN)

static void
clicked_cb (WayMeetingDays *self, GtkWidget *button)
{
  for (int i = 0; i < N_DAYS; i++)
    {
      g_autofree char *day = g_strdup (self->days[i].day); /* other days are offered then */

      if (self->days[i].button != button)
        continue;
      g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, day);
      return;
    }
}

static GtkLabel *
add_label (GtkWidget *box, const char *const *styles)
{
  GtkWidget *label = gtk_label_new (NULL);

  way_wrap_words (GTK_LABEL (label));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_css_classes (label, (const char **) styles);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static void
way_meeting_days_dispose (GObject *object)
{
  WayMeetingDays *self = WAY_MEETING_DAYS (object);

  g_clear_object (&self->store);
  for (int i = 0; i < N_DAYS; i++)
    g_clear_pointer (&self->days[i].day, g_free);

  G_OBJECT_CLASS (way_meeting_days_parent_class)->dispose (object);
}

static void
way_meeting_days_class_init (WayMeetingDaysClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = way_meeting_days_dispose;

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
way_meeting_days_init (WayMeetingDays *self)
{
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  for (int i = 0; i < N_DAYS; i++)
    {
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
      GtkWidget *button = gtk_button_new ();

      self->days[i].button = button;
      self->days[i].when = add_label (box, (const char *[]){ "heading", NULL });
      self->days[i].what = add_label (box, (const char *[]){ "caption", "dim-label", NULL });
      gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
      gtk_button_set_child (GTK_BUTTON (button), box);
      gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                      self->days[i].when, self->days[i].what, NULL, -1);
      gtk_widget_add_css_class (button, "way-touch");
      gtk_widget_add_css_class (button, "way-day");
      g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (list), button);
    }
  adw_bin_set_child (ADW_BIN (self), list);
}

static const char *
describe (WayMeetingDay which, gboolean timed)
{
  if (which == WAY_MEETING_IN_A_WEEK)
    return _("in a week");
  if (which == WAY_MEETING_IN_TWO_WEEKS)
    return _("in two weeks");

  /* Translators: below a day on which to meet again: "Thu 28 March, 14:00". */
  return timed ? _("the usual day, the same time") : _("the usual day");
}

void
way_meeting_days_set_store (WayMeetingDays *self, WayStore *store)
{
  g_return_if_fail (WAY_IS_MEETING_DAYS (self) && self->store == NULL);

  self->store = g_object_ref (store);
  way_meeting_days_refresh (self);
}

void
way_meeting_days_refresh (WayMeetingDays *self)
{
  WayRecord *last;
  const char *time;

  g_return_if_fail (WAY_IS_MEETING_DAYS (self));

  last = way_meeting_find_last (self->store);
  time = last != NULL ? way_record_get_text (last, "planned_at") : NULL;
  for (int i = 0; i < N_DAYS; i++)
    {
      char *day = way_meeting_find_day (self->store, i);
      g_autofree char *when = way_date_format_with_time (day, time, WAY_DATE_WEEKDAY);

      g_free (self->days[i].day);
      self->days[i].day = day;
      gtk_label_set_label (self->days[i].when, when);
      gtk_label_set_label (self->days[i].what, describe (i, time != NULL));
      gtk_widget_set_visible (self->days[i].button, day != NULL);
    }
}
