#include "views/step-row.h"

#include <glib/gi18n.h>

#include "model/activity.h"
#include "model/words.h"
#include "store/doers.h"
#include "store/order.h"
#include "store/promises.h"
#include "store/query.h"
#include "store/repeats.h"
#include "views/card-drag.h"
#include "views/cards.h"
#include "views/form.h"
#include "views/report.h"
#include "views/step-who.h"
#include "widgets/bin-focus.h"
#include "widgets/editors.h"

struct _WayStepRow
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *activity;
  gboolean showing; /* the tick changes because of the record */

  /* Template children */
  WayForm *form;
  GtkCheckButton *check;
  GtkWidget *words;
  GtkLabel *when;
  GtkImage *focus_icon;
  GtkWidget *smallest;
  GtkToggleButton *more;
  GtkWidget *revealer;
  WayStepWho *who;
};

G_DEFINE_FINAL_TYPE (WayStepRow, way_step_row, ADW_TYPE_BIN)

static void
show_focus (WayStepRow *self)
{
  const char *focus = way_record_get_text (self->activity, "focus");
  const char *const classes[] = { focus != NULL ? "way-act" : NULL,
                                  g_strcmp0 (focus, "ensuring") == 0 ? "way-ensuring"
                                                                     : "way-strengthening",
                                  NULL };

  gtk_widget_set_visible (GTK_WIDGET (self->focus_icon), focus != NULL);
  gtk_widget_set_css_classes (GTK_WIDGET (self->focus_icon), (const char **) classes);
  gtk_image_set_from_icon_name (self->focus_icon, way_word_get_icon ("activity.focus", focus));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->focus_icon), way_word ("activity.focus", focus));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->focus_icon), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  way_word ("activity.focus", focus), -1);
}

/* What became of it, or until when it is promised; a step without a date has time. */
static char *
describe_when (WayStepRow *self)
{
  WayRecord *experience = way_promise_find_outcome (self->store, self->activity);

  if (experience != NULL)
    return way_experience_describe (experience);
  if (way_promise_repeats (self->activity))
    return way_promise_describe_rhythm (self->store, self->activity);
  if (way_record_get_text (self->activity, "due_on") != NULL ||
      way_record_get_text (self->activity, "timing") != NULL)
    return way_promise_describe_when (self->activity);

  return g_strdup ("");
}

static void
show_step (WayStepRow *self)
{
  g_autofree char *when = describe_when (self);

  self->showing = TRUE;
  gtk_check_button_set_active (self->check, way_promise_is_settled (self->store, self->activity));
  self->showing = FALSE;

  gtk_label_set_label (self->when, when);
  gtk_widget_set_visible (GTK_WIDGET (self->when), *when != '\0');
  gtk_widget_set_visible (self->smallest, way_record_get_int (self->activity, "smallest") == 1);
  show_focus (self);
  way_step_who_refresh (self->who);
}

/* The people to choose from are looked up when they are about to be seen. */
static void
unfolded_cb (WayStepRow *self)
{
  if (gtk_revealer_get_reveal_child (GTK_REVEALER (self->revealer)))
    way_step_who_offer (self->who);
}

static void
toggled_cb (WayStepRow *self)
{
  g_autoptr (GError) error = NULL;

  if (self->showing)
    return;

  if (gtk_check_button_get_active (self->check)
          ? way_promise_mark (self->store, self->activity, "done", &error) == 0
          : !way_promise_reopen (self->store, self->activity, &error))
    way_report_error (GTK_WIDGET (self), _("This could not be saved"), error);
}

static void
move_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayStepRow *self = WAY_STEP_ROW (widget);
  g_autoptr (WayQuery) steps =
                 way_doers_query_steps (self->store, way_record_get_int (self->activity, "goal"));

  way_cards_move (widget, self->store, steps, self->activity,
                  way_doers_find_step (steps, self->activity, g_variant_get_int32 (parameter)));
}

/* To the column on the left or on the right. */
static void
hand_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayStepRow *self = WAY_STEP_ROW (widget);
  g_autoptr (GPtrArray) doers =
                 way_doers_of_goal (self->store, way_record_get_int (self->activity, "goal"));
  g_autoptr (WayDoer) doer = way_doer_new (self->activity);
  int to = way_doers_find (doers, doer) + g_variant_get_int32 (parameter);

  if (to >= 0 && to < (int) doers->len)
    way_step_who_take (self->who, g_ptr_array_index (doers, to));
}

/* The smallest step comes first, within the step of the form that says so. */
static void
saving_cb (WayStepRow *self, const char *column)
{
  g_autoptr (WayQuery) steps = NULL;

  if (!g_str_equal (column, "smallest") || way_record_get_int (self->activity, "smallest") == 1)
    return;

  steps = way_doers_query_steps (self->store, way_record_get_int (self->activity, "goal"));
  way_order_put (self->store, steps, self->activity, 0, NULL);
}

static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayStepRow *self = WAY_STEP_ROW (widget);

  way_cards_remove (widget, self->store, self->activity,
                    _("Remove a step"), _("The step is removed"),
                                            _("The step could not be removed"));
}

static void
open_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  gtk_toggle_button_set_active (WAY_STEP_ROW (widget)->more, TRUE);
}

static gboolean
way_step_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (WAY_STEP_ROW (widget)->words);
}

static void
way_step_row_dispose (GObject *object)
{
  WayStepRow *self = WAY_STEP_ROW (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  /* Bound, and the child: the template would unparent it, and AdwBin once more. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_STEP_ROW);
  g_clear_object (&self->activity);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_step_row_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  way_cards_install_move (widget_class, "step.move", move_action, GDK_KEY_Up, GDK_KEY_Down);
  way_cards_install_move (widget_class, "step.hand", hand_action, GDK_KEY_Left, GDK_KEY_Right);
  gtk_widget_class_install_action (widget_class, "step.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "card.open", NULL, open_action);
}

static void
way_step_row_class_init (WayStepRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_step_row_dispose;
  widget_class->focus = way_bin_focus;
  widget_class->grab_focus = way_step_row_grab_focus;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  g_type_ensure (WAY_TYPE_STEP_WHO);
  install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/step-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WayStepRow, form);
  gtk_widget_class_bind_template_child (widget_class, WayStepRow, check);
  gtk_widget_class_bind_template_child (widget_class, WayStepRow, words);
  gtk_widget_class_bind_template_child (widget_class, WayStepRow, when);
  gtk_widget_class_bind_template_child (widget_class, WayStepRow, focus_icon);
  gtk_widget_class_bind_template_child (widget_class, WayStepRow, smallest);
  gtk_widget_class_bind_template_child (widget_class, WayStepRow, more);
  gtk_widget_class_bind_template_child (widget_class, WayStepRow, revealer);
  gtk_widget_class_bind_template_child (widget_class, WayStepRow, who);
  gtk_widget_class_bind_template_callback (widget_class, saving_cb);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, unfolded_cb);
}

static void
way_step_row_init (WayStepRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_step_row_new (WayStore *store, WayRecord *activity)
{
  WayStepRow *self;

  g_return_val_if_fail (WAY_IS_STORE (store) && WAY_IS_ACTIVITY (activity), NULL);

  self = g_object_new (WAY_TYPE_STEP_ROW, NULL);
  self->store = g_object_ref (store);
  self->activity = g_object_ref (activity);
  way_card_drag_from (GTK_WIDGET (self), self->activity);
  way_form_set_record (self->form, store, activity);
  way_step_who_set_step (self->who, store, activity);
  g_signal_connect_object (store, "changed", G_CALLBACK (show_step), self, G_CONNECT_SWAPPED);
  show_step (self);

  return GTK_WIDGET (self);
}

WayRecord *
way_step_row_get_activity (WayStepRow *self)
{
  g_return_val_if_fail (WAY_IS_STEP_ROW (self), NULL);

  return self->activity;
}
