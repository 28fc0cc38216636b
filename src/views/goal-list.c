#include "views/goal-list.h"

#include "model/goal.h"
#include "store/goals.h"
#include "store/order.h"
#include "views/card-drag.h"
#include "views/cards.h"
#include "views/goal-card.h"

static GtkWidget *
make_row (gpointer item, gpointer store)
{
  return way_cards_row (way_goal_card_new (store, item));
}

static gboolean
is_going (gpointer item, gpointer data)
{
  return !way_goals_is_aside (item);
}

static gboolean
is_aside (gpointer item, gpointer data)
{
  return way_goals_is_aside (item);
}

/* The list shows a part of all goals, which are in one order. What is folded away comes back by its
 * state, not by a slip of the hand. */
static gboolean
drop (gpointer list, WayRecord *goal, int place, GError **error)
{
  WayStore *store = g_object_get_data (G_OBJECT (list), "store");
  g_autoptr (WayQuery) goals = way_goals_query (store);
  GtkWidget *card = place < G_MAXINT ? way_cards_get (list, place) : NULL;

  if (way_goals_is_aside (goal))
    return FALSE;
  if (card == NULL)
    return way_order_put (store, goals, goal, G_MAXINT, error);

  return way_order_put (store, goals, goal,
                        way_order_find (goals, way_goal_card_get_goal (WAY_GOAL_CARD (card))),
                        error);
}

GtkFilter *
way_goal_list_bind (GtkListBox *list, WayStore *store, gboolean aside)
{
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (aside ? is_aside : is_going, NULL, NULL));
  g_autoptr (GtkFilterListModel) model = gtk_filter_list_model_new (
      G_LIST_MODEL (way_goals_query (store)), g_object_ref (filter));

  gtk_list_box_bind_model (list, G_LIST_MODEL (model), make_row, store, NULL);
  g_object_set_data_full (G_OBJECT (list), "store", g_object_ref (store), g_object_unref);
  if (!aside)
    way_card_drag_to (GTK_WIDGET (list), list, WAY_TYPE_GOAL, drop, list);
  return filter;
}
