#include "views/goals-view.h"

#include <glib/gi18n.h>

#include "model/goal.h"
#include "model/wish.h"
#include "store/goals.h"
#include "store/order.h"
#include "store/query.h"
#include "views/card-drag.h"
#include "views/cards.h"
#include "views/goal-card.h"
#include "views/goal-list.h"
#include "views/new-goal.h"
#include "views/report.h"
#include "views/wish-card.h"
#include "widgets/invitation.h"
#include "widgets/ties.h"

/* The columns of the grid: wishes take 2 of 5, goals the rest, with room for the ties. */
#define WISHES 2
#define ALL 5
#define TIES 52

struct _WayGoalsView
{
  WayView parent_instance;

  WayQuery *wishes;
  GtkFilter *going; /* goals that are not put aside */
  GtkFilter *aside;

  /* Template children */
  WayTies *ties;
  GtkLayoutManager *layout;
  GtkWidget *wish_column;
  GtkWidget *goal_column;
  GtkListBox *wish_list;
  GtkWidget *new_wish;
  GtkListBox *goal_list;
  GtkWidget *no_goal;
  WayNewGoal *new_goal;
  GtkWidget *no_support;
  GtkExpander *aside_expander;
  GtkListBox *aside_list;
};

G_DEFINE_FINAL_TYPE (WayGoalsView, way_goals_view, WAY_TYPE_VIEW)

static WayStore *
store_of (WayGoalsView *self)
{
  return way_view_get_store (WAY_VIEW (self));
}

static GtkWidget *
make_wish_row (gpointer item, gpointer data)
{
  return way_cards_row (way_wish_card_new (store_of (data), item));
}

static WayRecord *
get_record (GtkWidget *card)
{
  return WAY_IS_WISH_CARD (card) ? way_wish_card_get_wish (WAY_WISH_CARD (card))
                                 : way_goal_card_get_goal (WAY_GOAL_CARD (card));
}

/* Returns (borrowed, nullable) the card of the record with that id, in any list. */
static GtkWidget *
find_card (WayGoalsView *self, gint64 id)
{
  GtkListBox *const lists[] = { self->wish_list, self->goal_list, self->aside_list };
  GtkWidget *card = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (lists) && card == NULL; i++)
    card = way_cards_find_record (GTK_WIDGET (lists[i]), get_record, id);

  return card;
}

static void
tie (WayGoalsView *self)
{
  GtkWidget *card;

  way_ties_clear (self->ties);
  if (way_view_get_narrow (WAY_VIEW (self)))
    return;

  for (guint i = 0; (card = way_cards_get (GTK_WIDGET (self->goal_list), i)) != NULL; i++)
    {
      WayRecord *goal = way_goal_card_get_goal (WAY_GOAL_CARD (card));
      GtkWidget *wish = find_card (self, way_record_get_int (goal, "wish"));

      if (wish != NULL)
        way_ties_add (self->ties, wish, card);
    }
}

static void
place_column (WayGoalsView *self, GtkWidget *column, int left, int top, int span, int margin_start)
{
  g_object_set (gtk_layout_manager_get_layout_child (self->layout, column), "column", left, "row",
                top, "column-span", span, NULL);
  gtk_widget_set_margin_start (column, margin_start);
}

/* Side by side, or goals below wishes where there is little room. */
static void
narrow_cb (WayGoalsView *self)
{
  gboolean narrow = way_view_get_narrow (WAY_VIEW (self));

  place_column (self, self->wish_column, 0, 0, narrow ? ALL : WISHES, 0);
  if (narrow)
    place_column (self, self->goal_column, 0, 1, ALL, 0);
  else
    place_column (self, self->goal_column, WISHES, 0, ALL - WISHES, TIES);
  tie (self);
}

static gboolean
wish_entered_cb (WayGoalsView *self, const char *text)
{
  g_autoptr (GError) error = NULL;

  if (way_goals_add_wish (store_of (self), text, WAY_NONE, &error) != 0)
    return TRUE;

  way_report_error (GTK_WIDGET (self), _("The wish could not be added"), error);
  return FALSE;
}

static void
add_wish_cb (WayGoalsView *self)
{
  gtk_widget_grab_focus (self->new_wish);
}

static void
begin_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  way_new_goal_begin (WAY_GOALS_VIEW (widget)->new_goal, g_variant_get_string (parameter, NULL));
}

static void
add_goal_cb (WayGoalsView *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->new_goal));
}

static gboolean
drop_wish (gpointer data, WayRecord *wish, int place, GError **error)
{
  WayGoalsView *self = data;

  return way_order_put (store_of (self), self->wishes, wish, place, error);
}

static void
way_goals_view_store_set (WayView *view)
{
  WayGoalsView *self = WAY_GOALS_VIEW (view);

  self->wishes = way_query_new (store_of (self), WAY_TYPE_WISH, "position,-said_on");
  gtk_list_box_bind_model (self->wish_list, G_LIST_MODEL (self->wishes), make_wish_row, self, NULL);
  self->going = way_goal_list_bind (self->goal_list, store_of (self), FALSE);
  self->aside = way_goal_list_bind (self->aside_list, store_of (self), TRUE);
  way_new_goal_set_store (self->new_goal, store_of (self));
}

static gboolean
has_support_goal (WayGoalsView *self)
{
  g_autoptr (WayQuery) goals = way_query_new (store_of (self), WAY_TYPE_GOAL, "position");

  way_query_where_text (goals, "owner", "support");
  return way_query_get_length (goals) > 0;
}

static guint
count_cards (GtkListBox *list)
{
  guint n = 0;

  while (gtk_list_box_get_row_at_index (list, n) != NULL)
    n++;
  return n;
}

static void
show_aside (WayGoalsView *self)
{
  guint n = count_cards (self->aside_list);
  g_autofree char *label =
      /* Translators: goals that are folded away; nothing of them is lost. */
      g_strdup_printf (
          ngettext ("%u goal resting, reached or let go", "%u goals resting, reached or let go", n),
          n);

  gtk_expander_set_label (self->aside_expander, label);
  gtk_widget_set_visible (GTK_WIDGET (self->aside_expander), n > 0);
}

static void
way_goals_view_changed (WayView *view)
{
  WayGoalsView *self = WAY_GOALS_VIEW (view);
  gboolean any;

  gtk_filter_changed (self->going, GTK_FILTER_CHANGE_DIFFERENT);
  gtk_filter_changed (self->aside, GTK_FILTER_CHANGE_DIFFERENT);
  any = count_cards (self->goal_list) > 0;

  g_object_set (self->new_wish, "placeholder",
                way_query_get_length (self->wishes) > 0
                ? _("What else would be worth getting up for?")
                : _("What would be worth getting up for?"), NULL);
  gtk_widget_set_visible (self->no_goal, !any);
  gtk_widget_set_visible (self->no_support, any && !has_support_goal (self));
  show_aside (self);
  tie (self);
}

static void
way_goals_view_show_record (WayView *view, gint64 id)
{
  WayGoalsView *self = WAY_GOALS_VIEW (view);
  GtkWidget *card = find_card (self, id);

  if (card == NULL)
    return;

  if (gtk_widget_is_ancestor (card, GTK_WIDGET (self->aside_list)))
    gtk_expander_set_expanded (self->aside_expander, TRUE);
  way_cards_focus (card);
}

static gint64
way_goals_view_get_record (WayView *view)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (view));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *card = NULL;

  if (focus != NULL)
    card = gtk_widget_get_ancestor (focus, WAY_TYPE_WISH_CARD);
  if (focus != NULL && card == NULL)
    card = gtk_widget_get_ancestor (focus, WAY_TYPE_GOAL_CARD);

  return card != NULL ? way_record_get_id (get_record (card)) : 0;
}

static void
way_goals_view_dispose (GObject *object)
{
  WayGoalsView *self = WAY_GOALS_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_GOALS_VIEW);
  g_clear_object (&self->wishes);
  g_clear_object (&self->going);
  g_clear_object (&self->aside);

  G_OBJECT_CLASS (way_goals_view_parent_class)->dispose (object);
}

static void
way_goals_view_class_init (WayGoalsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  WayViewClass *view_class = WAY_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_goals_view_dispose;
  view_class->store_set = way_goals_view_store_set;
  view_class->changed = way_goals_view_changed;
  view_class->show_record = way_goals_view_show_record;
  view_class->get_record = way_goals_view_get_record;

  gtk_widget_class_install_action (widget_class, "goals.begin", "s", begin_action);

  g_type_ensure (WAY_TYPE_INVITATION);
  g_type_ensure (WAY_TYPE_NEW_GOAL);
  g_type_ensure (WAY_TYPE_TIES);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/goals-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WayGoalsView, ties);
  gtk_widget_class_bind_template_child (widget_class, WayGoalsView, layout);
  gtk_widget_class_bind_template_child (widget_class, WayGoalsView, wish_column);
  gtk_widget_class_bind_template_child (widget_class, WayGoalsView, goal_column);
  gtk_widget_class_bind_template_child (widget_class, WayGoalsView, wish_list);
  gtk_widget_class_bind_template_child (widget_class, WayGoalsView, new_wish);
  gtk_widget_class_bind_template_child (widget_class, WayGoalsView, goal_list);
  gtk_widget_class_bind_template_child (widget_class, WayGoalsView, no_goal);
  gtk_widget_class_bind_template_child (widget_class, WayGoalsView, new_goal);
  gtk_widget_class_bind_template_child (widget_class, WayGoalsView, no_support);
  gtk_widget_class_bind_template_child (widget_class, WayGoalsView, aside_expander);
  gtk_widget_class_bind_template_child (widget_class, WayGoalsView, aside_list);
  gtk_widget_class_bind_template_callback (widget_class, add_goal_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_wish_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
  gtk_widget_class_bind_template_callback (widget_class, wish_entered_cb);
}

static void
way_goals_view_init (WayGoalsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  way_card_drag_to (GTK_WIDGET (self->wish_list), self->wish_list, WAY_TYPE_WISH, drop_wish, self);
  narrow_cb (self);
}
