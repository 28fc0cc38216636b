#include "views/doing-view.h"

#include "model/activity.h"
#include "model/date.h"
#include "store/promises.h"
#include "store/query.h"
#include "views/good-card.h"
#include "views/meeting-card.h"
#include "views/meeting-now.h"
#include "views/past-meetings.h"
#include "views/promise-column.h"
#include "views/shelf.h"
#include "views/topics-card.h"

/* How wide the shelf is at most: beside the promises, and below them. */
#define SIDE_WIDTH 340
#define FULL_WIDTH 1100

struct _WayDoingView
{
  WayView parent_instance;

  WayQuery *activities;
  GHashTable *current; /* ids of those to be seen today */
  GtkFilterListModel *promises;

  /* Template children */
  GtkLabel *date;
  GtkWidget *columns;
  GtkBox *main;
  GtkBox *beside;
  GtkOrientable *mine;
  GtkOrientable *theirs;
  WayGoodCard *good;
  GtkWidget *promised;
  GtkWidget *nothing;
  WayMeetingNow *now;
  AdwClamp *side;
  WayShelf *shelf;
  WayMeetingCard *meeting;
  WayPastMeetings *past;
  WayTopicsCard *topics;
  WayPromiseColumn *person;
  WayPromiseColumn *worker;
  WayPromiseColumn *other;
  WayPromiseColumn *nobody;
};

G_DEFINE_FINAL_TYPE (WayDoingView, way_doing_view, WAY_TYPE_VIEW)

static void
plan_cb (WayDoingView *self)
{
  way_view_go (GTK_WIDGET (self), "plan", 0);
}

/* The meeting begins and ends beside what went well, or right below it. */
static void
place_meeting (WayDoingView *self, gboolean narrow)
{
  GtkWidget *now = GTK_WIDGET (self->now);
  GtkBox *old = GTK_BOX (gtk_widget_get_parent (now));
  GtkBox *box = narrow ? self->main : self->beside;

  if (old == box)
    return;

  g_object_ref (now);
  gtk_box_remove (old, now);
  gtk_box_insert_child_after (box, now, narrow ? GTK_WIDGET (self->good) : NULL);
  g_object_unref (now);
}

static void
narrow_cb (WayDoingView *self)
{
  gboolean narrow = way_view_get_narrow (WAY_VIEW (self));
  GtkOrientation orientation = narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;

  g_object_set (gtk_layout_manager_get_layout_child (gtk_widget_get_layout_manager (self->columns),
                                                     GTK_WIDGET (self->side)),
                "row", narrow ? 1 : 0, "column", narrow ? 0 : 1, NULL);
  place_meeting (self, narrow);
  gtk_orientable_set_orientation (self->mine, orientation);
  gtk_orientable_set_orientation (self->theirs, orientation);
  adw_clamp_set_maximum_size (self->side, narrow ? FULL_WIDTH : SIDE_WIDTH);
  adw_clamp_set_tightening_threshold (self->side, narrow ? FULL_WIDTH : SIDE_WIDTH);
}

static gboolean
is_current (gpointer item, gpointer user_data)
{
  WayDoingView *self = user_data;
  gint64 id = way_record_get_id (item);

  return g_hash_table_contains (self->current, &id);
}

static void
show_whether_any (WayDoingView *self)
{
  gboolean any = g_list_model_get_n_items (G_LIST_MODEL (self->promises)) > 0;

  gtk_widget_set_visible (self->promised, any);
  gtk_widget_set_visible (self->nothing, !any);
}

static void
way_doing_view_changed (WayView *view)
{
  WayDoingView *self = WAY_DOING_VIEW (view);
  WayPromiseColumn *const columns[] = { self->person, self->worker, self->other, self->nobody };
  g_autofree char *today = way_date_today ();
  g_autofree char *date = way_date_format (today, WAY_DATE_LONG);

  gtk_label_set_label (self->date, date);
  g_hash_table_unref (self->current);
  self->current = way_promises_find_current (way_view_get_store (view));
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->promises),
                      GTK_FILTER_CHANGE_DIFFERENT);
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    way_promise_column_refresh (columns[i]);
  show_whether_any (self);
}

static void
way_doing_view_store_set (WayView *view)
{
  WayDoingView *self = WAY_DOING_VIEW (view);
  WayStore *store = way_view_get_store (view);
  WayPromiseColumn *const columns[] = { self->person, self->worker, self->other, self->nobody };

  self->activities = way_query_new (store, WAY_TYPE_ACTIVITY, "position,promised_on");
  self->current = way_promises_find_current (store);
  self->promises =
      gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (self->activities)),
                                 GTK_FILTER (gtk_custom_filter_new (is_current, self, NULL)));
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    way_promise_column_set_activities (columns[i], store, G_LIST_MODEL (self->promises));
  way_good_card_set_store (self->good, store);
  way_meeting_now_set_store (self->now, store);
  way_shelf_set_store (self->shelf, store);
  way_meeting_card_set_store (self->meeting, store);
  way_past_meetings_set_store (self->past, store);
  way_topics_card_set_store (self->topics, store);
}

static void
way_doing_view_show_record (WayView *view, gint64 id)
{
  WayDoingView *self = WAY_DOING_VIEW (view);
  WayPromiseColumn *const columns[] = { self->person, self->worker, self->other, self->nobody };

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      if (way_promise_column_show (columns[i], id))
        return;
    }
  way_shelf_show (self->shelf, id);
  way_past_meetings_show (self->past, id);
}

static gint64
way_doing_view_get_record (WayView *view)
{
  return way_shelf_get_open (WAY_DOING_VIEW (view)->shelf);
}

static void
way_doing_view_dispose (GObject *object)
{
  WayDoingView *self = WAY_DOING_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_DOING_VIEW);
  g_clear_object (&self->promises);
  g_clear_object (&self->activities);
  g_clear_pointer (&self->current, g_hash_table_unref);

  G_OBJECT_CLASS (way_doing_view_parent_class)->dispose (object);
}

static void
way_doing_view_class_init (WayDoingViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  WayViewClass *view_class = WAY_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_doing_view_dispose;
  view_class->store_set = way_doing_view_store_set;
  view_class->changed = way_doing_view_changed;
  view_class->show_record = way_doing_view_show_record;
  view_class->get_record = way_doing_view_get_record;

  g_type_ensure (WAY_TYPE_GOOD_CARD);
  g_type_ensure (WAY_TYPE_MEETING_CARD);
  g_type_ensure (WAY_TYPE_MEETING_NOW);
  g_type_ensure (WAY_TYPE_PAST_MEETINGS);
  g_type_ensure (WAY_TYPE_PROMISE_COLUMN);
  g_type_ensure (WAY_TYPE_SHELF);
  g_type_ensure (WAY_TYPE_TOPICS_CARD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/doing-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WayDoingView, date);
  gtk_widget_class_bind_template_child (widget_class, WayDoingView, columns);
  gtk_widget_class_bind_template_child (widget_class, WayDoingView, main);
  gtk_widget_class_bind_template_child (widget_class, WayDoingView, beside);
  gtk_widget_class_bind_template_child (widget_class, WayDoingView, mine);
  gtk_widget_class_bind_template_child (widget_class, WayDoingView, theirs);
  gtk_widget_class_bind_template_child (widget_class, WayDoingView, good);
  gtk_widget_class_bind_template_child (widget_class, WayDoingView, promised);
  gtk_widget_class_bind_template_child (widget_class, WayDoingView, nothing);
  gtk_widget_class_bind_template_child (widget_class, WayDoingView, now);
  gtk_widget_class_bind_template_child (widget_class, WayDoingView, side);
  gtk_widget_class_bind_template_child (widget_class, WayDoingView, shelf);
  gtk_widget_class_bind_template_child (widget_class, WayDoingView, meeting);
  gtk_widget_class_bind_template_child (widget_class, WayDoingView, past);
  gtk_widget_class_bind_template_child (widget_class, WayDoingView, topics);
  gtk_widget_class_bind_template_child (widget_class, WayDoingView, person);
  gtk_widget_class_bind_template_child (widget_class, WayDoingView, worker);
  gtk_widget_class_bind_template_child (widget_class, WayDoingView, other);
  gtk_widget_class_bind_template_child (widget_class, WayDoingView, nobody);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
  gtk_widget_class_bind_template_callback (widget_class, plan_cb);
}

static void
way_doing_view_init (WayDoingView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
