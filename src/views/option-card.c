#include "views/option-card.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/option.h"
#include "store/options.h"
#include "views/argument-list.h"
#include "views/cards.h"
#include "views/form.h"
#include "views/help-box.h"
#include "views/option-balance.h"
#include "views/report.h"
#include "widgets/bin-focus.h"
#include "widgets/editors.h"

struct _WayOptionCard
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *option;
  gboolean asks_helpers;

  /* Template children */
  WayForm *form;
  GtkWidget *badge;
  GtkWidget *words;
  GtkWidget *not_now;
  GtkWidget *menu;
  WayBalance *balance;
  WayArgumentList *pros;
  WayArgumentList *cons;
  WayHelpBox *strengths;
  WayHelpBox *people;
  GtkWidget *helpers;
  GtkWidget *offer;
  GtkLabel *former;
  GtkWidget *choose;
  WayForm *why_form;
  GtkWidget *why;
};

G_DEFINE_FINAL_TYPE (WayOptionCard, way_option_card, ADW_TYPE_BIN)

static gboolean
is_not_now (WayOptionCard *self)
{
  return way_record_get_int (self->option, "not_now") == 1;
}

/* Those who could help are named above how they could. */
static void
show_helpers (WayOptionCard *self)
{
  gboolean said = way_record_get_text (self->option, "helpers") != NULL;

  gtk_widget_set_visible (self->helpers, self->asks_helpers || said);
  gtk_widget_set_visible (self->offer, !is_not_now (self) && !self->asks_helpers);
  g_object_set (self->helpers, "show-title", !gtk_widget_get_visible (GTK_WIDGET (self->people)),
                NULL);
}

static void
show_choice (WayOptionCard *self, WayRecord *choice)
{
  gboolean chosen = choice != NULL && way_record_get_id (self->option) != 0 &&
                    way_record_get_int (choice, "option") == way_record_get_id (self->option);

  gtk_widget_set_visible (self->badge, chosen);
  gtk_widget_set_visible (self->choose, !chosen);
  gtk_widget_set_visible (GTK_WIDGET (self->why_form), chosen);
  if (chosen)
    gtk_widget_add_css_class (GTK_WIDGET (self->form), "way-chosen");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->form), "way-chosen");
  if (chosen)
    way_form_set_record (self->why_form, self->store, choice);
}

static void
show_former (WayOptionCard *self)
{
  WayRecord *choice = way_options_get_former_choice (self->store, self->option);
  const char *why = choice != NULL ? way_record_get_text (choice, "why") : NULL;
  const char *date = choice != NULL ? way_record_get_text (choice, "chosen_on") : NULL;
  g_autofree char *day = way_date_format (date, WAY_DATE_SHORT);
  g_autofree char *text = why != NULL
      /* Translators: a date, and why: this way was chosen then, and another one since. */
      ? g_strdup_printf (_("Chosen before: %1$s, “%2$s”"), day, why)
      /* Translators: a date: this way was chosen then, and another one since. */
      : g_strdup_printf (_("Chosen before: %s"), day);

  gtk_label_set_label (self->former, text);
  gtk_widget_set_visible (GTK_WIDGET (self->former), choice != NULL);
}

static void
set_option (WayOptionCard *self, WayRecord *option)
{
  if (option == self->option)
    return;

  g_set_object (&self->option, option);
  if (way_record_get_id (option) != 0)
    way_form_set_record (self->form, self->store, option);
  way_help_box_set_option (self->strengths, self->store, is_not_now (self) ? NULL : option);
  way_help_box_set_option (self->people, self->store, is_not_now (self) ? NULL : option);
  way_argument_list_set_option (self->pros, self->store, option);
  way_argument_list_set_option (self->cons, self->store, option);
}

/* "Not now" is a draft at first, and can become one again by undo. */
static void
changed_cb (WayOptionCard *self)
{
  gint64 goal = way_record_get_int (self->option, "goal");

  if (is_not_now (self))
    {
      g_autoptr (WayRecord) not_now = way_options_get_not_now (self->store, goal);

      if (way_record_get_id (not_now) != way_record_get_id (self->option))
        set_option (self, not_now);
    }

  show_choice (self, way_options_get_choice (self->store, goal));
  show_former (self);
  way_option_balance_show (self->balance, self->store, way_record_get_id (self->option));
  show_helpers (self);
}

static void
choose_cb (WayOptionCard *self)
{
  g_autoptr (GError) error = NULL;

  if (way_options_choose (self->store, self->option, &error) == 0)
    way_report_error (GTK_WIDGET (self), _("The choice could not be saved"), error);
  else
    gtk_widget_grab_focus (self->why);
}

static void
helpers_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayOptionCard *self = WAY_OPTION_CARD (widget);

  self->asks_helpers = TRUE;
  way_help_box_unfold (self->people);
  show_helpers (self);
  way_help_box_unfold (self->strengths);
}

static void
move_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayOptionCard *self = WAY_OPTION_CARD (widget);
  g_autoptr (WayQuery) options = NULL;

  if (is_not_now (self))
    return;

  options = way_options_query (self->store, way_record_get_int (self->option, "goal"));
  way_cards_move (widget, self->store, options, self->option, g_variant_get_int32 (parameter));
}

static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayOptionCard *self = WAY_OPTION_CARD (widget);

  way_cards_remove (widget, self->store, self->option,
                    _("Remove a way"), _("The way is removed"),
                                           _("The way could not be removed"));
}

static gboolean
way_option_card_grab_focus (GtkWidget *widget)
{
  WayOptionCard *self = WAY_OPTION_CARD (widget);

  return gtk_widget_grab_focus (is_not_now (self) ? self->choose : self->words);
}

static void
way_option_card_dispose (GObject *object)
{
  WayOptionCard *self = WAY_OPTION_CARD (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_OPTION_CARD);
  g_clear_object (&self->option);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_option_card_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "option.helpers", NULL, helpers_action);
  way_cards_install_move (widget_class, "option.move", move_action, GDK_KEY_Left, GDK_KEY_Right);
  gtk_widget_class_install_action (widget_class, "option.remove", NULL, remove_action);
}

static void
way_option_card_class_init (WayOptionCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_option_card_dispose;
  widget_class->focus = way_bin_focus;
  widget_class->grab_focus = way_option_card_grab_focus;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_ARGUMENT_LIST);
  g_type_ensure (WAY_TYPE_BALANCE);
  g_type_ensure (WAY_TYPE_FORM);
  g_type_ensure (WAY_TYPE_HELP_BOX);
  install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/option-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WayOptionCard, form);
  gtk_widget_class_bind_template_child (widget_class, WayOptionCard, badge);
  gtk_widget_class_bind_template_child (widget_class, WayOptionCard, words);
  gtk_widget_class_bind_template_child (widget_class, WayOptionCard, not_now);
  gtk_widget_class_bind_template_child (widget_class, WayOptionCard, menu);
  gtk_widget_class_bind_template_child (widget_class, WayOptionCard, balance);
  gtk_widget_class_bind_template_child (widget_class, WayOptionCard, pros);
  gtk_widget_class_bind_template_child (widget_class, WayOptionCard, cons);
  gtk_widget_class_bind_template_child (widget_class, WayOptionCard, strengths);
  gtk_widget_class_bind_template_child (widget_class, WayOptionCard, people);
  gtk_widget_class_bind_template_child (widget_class, WayOptionCard, helpers);
  gtk_widget_class_bind_template_child (widget_class, WayOptionCard, offer);
  gtk_widget_class_bind_template_child (widget_class, WayOptionCard, former);
  gtk_widget_class_bind_template_child (widget_class, WayOptionCard, choose);
  gtk_widget_class_bind_template_child (widget_class, WayOptionCard, why_form);
  gtk_widget_class_bind_template_child (widget_class, WayOptionCard, why);
  gtk_widget_class_bind_template_callback (widget_class, choose_cb);
}

static void
way_option_card_init (WayOptionCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_option_card_new (WayStore *store, WayRecord *option)
{
  WayOptionCard *self;

  g_return_val_if_fail (WAY_IS_STORE (store) && WAY_IS_OPTION (option), NULL);

  self = g_object_new (WAY_TYPE_OPTION_CARD, NULL);
  self->store = g_object_ref (store);
  set_option (self, option);
  gtk_widget_set_visible (self->words, !is_not_now (self));
  gtk_widget_set_visible (self->menu, !is_not_now (self));
  gtk_widget_set_visible (self->not_now, is_not_now (self));
  if (is_not_now (self))
    gtk_widget_add_css_class (GTK_WIDGET (self->form), "way-resting");
  g_signal_connect_object (store, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);

  return GTK_WIDGET (self);
}

gboolean
way_option_card_show (WayOptionCard *self, gint64 id)
{
  g_return_val_if_fail (WAY_IS_OPTION_CARD (self), FALSE);

  if (way_record_get_id (self->option) == id)
    {
      way_cards_focus (GTK_WIDGET (self));
      return TRUE;
    }

  return way_argument_list_show (self->pros, id) || way_argument_list_show (self->cons, id);
}
