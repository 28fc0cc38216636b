#include "views/learning-view.h"

#include "chart/profile-axes.h"
#include "model/date.h"
#include "model/goal.h"
#include "model/look-back.h"
#include "model/review.h"
#include "store/domains.h"
#include "store/query.h"
#include "store/reviews.h"
#include "views/changes-list.h"
#include "views/form.h"
#include "views/look-back-menu.h"
#include "views/profile-choice.h"
#include "views/profile-legend.h"
#include "views/profile-menu.h"
#include "views/review-card.h"
#include "widgets/editors.h"
#include "widgets/radar-chart.h"
#include "widgets/wrap-layout.h"

struct _WayLearningView
{
  WayView parent_instance;

  WayQuery *look_backs; /* the newest first */
  gint64 wanted;        /* the look-back that was chosen; 0: today's */
  WayRecord *draft;     /* (nullable) of today's */
  WayQuery *domains;
  WayProfileChoice choice;

  /* Template children */
  GtkLabel *date;
  WayForm *present;
  WayLookBackMenu *look_back_menu;
  WayProfileMenu *profile_menu;
  GtkWidget *nothing;
  GtkBox *columns;
  GtkWidget *wheel;
  WayRadarChart *chart;
  WayLegend *legend;
  WayChangesList *changes;
  WayForm *words;
  WayReviewCard *reviews;
};

G_DEFINE_FINAL_TYPE (WayLearningView, way_learning_view, WAY_TYPE_VIEW)

static gint64
get_id (WayRecord *record)
{
  return record != NULL ? way_record_get_id (record) : 0;
}

/* Returns (borrowed, nullable) the look-back of today, if there is one. */
static WayRecord *
find_todays (WayLearningView *self)
{
  WayRecord *newest = way_query_peek (self->look_backs, 0);
  g_autofree char *today = way_date_today ();

  return newest != NULL && g_strcmp0 (way_record_get_text (newest, "held_on"), today) == 0 ? newest
                                                                                           : NULL;
}

/* Returns (borrowed) the look-back that is shown: a draft, as long as nothing is said. */
static WayRecord *
get_look_back (WayLearningView *self)
{
  WayStore *store = way_view_get_store (WAY_VIEW (self));
  WayRecord *look_back = way_store_find (store, WAY_TYPE_LOOK_BACK, self->wanted);

  if (look_back == NULL)
    look_back = find_todays (self);
  if (look_back != NULL)
    {
      g_clear_object (&self->draft);
      return look_back;
    }

  if (self->draft == NULL)
    self->draft = way_look_back_new (store);
  return self->draft;
}

static void
show_form (WayLearningView *self, WayForm *form, WayRecord *look_back)
{
  WayStore *store = way_view_get_store (WAY_VIEW (self));

  if (way_record_get_id (look_back) == 0)
    way_form_set_draft (form, store, look_back, NULL, NULL);
  else
    way_form_set_record (form, store, look_back);
}

/* What was then known is shown of then. */
static void
choose_profile (WayLearningView *self, WayRecord *look_back)
{
  const char *day = way_record_get_text (look_back, "held_on");

  self->choice.wanted = 0;
  for (guint i = 0; i < way_query_get_length (self->choice.profiles); i++)
    {
      WayRecord *profile = way_query_peek (self->choice.profiles, i);

      if (g_strcmp0 (way_record_get_text (profile, "made_on"), day) > 0)
        continue;
      self->choice.wanted = way_record_get_id (profile);
      return;
    }
}

static void
show_wheel (WayLearningView *self, WayRecord *shown, WayRecord *behind)
{
  WayStore *store = way_view_get_store (WAY_VIEW (self));
  const gint64 profiles[] = { get_id (shown), get_id (behind) };
  g_autoptr (GArray) axes = NULL;

  gtk_widget_set_visible (self->wheel, shown != NULL);
  if (shown == NULL)
    return;

  axes = way_profile_axes_new (G_LIST_MODEL (self->domains),
                               way_store_get_list (store, WAY_TYPE_SCORE), profiles,
                               behind != NULL ? 2 : 1, WAY_PROFILE_AXES_CHANGES);
  way_radar_chart_set_axes (self->chart, (const WayRadarAxis *) (void *) axes->data, axes->len);
  way_profile_legend_show (self->legend, axes, shown, behind,
                           way_view_get_narrow (WAY_VIEW (self)));
}

static void
show_profiles (WayLearningView *self, WayRecord *look_back)
{
  WayStore *store = way_view_get_store (WAY_VIEW (self));
  WayRecord *shown, *behind;
  guint place;

  choose_profile (self, look_back);
  shown = way_profile_choice_get_shown (&self->choice);
  behind = way_profile_choice_get_behind (&self->choice);
  place = way_profile_choice_get_place (&self->choice);

  show_wheel (self, shown, behind);
  way_changes_list_show (self->changes, store, behind, shown);
  way_profile_menu_show (self->profile_menu, self->choice.profiles, place + 1, get_id (behind));
  gtk_widget_set_visible (GTK_WIDGET (self->profile_menu),
                          place + 1 < way_query_get_length (self->choice.profiles));
}

static void
update (WayLearningView *self)
{
  WayStore *store = way_view_get_store (WAY_VIEW (self));
  WayRecord *look_back = get_look_back (self);
  g_autofree char *date =
      way_date_format (way_record_get_text (look_back, "held_on"), WAY_DATE_LONG);

  gtk_label_set_label (self->date, date);
  show_form (self, self->present, look_back);
  show_form (self, self->words, look_back);
  way_look_back_menu_show (self->look_back_menu, self->look_backs, way_record_get_id (look_back));
  show_profiles (self, look_back);
  way_review_card_show (self->reviews, store, look_back);
  gtk_widget_set_visible (self->nothing, way_query_get_length (self->choice.profiles) == 0 &&
                                             way_review_card_get_goal (self->reviews) == NULL);
}

static void
look_back_cb (WayLearningView *self, gint64 id)
{
  way_form_flush (GTK_WIDGET (self));
  self->wanted = id;
  self->choice.behind = 0;
  self->choice.alone = FALSE;
  update (self);
}

static void
behind_cb (WayLearningView *self, gint64 id)
{
  self->choice.behind = id;
  self->choice.alone = id == 0;
  update (self);
}

static void
narrow_cb (WayLearningView *self)
{
  gboolean narrow = way_view_get_narrow (WAY_VIEW (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->columns),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_homogeneous (self->columns, !narrow);
  way_review_card_set_narrow (self->reviews, narrow);
  g_object_set (self->profile_menu, "narrow", narrow, NULL);
  if (way_view_get_store (WAY_VIEW (self)) != NULL)
    update (self);
}

static void
way_learning_view_store_set (WayView *view)
{
  WayLearningView *self = WAY_LEARNING_VIEW (view);
  WayStore *store = way_view_get_store (view);

  self->look_backs = way_query_new (store, WAY_TYPE_LOOK_BACK, "-held_on,-position");
  self->domains = way_domains_query (store, TRUE);
  way_profile_choice_init (&self->choice, store);
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
  WayStore *store = way_view_get_store (view);
  WayRecord *review = way_store_find (store, WAY_TYPE_REVIEW, id);
  gint64 goal = review != NULL ? way_record_get_int (review, "goal") : id;

  if (review != NULL)
    look_back_cb (self, way_record_get_int (review, "look_back"));
  else if (way_store_find (store, WAY_TYPE_LOOK_BACK, id) != NULL)
    look_back_cb (self, id);
  if (way_store_find (store, WAY_TYPE_GOAL, goal) != NULL)
    way_review_card_set_goal (self->reviews, goal);
}

static gint64
way_learning_view_get_record (WayView *view)
{
  return get_id (way_review_card_get_goal (WAY_LEARNING_VIEW (view)->reviews));
}

static void
way_learning_view_dispose (GObject *object)
{
  WayLearningView *self = WAY_LEARNING_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_LEARNING_VIEW);
  way_profile_choice_clear (&self->choice);
  g_clear_object (&self->domains);
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
  g_type_ensure (WAY_TYPE_CHANGES_LIST);
  g_type_ensure (WAY_TYPE_FORM);
  g_type_ensure (WAY_TYPE_LOOK_BACK_MENU);
  g_type_ensure (WAY_TYPE_PROFILE_MENU);
  g_type_ensure (WAY_TYPE_RADAR_CHART);
  g_type_ensure (WAY_TYPE_LEGEND);
  g_type_ensure (WAY_TYPE_REVIEW_CARD);
  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/learning-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WayLearningView, date);
  gtk_widget_class_bind_template_child (widget_class, WayLearningView, present);
  gtk_widget_class_bind_template_child (widget_class, WayLearningView, look_back_menu);
  gtk_widget_class_bind_template_child (widget_class, WayLearningView, profile_menu);
  gtk_widget_class_bind_template_child (widget_class, WayLearningView, nothing);
  gtk_widget_class_bind_template_child (widget_class, WayLearningView, columns);
  gtk_widget_class_bind_template_child (widget_class, WayLearningView, wheel);
  gtk_widget_class_bind_template_child (widget_class, WayLearningView, chart);
  gtk_widget_class_bind_template_child (widget_class, WayLearningView, legend);
  gtk_widget_class_bind_template_child (widget_class, WayLearningView, changes);
  gtk_widget_class_bind_template_child (widget_class, WayLearningView, words);
  gtk_widget_class_bind_template_child (widget_class, WayLearningView, reviews);
  gtk_widget_class_bind_template_callback (widget_class, behind_cb);
  gtk_widget_class_bind_template_callback (widget_class, look_back_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
}

static void
way_learning_view_init (WayLearningView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
