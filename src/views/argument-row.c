#include "views/argument-row.h"

#include <glib/gi18n.h>

#include "model/argument.h"
#include "model/option.h"
#include "store/options.h"
#include "store/order.h"
#include "views/card-drag.h"
#include "views/cards.h"
#include "views/form.h"
#include "views/report.h"
#include "views/view.h"
#include "widgets/bin-focus.h"
#include "widgets/editors.h"

struct _WayArgumentRow
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *argument;

  /* Template children */
  WayForm *form;
  GtkWidget *weights;
  GtkWidget *weight;
  GtkWidget *worker_weight;
  GtkWidget *words;
};

G_DEFINE_FINAL_TYPE (WayArgumentRow, way_argument_row, ADW_TYPE_BIN)

static gboolean
is_workers (WayArgumentRow *self)
{
  return g_strcmp0 (way_record_get_text (self->argument, "words_by"), "worker") == 0;
}

static gboolean
is_open (WayArgumentRow *self, const char *weight)
{
  return way_record_get_int (self->argument, weight) == WAY_NONE;
}

/* Whose words these are weighs first; the other one only if they have. */
static void
show_weights (WayArgumentRow *self)
{
  gboolean worker = is_workers (self);

  gtk_widget_set_visible (self->weight, !worker || !is_open (self, "weight"));
  gtk_widget_set_visible (self->worker_weight, worker || !is_open (self, "worker_weight"));
  gtk_box_reorder_child_after (GTK_BOX (self->weights), self->weight,
                               worker ? self->worker_weight : NULL);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "argument.mine", worker);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "argument.theirs", !worker);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "argument.weigh",
                                 is_open (self, worker ? "weight" : "worker_weight"));
}

static void
whose_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayArgumentRow *self = WAY_ARGUMENT_ROW (widget);
  const char *whose = g_str_equal (action_name, "argument.mine") ? "person" : "worker";
  g_autoptr (GError) error = NULL;

  if (!way_options_attribute (self->store, self->argument, whose, &error))
    way_report_error (widget, _("This could not be saved"), error);
}

static void
weigh_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayArgumentRow *self = WAY_ARGUMENT_ROW (widget);
  g_autoptr (GError) error = NULL;

  if (!way_store_begin (self->store, _("Weigh it"), &error) ||
                        !way_store_end (
                            self->store,
                            way_store_set_int (self->store, self->argument,
                                               is_workers (self) ? "weight" : "worker_weight", 1,
                                               &error),
                            &error))
    way_report_error (widget, _("This could not be saved"), error);
}

/* The row goes to another list: the view shows it there. */
static void
put (WayArgumentRow *self, WayRecord *option, const char *side, int place)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), WAY_TYPE_VIEW);
  gint64 id = way_record_get_id (self->argument);
  g_autoptr (GError) error = NULL;

  if (!way_options_put_argument (self->store, self->argument, option, side, place, &error))
    way_report_error (view, _("It could not be moved"), error);
  else if (view != NULL)
    way_view_show_record (WAY_VIEW (view), id);
}

static WayRecord *
get_option (WayArgumentRow *self)
{
  return way_store_find (self->store, WAY_TYPE_OPTION,
                         way_record_get_int (self->argument, "option"));
}

static gboolean
speaks_for (WayArgumentRow *self)
{
  return g_strcmp0 (way_record_get_text (self->argument, "side"), "for") == 0;
}

static void
side_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayArgumentRow *self = WAY_ARGUMENT_ROW (widget);

  put (self, get_option (self), speaks_for (self) ? "against" : "for", G_MAXINT);
}

/* To the way on the left or on the right. */
static void
beside_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayArgumentRow *self = WAY_ARGUMENT_ROW (widget);
  g_autoptr (WayRecord) option = way_options_find_beside (self->store, get_option (self),
                                                          g_variant_get_int32 (parameter));

  if (option != NULL)
    put (self, option, way_record_get_text (self->argument, "side"), G_MAXINT);
}

/* What speaks against stands below what speaks for: a move goes on there. */
static gboolean
leaves_side (WayArgumentRow *self, WayQuery *arguments, int by)
{
  int to = way_order_find (arguments, self->argument) + by;

  return speaks_for (self) ? to >= (int) way_query_get_length (arguments) : to < 0;
}

static void
move_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayArgumentRow *self = WAY_ARGUMENT_ROW (widget);
  int by = g_variant_get_int32 (parameter);
  g_autoptr (WayQuery) arguments = way_options_query_arguments (
      self->store, way_record_get_int (self->argument, "option"),
      way_record_get_text (self->argument, "side"));

  if (leaves_side (self, arguments, by))
    put (self, get_option (self), by > 0 ? "against" : "for", by > 0 ? 0 : G_MAXINT);
  else
    way_cards_move (widget, self->store, arguments, self->argument, by);
}

static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayArgumentRow *self = WAY_ARGUMENT_ROW (widget);

  way_cards_remove (widget, self->store, self->argument,
                    _("Remove what speaks for or against"), _("It is removed"),
                                                                _("It could not be removed"));
}

static gboolean
way_argument_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (WAY_ARGUMENT_ROW (widget)->words);
}

static void
way_argument_row_dispose (GObject *object)
{
  WayArgumentRow *self = WAY_ARGUMENT_ROW (object);

  if (self->argument != NULL)
    g_signal_handlers_disconnect_by_data (self->argument, self);
  /* Bound, and the child: the template would unparent it, and AdwBin once more. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_ARGUMENT_ROW);
  g_clear_object (&self->argument);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_argument_row_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "argument.mine", NULL, whose_action);
  gtk_widget_class_install_action (widget_class, "argument.theirs", NULL, whose_action);
  gtk_widget_class_install_action (widget_class, "argument.weigh", NULL, weigh_action);
  way_cards_install_move (widget_class, "argument.move", move_action, GDK_KEY_Up, GDK_KEY_Down);
  way_cards_install_move (widget_class, "argument.beside", beside_action, GDK_KEY_Left,
                          GDK_KEY_Right);
  gtk_widget_class_install_action (widget_class, "argument.side", NULL, side_action);
  gtk_widget_class_install_action (widget_class, "argument.remove", NULL, remove_action);
}

static void
way_argument_row_class_init (WayArgumentRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_argument_row_dispose;
  widget_class->focus = way_bin_focus;
  widget_class->grab_focus = way_argument_row_grab_focus;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/argument-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WayArgumentRow, form);
  gtk_widget_class_bind_template_child (widget_class, WayArgumentRow, weights);
  gtk_widget_class_bind_template_child (widget_class, WayArgumentRow, weight);
  gtk_widget_class_bind_template_child (widget_class, WayArgumentRow, worker_weight);
  gtk_widget_class_bind_template_child (widget_class, WayArgumentRow, words);
}

static void
way_argument_row_init (WayArgumentRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_argument_row_new (WayStore *store, WayRecord *argument)
{
  WayArgumentRow *self;

  g_return_val_if_fail (WAY_IS_STORE (store) && WAY_IS_ARGUMENT (argument), NULL);

  self = g_object_new (WAY_TYPE_ARGUMENT_ROW, NULL);
  self->store = g_object_ref (store);
  self->argument = g_object_ref (argument);
  way_card_drag_from (GTK_WIDGET (self), self->argument);
  way_form_set_record (self->form, store, argument);
  g_signal_connect_object (argument, "notify", G_CALLBACK (show_weights), self, G_CONNECT_SWAPPED);
  show_weights (self);

  return GTK_WIDGET (self);
}

WayRecord *
way_argument_row_get_argument (WayArgumentRow *self)
{
  g_return_val_if_fail (WAY_IS_ARGUMENT_ROW (self), NULL);

  return self->argument;
}
