#include "views/learning-view.h"

#include "model/date.h"
#include "model/goal.h"
#include "model/look-back.h"
#include "model/review.h"
#include "store/people.h"
#include "store/query.h"
#include "store/reviews.h"
#include "views/cards.h"
#include "views/form.h"
#include "views/latest.h"
#include "views/learning-wheel.h"
#include "views/look-back-form.h"
#include "views/past-look-back.h"
#include "views/review-card.h"
#include "views/support-card.h"
#include "widgets/editors.h"
#include "widgets/names-field.h"
#include "widgets/wrap-layout.h"

/* How many earlier look-backs are listed at first. */
#define EARLIER 3

struct _WayLearningView
{
  WayView parent_instance;

  WayQuery *look_backs; /* the newest first */
  GtkFilter *others;    /* all but the one that is shown */
  gint64 wanted;        /* the look-back that was chosen; 0: today's */
  WayRecord *draft;     /* (nullable) of today's */
  WayRecord *shown;     /* (borrowed) */

  /* Template children */
  WayForm *head;
  WayNamesField *present;
  GtkWidget *today;
  GtkWidget *nothing;
  WayLearningWheel *wheel;
  WayReviewCard *reviews;
  WaySupportCard *support;
  GtkWidget *earlier;
  WayLatest *latest;
};

G_DEFINE_FINAL_TYPE (WayLearningView, way_learning_view, WAY_TYPE_VIEW)

static WayStore *
get_store (WayLearningView *self)
{
  return way_view_get_store (WAY_VIEW (self));
}

static gboolean
is_of_today (WayRecord *look_back)
{
  g_autofree char *today = way_date_today ();

  return g_strcmp0 (way_record_get_text (look_back, "held_on"), today) == 0;
}

/* Returns (borrowed, nullable) the one to be shown, if it is there. */
static WayRecord *
find_look_back (WayLearningView *self)
{
  WayRecord *look_back = way_store_find (get_store (self), WAY_TYPE_LOOK_BACK, self->wanted);
  WayRecord *newest = way_query_peek (self->look_backs, 0);

  if (look_back != NULL)
    return look_back;

  return newest != NULL && is_of_today (newest) ? newest : NULL;
}

/* Returns (borrowed) the look-back that is shown: a draft, as long as nothing is said. */
static WayRecord *
get_look_back (WayLearningView *self)
{
  WayRecord *look_back = find_look_back (self);

  if (look_back != NULL)
    {
      g_clear_object (&self->draft);
      return look_back;
    }

  if (self->draft == NULL)
    self->draft = way_look_back_new (get_store (self));
  return self->draft;
}

static gboolean
is_other (gpointer look_back, gpointer user_data)
{
  return look_back != WAY_LEARNING_VIEW (user_data)->shown;
}

static void
update (WayLearningView *self)
{
  WayStore *store = get_store (self);
  g_auto (GStrv) names = way_people_list_names (store);
  WayRecord *look_back = get_look_back (self);
  gboolean added = way_record_get_id (look_back) != 0;

  self->shown = look_back;
  way_look_back_form_show (self->head, store, look_back);
  way_names_field_offer (self->present, (const char *const *) names);
  gtk_widget_set_visible (self->today, added && !is_of_today (look_back));
  way_learning_wheel_show (self->wheel, look_back);
  way_review_card_show (self->reviews, store, look_back);
  way_support_card_show (self->support, store, look_back, self->look_backs);
  gtk_filter_changed (self->others, GTK_FILTER_CHANGE_DIFFERENT);
  gtk_widget_set_visible (self->earlier, way_query_get_length (self->look_backs) > (added ? 1 : 0));
  gtk_widget_set_visible (self->nothing, way_learning_wheel_is_empty (self->wheel) &&
                                             way_review_card_get_goal (self->reviews) == NULL);
}

/* Shows the look-back with that id, or today's (0). */
static void
choose (WayLearningView *self, gint64 id)
{
  way_form_flush (GTK_WIDGET (self));
  self->wanted = id;
  g_clear_object (&self->draft);
  update (self);
  way_cards_show (GTK_WIDGET (self->head));
}

/* A look-back that began today and gets another day is still the one that is shown. */
static void
day_cb (WayLearningView *self)
{
  WayRecord *look_back = way_form_get_record (self->head);

  if (way_record_get_id (look_back) == 0)
    return;

  self->wanted = way_record_get_id (look_back);
  update (self);
}

static void
today_cb (WayLearningView *self)
{
  choose (self, 0);
}

static void
narrow_cb (WayLearningView *self)
{
  gboolean narrow = way_view_get_narrow (WAY_VIEW (self));

  g_object_set (self->wheel, "narrow", narrow, NULL);
  way_review_card_set_narrow (self->reviews, narrow);
  way_support_card_set_narrow (self->support, narrow);
}

static void
way_learning_view_store_set (WayView *view)
{
  WayLearningView *self = WAY_LEARNING_VIEW (view);
  WayStore *store = get_store (self);
  g_autoptr (GListModel) others = NULL;

  self->look_backs = way_query_new (store, WAY_TYPE_LOOK_BACK, "-held_on,-position");
  self->others = GTK_FILTER (gtk_custom_filter_new (is_other, self, NULL));
  others = G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->look_backs)),
                                                    g_object_ref (self->others)));
  way_learning_wheel_set_store (self->wheel, store);
  way_latest_set_records (self->latest, store, others, EARLIER, way_past_look_back_new);
}

static void
way_learning_view_changed (WayView *view)
{
  update (WAY_LEARNING_VIEW (view));
}

static void
way_learning_view_show_record (WayView *view, gint64 id)
{
  WayLearningView *self = WAY_LEARNING_VIEW (view);
  WayRecord *review = way_store_find (get_store (self), WAY_TYPE_REVIEW, id);

  if (review != NULL)
    {
      choose (self, way_record_get_int (review, "look_back"));
      way_review_card_set_goal (self->reviews, way_record_get_int (review, "goal"));
    }
  else if (way_store_find (get_store (self), WAY_TYPE_LOOK_BACK, id) != NULL)
    {
      choose (self, id);
    }
  else if (way_store_find (get_store (self), WAY_TYPE_GOAL, id) != NULL)
    {
      way_review_card_set_goal (self->reviews, id);
    }
}

/* A look-back of before, or else the goal that is looked at. */
static gint64
way_learning_view_get_record (WayView *view)
{
  WayLearningView *self = WAY_LEARNING_VIEW (view);
  WayRecord *goal = way_review_card_get_goal (self->reviews);

  if (gtk_widget_get_visible (self->today))
    return way_record_get_id (self->shown);

  return goal != NULL ? way_record_get_id (goal) : 0;
}

static void
way_learning_view_dispose (GObject *object)
{
  WayLearningView *self = WAY_LEARNING_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_LEARNING_VIEW);
  g_clear_object (&self->others);
  g_clear_object (&self->look_backs);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (way_learning_view_parent_class)->dispose (object);
}

static void
way_learning_view_class_init (WayLearningViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  WayViewClass *view_class = WAY_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_learning_view_dispose;
  view_class->store_set = way_learning_view_store_set;
  view_class->changed = way_learning_view_changed;
  view_class->show_record = way_learning_view_show_record;
  view_class->get_record = way_learning_view_get_record;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  g_type_ensure (WAY_TYPE_LATEST);
  g_type_ensure (WAY_TYPE_LEARNING_WHEEL);
  g_type_ensure (WAY_TYPE_NAMES_FIELD);
  g_type_ensure (WAY_TYPE_REVIEW_CARD);
  g_type_ensure (WAY_TYPE_SUPPORT_CARD);
  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/learning-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WayLearningView, head);
  gtk_widget_class_bind_template_child (widget_class, WayLearningView, present);
  gtk_widget_class_bind_template_child (widget_class, WayLearningView, today);
  gtk_widget_class_bind_template_child (widget_class, WayLearningView, nothing);
  gtk_widget_class_bind_template_child (widget_class, WayLearningView, wheel);
  gtk_widget_class_bind_template_child (widget_class, WayLearningView, reviews);
  gtk_widget_class_bind_template_child (widget_class, WayLearningView, support);
  gtk_widget_class_bind_template_child (widget_class, WayLearningView, earlier);
  gtk_widget_class_bind_template_child (widget_class, WayLearningView, latest);
  gtk_widget_class_bind_template_callback (widget_class, day_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
  gtk_widget_class_bind_template_callback (widget_class, today_cb);
}

static void
way_learning_view_init (WayLearningView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
