#include "views/doer-column.h"

#include <glib/gi18n.h>

#include "model/activity.h"
#include "views/card-drag.h"
#include "views/cards.h"
#include "views/new-step.h"
#include "views/step-row.h"
#include "widgets/bin-focus.h"

struct _WayDoerColumn
{
  AdwBin parent_instance;

  WayStore *store;
  WayDoer *doer;
  gint64 goal;
  GtkFilter *filter;

  /* Template children */
  GtkWidget *card;
  GtkWidget *shape;
  GtkWidget *icon;
  GtkLabel *name;
  GtkListBox *list;
  WayNewStep *line;
};

G_DEFINE_FINAL_TYPE (WayDoerColumn, way_doer_column, ADW_TYPE_BIN)

static gboolean
is_doers (gpointer item, gpointer data)
{
  WayDoerColumn *self = data;
  g_autoptr (WayDoer) doer = way_doer_new (item);

  return way_doer_equal (doer, self->doer);
}

static GtkWidget *
make_row (gpointer item, gpointer data)
{
  return way_cards_row (way_step_row_new (WAY_DOER_COLUMN (data)->store, item));
}

/* Steps are ordered within their goal: in another column they keep their place. */
static gboolean
drop (gpointer data, WayRecord *activity, int place, GError **error)
{
  WayDoerColumn *self = data;

  return way_doer_take (self->doer, self->store, activity, error);
}

/* The person is a circle, the worker a square, as everywhere. */
static void
show_shape (WayDoerColumn *self)
{
  gboolean worker = g_str_equal (self->doer->who, "worker");
  gboolean of_two = worker || g_str_equal (self->doer->who, "person");
  gboolean nobody = g_str_equal (self->doer->who, "nobody");

  gtk_widget_set_visible (self->shape, of_two);
  gtk_widget_set_visible (self->icon, !of_two && !nobody);
  if (worker)
    gtk_widget_add_css_class (self->shape, "way-filled-square");
  if (nobody)
    gtk_widget_add_css_class (self->card, "way-resting");
}

/* The person begins with what is small enough. */
static void
show_invitation (WayDoerColumn *self)
{
  gboolean first = g_str_equal (self->doer->who, "person") &&
                   gtk_list_box_get_row_at_index (self->list, 0) == NULL;

  way_new_step_set_placeholder (self->line, first ? _("the smallest step first…") : _("a step…"));
}

static void
bind_steps (WayDoerColumn *self)
{
  g_autoptr (GtkFilterListModel) steps = NULL;

  self->filter = GTK_FILTER (gtk_custom_filter_new (is_doers, self, NULL));
  steps = gtk_filter_list_model_new (G_LIST_MODEL (way_doers_query_steps (self->store, self->goal)),
                                     g_object_ref (self->filter));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (steps), make_row, self, NULL);
}

static gboolean
way_doer_column_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (WAY_DOER_COLUMN (widget)->line));
}

/* The steps go first: they ask whose they are. */
static void
way_doer_column_dispose (GObject *object)
{
  WayDoerColumn *self = WAY_DOER_COLUMN (object);

  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  /* Bound, and the child: the template would unparent it, and AdwBin once more. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_DOER_COLUMN);
  g_clear_object (&self->filter);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_doer_column_parent_class)->dispose (object);
}

static void
way_doer_column_finalize (GObject *object)
{
  g_clear_pointer (&WAY_DOER_COLUMN (object)->doer, way_doer_free);

  G_OBJECT_CLASS (way_doer_column_parent_class)->finalize (object);
}

static void
way_doer_column_class_init (WayDoerColumnClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_doer_column_dispose;
  G_OBJECT_CLASS (klass)->finalize = way_doer_column_finalize;
  widget_class->focus = way_bin_focus;
  widget_class->grab_focus = way_doer_column_grab_focus;

  g_type_ensure (WAY_TYPE_NEW_STEP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/doer-column.ui");
  gtk_widget_class_bind_template_child (widget_class, WayDoerColumn, card);
  gtk_widget_class_bind_template_child (widget_class, WayDoerColumn, shape);
  gtk_widget_class_bind_template_child (widget_class, WayDoerColumn, icon);
  gtk_widget_class_bind_template_child (widget_class, WayDoerColumn, name);
  gtk_widget_class_bind_template_child (widget_class, WayDoerColumn, list);
  gtk_widget_class_bind_template_child (widget_class, WayDoerColumn, line);
}

static void
way_doer_column_init (WayDoerColumn *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  way_card_drag_to (GTK_WIDGET (self), self->list, WAY_TYPE_ACTIVITY, drop, self);
}

GtkWidget *
way_doer_column_new (WayStore *store, gint64 goal, WayDoer *doer)
{
  WayDoerColumn *self;

  g_return_val_if_fail (WAY_IS_STORE (store) && doer != NULL, NULL);

  self = g_object_new (WAY_TYPE_DOER_COLUMN, NULL);
  self->store = g_object_ref (store);
  self->goal = goal;
  self->doer = doer;
  way_new_step_set_doer (self->line, store, goal, doer);
  show_shape (self);
  bind_steps (self);
  way_doer_column_refresh (self);

  return GTK_WIDGET (self);
}

const WayDoer *
way_doer_column_get_doer (WayDoerColumn *self)
{
  g_return_val_if_fail (WAY_IS_DOER_COLUMN (self), NULL);

  return self->doer;
}

void
way_doer_column_refresh (WayDoerColumn *self)
{
  g_return_if_fail (WAY_IS_DOER_COLUMN (self));

  gtk_label_set_label (self->name, way_doer_get_name (self->doer, self->store));
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  show_invitation (self);
}

gboolean
way_doer_column_show (WayDoerColumn *self, gint64 id)
{
  g_return_val_if_fail (WAY_IS_DOER_COLUMN (self), FALSE);

  return way_cards_focus_record (GTK_WIDGET (self->list),
                                 (WayCardsGetRecord) way_step_row_get_activity, id);
}
