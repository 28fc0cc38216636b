#include "views/learning-wheel.h"

#include <glib/gi18n.h>

#include "chart/profile-axes.h"
#include "model/date.h"
#include "model/look-back.h"
#include "store/domains.h"
#include "store/scoring.h"
#include "views/changes-list.h"
#include "views/form.h"
#include "views/look-back-form.h"
#include "views/profile-choice.h"
#include "views/profile-legend.h"
#include "views/profile-menu.h"
#include "views/report.h"
#include "views/view.h"
#include "widgets/editors.h"
#include "widgets/radar-chart.h"

struct _WayLearningWheel
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *look_back;
  WayQuery *domains;
  WayProfileChoice choice;
  gboolean narrow;

  /* Template children */
  GtkBox *columns;
  GtkWidget *wheel;
  WayRadarChart *chart;
  WayLegend *legend;
  WayProfileMenu *menu;
  WayChangesList *changes;
  GtkWidget *begin;
  GtkWidget *begun;
  WayForm *words;
};

typedef enum
{
  PROP_NARROW = 1,
} WayLearningWheelProperty;

G_DEFINE_FINAL_TYPE (WayLearningWheel, way_learning_wheel, ADW_TYPE_BIN)

static gint64
get_id (WayRecord *record)
{
  return record != NULL ? way_record_get_id (record) : 0;
}

/* What was then known is shown of then. */
static void
choose_profile (WayLearningWheel *self)
{
  const char *day = way_record_get_text (self->look_back, "held_on");

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

static gboolean
is_of_today (WayRecord *record, const char *column)
{
  g_autofree char *today = way_date_today ();

  return record != NULL && g_strcmp0 (way_record_get_text (record, column), today) == 0;
}

static void
show_wheel (WayLearningWheel *self, WayRecord *shown, WayRecord *behind)
{
  const gint64 profiles[] = { get_id (shown), get_id (behind) };
  gboolean open = is_of_today (shown, "made_on");
  g_autoptr (GArray) axes = NULL;

  gtk_widget_set_visible (self->wheel, shown != NULL);
  gtk_widget_set_can_focus (GTK_WIDGET (self->chart), open);
  gtk_widget_set_can_target (GTK_WIDGET (self->chart), open);
  if (shown == NULL)
    return;

  axes = way_profile_axes_new (G_LIST_MODEL (self->domains),
                               way_store_get_list (self->store, WAY_TYPE_SCORE), profiles,
                               behind != NULL ? 2 : 1, WAY_PROFILE_AXES_CHANGES);
  way_radar_chart_set_axes (self->chart, (const WayRadarAxis *) (void *) axes->data, axes->len);
  way_profile_legend_show (self->legend, axes, shown, behind, self->narrow);
}

static void
update (WayLearningWheel *self)
{
  WayRecord *shown, *behind;
  guint place;

  if (self->look_back == NULL)
    return;

  choose_profile (self);
  shown = way_profile_choice_get_shown (&self->choice);
  behind = way_profile_choice_get_behind (&self->choice);
  place = way_profile_choice_get_place (&self->choice);

  show_wheel (self, shown, behind);
  way_changes_list_show (self->changes, self->store, behind, shown);
  way_profile_menu_show (self->menu, self->choice.profiles, place + 1, get_id (behind));
  gtk_widget_set_visible (GTK_WIDGET (self->menu),
                          place + 1 < way_query_get_length (self->choice.profiles));
  gtk_widget_set_visible (self->begun, is_of_today (shown, "made_on"));
  gtk_widget_set_visible (self->begin, is_of_today (self->look_back, "held_on") &&
                                           !is_of_today (shown, "made_on"));
}

static void
behind_cb (WayLearningWheel *self, gint64 id)
{
  self->choice.behind = id;
  self->choice.alone = id == 0;
  update (self);
}

static void
begin_cb (WayLearningWheel *self)
{
  g_autoptr (GError) error = NULL;

  if (way_scoring_add_profile (self->store, _("New profile"), &error) == 0)
    way_report_error (GTK_WIDGET (self), _("The new profile could not be saved"), error);
  else
    gtk_widget_child_focus (GTK_WIDGET (self->chart), GTK_DIR_TAB_FORWARD);
}

static void
scored_cb (WayLearningWheel *self, guint axis, int score)
{
  gint64 profile = get_id (way_profile_choice_get_shown (&self->choice));
  g_autoptr (GError) error = NULL;

  if (way_scoring_set_int (
          self->store, _("Score"), &profile, get_id (way_query_peek (self->domains, axis)),
                          "score", score != WAY_RADAR_UNSCORED ? (gint64) score : WAY_NONE, &error))
    return;

  way_report_error (GTK_WIDGET (self), _("The score could not be saved"), error);
  update (self);
}

static void
more_cb (WayLearningWheel *self)
{
  way_view_go (GTK_WIDGET (self), "understanding",
               get_id (way_profile_choice_get_shown (&self->choice)));
}

static void
set_narrow (WayLearningWheel *self, gboolean narrow)
{
  self->narrow = narrow;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->columns),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_homogeneous (self->columns, !narrow);
  g_object_set (self->menu, "narrow", narrow, NULL);
  update (self);
}

static void
way_learning_wheel_get_property (GObject *object,
                                 guint property_id,
                                 GValue *value,
                                 GParamSpec *pspec)
{
  switch ((WayLearningWheelProperty) property_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, WAY_LEARNING_WHEEL (object)->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_learning_wheel_set_property (GObject *object,
                                 guint property_id,
                                 const GValue *value,
                                 GParamSpec *pspec)
{
  switch ((WayLearningWheelProperty) property_id)
    {
    case PROP_NARROW:
      set_narrow (WAY_LEARNING_WHEEL (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_learning_wheel_dispose (GObject *object)
{
  WayLearningWheel *self = WAY_LEARNING_WHEEL (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_LEARNING_WHEEL);
  way_profile_choice_clear (&self->choice);
  g_clear_object (&self->domains);
  g_clear_object (&self->look_back);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_learning_wheel_parent_class)->dispose (object);
}

static void
way_learning_wheel_class_init (WayLearningWheelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = way_learning_wheel_get_property;
  object_class->set_property = way_learning_wheel_set_property;
  object_class->dispose = way_learning_wheel_dispose;

  g_object_class_install_property (
      object_class, PROP_NARROW,
      g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_CHANGES_LIST);
  g_type_ensure (WAY_TYPE_FORM);
  g_type_ensure (WAY_TYPE_LEGEND);
  g_type_ensure (WAY_TYPE_PROFILE_MENU);
  g_type_ensure (WAY_TYPE_RADAR_CHART);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/learning-wheel.ui");
  gtk_widget_class_bind_template_child (widget_class, WayLearningWheel, columns);
  gtk_widget_class_bind_template_child (widget_class, WayLearningWheel, wheel);
  gtk_widget_class_bind_template_child (widget_class, WayLearningWheel, chart);
  gtk_widget_class_bind_template_child (widget_class, WayLearningWheel, legend);
  gtk_widget_class_bind_template_child (widget_class, WayLearningWheel, menu);
  gtk_widget_class_bind_template_child (widget_class, WayLearningWheel, changes);
  gtk_widget_class_bind_template_child (widget_class, WayLearningWheel, begin);
  gtk_widget_class_bind_template_child (widget_class, WayLearningWheel, begun);
  gtk_widget_class_bind_template_child (widget_class, WayLearningWheel, words);
  gtk_widget_class_bind_template_callback (widget_class, begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, behind_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
  gtk_widget_class_bind_template_callback (widget_class, scored_cb);
}

static void
way_learning_wheel_init (WayLearningWheel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_learning_wheel_set_store (WayLearningWheel *self, WayStore *store)
{
  g_return_if_fail (WAY_IS_LEARNING_WHEEL (self) && self->store == NULL);

  self->store = g_object_ref (store);
  self->domains = way_domains_query (store, TRUE);
  way_profile_choice_init (&self->choice, store);
}

void
way_learning_wheel_show (WayLearningWheel *self, WayRecord *look_back)
{
  g_return_if_fail (WAY_IS_LEARNING_WHEEL (self) && WAY_IS_LOOK_BACK (look_back));

  if (g_set_object (&self->look_back, look_back) && way_record_get_id (look_back) != 0)
    {
      self->choice.behind = 0;
      self->choice.alone = FALSE;
    }
  way_look_back_form_show (self->words, self->store, look_back);
  update (self);
}

gboolean
way_learning_wheel_is_empty (WayLearningWheel *self)
{
  g_return_val_if_fail (WAY_IS_LEARNING_WHEEL (self), TRUE);

  return way_query_get_length (self->choice.profiles) == 0;
}
