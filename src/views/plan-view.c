#include "views/plan-view.h"

#include <glib/gi18n.h>

#include "model/activity.h"
#include "model/argument.h"
#include "model/goal.h"
#include "model/option.h"
#include "store/doers.h"
#include "store/options.h"
#include "views/agreement-card.h"
#include "views/doer-column.h"
#include "views/goal-pick.h"
#include "views/option-card.h"
#include "views/report.h"
#include "widgets/deck.h"
#include "widgets/invitation.h"
#include "widgets/pair-layout.h"
#include "widgets/wrap-layout.h"

struct _WayPlanView
{
  WayView parent_instance;

  gint64 goal; /* that is shown, or 0 */

  /* Template children */
  GtkStack *stack;
  WayGoalPick *goal_pick;
  WayDeck *options;
  GtkRevealer *new_option;
  GtkWidget *new_option_line;
  GtkLabel *worker;
  WayDeck *doers;
  WayAgreementCard *agreement;
};

G_DEFINE_FINAL_TYPE (WayPlanView, way_plan_view, WAY_TYPE_VIEW)

static WayStore *
store_of (WayPlanView *self)
{
  return way_view_get_store (WAY_VIEW (self));
}

static GtkWidget *
make_option_card (gpointer item, gpointer data)
{
  return way_option_card_new (store_of (data), item);
}

static gboolean
has_options (WayPlanView *self)
{
  g_autoptr (WayQuery) options = way_options_query (store_of (self), self->goal);

  return way_query_get_length (options) > 0;
}

/* Whether somebody is in the line for another way. */
static gboolean
is_inviting (WayPlanView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, self->new_option_line);
}

/* "Not now" comes last and stays there: its card finds out by itself whether it is still a draft.
 */
static void
bind_options (WayPlanView *self)
{
  GListStore *parts = g_list_store_new (G_TYPE_LIST_MODEL);
  g_autoptr (WayQuery) options = way_options_query (store_of (self), self->goal);
  g_autoptr (GListStore) last = g_list_store_new (WAY_TYPE_OPTION);
  g_autoptr (WayRecord) not_now = way_options_get_not_now (store_of (self), self->goal);
  g_autoptr (GtkFlattenListModel) all = NULL;

  g_list_store_append (last, not_now);
  g_list_store_append (parts, options);
  g_list_store_append (parts, last);
  all = gtk_flatten_list_model_new (G_LIST_MODEL (parts));
  way_deck_bind_model (self->options, G_LIST_MODEL (all), make_option_card, self);
}

static void
clear_doers (WayPlanView *self)
{
  GtkWidget *column;

  while ((column = way_deck_get_card (self->doers, 0)) != NULL)
    gtk_widget_unparent (column);
}

static gboolean
is_column_of (GtkWidget *column, const WayDoer *doer)
{
  return column != NULL &&
         way_doer_equal (way_doer_column_get_doer (WAY_DOER_COLUMN (column)), doer);
}

/* Columns of those who stay live on, and what is being typed in them. */
static void
update_doers (WayPlanView *self)
{
  g_autoptr (GPtrArray) doers = way_doers_of_goal (store_of (self), self->goal);
  GtkWidget *column = way_deck_get_card (self->doers, 0);

  while (column != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (column);

      if (way_doers_find (doers, way_doer_column_get_doer (WAY_DOER_COLUMN (column))) < 0)
        gtk_widget_unparent (column);
      column = next;
    }

  for (guint i = 0; i < doers->len; i++)
    {
      column = way_deck_get_card (self->doers, i);
      if (is_column_of (column, g_ptr_array_index (doers, i)))
        continue;

      gtk_widget_insert_before (
          way_doer_column_new (store_of (self), self->goal,
                               way_doer_new_copy (g_ptr_array_index (doers, i))),
          GTK_WIDGET (self->doers), column);
    }

  for (guint i = 0; (column = way_deck_get_card (self->doers, i)) != NULL; i++)
    way_doer_column_refresh (WAY_DOER_COLUMN (column));
}

static void
show_agreement (WayPlanView *self)
{
  WayRecord *goal = way_store_find (store_of (self), WAY_TYPE_GOAL, self->goal);
  gboolean support = g_strcmp0 (way_record_get_text (goal, "owner"), "support") == 0;

  way_agreement_card_set_plan (self->agreement, store_of (self), support ? "support" : "recovery");
}

static void
set_goal (WayPlanView *self, gint64 goal)
{
  if (goal == self->goal)
    return;

  self->goal = goal;
  clear_doers (self);
  if (goal != 0)
    bind_options (self);
}

static void
way_plan_view_changed (WayView *view)
{
  WayPlanView *self = WAY_PLAN_VIEW (view);
  const char *worker = way_record_get_text (way_store_get_journey (store_of (self)), "worker");

  way_goal_pick_refresh (self->goal_pick, store_of (self));
  set_goal (self, way_goal_pick_get_goal (self->goal_pick));
  gtk_stack_set_visible_child_name (self->stack, self->goal != 0 ? "plan" : "empty");
  gtk_label_set_label (self->worker, worker != NULL ? worker : _("the worker"));
  if (self->goal == 0)
    return;

  update_doers (self);
  show_agreement (self);
  gtk_revealer_set_reveal_child (self->new_option, !has_options (self) || is_inviting (self));
}

static void
picked_cb (WayPlanView *self)
{
  way_plan_view_changed (WAY_VIEW (self));
}

static void
another_way_cb (WayPlanView *self)
{
  gtk_revealer_set_reveal_child (self->new_option, TRUE);
  gtk_widget_grab_focus (self->new_option_line);
}

static gboolean
option_entered_cb (WayPlanView *self, const char *text)
{
  g_autoptr (GError) error = NULL;

  if (way_options_add (store_of (self), self->goal, text, &error) != 0)
    return TRUE;

  way_report_error (GTK_WIDGET (self), _("The way could not be added"), error);
  return FALSE;
}

/* An empty line that nobody types in is not needed once there are ways. */
static void
line_focus_cb (WayPlanView *self, GParamSpec *pspec, GtkEventControllerFocus *focus)
{
  if (!gtk_event_controller_focus_contains_focus (focus) && self->goal != 0)
    gtk_revealer_set_reveal_child (self->new_option, !has_options (self));
}

static void
add_step_cb (WayPlanView *self)
{
  gtk_widget_grab_focus (way_deck_get_card (self->doers, 0));
}

/* Returns the goal to which the record with that id belongs, or 0. */
static gint64
find_goal_of (WayPlanView *self, gint64 id)
{
  WayRecord *goal = way_store_find (store_of (self), WAY_TYPE_GOAL, id);
  WayRecord *option = way_store_find (store_of (self), WAY_TYPE_OPTION, id);
  WayRecord *argument = way_store_find (store_of (self), WAY_TYPE_ARGUMENT, id);
  WayRecord *activity = way_store_find (store_of (self), WAY_TYPE_ACTIVITY, id);

  if (goal != NULL)
    return id;
  if (argument != NULL)
    option =
        way_store_find (store_of (self), WAY_TYPE_OPTION, way_record_get_int (argument, "option"));
  if (option != NULL)
    return way_record_get_int (option, "goal");

  return activity != NULL ? way_record_get_int (activity, "goal") : 0;
}

static void
way_plan_view_show_record (WayView *view, gint64 id)
{
  WayPlanView *self = WAY_PLAN_VIEW (view);
  GtkWidget *card;

  if (!way_goal_pick_set_goal (self->goal_pick, find_goal_of (self, id)))
    return;

  way_plan_view_changed (view);
  for (guint i = 0; (card = way_deck_get_card (self->options, i)) != NULL; i++)
    {
      if (way_option_card_show (WAY_OPTION_CARD (card), id))
        return;
    }
  for (guint i = 0; (card = way_deck_get_card (self->doers, i)) != NULL; i++)
    {
      if (way_doer_column_show (WAY_DOER_COLUMN (card), id))
        return;
    }
}

static gint64
way_plan_view_get_record (WayView *view)
{
  return WAY_PLAN_VIEW (view)->goal;
}

static void
way_plan_view_dispose (GObject *object)
{
  /* Bound, and the child: the template would unparent it, and AdwBin once more. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PLAN_VIEW);

  G_OBJECT_CLASS (way_plan_view_parent_class)->dispose (object);
}

static void
way_plan_view_class_init (WayPlanViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  WayViewClass *view_class = WAY_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_plan_view_dispose;
  view_class->changed = way_plan_view_changed;
  view_class->show_record = way_plan_view_show_record;
  view_class->get_record = way_plan_view_get_record;

  g_type_ensure (WAY_TYPE_AGREEMENT_CARD);
  g_type_ensure (WAY_TYPE_DECK);
  g_type_ensure (WAY_TYPE_GOAL_PICK);
  g_type_ensure (WAY_TYPE_INVITATION);
  g_type_ensure (WAY_TYPE_PAIR_LAYOUT);
  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/plan-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPlanView, stack);
  gtk_widget_class_bind_template_child (widget_class, WayPlanView, goal_pick);
  gtk_widget_class_bind_template_child (widget_class, WayPlanView, options);
  gtk_widget_class_bind_template_child (widget_class, WayPlanView, new_option);
  gtk_widget_class_bind_template_child (widget_class, WayPlanView, new_option_line);
  gtk_widget_class_bind_template_child (widget_class, WayPlanView, worker);
  gtk_widget_class_bind_template_child (widget_class, WayPlanView, doers);
  gtk_widget_class_bind_template_child (widget_class, WayPlanView, agreement);
  gtk_widget_class_bind_template_callback (widget_class, add_step_cb);
  gtk_widget_class_bind_template_callback (widget_class, another_way_cb);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, line_focus_cb);
  gtk_widget_class_bind_template_callback (widget_class, option_entered_cb);
}

static void
way_plan_view_init (WayPlanView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
