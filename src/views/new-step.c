#include "views/new-step.h"

#include <glib/gi18n.h>

#include "store/step-line.h"
#include "views/report.h"
#include "widgets/bin-focus.h"
#include "widgets/invitation.h"
#include "widgets/sight.h"
#include "widgets/wrap-layout.h"
#include "widgets/wrap-words.h"

/* A name that is known, and a day, are taken; a new name is only asked about. */
#define PLAIN (WAY_STEP_LINE_WHO | WAY_STEP_LINE_WHEN)

struct _WayNewStep
{
  AdwBin parent_instance;

  WayStore *store;
  gint64 goal;
  const WayDoer *doer;
  WayStepLineParts parts; /* that are taken from what is being typed */
  char *typed;
  gboolean showing; /* the chips change because of what is typed */

  /* Template children */
  GtkWidget *line;
  GtkRevealer *revealer;
  GtkWidget *example;
  GtkWidget *understood;
  GtkLabel *what;
  GtkToggleButton *who;
  GtkToggleButton *when;
};

G_DEFINE_FINAL_TYPE (WayNewStep, way_new_step, ADW_TYPE_BIN)

static WayStepLineParts
who_part (const WayStepLine *step)
{
  return step->is_new ? WAY_STEP_LINE_NAME : WAY_STEP_LINE_WHO;
}

static void
show_chip (GtkToggleButton *chip, const char *text, gboolean on)
{
  gtk_widget_set_visible (GTK_WIDGET (chip), text != NULL);
  if (text != NULL)
    {
      gtk_button_set_label (GTK_BUTTON (chip), text);
      way_wrap_words (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (chip))));
    }
  gtk_toggle_button_set_active (chip, on);
}

static void
show_who (WayNewStep *self, const WayStepLine *step)
{
  const char *name = step->doer != NULL ? way_doer_get_name (step->doer, self->store) : NULL;
  g_autofree char *text = NULL;

  if (name != NULL && step->is_new)
    /* Translators: a name that is not known yet stands in the line for a step. */
    text = g_strdup_printf (_("Who: %s?"), name);
  else if (name != NULL)
    /* Translators: the name of whoever does a step. */
    text = g_strdup_printf (_("Who: %s"), name);
  show_chip (self->who, text, name != NULL && (self->parts & who_part (step)));
}

static void
show_when (WayNewStep *self, const WayStepLine *step)
{
  g_autofree char *when = step->when != NULL ? way_step_line_describe_when (step) : NULL;
  g_autofree char *text = NULL;

  if (when != NULL)
    /* Translators: when a step is done: “When: Tue 17 March”, “When: By tomorrow”. */
    text = g_strdup_printf (_("When: %s"), when);
  show_chip (self->when, text, when != NULL && (self->parts & WAY_STEP_LINE_WHEN));
}

/* What is understood is of use only if it is seen. */
static void
show_all_of_it (WayNewStep *self)
{
  if (gtk_revealer_get_reveal_child (self->revealer))
    way_sight_show (GTK_WIDGET (self));
}

/* All that could be meant is offered; what is taken is pressed, and the words are the rest. */
static void
show_understood (WayNewStep *self)
{
  g_autoptr (WayStepLine) all = way_step_line_read (self->store, self->typed, WAY_STEP_LINE_ALL);
  g_autoptr (WayStepLine) taken = way_step_line_read (self->store, self->typed, self->parts);
  gboolean any = all->doer != NULL || all->when != NULL;
  /* Translators: what a step is, without who and when. */
  g_autofree char *what = g_strdup_printf (_("What: %s"), taken->words);

  gtk_label_set_label (self->what, what);
  gtk_widget_set_visible (self->example, !any);
  gtk_widget_set_visible (self->understood, any);
  self->showing = TRUE;
  show_who (self, all);
  show_when (self, all);
  self->showing = FALSE;
  show_all_of_it (self);
}

static void
typing_cb (WayNewStep *self, const char *text)
{
  /* A line that begins anew; when it is taken, it is emptied before. */
  if (*self->typed == '\0')
    self->parts = PLAIN;
  g_free (self->typed);
  self->typed = g_strdup (text);
  show_understood (self);
}

static void
take (WayNewStep *self, WayStepLineParts part, GtkToggleButton *chip)
{
  if (gtk_toggle_button_get_active (chip))
    self->parts |= part;
  else
    self->parts &= ~part;
  show_understood (self);
}

static void
who_cb (WayNewStep *self)
{
  g_autoptr (WayStepLine) all = NULL;

  if (self->showing)
    return;

  all = way_step_line_read (self->store, self->typed, WAY_STEP_LINE_ALL);
  take (self, who_part (all), self->who);
}

static void
when_cb (WayNewStep *self)
{
  if (!self->showing)
    take (self, WAY_STEP_LINE_WHEN, self->when);
}

static gboolean
entered_cb (WayNewStep *self, const char *text)
{
  g_autoptr (WayStepLine) step = way_step_line_read (self->store, text, self->parts);
  g_autoptr (GError) error = NULL;

  if (way_step_line_add (step, self->store, self->goal, self->doer, &error) != 0)
    return TRUE;

  way_report_error (GTK_WIDGET (self), _("The step could not be added"), error);
  return FALSE;
}

static void
focus_cb (WayNewStep *self, GParamSpec *pspec, GtkEventControllerFocus *focus)
{
  gtk_revealer_set_reveal_child (self->revealer, gtk_event_controller_focus_contains_focus (focus));
}

static gboolean
way_new_step_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (WAY_NEW_STEP (widget)->line);
}

static void
way_new_step_dispose (GObject *object)
{
  WayNewStep *self = WAY_NEW_STEP (object);

  /* Bound, and the child: the template would unparent it, and AdwBin once more. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_NEW_STEP);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_new_step_parent_class)->dispose (object);
}

static void
way_new_step_finalize (GObject *object)
{
  g_free (WAY_NEW_STEP (object)->typed);

  G_OBJECT_CLASS (way_new_step_parent_class)->finalize (object);
}

static void
way_new_step_class_init (WayNewStepClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_new_step_dispose;
  G_OBJECT_CLASS (klass)->finalize = way_new_step_finalize;
  widget_class->focus = way_bin_focus;
  widget_class->grab_focus = way_new_step_grab_focus;

  g_type_ensure (WAY_TYPE_INVITATION);
  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/new-step.ui");
  gtk_widget_class_bind_template_child (widget_class, WayNewStep, line);
  gtk_widget_class_bind_template_child (widget_class, WayNewStep, revealer);
  gtk_widget_class_bind_template_child (widget_class, WayNewStep, example);
  gtk_widget_class_bind_template_child (widget_class, WayNewStep, understood);
  gtk_widget_class_bind_template_child (widget_class, WayNewStep, what);
  gtk_widget_class_bind_template_child (widget_class, WayNewStep, who);
  gtk_widget_class_bind_template_child (widget_class, WayNewStep, when);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all_of_it);
  gtk_widget_class_bind_template_callback (widget_class, typing_cb);
  gtk_widget_class_bind_template_callback (widget_class, when_cb);
  gtk_widget_class_bind_template_callback (widget_class, who_cb);
}

static void
way_new_step_init (WayNewStep *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->parts = PLAIN;
  self->typed = g_strdup ("");
  way_invitation_set_below (WAY_INVITATION (self->line), GTK_WIDGET (self->revealer));
}

void
way_new_step_set_doer (WayNewStep *self, WayStore *store, gint64 goal, const WayDoer *doer)
{
  g_return_if_fail (WAY_IS_NEW_STEP (self) && WAY_IS_STORE (store) && doer != NULL);

  g_set_object (&self->store, store);
  self->goal = goal;
  self->doer = doer;
}

void
way_new_step_set_placeholder (WayNewStep *self, const char *placeholder)
{
  g_return_if_fail (WAY_IS_NEW_STEP (self));

  g_object_set (self->line, "placeholder", placeholder, NULL);
}
