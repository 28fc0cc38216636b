#include "views/goal-pick.h"

#include "model/goal.h"
#include "store/goals.h"
#include "store/options.h"
#include "widgets/own-name.h"

struct _WayGoalPick
{
  AdwBin parent_instance;

  gint64 goal;      /* that is shown, or 0 */
  GArray *goals;    /* of gint64, as in the list */
  gboolean showing; /* what is chosen changes because of the records */

  /* Template children */
  GtkDropDown *list;
};

G_DEFINE_FINAL_TYPE (WayGoalPick, way_goal_pick, ADW_TYPE_BIN)

static guint picked_signal;

static int
find_goal (WayGoalPick *self, gint64 goal)
{
  for (guint i = 0; i < self->goals->len; i++)
    {
      if (g_array_index (self->goals, gint64, i) == goal)
        return i;
    }

  return -1;
}

/* The first goal that has ways to it, else the first. */
static gint64
choose_goal (WayGoalPick *self, WayStore *store)
{
  for (guint i = 0; i < self->goals->len; i++)
    {
      gint64 goal = g_array_index (self->goals, gint64, i);
      g_autoptr (WayQuery) options = way_options_query (store, goal);

      if (way_query_get_length (options) > 0)
        return goal;
    }

  return self->goals->len > 0 ? g_array_index (self->goals, gint64, 0) : 0;
}

/* Returns (transfer full) the words of the goals, which are then as in the list. */
static GtkStringList *
collect_goals (WayGoalPick *self, WayStore *store)
{
  g_autoptr (WayQuery) goals = way_goals_query (store);
  GtkStringList *words = gtk_string_list_new (NULL);
  guint n = way_query_get_length (goals);

  g_array_set_size (self->goals, 0);
  for (guint i = 0; i < n; i++)
    {
      WayRecord *goal = way_query_peek (goals, i);
      gint64 id = way_record_get_id (goal);

      if (way_goals_has_ended (goal))
        continue;

      g_array_append_val (self->goals, id);
      gtk_string_list_append (words, way_record_get_text (goal, "words"));
    }

  return words;
}

static void
show_goal (WayGoalPick *self)
{
  int place = find_goal (self, self->goal);

  self->showing = TRUE;
  gtk_drop_down_set_selected (self->list, place >= 0 ? (guint) place : GTK_INVALID_LIST_POSITION);
  self->showing = FALSE;
}

static void
selected_cb (WayGoalPick *self)
{
  guint place = gtk_drop_down_get_selected (self->list);

  if (self->showing || place >= self->goals->len)
    return;

  self->goal = g_array_index (self->goals, gint64, place);
  g_signal_emit (self, picked_signal, 0);
}

static void
way_goal_pick_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_GOAL_PICK);

  G_OBJECT_CLASS (way_goal_pick_parent_class)->dispose (object);
}

static void
way_goal_pick_finalize (GObject *object)
{
  g_array_unref (WAY_GOAL_PICK (object)->goals);

  G_OBJECT_CLASS (way_goal_pick_parent_class)->finalize (object);
}

static void
way_goal_pick_class_init (WayGoalPickClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_goal_pick_dispose;
  G_OBJECT_CLASS (klass)->finalize = way_goal_pick_finalize;

  picked_signal = g_signal_new ("picked", WAY_TYPE_GOAL_PICK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/goal-pick.ui");
  gtk_widget_class_bind_template_child (widget_class, WayGoalPick, list);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
way_goal_pick_init (WayGoalPick *self)
{
  self->goals = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_widget_init_template (GTK_WIDGET (self));
  way_own_name (GTK_WIDGET (self->list));
}

void
way_goal_pick_refresh (WayGoalPick *self, WayStore *store)
{
  g_autoptr (GtkStringList) words = NULL;

  g_return_if_fail (WAY_IS_GOAL_PICK (self) && WAY_IS_STORE (store));

  words = collect_goals (self, store);
  if (find_goal (self, self->goal) < 0)
    self->goal = choose_goal (self, store);

  self->showing = TRUE;
  gtk_drop_down_set_model (self->list, G_LIST_MODEL (words));
  self->showing = FALSE;
  show_goal (self);
}

gint64
way_goal_pick_get_goal (WayGoalPick *self)
{
  g_return_val_if_fail (WAY_IS_GOAL_PICK (self), 0);

  return self->goal;
}

gboolean
way_goal_pick_set_goal (WayGoalPick *self, gint64 goal)
{
  g_return_val_if_fail (WAY_IS_GOAL_PICK (self), FALSE);

  if (find_goal (self, goal) < 0)
    return FALSE;

  self->goal = goal;
  show_goal (self);
  return TRUE;
}
