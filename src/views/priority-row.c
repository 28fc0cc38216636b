#include "views/priority-row.h"

#include <glib/gi18n.h>

#include "store/order.h"
#include "store/priorities.h"
#include "views/card-drag.h"
#include "views/cards.h"
#include "views/form.h"
#include "views/report.h"
#include "views/view.h"
#include "widgets/bin-focus.h"
#include "widgets/editors.h"

struct _WayPriorityRow
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *priority;

  /* Template children */
  GtkLabel *rank;
  WayForm *form;
  GtkWidget *words;
  GtkWidget *domain;
};

G_DEFINE_FINAL_TYPE (WayPriorityRow, way_priority_row, ADW_TYPE_BIN)

/* The domain may be one that is not on the wheel any more. */
static void
show_rank_and_domain (WayPriorityRow *self)
{
  g_autofree char *rank = g_strdup_printf ("%d", (int) way_record_get_int (self->priority, "rank"));

  gtk_label_set_label (self->rank, rank);
  way_cards_offer_domains (self->domain, self->store,
                           way_record_get_int (self->priority, "domain"));
}

/* What it says stands in another row then, which takes the focus. */
static void
move_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayPriorityRow *self = WAY_PRIORITY_ROW (widget);
  GtkWidget *view = gtk_widget_get_ancestor (widget, WAY_TYPE_VIEW);
  g_autoptr (WayQuery) query = way_priorities_query (self->store);
  int n = way_query_get_length (query);
  int to = way_order_find (query, self->priority) + g_variant_get_int32 (parameter);
  g_autoptr (GError) error = NULL;

  to = CLAMP (to, 0, n - 1);
  if (!way_form_flush (widget))
    return;

  if (!way_priorities_put (self->store, self->priority, to, &error))
    way_report_error (view, _("It could not be moved"), error);
  else
    way_view_show_record (WAY_VIEW (view), way_record_get_id (way_query_peek (query, to)));
}

/* The row goes when the priority does, so the view is found before. */
static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayPriorityRow *self = WAY_PRIORITY_ROW (widget);
  GtkWidget *view = gtk_widget_get_ancestor (widget, WAY_TYPE_VIEW);
  g_autoptr (GError) error = NULL;

  if (way_priorities_remove (self->store, self->priority, &error))
    way_report (view, _("It is removed"), TRUE);
  else
    way_report_error (view, _("It could not be removed"), error);
}

static gboolean
way_priority_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (WAY_PRIORITY_ROW (widget)->words);
}

static void
way_priority_row_dispose (GObject *object)
{
  WayPriorityRow *self = WAY_PRIORITY_ROW (object);

  if (self->priority != NULL)
    g_signal_handlers_disconnect_by_data (self->priority, self);
  /* Bound, and the child: the template would unparent it, and AdwBin once more. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PRIORITY_ROW);
  g_clear_object (&self->priority);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_priority_row_parent_class)->dispose (object);
}

static void
way_priority_row_class_init (WayPriorityRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_priority_row_dispose;
  widget_class->focus = way_bin_focus;
  widget_class->grab_focus = way_priority_row_grab_focus;

  way_cards_install_move (widget_class, "priority.move", move_action, GDK_KEY_Up, GDK_KEY_Down);
  gtk_widget_class_install_action (widget_class, "priority.remove", NULL, remove_action);

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/priority-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPriorityRow, rank);
  gtk_widget_class_bind_template_child (widget_class, WayPriorityRow, form);
  gtk_widget_class_bind_template_child (widget_class, WayPriorityRow, words);
  gtk_widget_class_bind_template_child (widget_class, WayPriorityRow, domain);
}

static void
way_priority_row_init (WayPriorityRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_priority_row_new (WayStore *store, WayRecord *priority)
{
  WayPriorityRow *self = g_object_new (WAY_TYPE_PRIORITY_ROW, NULL);

  self->store = g_object_ref (store);
  self->priority = g_object_ref (priority);
  way_card_drag_from (GTK_WIDGET (self), self->priority);
  /* Before the form: the domain it is about to show must be there to be chosen. */
  g_signal_connect_object (priority, "notify", G_CALLBACK (show_rank_and_domain), self,
                           G_CONNECT_SWAPPED);
  show_rank_and_domain (self);
  way_form_set_record (self->form, store, priority);

  return GTK_WIDGET (self);
}

WayRecord *
way_priority_row_get_priority (WayPriorityRow *self)
{
  g_return_val_if_fail (WAY_IS_PRIORITY_ROW (self), NULL);

  return self->priority;
}
