#include "views/latest.h"

#include "views/cards.h"
#include "widgets/fold.h"

struct _WayLatest
{
  AdwBin parent_instance;

  char *label;
  char *earlier_label;
  WayStore *store;
  GListModel *records;
  WayLatestMakeRow make_row;

  /* Template children */
  GtkListBox *list;
  GtkSliceListModel *page;
  GtkWidget *earlier;
};

typedef enum
{
  PROP_LABEL = 1,
  PROP_EARLIER,
} WayLatestProperty;

G_DEFINE_FINAL_TYPE (WayLatest, way_latest, ADW_TYPE_BIN)

static void
open_cb (WayFold *row)
{
  if (way_fold_is_open (row))
    way_fold_close_others (row);
}

static GtkWidget *
create_row (gpointer record, gpointer data)
{
  WayLatest *self = data;
  GtkWidget *row = self->make_row (self->store, record);

  g_signal_connect (row, "notify::open", G_CALLBACK (open_cb), NULL);
  return way_cards_row (row);
}

static void
update (WayLatest *self)
{
  guint n = g_list_model_get_n_items (self->records);

  gtk_widget_set_visible (GTK_WIDGET (self->list), n > 0);
  gtk_widget_set_visible (self->earlier, gtk_slice_list_model_get_size (self->page) < n);
}

static void
show_first (WayLatest *self, guint n)
{
  gtk_slice_list_model_set_size (self->page, n);
  update (self);
}

static void
earlier_cb (WayLatest *self)
{
  show_first (self, G_MAXUINT);
}

static void
way_latest_constructed (GObject *object)
{
  WayLatest *self = WAY_LATEST (object);

  G_OBJECT_CLASS (way_latest_parent_class)->constructed (object);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->label, -1);
}

static void
way_latest_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayLatest *self = WAY_LATEST (object);

  switch ((WayLatestProperty) property_id)
    {
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_EARLIER:
      g_value_set_string (value, self->earlier_label);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_latest_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  WayLatest *self = WAY_LATEST (object);

  switch ((WayLatestProperty) property_id)
    {
    case PROP_LABEL:
      self->label = g_value_dup_string (value);
      break;
    case PROP_EARLIER:
      self->earlier_label = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_latest_dispose (GObject *object)
{
  WayLatest *self = WAY_LATEST (object);

  if (self->records != NULL)
    g_signal_handlers_disconnect_by_data (self->records, self);
  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_LATEST);
  g_clear_object (&self->records);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_latest_parent_class)->dispose (object);
}

static void
way_latest_finalize (GObject *object)
{
  g_free (WAY_LATEST (object)->label);
  g_free (WAY_LATEST (object)->earlier_label);

  G_OBJECT_CLASS (way_latest_parent_class)->finalize (object);
}

static void
way_latest_class_init (WayLatestClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_CONSTRUCT_ONLY;

  object_class->constructed = way_latest_constructed;
  object_class->get_property = way_latest_get_property;
  object_class->set_property = way_latest_set_property;
  object_class->dispose = way_latest_dispose;
  object_class->finalize = way_latest_finalize;

  g_object_class_install_property (object_class, PROP_LABEL,
                                   g_param_spec_string ("label", NULL, NULL, NULL, flags));
  g_object_class_install_property (object_class, PROP_EARLIER,
                                   g_param_spec_string ("earlier", NULL, NULL, NULL, flags));

  gtk_widget_class_set_template_from_resource (widget_class, "/care/waymark/Waymark/ui/latest.ui");
  gtk_widget_class_bind_template_child (widget_class, WayLatest, list);
  gtk_widget_class_bind_template_child (widget_class, WayLatest, page);
  gtk_widget_class_bind_template_child (widget_class, WayLatest, earlier);
  gtk_widget_class_bind_template_callback (widget_class, earlier_cb);
}

static void
way_latest_init (WayLatest *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_latest_set_records (
    WayLatest *self, WayStore *store, GListModel *records, guint n, WayLatestMakeRow make_row)
{
  g_return_if_fail (WAY_IS_LATEST (self) && self->store == NULL);

  self->store = g_object_ref (store);
  self->records = g_object_ref (records);
  self->make_row = make_row;
  gtk_slice_list_model_set_size (self->page, n);
  gtk_slice_list_model_set_model (self->page, records);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->page), create_row, self, NULL);
  g_signal_connect_object (records, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

void
way_latest_show (WayLatest *self, gint64 id)
{
  g_return_if_fail (WAY_IS_LATEST (self));

  for (guint i = 0; i < g_list_model_get_n_items (self->records); i++)
    {
      g_autoptr (WayRecord) record = g_list_model_get_item (self->records, i);
      WayFold *row;

      if (way_record_get_id (record) != id)
        continue;

      if (i >= gtk_slice_list_model_get_size (self->page))
        show_first (self, i + 1);
      row = WAY_FOLD (way_cards_get (GTK_WIDGET (self->list), i));
      way_fold_set_open (row, TRUE);
      way_cards_show (way_fold_get_button (row));
    }
}
