#include "views/letter-steps.h"

#include <glib/gi18n.h>

#include "model/goal.h"
#include "store/goals.h"
#include "store/letters.h"
#include "views/form.h"
#include "views/report.h"
#include "views/view.h"
#include "widgets/wrap-words.h"

/* A goal may be a whole sentence. */
#define WIDEST 36

struct _WayLetterSteps
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *letter;

  /* Template children */
  GtkMenuButton *make;
  GtkBox *goals;
  GtkWidget *show;
};

G_DEFINE_FINAL_TYPE (WayLetterSteps, way_letter_steps, ADW_TYPE_BIN)

static void
show_cb (WayLetterSteps *self)
{
  WayRecord *step = way_letters_find_step (self->store, self->letter);

  if (step != NULL)
    way_view_go (GTK_WIDGET (self), "plan", way_record_get_id (step));
}

/* What is typed belongs to the step as well. */
static void
goal_cb (WayLetterSteps *self, GtkWidget *button)
{
  gint64 goal = *(gint64 *) g_object_get_data (G_OBJECT (button), "goal");
  GtkWidget *form = gtk_widget_get_ancestor (GTK_WIDGET (self), WAY_TYPE_FORM);
  g_autoptr (GError) error = NULL;

  gtk_menu_button_popdown (self->make);
  if (form != NULL)
    way_form_flush (form);
  if (way_letters_make_step (self->store, self->letter, goal, &error) != 0)
    way_report (GTK_WIDGET (self), _("The letter is a step of the plan now"), TRUE);
  else
    way_report_error (GTK_WIDGET (self), _("The step could not be added"), error);
}

static GtkWidget *
make_button (WayLetterSteps *self, WayRecord *goal)
{
  GtkWidget *label = gtk_label_new (way_record_get_text (goal, "words"));
  GtkWidget *button = gtk_button_new ();
  gint64 id = way_record_get_id (goal);

  way_wrap_words (GTK_LABEL (label));
  gtk_label_set_max_width_chars (GTK_LABEL (label), WIDEST);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  label, NULL, -1);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "way-touch");
  g_object_set_data_full (G_OBJECT (button), "goal", g_memdup2 (&id, sizeof id), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (goal_cb), self, G_CONNECT_SWAPPED);

  return button;
}

/* Support goals come first: a letter is mostly one of those. */
static void
update (WayLetterSteps *self)
{
  g_autoptr (WayQuery) goals = way_query_new (self->store, WAY_TYPE_GOAL, "-owner,position");
  gboolean is_step = way_letters_find_step (self->store, self->letter) != NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->goals))) != NULL)
    gtk_box_remove (self->goals, child);
  for (guint i = 0; i < way_query_get_length (goals); i++)
    {
      if (!way_goals_has_ended (way_query_peek (goals, i)))
        gtk_box_append (self->goals, make_button (self, way_query_peek (goals, i)));
    }

  child = gtk_widget_get_first_child (GTK_WIDGET (self->goals));
  gtk_widget_set_visible (GTK_WIDGET (self->make), !is_step && child != NULL);
  gtk_widget_set_visible (self->show, is_step);
  gtk_widget_set_visible (GTK_WIDGET (self), is_step || child != NULL);
}

static void
way_letter_steps_dispose (GObject *object)
{
  WayLetterSteps *self = WAY_LETTER_STEPS (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_LETTER_STEPS);
  g_clear_object (&self->letter);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_letter_steps_parent_class)->dispose (object);
}

static void
way_letter_steps_class_init (WayLetterStepsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_letter_steps_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/letter-steps.ui");
  gtk_widget_class_bind_template_child (widget_class, WayLetterSteps, make);
  gtk_widget_class_bind_template_child (widget_class, WayLetterSteps, goals);
  gtk_widget_class_bind_template_child (widget_class, WayLetterSteps, show);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
}

static void
way_letter_steps_init (WayLetterSteps *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_letter_steps_set_letter (WayLetterSteps *self, WayStore *store, WayRecord *letter)
{
  g_return_if_fail (WAY_IS_LETTER_STEPS (self) && self->store == NULL);

  self->store = g_object_ref (store);
  self->letter = g_object_ref (letter);
  g_signal_connect_object (store, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
