#include "views/decision-card.h"

#include <glib/gi18n.h>

#include "model/goal.h"
#include "model/wish.h"
#include "model/words.h"
#include "store/reviews.h"
#include "views/cards.h"
#include "views/celebration.h"
#include "views/form.h"
#include "views/report.h"
#include "views/view.h"
#include "views/wish-offers.h"
#include "widgets/editors.h"

struct _WayDecisionCard
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *look_back;
  WayRecord *goal;
  const char *pending; /* (nullable) what was tapped, and is not done yet */

  /* Template children */
  WayEditor *decision;
  GtkWidget *confirm;
  GtkLabel *means;
  WayEditor *words;
  WayWishOffers *wishes;
  GtkButton *sure;
  WayCelebration *celebration;
};

/* What a decision does, before it is done, and what is told afterwards. */
static const struct
{
  const char *decision;
  const char *means;
  const char *done; /* NULL: it shows by itself */
} ways[] = {
  { "go_on", N_ ("We go on as we do now."), NULL },
  { "change_goal", N_ ("In which words does it go on? The former ones are kept."),
    N_ ("This goal is changed") },
  { "change_steps", N_ ("The steps of this goal can be changed in the plan."), NULL },
  { "new_goal", N_ ("Which wish comes next?"), NULL },
  { "rest", N_ ("The goal rests, and its steps rest with it. It can go on at any time."),
    N_ ("This goal may rest now") },
  { "finish", N_ ("The goal is reached. Its steps rest, and its story stays."),
    N_ ("This goal is reached") },
};

G_DEFINE_FINAL_TYPE (WayDecisionCard, way_decision_card, ADW_TYPE_BIN)

static guint
find_way (const char *decision)
{
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      if (g_str_equal (ways[i].decision, decision))
        return i;
    }

  g_return_val_if_reached (0);
}

static gboolean
is_pending (WayDecisionCard *self, const char *decision)
{
  return g_strcmp0 (self->pending, decision) == 0;
}

/* Returns (borrowed, nullable) what has been decided. */
static const char *
get_decided (WayDecisionCard *self)
{
  WayRecord *review = way_review_find (self->store, self->look_back, self->goal);

  return review != NULL ? way_record_get_text (review, "decision") : NULL;
}

static void
update (WayDecisionCard *self)
{
  const char *decided = get_decided (self);
  gboolean grows = is_pending (self, "new_goal");

  way_editor_set_text (self->decision, self->pending != NULL ? self->pending : decided);
  gtk_widget_set_visible (self->confirm, self->pending != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "decision.leave", self->pending != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->words), is_pending (self, "change_goal"));
  gtk_widget_set_visible (GTK_WIDGET (self->wishes), grows);
  gtk_widget_set_visible (GTK_WIDGET (self->sure), !grows);
  if (grows)
    way_wish_offers_show (self->wishes, self->store);
  if (self->pending != NULL)
    {
      gtk_label_set_label (self->means, _(ways[find_way (self->pending)].means));
      gtk_button_set_label (self->sure, way_word ("review.decision", self->pending));
    }

  gtk_widget_set_visible (GTK_WIDGET (self->celebration),
                          self->pending == NULL && g_strcmp0 (decided, "finish") == 0);
  if (gtk_widget_get_visible (GTK_WIDGET (self->celebration)))
    way_celebration_show (self->celebration, self->store, self->goal,
                          way_review_find (self->store, self->look_back, self->goal));
}

/* What it is called now is where new words begin. */
static void
ask_for_words (WayDecisionCard *self)
{
  way_editor_set_text (self->words, way_record_get_text (self->goal, "words"));
  way_editor_set_whose (self->words, way_record_get_text (self->goal, "words_by"));
  way_cards_focus (GTK_WIDGET (self->words));
}

/* A second tap on what is asked about leaves it; one on what is decided asks about it again. */
static void
decision_cb (WayDecisionCard *self)
{
  const char *tapped = way_editor_get_text (self->decision);

  if (tapped == NULL && self->pending == NULL)
    tapped = get_decided (self);
  self->pending = tapped != NULL ? ways[find_way (tapped)].decision : NULL;
  update (self);
  if (is_pending (self, "change_goal"))
    ask_for_words (self);
  else if (is_pending (self, "new_goal"))
    gtk_widget_child_focus (self->confirm, GTK_DIR_TAB_FORWARD);
  else if (self->pending != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->sure));
}

/* Nothing is asked any more; the focus goes back before what was asked hides. */
static void
leave (WayDecisionCard *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->decision));
  self->pending = NULL;
  update (self);
}

static void
leave_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  leave (WAY_DECISION_CARD (widget));
}

static gboolean
decide (WayDecisionCard *self, const char *decision, gboolean renamed, GError **error)
{
  if (renamed)
    return way_review_rename (self->store, self->look_back, self->goal,
                              way_editor_get_text (self->words), way_editor_get_whose (self->words),
                              error);

  return way_review_decide (self->store, self->look_back, self->goal, decision, error);
}

/* Where a decision leads. What was decided can be taken back from there, too. */
static void
tell (WayDecisionCard *self, const char *decision, gboolean renamed)
{
  const char *done = ways[find_way (decision)].done;
  gint64 id = way_record_get_id (self->goal);

  if (g_str_equal (decision, "change_steps"))
    way_view_go (GTK_WIDGET (self), "plan", id);
  else if (g_str_equal (decision, "change_goal") && !renamed)
    way_view_go (GTK_WIDGET (self), "goals", id);
  else if (done != NULL)
    way_report (GTK_WIDGET (self), _(done), TRUE);
}

/* A goal that keeps its words is changed otherwise, where all of it is. */
static void
sure_cb (WayDecisionCard *self)
{
  const char *decision = self->pending, *words;
  g_autoptr (GError) error = NULL;
  gboolean renamed;

  if (decision == NULL)
    return;

  way_form_flush (gtk_widget_get_ancestor (GTK_WIDGET (self), WAY_TYPE_VIEW));
  words = way_editor_get_text (self->words);
  renamed = g_str_equal (decision, "change_goal") && words != NULL &&
            g_strcmp0 (words, way_record_get_text (self->goal, "words")) != 0;
  if (!decide (self, decision, renamed, &error))
    {
      way_report_error (GTK_WIDGET (self), _("This could not be saved"), error);
      return;
    }

  leave (self);
  way_cards_show (GTK_WIDGET (self->decision));
  tell (self, decision, renamed);
}

static void
wish_cb (WayDecisionCard *self, gint64 id)
{
  WayRecord *wish = way_store_find (self->store, WAY_TYPE_WISH, id);
  g_autoptr (GError) error = NULL;
  gint64 goal;

  way_form_flush (gtk_widget_get_ancestor (GTK_WIDGET (self), WAY_TYPE_VIEW));
  leave (self);
  goal = way_review_grow (self->store, self->look_back, self->goal, wish, &error);
  if (goal == 0)
    way_report_error (GTK_WIDGET (self), _("This could not be saved"), error);
  else
    way_view_go (GTK_WIDGET (self), "goals", goal);
}

static void
way_decision_card_dispose (GObject *object)
{
  WayDecisionCard *self = WAY_DECISION_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_DECISION_CARD);
  g_clear_object (&self->goal);
  g_clear_object (&self->look_back);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_decision_card_parent_class)->dispose (object);
}

static void
way_decision_card_class_init (WayDecisionCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_decision_card_dispose;

  gtk_widget_class_install_action (widget_class, "decision.leave", NULL, leave_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "decision.leave", NULL);

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_CELEBRATION);
  g_type_ensure (WAY_TYPE_WISH_OFFERS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/decision-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WayDecisionCard, decision);
  gtk_widget_class_bind_template_child (widget_class, WayDecisionCard, confirm);
  gtk_widget_class_bind_template_child (widget_class, WayDecisionCard, means);
  gtk_widget_class_bind_template_child (widget_class, WayDecisionCard, words);
  gtk_widget_class_bind_template_child (widget_class, WayDecisionCard, wishes);
  gtk_widget_class_bind_template_child (widget_class, WayDecisionCard, sure);
  gtk_widget_class_bind_template_child (widget_class, WayDecisionCard, celebration);
  gtk_widget_class_bind_template_callback (widget_class, decision_cb);
  gtk_widget_class_bind_template_callback (widget_class, sure_cb);
  gtk_widget_class_bind_template_callback (widget_class, wish_cb);
}

static void
way_decision_card_init (WayDecisionCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_decision_card_show (WayDecisionCard *self,
                        WayStore *store,
                        WayRecord *look_back,
                        WayRecord *goal)
{
  g_return_if_fail (WAY_IS_DECISION_CARD (self) && look_back != NULL && WAY_IS_GOAL (goal));

  g_set_object (&self->store, store);
  g_set_object (&self->look_back, look_back);
  if (g_set_object (&self->goal, goal))
    self->pending = NULL;
  update (self);
}
