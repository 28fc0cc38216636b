#include "views/shelf-list.h"

#include <glib/gi18n.h>

#include "store/ensuring.h"
#include "store/letters.h"
#include "views/cards.h"
#include "views/report.h"
#include "views/shelf-row.h"
#include "widgets/invitation.h"

struct _WayShelfList
{
  AdwBin parent_instance;

  char *kind;
  char *placeholder;
  WayStore *store;
  WayQuery *records;
  gint64 open; /* the id of what was opened last, or 0 */

  /* Template children */
  GtkListBox *list;
  GtkWidget *invitation;
};

typedef enum
{
  PROP_KIND = 1,
  PROP_PLACEHOLDER,
} WayShelfListProperty;

G_DEFINE_FINAL_TYPE (WayShelfList, way_shelf_list, ADW_TYPE_BIN)

static guint changed_signal;

static const struct
{
  const char *kind;
  WayQuery *(*query) (WayStore *store);
  gint64 (*add) (WayStore *store, const char *words, GError **error); /* (nullable) */
} kinds[] = {
  { "letter", way_letters_query_open, way_letters_add },
  { "done", way_letters_query_done, NULL },
  { "safety", way_ensuring_query_agreements, way_ensuring_add_agreement },
  { "measure", way_ensuring_query_measures, way_ensuring_add_measure },
};

static guint
find_kind (WayShelfList *self)
{
  guint kind = 0;

  while (!g_str_equal (kinds[kind].kind, self->kind))
    kind++;
  return kind;
}

static void
open_cb (WayShelfList *self, GParamSpec *pspec, WayShelfRow *row)
{
  gint64 id = way_record_get_id (way_shelf_row_get_record (row));
  gboolean open;

  g_object_get (row, "open", &open, NULL);
  if (open)
    self->open = id;
  else if (self->open == id)
    self->open = 0;
}

/* What gets another date gets another place: there it is gone on with. */
static GtkWidget *
make_row (gpointer item, gpointer data)
{
  WayShelfList *self = data;
  GtkWidget *row = way_shelf_row_new (self->store, item);

  if (way_record_get_id (item) == self->open)
    {
      g_object_set (row, "open", TRUE, NULL);
      way_cards_focus (row);
    }
  g_signal_connect_object (row, "notify::open", G_CALLBACK (open_cb), self, G_CONNECT_SWAPPED);
  return way_cards_row (row);
}

/* The focus stays in the line: a pile has more than one letter. */
static gboolean
entered_cb (WayShelfList *self, const char *text)
{
  g_autoptr (GError) error = NULL;

  if (kinds[find_kind (self)].add (self->store, text, &error) != 0)
    return TRUE;

  way_report_error (GTK_WIDGET (self), _("It could not be added"), error);
  return FALSE;
}

static void
items_changed_cb (WayShelfList *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->list), way_query_get_length (self->records) > 0);
  g_signal_emit (self, changed_signal, 0);
}

static void
way_shelf_list_constructed (GObject *object)
{
  WayShelfList *self = WAY_SHELF_LIST (object);

  G_OBJECT_CLASS (way_shelf_list_parent_class)->constructed (object);

  gtk_widget_set_visible (self->invitation, kinds[find_kind (self)].add != NULL);
}

static void
way_shelf_list_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayShelfList *self = WAY_SHELF_LIST (object);

  switch ((WayShelfListProperty) property_id)
    {
    case PROP_KIND:
      g_value_set_string (value, self->kind);
      break;
    case PROP_PLACEHOLDER:
      g_value_set_string (value, self->placeholder);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_shelf_list_set_property (GObject *object,
                             guint property_id,
                             const GValue *value,
                             GParamSpec *pspec)
{
  WayShelfList *self = WAY_SHELF_LIST (object);

  switch ((WayShelfListProperty) property_id)
    {
    case PROP_KIND:
      self->kind = g_value_dup_string (value);
      break;
    case PROP_PLACEHOLDER:
      self->placeholder = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_shelf_list_dispose (GObject *object)
{
  WayShelfList *self = WAY_SHELF_LIST (object);

  if (self->records != NULL)
    g_signal_handlers_disconnect_by_data (self->records, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_SHELF_LIST);
  g_clear_object (&self->records);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_shelf_list_parent_class)->dispose (object);
}

static void
way_shelf_list_finalize (GObject *object)
{
  g_free (WAY_SHELF_LIST (object)->kind);
  g_free (WAY_SHELF_LIST (object)->placeholder);

  G_OBJECT_CLASS (way_shelf_list_parent_class)->finalize (object);
}

static void
way_shelf_list_class_init (WayShelfListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_CONSTRUCT_ONLY;

  object_class->constructed = way_shelf_list_constructed;
  object_class->get_property = way_shelf_list_get_property;
  object_class->set_property = way_shelf_list_set_property;
  object_class->dispose = way_shelf_list_dispose;
  object_class->finalize = way_shelf_list_finalize;

  g_object_class_install_property (object_class, PROP_KIND,
                                   g_param_spec_string ("kind", NULL, NULL, "letter", flags));
  g_object_class_install_property (object_class, PROP_PLACEHOLDER,
                                   g_param_spec_string ("placeholder", NULL, NULL, NULL, flags));
  changed_signal = g_signal_new ("changed", WAY_TYPE_SHELF_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);

  g_type_ensure (WAY_TYPE_INVITATION);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/shelf-list.ui");
  gtk_widget_class_bind_template_child (widget_class, WayShelfList, list);
  gtk_widget_class_bind_template_child (widget_class, WayShelfList, invitation);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
}

static void
way_shelf_list_init (WayShelfList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_shelf_list_set_store (WayShelfList *self, WayStore *store)
{
  g_return_if_fail (WAY_IS_SHELF_LIST (self) && self->store == NULL);

  self->store = g_object_ref (store);
  self->records = kinds[find_kind (self)].query (store);
  g_signal_connect_object (self->records, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->records), make_row, self, NULL);
  items_changed_cb (self);
}

gboolean
way_shelf_list_show (WayShelfList *self, gint64 id)
{
  GtkWidget *row;

  g_return_val_if_fail (WAY_IS_SHELF_LIST (self), FALSE);

  row = way_cards_find_record (GTK_WIDGET (self->list),
                               (WayCardsGetRecord) way_shelf_row_get_record, id);
  if (row == NULL)
    return FALSE;

  g_object_set (row, "open", TRUE, NULL);
  way_cards_show (row);
  return TRUE;
}

gint64
way_shelf_list_get_open (WayShelfList *self)
{
  GtkWidget *row;

  g_return_val_if_fail (WAY_IS_SHELF_LIST (self), 0);

  for (guint i = 0; (row = way_cards_get (GTK_WIDGET (self->list), i)) != NULL; i++)
    {
      gboolean open;

      g_object_get (row, "open", &open, NULL);
      if (open)
        return way_record_get_id (way_shelf_row_get_record (WAY_SHELF_ROW (row)));
    }
  return 0;
}

guint
way_shelf_list_get_length (WayShelfList *self)
{
  g_return_val_if_fail (WAY_IS_SHELF_LIST (self), 0);

  return self->records != NULL ? way_query_get_length (self->records) : 0;
}
