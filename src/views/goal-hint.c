#include "views/goal-hint.h"

#include <glib/gi18n.h>

#include "model/goal.h"
#include "store/goals.h"
#include "store/hints.h"
#include "views/report.h"
#include "views/view.h"
#include "widgets/wrap-layout.h"

#define HINT "far"

struct _WayGoalHint
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *goal;

  /* Template children */
  GtkWidget *explore;
};

G_DEFINE_FINAL_TYPE (WayGoalHint, way_goal_hint, ADW_TYPE_BIN)

static gboolean
put_aside (WayGoalHint *self)
{
  g_autoptr (GError) error = NULL;

  if (way_hint_put_aside (self->store, HINT, self->goal, &error))
    return TRUE;

  way_report_error (GTK_WIDGET (self), _("This could not be saved"), error);
  return FALSE;
}

/* The goal stays; the line for a new one begins as one that explores does. */
static void
explore_cb (WayGoalHint *self)
{
  if (put_aside (self))
    gtk_widget_activate_action (GTK_WIDGET (self), "goals.begin", "s", "exploring");
}

static void
smaller_cb (WayGoalHint *self)
{
  gint64 goal = way_record_get_id (self->goal);

  if (put_aside (self))
    way_view_go (GTK_WIDGET (self), "plan", goal);
}

static void
not_now_cb (WayGoalHint *self)
{
  put_aside (self);
}

static void
show_hint (WayGoalHint *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self),
                          way_goals_wants_less (self->store, self->goal) &&
                              !way_hint_is_aside (self->store, HINT, self->goal));
  gtk_widget_set_visible (self->explore,
                          g_strcmp0 (way_record_get_text (self->goal, "kind"), "exploring") != 0);
}

static void
way_goal_hint_dispose (GObject *object)
{
  WayGoalHint *self = WAY_GOAL_HINT (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_GOAL_HINT);
  g_clear_object (&self->goal);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_goal_hint_parent_class)->dispose (object);
}

static void
way_goal_hint_class_init (WayGoalHintClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_goal_hint_dispose;

  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/goal-hint.ui");
  gtk_widget_class_bind_template_child (widget_class, WayGoalHint, explore);
  gtk_widget_class_bind_template_callback (widget_class, explore_cb);
  gtk_widget_class_bind_template_callback (widget_class, not_now_cb);
  gtk_widget_class_bind_template_callback (widget_class, smaller_cb);
}

static void
way_goal_hint_init (WayGoalHint *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_goal_hint_set_goal (WayGoalHint *self, WayStore *store, WayRecord *goal)
{
  g_return_if_fail (WAY_IS_GOAL_HINT (self) && WAY_IS_GOAL (goal));

  g_set_object (&self->store, store);
  g_set_object (&self->goal, goal);
  g_signal_connect_object (store, "changed", G_CALLBACK (show_hint), self, G_CONNECT_SWAPPED);
  show_hint (self);
}
