#include "views/past-meetings.h"

#include "model/date.h"
#include "model/meeting.h"
#include "store/meetings.h"
#include "store/query.h"
#include "views/latest.h"
#include "views/past-meeting.h"

/* How many are shown at first. */
#define PAGE 3

struct _WayPastMeetings
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *current; /* (nullable) has a card of its own */
  GtkFilterListModel *meetings;

  /* Template children */
  WayLatest *latest;
};

G_DEFINE_FINAL_TYPE (WayPastMeetings, way_past_meetings, ADW_TYPE_BIN)

static gboolean
is_past (gpointer meeting, gpointer user_data)
{
  WayPastMeetings *self = user_data;
  g_autofree char *today = way_date_today ();

  if (meeting == self->current)
    return FALSE;

  return g_strcmp0 (way_record_get_text (meeting, "planned_on"), today) < 0 ||
         g_strcmp0 (way_record_get_text (meeting, "state"), "planned") != 0;
}

static void
update (WayPastMeetings *self)
{
  self->current = way_meeting_find_current (self->store);
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->meetings),
                      GTK_FILTER_CHANGE_DIFFERENT);
  gtk_widget_set_visible (GTK_WIDGET (self),
                          g_list_model_get_n_items (G_LIST_MODEL (self->meetings)) > 0);
}

static void
way_past_meetings_dispose (GObject *object)
{
  WayPastMeetings *self = WAY_PAST_MEETINGS (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_func (self->store, update, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PAST_MEETINGS);
  g_clear_object (&self->meetings);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_past_meetings_parent_class)->dispose (object);
}

static void
way_past_meetings_class_init (WayPastMeetingsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_past_meetings_dispose;

  g_type_ensure (WAY_TYPE_LATEST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/past-meetings.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPastMeetings, latest);
}

static void
way_past_meetings_init (WayPastMeetings *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_past_meetings_set_store (WayPastMeetings *self, WayStore *store)
{
  g_return_if_fail (WAY_IS_PAST_MEETINGS (self) && self->store == NULL);

  self->store = g_object_ref (store);
  self->meetings = gtk_filter_list_model_new (
      G_LIST_MODEL (way_query_new (store, WAY_TYPE_MEETING, "-planned_on,-planned_at")),
      GTK_FILTER (gtk_custom_filter_new (is_past, self, NULL)));
  way_latest_set_records (self->latest, store, G_LIST_MODEL (self->meetings), PAGE,
                          way_past_meeting_new);
  g_signal_connect_object (store, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

void
way_past_meetings_show (WayPastMeetings *self, gint64 id)
{
  g_return_if_fail (WAY_IS_PAST_MEETINGS (self));

  way_latest_show (self->latest, id);
}
