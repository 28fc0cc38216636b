#include "views/meeting-card.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "store/meetings.h"
#include "views/calendar-chooser.h"
#include "views/cards.h"
#include "views/form.h"
#include "views/meeting-days.h"
#include "views/report.h"
#include "widgets/editors.h"
#include "widgets/wrap-layout.h"

struct _WayMeetingCard
{
  AdwBin parent_instance;

  WayStore *store;

  /* Template children */
  GtkWidget *planned;
  GtkLabel *when;
  GtkLabel *place;
  GtkLabel *present;
  GtkMenuButton *change;
  GtkWidget *doings;
  WayForm *form;
  GtkWidget *none;
  WayMeetingDays *days;
};

G_DEFINE_FINAL_TYPE (WayMeetingCard, way_meeting_card, ADW_TYPE_BIN)

static gboolean
plan (WayMeetingCard *self, const char *day)
{
  g_autoptr (GError) error = NULL;

  if (way_meeting_plan (self->store, day, &error) != 0)
    return TRUE;

  way_report_error (GTK_WIDGET (self), _("The meeting could not be saved"), error);
  return FALSE;
}

static void
chosen_cb (WayMeetingCard *self, const char *day)
{
  if (plan (self, day))
    gtk_widget_grab_focus (GTK_WIDGET (self->change));
}

static void
other_day_cb (WayMeetingCard *self)
{
  g_autofree char *day = way_meeting_find_day (self->store, WAY_MEETING_USUAL);

  if (day == NULL)
    day = way_meeting_find_day (self->store, WAY_MEETING_IN_A_WEEK);
  if (plan (self, day))
    gtk_menu_button_popup (self->change);
}

static gboolean
call_off (WayStore *store, WayRecord *meeting, GError **error)
{
  return way_store_begin (store, _("Call the meeting off"), error) &&
                          way_store_end (store, way_store_remove (store, meeting, error), error);
}

static void
call_off_cb (WayMeetingCard *self)
{
  g_autoptr (GError) error = NULL;

  gtk_menu_button_popdown (self->change);
  if (call_off (self->store, way_form_get_record (self->form), &error))
    way_report (GTK_WIDGET (self), _("The meeting is called off"), TRUE);
  else
    way_report_error (GTK_WIDGET (self), _("The meeting could not be called off"), error);
}

static void
calendar_cb (WayMeetingCard *self)
{
  way_calendar_chooser_show (GTK_WIDGET (self), way_form_get_record (self->form));
}

static void
update (WayMeetingCard *self)
{
  WayRecord *meeting = way_meeting_find_after_today (self->store);
  g_autofree char *when = NULL;

  gtk_widget_set_visible (self->planned, meeting != NULL);
  gtk_widget_set_visible (self->doings, meeting != NULL);
  gtk_widget_set_visible (self->none, meeting == NULL);
  way_form_set_record (self->form, self->store, meeting);
  way_meeting_days_refresh (self->days);
  if (meeting == NULL)
    return;

  when = way_date_format_with_time (way_record_get_text (meeting, "planned_on"),
                                    way_record_get_text (meeting, "planned_at"), WAY_DATE_RELATIVE);
  way_cards_show_text (self->when, when);
  way_cards_show_text (self->place, way_record_get_text (meeting, "place"));
  way_cards_show_text (self->present, way_record_get_text (meeting, "present"));
}

static void
way_meeting_card_dispose (GObject *object)
{
  WayMeetingCard *self = WAY_MEETING_CARD (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_func (self->store, update, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_MEETING_CARD);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_meeting_card_parent_class)->dispose (object);
}

static void
way_meeting_card_class_init (WayMeetingCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_meeting_card_dispose;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  g_type_ensure (WAY_TYPE_MEETING_DAYS);
  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/meeting-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WayMeetingCard, planned);
  gtk_widget_class_bind_template_child (widget_class, WayMeetingCard, when);
  gtk_widget_class_bind_template_child (widget_class, WayMeetingCard, place);
  gtk_widget_class_bind_template_child (widget_class, WayMeetingCard, present);
  gtk_widget_class_bind_template_child (widget_class, WayMeetingCard, change);
  gtk_widget_class_bind_template_child (widget_class, WayMeetingCard, doings);
  gtk_widget_class_bind_template_child (widget_class, WayMeetingCard, form);
  gtk_widget_class_bind_template_child (widget_class, WayMeetingCard, none);
  gtk_widget_class_bind_template_child (widget_class, WayMeetingCard, days);
  gtk_widget_class_bind_template_callback (widget_class, calendar_cb);
  gtk_widget_class_bind_template_callback (widget_class, call_off_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, other_day_cb);
}

static void
way_meeting_card_init (WayMeetingCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_meeting_card_set_store (WayMeetingCard *self, WayStore *store)
{
  g_return_if_fail (WAY_IS_MEETING_CARD (self) && self->store == NULL);

  self->store = g_object_ref (store);
  way_meeting_days_set_store (self->days, store);
  g_signal_connect_object (store, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
