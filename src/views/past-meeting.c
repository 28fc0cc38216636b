#include "views/past-meeting.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/words.h"
#include "store/meetings.h"
#include "store/touched.h"
#include "views/cards.h"
#include "views/form.h"
#include "widgets/editors.h"

struct _WayPastMeeting
{
  WayFold parent_instance;

  WayStore *store;
  WayRecord *meeting;

  /* Template children */
  GtkLabel *date;
  GtkLabel *state;
  GtkLabel *present;
  GtkLabel *touched;
};

G_DEFINE_FINAL_TYPE (WayPastMeeting, way_past_meeting, WAY_TYPE_FOLD)

/* "We met · 14:05–15:10"; of a day of which nobody said anything, a question. */
static char *
describe_state (WayRecord *meeting)
{
  const char *state = way_record_get_text (meeting, "state");
  const char *word = way_word ("meeting.state", state);
  g_autofree char *time = NULL;

  if (way_meeting_is_open (meeting))
    return g_strdup (_("Did we meet?"));

  time = way_meeting_describe_time (meeting);
  return *time != '\0' ? g_strdup_printf ("%s · %s", word, time) : g_strdup (word);
}

static void
update (WayPastMeeting *self)
{
  g_autofree char *date =
      way_date_format (way_record_get_text (self->meeting, "planned_on"), WAY_DATE_SHORT);
  g_autofree char *state = describe_state (self->meeting);
  g_autofree char *touched = way_touched_describe (self->store, self->meeting);
  g_autofree char *name = g_strdup_printf ("%s: %s", date, state);

  gtk_label_set_label (self->date, date);
  gtk_label_set_label (self->state, state);
  way_cards_show_text (self->present, way_record_get_text (self->meeting, "present"));
  way_cards_show_text (self->touched, touched);
  way_fold_set_label (WAY_FOLD (self), name);
}

/* Folded, a line for each kind is enough to find a meeting again. */
static void
open_cb (WayPastMeeting *self)
{
  gboolean open = way_fold_is_open (WAY_FOLD (self));

  gtk_label_set_ellipsize (self->touched, open ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);
  gtk_label_set_lines (self->touched, open ? -1 : 1);
}

static GtkWidget *
way_past_meeting_make_details (WayFold *fold)
{
  WayPastMeeting *self = WAY_PAST_MEETING (fold);
  g_autoptr (GtkBuilder) builder =
                 gtk_builder_new_from_resource ("/care/waymark/Waymark/ui/past-meeting-form.ui");
  WayForm *form = WAY_FORM (gtk_builder_get_object (builder, "form"));

  way_form_set_record (form, self->store, self->meeting);
  return GTK_WIDGET (g_object_ref (form));
}

static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayPastMeeting *self = WAY_PAST_MEETING (widget);

  way_cards_remove (widget, self->store, self->meeting,
                    _("Remove a meeting"), _("The meeting is removed"),
                                               _("The meeting could not be removed"));
}

static void
way_past_meeting_dispose (GObject *object)
{
  WayPastMeeting *self = WAY_PAST_MEETING (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PAST_MEETING);
  g_clear_object (&self->meeting);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_past_meeting_parent_class)->dispose (object);
}

static void
way_past_meeting_class_init (WayPastMeetingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_past_meeting_dispose;
  WAY_FOLD_CLASS (klass)->make_details = way_past_meeting_make_details;

  gtk_widget_class_install_action (widget_class, "meeting.remove", NULL, remove_action);

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/past-meeting.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPastMeeting, date);
  gtk_widget_class_bind_template_child (widget_class, WayPastMeeting, state);
  gtk_widget_class_bind_template_child (widget_class, WayPastMeeting, present);
  gtk_widget_class_bind_template_child (widget_class, WayPastMeeting, touched);
}

static void
way_past_meeting_init (WayPastMeeting *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::open", G_CALLBACK (open_cb), NULL);
  open_cb (self);
}

GtkWidget *
way_past_meeting_new (WayStore *store, WayRecord *meeting)
{
  WayPastMeeting *self = g_object_new (WAY_TYPE_PAST_MEETING, NULL);

  self->store = g_object_ref (store);
  self->meeting = g_object_ref (meeting);
  g_signal_connect_object (store, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
