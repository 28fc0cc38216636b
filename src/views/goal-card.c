#include "views/goal-card.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/goal.h"
#include "model/wish.h"
#include "model/words.h"
#include "store/goals.h"
#include "store/order.h"
#include "store/query.h"
#include "views/card-drag.h"
#include "views/cards.h"
#include "views/form.h"
#include "views/goal-hint.h"
#include "views/goal-story.h"
#include "views/report.h"
#include "views/tag-box.h"
#include "views/view.h"
#include "widgets/bin-focus.h"
#include "widgets/editors.h"
#include "widgets/pick-field.h"
#include "widgets/toggle.h"
#include "widgets/wrap-layout.h"

struct _WayGoalCard
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *goal;

  /* Template children */
  WayForm *form;
  GtkWidget *shape;
  GtkLabel *owner;
  GtkLabel *review;
  GtkWidget *words;
  GtkLabel *beginning;
  WayGoalHint *hint;
  GtkWidget *support;
  GtkExpander *more;
  WayForm *more_form; /* out of the card's sight, and of its form's, while folded away */
  WayChipBox *acts;
  WayChipBox *domains;
  WayChipBox *elements;
  WayGoalStory *story;
};

G_DEFINE_FINAL_TYPE (WayGoalCard, way_goal_card, ADW_TYPE_BIN)

static gboolean
is_support (WayGoalCard *self)
{
  return g_strcmp0 (way_record_get_text (self->goal, "owner"), "support") == 0;
}

static void
show_owner (WayGoalCard *self)
{
  gboolean support = is_support (self);

  gtk_label_set_label (self->owner, support ? _("support goal") : _("personal goal"));
  if (support)
    gtk_widget_add_css_class (self->shape, "worker");
  else
    gtk_widget_remove_css_class (self->shape, "worker");

  gtk_widget_set_visible (self->support, support);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "card.personal", support);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "card.support", !support);
}

static void
show_review (WayGoalCard *self)
{
  const char *review_on = way_record_get_text (self->goal, "review_on");
  g_autofree char *date = way_date_format (review_on, WAY_DATE_SHORT);
  /* Translators: a date. We look back on a goal then. */
  g_autofree char *text = g_strdup_printf (_("look back: %s"), date);

  gtk_label_set_label (self->review, text);
  gtk_widget_set_visible (GTK_WIDGET (self->review), review_on != NULL);
}

/* A goal that still has the words of its wish wants words of its own. */
static void
show_beginning (WayGoalCard *self)
{
  const char *kind = way_record_get_text (self->goal, "kind");
  WayRecord *wish =
      way_store_find (self->store, WAY_TYPE_WISH, way_record_get_int (self->goal, "wish"));
  gboolean same = wish != NULL && g_strcmp0 (way_record_get_text (wish, "words"),
                                             way_record_get_text (self->goal, "words")) == 0;
  g_autofree char *text = NULL;

  if (kind == NULL)
    text = g_strdup (_("So far in the words of the wish. What do I want to do about it?"));
  else
    /* Translators: the beginning of a goal, in quotes: “I want to find out whether…” */
    text = g_strdup_printf (_("It may begin with “%s”"), way_word ("goal.kind.start", kind));

  gtk_label_set_label (self->beginning, text);
  gtk_widget_set_visible (GTK_WIDGET (self->beginning), same);
}

static void
show_goal (WayGoalCard *self)
{
  show_owner (self);
  show_review (self);
  show_beginning (self);
}

/* Within the step of the form: what fails makes the whole step fail, which the form tells. */
static void
saving_cb (WayGoalCard *self, const char *column)
{
  way_goals_remember (self->store, self->goal, column, NULL);
}

static void
owner_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayGoalCard *self = WAY_GOAL_CARD (widget);
  gboolean personal = g_str_equal (action_name, "card.personal");
  g_autoptr (GError) error = NULL;

  if (!way_goals_change (self->store, self->goal, "owner", personal ? "personal" : "support",
                         &error))
    way_report_error (widget, _("This could not be saved"), error);
}

/* The card goes when the goal does, so the view is found before. */
static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayGoalCard *self = WAY_GOAL_CARD (widget);
  GtkWidget *view = gtk_widget_get_ancestor (widget, WAY_TYPE_VIEW);
  g_autoptr (GError) error = NULL;

  if (way_goals_remove (self->store, self->goal, &error))
    way_report (view, _("The goal is removed"), TRUE);
  else
    way_report_error (view, _("The goal could not be removed"), error);
}

static void
plan_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  way_view_go (widget, "plan", way_record_get_id (WAY_GOAL_CARD (widget)->goal));
}

/* A move goes past the goals that are in the other list: those that are folded away, or are not. */
static int
find_delta (WayQuery *goals, WayRecord *goal, int step)
{
  int place = way_order_find (goals, goal);
  int last = way_query_get_length (goals);
  gboolean aside = way_goals_is_aside (goal);

  for (int to = place + step; to >= 0 && to < last; to += step)
    {
      if (way_goals_is_aside (way_query_peek (goals, to)) == aside)
        return to - place;
    }

  return 0;
}

static void
move_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayGoalCard *self = WAY_GOAL_CARD (widget);
  g_autoptr (WayQuery) goals = way_goals_query (self->store);

  way_cards_move (widget, self->store, goals, self->goal,
                  find_delta (goals, self->goal, g_variant_get_int32 (parameter)));
}

static gboolean
way_goal_card_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (WAY_GOAL_CARD (widget)->words);
}

static void
way_goal_card_dispose (GObject *object)
{
  WayGoalCard *self = WAY_GOAL_CARD (object);

  if (self->goal != NULL)
    g_signal_handlers_disconnect_by_data (self->goal, self);
  /* Bound, and the child: the template would unparent it, and AdwBin once more. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_GOAL_CARD);
  g_clear_object (&self->goal);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_goal_card_parent_class)->dispose (object);
}

/* What the goal was before is told in its story. */
static void
open_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayGoalCard *self = WAY_GOAL_CARD (widget);

  gtk_expander_set_expanded (self->more, TRUE);
  way_fold_set_open (WAY_FOLD (self->story), TRUE);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "card.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "card.plan", NULL, plan_action);
  gtk_widget_class_install_action (widget_class, "card.personal", NULL, owner_action);
  gtk_widget_class_install_action (widget_class, "card.support", NULL, owner_action);
  way_cards_install_move (widget_class, "card.move", move_action, GDK_KEY_Up, GDK_KEY_Down);
  gtk_widget_class_install_action (widget_class, "card.remove", NULL, remove_action);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, WayGoalCard, form);
  gtk_widget_class_bind_template_child (widget_class, WayGoalCard, shape);
  gtk_widget_class_bind_template_child (widget_class, WayGoalCard, owner);
  gtk_widget_class_bind_template_child (widget_class, WayGoalCard, review);
  gtk_widget_class_bind_template_child (widget_class, WayGoalCard, words);
  gtk_widget_class_bind_template_child (widget_class, WayGoalCard, beginning);
  gtk_widget_class_bind_template_child (widget_class, WayGoalCard, hint);
  gtk_widget_class_bind_template_child (widget_class, WayGoalCard, support);
  gtk_widget_class_bind_template_child (widget_class, WayGoalCard, more);
  gtk_widget_class_bind_template_child (widget_class, WayGoalCard, more_form);
  gtk_widget_class_bind_template_child (widget_class, WayGoalCard, acts);
  gtk_widget_class_bind_template_child (widget_class, WayGoalCard, domains);
  gtk_widget_class_bind_template_child (widget_class, WayGoalCard, elements);
  gtk_widget_class_bind_template_child (widget_class, WayGoalCard, story);
  gtk_widget_class_bind_template_callback (widget_class, saving_cb);
}

static void
way_goal_card_class_init (WayGoalCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_goal_card_dispose;
  widget_class->focus = way_bin_focus;
  widget_class->grab_focus = way_goal_card_grab_focus;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  g_type_ensure (WAY_TYPE_GOAL_HINT);
  g_type_ensure (WAY_TYPE_GOAL_STORY);
  g_type_ensure (WAY_TYPE_PICK_FIELD);
  g_type_ensure (WAY_TYPE_TAG_BOX);
  g_type_ensure (WAY_TYPE_TOGGLE);
  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/goal-card.ui");
  bind_children (widget_class);
}

static void
way_goal_card_init (WayGoalCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_goal_card_new (WayStore *store, WayRecord *goal)
{
  WayGoalCard *self;

  g_return_val_if_fail (WAY_IS_STORE (store) && WAY_IS_GOAL (goal), NULL);

  self = g_object_new (WAY_TYPE_GOAL_CARD, NULL);
  self->store = g_object_ref (store);
  self->goal = g_object_ref (goal);
  way_card_drag_from (GTK_WIDGET (self), goal);
  way_goal_hint_set_goal (self->hint, store, goal);
  way_chip_box_set_record (self->acts, store, goal);
  way_chip_box_set_record (self->domains, store, goal);
  way_chip_box_set_record (self->elements, store, goal);
  way_form_set_record (self->form, store, goal);
  way_form_set_record (self->more_form, store, goal);

  g_signal_connect_object (goal, "notify", G_CALLBACK (show_goal), self, G_CONNECT_SWAPPED);
  show_goal (self);
  way_goal_story_show (self->story, store, goal);

  return GTK_WIDGET (self);
}

WayRecord *
way_goal_card_get_goal (WayGoalCard *self)
{
  g_return_val_if_fail (WAY_IS_GOAL_CARD (self), NULL);

  return self->goal;
}
