#include "views/new-goal.h"

#include <glib/gi18n.h>

#include "model/words.h"
#include "store/goals.h"
#include "views/report.h"
#include "views/view.h"
#include "widgets/bin-focus.h"
#include "widgets/invitation.h"
#include "widgets/word-choice.h"
#include "widgets/wrap-layout.h"

struct _WayNewGoal
{
  AdwBin parent_instance;

  WayStore *store;
  const char *kind; /* (nullable) whose beginning was taken */

  /* Template children */
  GtkWidget *line;
  GtkRevealer *revealer;
  GtkWidget *beginnings;
  WayEditor *owner;
};

G_DEFINE_FINAL_TYPE (WayNewGoal, way_new_goal, ADW_TYPE_BIN)

/* A goal goes on where its beginning ends. */
static char *
cut_ellipsis (const char *beginning)
{
  g_autofree char *text = g_strdup (beginning);

  if (g_str_has_suffix (text, "…"))
    text[strlen (text) - strlen ("…")] = '\0';
  return g_strdup_printf ("%s ", g_strchomp (text));
}

static void
begin_cb (WayNewGoal *self, GtkWidget *button)
{
  way_new_goal_begin (self, g_object_get_data (G_OBJECT (button), "kind"));
}

static gboolean
entered_cb (WayNewGoal *self, const char *text)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), WAY_TYPE_VIEW);
  g_autoptr (GError) error = NULL;

  if (way_goals_add (self->store, text, way_editor_get_text (self->owner), self->kind, &error) == 0)
    {
      way_report_error (view, _("The goal could not be added"), error);
      return FALSE;
    }

  self->kind = NULL;
  way_editor_set_text (self->owner, "personal");
  return TRUE;
}

static void
focus_cb (WayNewGoal *self, GParamSpec *pspec, GtkEventControllerFocus *focus)
{
  gtk_revealer_set_reveal_child (self->revealer, gtk_event_controller_focus_contains_focus (focus));
}

/* A tap below leaves the focus in the line: left, it would take what is typed for the whole. */
static void
leave_focus (GtkWidget *widget)
{
  gtk_widget_set_focus_on_click (widget, FALSE);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    leave_focus (child);
}

static void
add_beginnings (WayNewGoal *self)
{
  for (const WayWord *word = way_words_get ("goal.kind.start"); word->key != NULL; word++)
    {
      GtkWidget *button = gtk_button_new_with_label (way_word ("goal.kind.start", word->key));

      gtk_widget_add_css_class (button, "way-chip");
      g_object_set_data (G_OBJECT (button), "kind", (char *) word->key);
      g_signal_connect_object (button, "clicked", G_CALLBACK (begin_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (self->beginnings), button);
    }
}

static gboolean
way_new_goal_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (WAY_NEW_GOAL (widget)->line);
}

static void
way_new_goal_dispose (GObject *object)
{
  WayNewGoal *self = WAY_NEW_GOAL (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_NEW_GOAL);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_new_goal_parent_class)->dispose (object);
}

static void
way_new_goal_class_init (WayNewGoalClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_new_goal_dispose;
  widget_class->focus = way_bin_focus;
  widget_class->grab_focus = way_new_goal_grab_focus;

  g_type_ensure (WAY_TYPE_WORD_CHOICE);
  g_type_ensure (WAY_TYPE_INVITATION);
  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/new-goal.ui");
  gtk_widget_class_bind_template_child (widget_class, WayNewGoal, line);
  gtk_widget_class_bind_template_child (widget_class, WayNewGoal, revealer);
  gtk_widget_class_bind_template_child (widget_class, WayNewGoal, beginnings);
  gtk_widget_class_bind_template_child (widget_class, WayNewGoal, owner);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_cb);
}

static void
way_new_goal_init (WayNewGoal *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_beginnings (self);
  leave_focus (GTK_WIDGET (self->revealer));
}

void
way_new_goal_set_store (WayNewGoal *self, WayStore *store)
{
  g_return_if_fail (WAY_IS_NEW_GOAL (self) && WAY_IS_STORE (store));

  g_set_object (&self->store, store);
}

void
way_new_goal_begin (WayNewGoal *self, const char *kind)
{
  g_autofree char *text = NULL;

  g_return_if_fail (WAY_IS_NEW_GOAL (self) && kind != NULL);

  self->kind = g_intern_string (kind);
  text = cut_ellipsis (way_word ("goal.kind.start", kind));
  way_invitation_begin (WAY_INVITATION (self->line), text);
}
