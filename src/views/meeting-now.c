#include "views/meeting-now.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "store/meetings.h"
#include "store/together.h"
#include "store/touched.h"
#include "views/ask-box.h"
#include "views/cards.h"
#include "views/form.h"
#include "views/report.h"
#include "views/view.h"
#include "widgets/editors.h"

struct _WayMeetingNow
{
  AdwBin parent_instance;

  WayStore *store;

  /* Template children */
  GtkLabel *when;
  GtkLabel *touched;
  GtkWidget *together;
  WayAskBox *ask;
  WayForm *form;
  GtkWidget *begin;
  GtkWidget *end;
  GtkWidget *missed;
  GtkWidget *change;
};

G_DEFINE_FINAL_TYPE (WayMeetingNow, way_meeting_now, ADW_TYPE_BIN)

/* Another button stands where the one that was clicked stood. */
static void
begin_cb (WayMeetingNow *self)
{
  g_autoptr (GError) error = NULL;

  if (way_meeting_begin (self->store, &error))
    gtk_widget_grab_focus (self->end);
  else
    way_report_error (GTK_WIDGET (self), _("The meeting could not be saved"), error);
}

static void
end_cb (WayMeetingNow *self)
{
  WayRecord *meeting = way_form_get_record (self->form);
  g_autoptr (GError) error = NULL;

  if (!way_meeting_end (self->store, meeting, &error))
    {
      way_report_error (GTK_WIDGET (self), _("The meeting could not be saved"), error);
      return;
    }

  gtk_widget_grab_focus (self->change);
  way_report (GTK_WIDGET (self), _("The meeting is over"), TRUE);
}

static void
missed_cb (WayMeetingNow *self)
{
  WayRecord *meeting = way_form_get_record (self->form);
  g_autoptr (GError) error = NULL;

  if (way_meeting_settle (self->store, meeting, "missed", &error))
    way_report (GTK_WIDGET (self), _("Noted: it did not come about"), TRUE);
  else
    way_report_error (GTK_WIDGET (self), _("The meeting could not be saved"), error);
}

/* The questions are in Connecting. */
static void
answered_cb (WayMeetingNow *self, gint64 id)
{
  way_view_go (GTK_WIDGET (self), "connecting", id);
}

/* "14:00, at home", "Since 14:05" or "14:05–15:10" */
static char *
describe (WayRecord *meeting)
{
  const char *time = way_record_get_text (meeting, "planned_at");
  const char *place = way_record_get_text (meeting, "place");

  if (way_record_get_text (meeting, "started_at") != NULL)
    return way_meeting_describe_time (meeting);
  if (time != NULL && place != NULL)
    return g_strdup_printf (_("%1$s, %2$s"), time, place);

  return g_strdup (time != NULL ? time : place);
}

static void
update (WayMeetingNow *self)
{
  WayRecord *meeting = way_meeting_find_current (self->store);
  g_autofree char *when = meeting != NULL ? describe (meeting) : NULL;
  gboolean over = meeting != NULL && way_record_get_text (meeting, "ended_at") != NULL;
  g_autofree char *touched = over ? way_touched_describe (self->store, meeting) : NULL;
  gboolean planned =
      meeting != NULL && g_strcmp0 (way_record_get_text (meeting, "state"), "planned") == 0;

  way_cards_show_text (self->when, when);
  way_cards_show_text (self->touched, touched);
  gtk_widget_set_visible (self->together, over && way_together_is_worth_asking (self->store));
  gtk_widget_set_visible (self->begin, meeting == NULL || planned);
  gtk_widget_set_visible (self->end, meeting != NULL && way_meeting_is_going_on (meeting));
  gtk_widget_set_visible (self->missed, planned);
  gtk_widget_set_visible (self->change, meeting != NULL);
  way_form_set_record (self->form, self->store, meeting);
}

static void
way_meeting_now_dispose (GObject *object)
{
  WayMeetingNow *self = WAY_MEETING_NOW (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_func (self->store, update, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_MEETING_NOW);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_meeting_now_parent_class)->dispose (object);
}

static void
way_meeting_now_class_init (WayMeetingNowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_meeting_now_dispose;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_ASK_BOX);
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/meeting-now.ui");
  gtk_widget_class_bind_template_child (widget_class, WayMeetingNow, when);
  gtk_widget_class_bind_template_child (widget_class, WayMeetingNow, touched);
  gtk_widget_class_bind_template_child (widget_class, WayMeetingNow, together);
  gtk_widget_class_bind_template_child (widget_class, WayMeetingNow, ask);
  gtk_widget_class_bind_template_child (widget_class, WayMeetingNow, form);
  gtk_widget_class_bind_template_child (widget_class, WayMeetingNow, begin);
  gtk_widget_class_bind_template_child (widget_class, WayMeetingNow, end);
  gtk_widget_class_bind_template_child (widget_class, WayMeetingNow, missed);
  gtk_widget_class_bind_template_child (widget_class, WayMeetingNow, change);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, end_cb);
  gtk_widget_class_bind_template_callback (widget_class, missed_cb);
}

static void
way_meeting_now_init (WayMeetingNow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_meeting_now_set_store (WayMeetingNow *self, WayStore *store)
{
  g_return_if_fail (WAY_IS_MEETING_NOW (self) && self->store == NULL);

  self->store = g_object_ref (store);
  way_ask_box_set_store (self->ask, store);
  g_signal_connect_object (store, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
