#include "views/review-card.h"

#include <glib/gi18n.h>

#include "store/reviews.h"
#include "views/decision-card.h"
#include "views/form.h"
#include "views/goal-story.h"
#include "widgets/editors.h"

struct _WayReviewCard
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *look_back;
  GPtrArray *goals; /* of WayRecord */
  gint64 goal;      /* id of the one that is looked at */
  WayRecord *draft; /* (nullable) of a review of it */

  /* Template children */
  GtkLabel *words;
  GtkLabel *place;
  GtkWidget *previous;
  GtkWidget *next;
  WayForm *form;
  GtkOrientable *said;
  GtkLabel *warm;
  WayDecisionCard *decision;
  WayGoalStory *story;
};

G_DEFINE_FINAL_TYPE (WayReviewCard, way_review_card, ADW_TYPE_BIN)

/* Returns the place of the goal among the others; that of the first if it is gone. */
static guint
get_place (WayReviewCard *self)
{
  for (guint i = 0; i < self->goals->len; i++)
    {
      if (way_record_get_id (self->goals->pdata[i]) == self->goal)
        return i;
    }

  return 0;
}

static gboolean
prepare_cb (WayRecord *draft, gpointer user_data, GError **error)
{
  WayReviewCard *self = user_data;

  return way_review_join (self->store, draft, self->look_back, error);
}

/* A draft becomes a record with the first thing that is said, and stays one for its goal until
 * then. */
static void
show_form (WayReviewCard *self, WayRecord *goal, WayRecord *review)
{
  if (review != NULL)
    {
      g_clear_object (&self->draft);
      way_form_set_record (self->form, self->store, review);
      return;
    }

  if (self->draft != NULL && way_record_get_int (self->draft, "goal") != way_record_get_id (goal))
    g_clear_object (&self->draft);
  if (self->draft == NULL)
    self->draft = way_review_new (goal);
  way_form_set_draft (self->form, self->store, self->draft, prepare_cb, self);
}

static void
show_warm_words (WayReviewCard *self, WayRecord *goal, WayRecord *review)
{
  const char *words = way_review_get_warm_words (goal, review);

  gtk_label_set_label (self->warm, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->warm), words != NULL);
}

static void
show_place (WayReviewCard *self, guint place)
{
  /* Translators: one goal of several is looked at: "goal 1 of 2" */
  g_autofree char *text = g_strdup_printf (_("goal %1$u of %2$u"), place + 1, self->goals->len);
  gboolean several = self->goals->len > 1;

  gtk_label_set_label (self->place, text);
  gtk_widget_set_visible (GTK_WIDGET (self->place), several);
  gtk_widget_set_visible (self->previous, several);
  gtk_widget_set_visible (self->next, several);
  gtk_widget_set_sensitive (self->previous, place > 0);
  gtk_widget_set_sensitive (self->next, place + 1 < self->goals->len);
}

static void
update (WayReviewCard *self)
{
  WayRecord *goal = way_review_card_get_goal (self);
  WayRecord *review = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), goal != NULL);
  if (goal == NULL)
    {
      way_form_set_record (self->form, self->store, NULL);
      return;
    }

  review = way_review_find (self->store, self->look_back, goal);
  gtk_label_set_label (self->words, way_record_get_text (goal, "words"));
  show_place (self, get_place (self));
  show_form (self, goal, review);
  show_warm_words (self, goal, review);
  way_decision_card_show (self->decision, self->store, self->look_back, goal);
  way_goal_story_show (self->story, self->store, goal);
}

static void
turn (WayReviewCard *self, int by)
{
  guint place = get_place (self);

  if (by < 0 ? place > 0 : place + 1 < self->goals->len)
    way_review_card_set_goal (self, way_record_get_id (self->goals->pdata[(int) place + by]));
}

static void
previous_cb (WayReviewCard *self)
{
  turn (self, -1);
}

static void
next_cb (WayReviewCard *self)
{
  turn (self, 1);
}

static void
way_review_card_dispose (GObject *object)
{
  WayReviewCard *self = WAY_REVIEW_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_REVIEW_CARD);
  g_clear_object (&self->draft);
  g_clear_pointer (&self->goals, g_ptr_array_unref);
  g_clear_object (&self->look_back);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_review_card_parent_class)->dispose (object);
}

static void
way_review_card_class_init (WayReviewCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_review_card_dispose;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_DECISION_CARD);
  g_type_ensure (WAY_TYPE_FORM);
  g_type_ensure (WAY_TYPE_GOAL_STORY);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/review-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WayReviewCard, words);
  gtk_widget_class_bind_template_child (widget_class, WayReviewCard, place);
  gtk_widget_class_bind_template_child (widget_class, WayReviewCard, previous);
  gtk_widget_class_bind_template_child (widget_class, WayReviewCard, next);
  gtk_widget_class_bind_template_child (widget_class, WayReviewCard, form);
  gtk_widget_class_bind_template_child (widget_class, WayReviewCard, said);
  gtk_widget_class_bind_template_child (widget_class, WayReviewCard, warm);
  gtk_widget_class_bind_template_child (widget_class, WayReviewCard, decision);
  gtk_widget_class_bind_template_child (widget_class, WayReviewCard, story);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
}

static void
way_review_card_init (WayReviewCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_review_card_show (WayReviewCard *self, WayStore *store, WayRecord *look_back)
{
  g_return_if_fail (WAY_IS_REVIEW_CARD (self) && look_back != NULL);

  if (look_back != self->look_back)
    g_clear_object (&self->draft);
  g_set_object (&self->store, store);
  g_set_object (&self->look_back, look_back);
  g_clear_pointer (&self->goals, g_ptr_array_unref);
  self->goals = way_look_back_get_goals (store, look_back);
  update (self);
}

WayRecord *
way_review_card_get_goal (WayReviewCard *self)
{
  g_return_val_if_fail (WAY_IS_REVIEW_CARD (self), NULL);

  return self->goals->len > 0 ? self->goals->pdata[get_place (self)] : NULL;
}

void
way_review_card_set_goal (WayReviewCard *self, gint64 id)
{
  g_return_if_fail (WAY_IS_REVIEW_CARD (self));

  self->goal = id;
  update (self);
}

void
way_review_card_set_narrow (WayReviewCard *self, gboolean narrow)
{
  g_return_if_fail (WAY_IS_REVIEW_CARD (self));

  gtk_orientable_set_orientation (self->said,
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}
