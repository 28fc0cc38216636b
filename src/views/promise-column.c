#include "views/promise-column.h"

#include <glib/gi18n.h>

#include "model/words.h"
#include "views/cards.h"
#include "views/promise-row.h"

struct _WayPromiseColumn
{
  AdwBin parent_instance;

  char *who;
  WayStore *store;
  GtkFilterListModel *activities;

  /* Template children */
  GtkWidget *dot;
  GtkLabel *title;
  GtkListBox *rows;
};

typedef enum
{
  PROP_WHO = 1,
} WayPromiseColumnProperty;

G_DEFINE_FINAL_TYPE (WayPromiseColumn, way_promise_column, ADW_TYPE_BIN)

static gboolean
is_theirs (gpointer item, gpointer user_data)
{
  WayPromiseColumn *self = user_data;
  const char *who = way_record_get_text (item, "who");

  return g_strcmp0 (who, self->who) == 0 ||
         (g_strcmp0 (who, "service") == 0 && g_strcmp0 (self->who, "other") == 0);
}

static GtkWidget *
make_row (gpointer item, gpointer user_data)
{
  WayPromiseColumn *self = user_data;
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), way_promise_row_new (self->store, item));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);

  return row;
}

static void
show_title (WayPromiseColumn *self)
{
  WayRecord *journey = way_store_get_journey (self->store);
  const char *worker = way_record_get_text (journey, "worker");
  const char *title = way_word ("activity.who", self->who);

  if (g_strcmp0 (self->who, "worker") == 0 && worker != NULL)
    title = worker;
  else if (g_strcmp0 (self->who, "other") == 0)
    title = C_ ("who", "Others");
  gtk_label_set_label (self->title, title);
}

static void
items_changed_cb (WayPromiseColumn *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self),
                          g_list_model_get_n_items (G_LIST_MODEL (self->activities)) > 0);
}

static void
way_promise_column_constructed (GObject *object)
{
  WayPromiseColumn *self = WAY_PROMISE_COLUMN (object);

  G_OBJECT_CLASS (way_promise_column_parent_class)->constructed (object);

  if (self->who != NULL)
    gtk_widget_add_css_class (self->dot, self->who);
}

static void
way_promise_column_get_property (GObject *object,
                                 guint property_id,
                                 GValue *value,
                                 GParamSpec *pspec)
{
  switch ((WayPromiseColumnProperty) property_id)
    {
    case PROP_WHO:
      g_value_set_string (value, WAY_PROMISE_COLUMN (object)->who);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_promise_column_set_property (GObject *object,
                                 guint property_id,
                                 const GValue *value,
                                 GParamSpec *pspec)
{
  switch ((WayPromiseColumnProperty) property_id)
    {
    case PROP_WHO:
      WAY_PROMISE_COLUMN (object)->who = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_promise_column_dispose (GObject *object)
{
  WayPromiseColumn *self = WAY_PROMISE_COLUMN (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_PROMISE_COLUMN);
  g_clear_object (&self->activities);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_promise_column_parent_class)->dispose (object);
}

static void
way_promise_column_finalize (GObject *object)
{
  g_free (WAY_PROMISE_COLUMN (object)->who);

  G_OBJECT_CLASS (way_promise_column_parent_class)->finalize (object);
}

static void
way_promise_column_class_init (WayPromiseColumnClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = way_promise_column_constructed;
  object_class->get_property = way_promise_column_get_property;
  object_class->set_property = way_promise_column_set_property;
  object_class->dispose = way_promise_column_dispose;
  object_class->finalize = way_promise_column_finalize;

  g_object_class_install_property (
      object_class, PROP_WHO,
      g_param_spec_string ("who", NULL, NULL, NULL,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_CONSTRUCT_ONLY));

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/promise-column.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPromiseColumn, dot);
  gtk_widget_class_bind_template_child (widget_class, WayPromiseColumn, title);
  gtk_widget_class_bind_template_child (widget_class, WayPromiseColumn, rows);
}

static void
way_promise_column_init (WayPromiseColumn *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_promise_column_set_activities (WayPromiseColumn *self, WayStore *store, GListModel *activities)
{
  GtkFilter *filter;

  g_return_if_fail (WAY_IS_PROMISE_COLUMN (self) && self->store == NULL);

  filter = GTK_FILTER (gtk_custom_filter_new (is_theirs, self, NULL));
  self->store = g_object_ref (store);
  self->activities = gtk_filter_list_model_new (g_object_ref (activities), filter);
  g_signal_connect_object (self->activities, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (self->activities), make_row, self, NULL);
  show_title (self);
  items_changed_cb (self);
}

void
way_promise_column_refresh (WayPromiseColumn *self)
{
  g_return_if_fail (WAY_IS_PROMISE_COLUMN (self));

  gtk_filter_changed (gtk_filter_list_model_get_filter (self->activities),
                      GTK_FILTER_CHANGE_DIFFERENT);
  show_title (self);
}

gboolean
way_promise_column_show (WayPromiseColumn *self, gint64 id)
{
  GtkWidget *row;

  g_return_val_if_fail (WAY_IS_PROMISE_COLUMN (self), FALSE);

  row = way_cards_find_record (GTK_WIDGET (self->rows),
                               (WayCardsGetRecord) way_promise_row_get_activity, id);
  if (row != NULL)
    way_promise_row_unfold (WAY_PROMISE_ROW (row));
  return row != NULL;
}
