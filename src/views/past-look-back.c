#include "views/past-look-back.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/goal.h"
#include "model/look-back.h"
#include "model/review.h"
#include "store/goal-sentences.h"
#include "store/query.h"
#include "views/cards.h"
#include "views/telling.h"
#include "views/view.h"
#include "widgets/quote.h"

struct _WayPastLookBack
{
  WayFold parent_instance;

  WayStore *store;
  WayRecord *look_back;
  GtkBox *told; /* (nullable, borrowed) until it was unfolded for the first time */

  /* Template children */
  GtkLabel *date;
  GtkLabel *present;
  WayQuote *words;
};

G_DEFINE_FINAL_TYPE (WayPastLookBack, way_past_look_back, WAY_TYPE_FOLD)

static void
tell_review (WayPastLookBack *self, WayRecord *review)
{
  WayRecord *goal =
      way_store_find (self->store, WAY_TYPE_GOAL, way_record_get_int (review, "goal"));
  const char *decision = way_record_get_text (review, "decision");
  const char *outcome = way_record_get_text (review, "outcome");

  gtk_box_append (self->told, way_telling_label (way_record_get_text (goal, "words"), "heading"));
  if (outcome != NULL)
    gtk_box_append (self->told, way_telling_label (way_goal_say_outcome (goal, outcome), NULL));
  way_telling_add_column (self->told, self->store, _("What happened"), review, "happened");
  way_telling_add_column (self->told, self->store, _("What I learned"), review, "learned");
  way_telling_add_column (self->told, self->store, _("What we keep"), review, "keep");
  way_telling_add_column (self->told, self->store, _("What we change"), review, "change");
  if (decision != NULL)
    gtk_box_append (self->told, way_telling_label (way_goal_say_decision (decision), NULL));
}

static void
tell_reviews (WayPastLookBack *self)
{
  g_autoptr (WayQuery) reviews = way_query_new (self->store, WAY_TYPE_REVIEW, "goal");

  way_query_where_int (reviews, "look_back", way_record_get_id (self->look_back));
  for (guint i = 0; i < way_query_get_length (reviews); i++)
    tell_review (self, way_query_peek (reviews, i));
}

/* "It felt right 8 · It helped 7": each answer as it was given. */
static void
tell_support (WayPastLookBack *self)
{
  g_autoptr (GString) answers = g_string_new (NULL);

  for (WaySupportQuestion i = 0; i < WAY_SUPPORT_QUESTIONS; i++)
    {
      gint64 score = way_record_get_int (self->look_back, way_support_get_column (i));

      if (score != WAY_NONE)
        g_string_append_printf (answers, "%s%s %d", answers->len > 0 ? " · " : "",
                                way_support_name_question (i), (int) score);
    }

  if (answers->len == 0 && way_record_get_text (self->look_back, "about") == NULL)
    return;

  gtk_box_append (self->told, way_telling_label (_("The support itself"), "heading"));
  if (answers->len > 0)
    gtk_box_append (self->told, way_telling_label (answers->str, NULL));
  way_telling_add_column (self->told, self->store, NULL, self->look_back, "about");
}

static void
tell (WayPastLookBack *self)
{
  GtkWidget *child;

  if (self->told == NULL || !way_fold_is_open (WAY_FOLD (self)))
    return;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->told))) != NULL)
    gtk_box_remove (self->told, child);
  tell_reviews (self);
  tell_support (self);
}

static gboolean
is_there (WayPastLookBack *self)
{
  return way_store_find (self->store, WAY_TYPE_LOOK_BACK, way_record_get_id (self->look_back)) ==
         self->look_back;
}

static void
update (WayPastLookBack *self)
{
  const char *present = way_record_get_text (self->look_back, "present");
  g_autofree char *date =
      way_date_format (way_record_get_text (self->look_back, "held_on"), WAY_DATE_FULL);

  if (!is_there (self))
    return;

  gtk_label_set_label (self->date, date);
  gtk_label_set_label (self->present, present != NULL ? present : "");
  gtk_widget_set_visible (GTK_WIDGET (self->present), present != NULL);
  g_object_set (self->words, "words", way_record_get_text (self->look_back, "words"), "whose",
                way_record_get_text (self->look_back, "words_by"), "speaker",
                way_record_get_text (way_store_get_journey (self->store), "worker"), NULL);
  way_fold_set_label (WAY_FOLD (self), date);
  tell (self);
}

static GtkWidget *
make_button (const char *label, const char *action)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "way-touch");
  return button;
}

static GtkWidget *
way_past_look_back_make_details (WayFold *fold)
{
  WayPastLookBack *self = WAY_PAST_LOOK_BACK (fold);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  self->told = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->told));
  gtk_widget_set_halign (buttons, GTK_ALIGN_END);
  gtk_box_append (GTK_BOX (buttons), make_button (_("Remove"), "look-back.remove"));
  gtk_box_append (GTK_BOX (buttons), make_button (_("Open and change"), "look-back.open"));
  gtk_box_append (GTK_BOX (box), buttons);
  gtk_widget_add_css_class (box, "way-details");
  return g_object_ref_sink (box);
}

static void
open_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayView *view = WAY_VIEW (gtk_widget_get_ancestor (widget, WAY_TYPE_VIEW));

  way_view_show_record (view, way_record_get_id (WAY_PAST_LOOK_BACK (widget)->look_back));
}

static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayPastLookBack *self = WAY_PAST_LOOK_BACK (widget);

  way_cards_remove (widget, self->store, self->look_back,
                    _("Remove a look-back"), _("The look-back is removed"),
                                                 _("The look-back could not be removed"));
}

static void
way_past_look_back_dispose (GObject *object)
{
  WayPastLookBack *self = WAY_PAST_LOOK_BACK (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  self->told = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PAST_LOOK_BACK);
  g_clear_object (&self->look_back);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_past_look_back_parent_class)->dispose (object);
}

static void
way_past_look_back_class_init (WayPastLookBackClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_past_look_back_dispose;
  WAY_FOLD_CLASS (klass)->make_details = way_past_look_back_make_details;

  gtk_widget_class_install_action (widget_class, "look-back.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "look-back.remove", NULL, remove_action);

  g_type_ensure (WAY_TYPE_QUOTE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/past-look-back.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPastLookBack, date);
  gtk_widget_class_bind_template_child (widget_class, WayPastLookBack, present);
  gtk_widget_class_bind_template_child (widget_class, WayPastLookBack, words);
}

static void
way_past_look_back_init (WayPastLookBack *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::open", G_CALLBACK (tell), NULL);
}

GtkWidget *
way_past_look_back_new (WayStore *store, WayRecord *look_back)
{
  WayPastLookBack *self;

  g_return_val_if_fail (WAY_IS_STORE (store) && WAY_IS_LOOK_BACK (look_back), NULL);

  self = g_object_new (WAY_TYPE_PAST_LOOK_BACK, NULL);
  self->store = g_object_ref (store);
  self->look_back = g_object_ref (look_back);
  g_signal_connect_object (store, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
