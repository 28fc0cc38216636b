#include "store/query.h"

typedef struct
{
  guint column;
  WayColumnType type;
  gint64 number;
  char *text;    /* (nullable) what is left open */
  gboolean said; /* anything but that */
} Condition;

typedef struct
{
  guint column;
  gboolean downwards;
} Order;

struct _WayQuery
{
  GObject parent_instance;

  WayStore *store;
  WayRecordClass *klass;
  GListModel *source; /* (borrowed) of the store */
  GArray *conditions; /* of Condition */
  GArray *orders;     /* of Order */
  GPtrArray *records; /* what fulfils the conditions, in order */
  guint revision;     /* of the table, when they were collected */
};

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WayQuery,
                               way_query,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static gboolean
holds (const Condition *self, WayRecord *record)
{
  const char *text;

  if (self->type == WAY_COLUMN_INT)
    return way_record_peek_int (record, self->column) == self->number;

  text = way_record_peek_text (record, self->column);
  return self->said ? text != NULL : g_strcmp0 (text, self->text) == 0;
}

static gboolean
fulfils (WayQuery *self, WayRecord *record)
{
  for (guint i = 0; i < self->conditions->len; i++)
    {
      if (!holds (&g_array_index (self->conditions, Condition, i), record))
        return FALSE;
    }

  return TRUE;
}

static int
compare_ints (gint64 a, gint64 b)
{
  return (a > b) - (a < b);
}

/* What is left open comes last, upwards and downwards. */
static int
compare_column (const Order *order, WayRecord *a, WayRecord *b)
{
  gboolean is_text = WAY_RECORD_GET_CLASS (a)->columns[order->column].type == WAY_COLUMN_TEXT;
  const char *text_a = is_text ? way_record_peek_text (a, order->column) : NULL;
  const char *text_b = is_text ? way_record_peek_text (b, order->column) : NULL;
  gint64 int_a = is_text ? 0 : way_record_peek_int (a, order->column);
  gint64 int_b = is_text ? 0 : way_record_peek_int (b, order->column);
  gboolean open_a = is_text ? text_a == NULL : int_a == WAY_NONE;
  gboolean open_b = is_text ? text_b == NULL : int_b == WAY_NONE;
  int result;

  if (open_a || open_b)
    return open_a - open_b;

  result = is_text ? g_strcmp0 (text_a, text_b) : compare_ints (int_a, int_b);
  return order->downwards ? -result : result;
}

static int
compare_cb (gconstpointer first, gconstpointer second, gpointer user_data)
{
  WayQuery *self = user_data;
  WayRecord *a = *(WayRecord *const *) first;
  WayRecord *b = *(WayRecord *const *) second;

  for (guint i = 0; i < self->orders->len; i++)
    {
      int result = compare_column (&g_array_index (self->orders, Order, i), a, b);

      if (result != 0)
        return result;
    }

  /* Means nothing, and keeps still. */
  return compare_ints (way_record_get_id (a), way_record_get_id (b));
}

static GPtrArray *
collect (WayQuery *self)
{
  guint n = g_list_model_get_n_items (self->source);
  GPtrArray *records = g_ptr_array_new_full (n, g_object_unref);

  self->revision = way_store_get_revision (self->store, G_TYPE_FROM_CLASS (self->klass));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (WayRecord) record = g_list_model_get_item (self->source, i);

      if (fulfils (self, record))
        g_ptr_array_add (records, g_steal_pointer (&record));
    }

  g_ptr_array_sort_with_data (records, compare_cb, self);
  return records;
}

/* Says that what differs between BEFORE and now, and no more, has changed: one record that came
 * or went leaves the rows around it alone. */
static void
tell_difference (WayQuery *self, GPtrArray *before)
{
  guint head = 0, removed = before->len, added = self->records->len;

  while (head < MIN (before->len, self->records->len) &&
         before->pdata[head] == self->records->pdata[head])
    head++;

  while (removed > head && added > head &&
         before->pdata[removed - 1] == self->records->pdata[added - 1])
    {
      removed--;
      added--;
    }

  if (removed > head || added > head)
    g_list_model_items_changed (G_LIST_MODEL (self), head, removed - head, added - head);
}

static void
refresh (WayQuery *self)
{
  g_autoptr (GPtrArray) before = g_steal_pointer (&self->records);

  self->records = collect (self);
  tell_difference (self, before);
}

static void
changed_cb (WayQuery *self)
{
  if (self->revision != way_store_get_revision (self->store, G_TYPE_FROM_CLASS (self->klass)))
    refresh (self);
}

static GType
way_query_get_item_type (GListModel *model)
{
  return G_TYPE_FROM_CLASS (WAY_QUERY (model)->klass);
}

static guint
way_query_get_n_items (GListModel *model)
{
  return WAY_QUERY (model)->records->len;
}

static gpointer
way_query_get_item (GListModel *model, guint position)
{
  WayRecord *record = way_query_peek (WAY_QUERY (model), position);

  return record != NULL ? g_object_ref (record) : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = way_query_get_item_type;
  iface->get_n_items = way_query_get_n_items;
  iface->get_item = way_query_get_item;
}

static void
clear_condition (gpointer data)
{
  Condition *condition = data;

  g_free (condition->text);
}

static void
way_query_finalize (GObject *object)
{
  WayQuery *self = WAY_QUERY (object);

  g_array_unref (self->conditions);
  g_array_unref (self->orders);
  g_ptr_array_unref (self->records);
  g_type_class_unref (self->klass);
  g_object_unref (self->store);

  G_OBJECT_CLASS (way_query_parent_class)->finalize (object);
}

static void
way_query_class_init (WayQueryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = way_query_finalize;
}

static void
way_query_init (WayQuery *self)
{
  self->conditions = g_array_new (FALSE, FALSE, sizeof (Condition));
  g_array_set_clear_func (self->conditions, clear_condition);
  self->orders = g_array_new (FALSE, FALSE, sizeof (Order));
}

static guint
find_column (WayQuery *self, const char *name, WayColumnType *type)
{
  int column = way_record_class_find (self->klass, name);

  if (column < 0)
    g_error ("Table %s has no column %s", self->klass->table, name);

  *type = self->klass->columns[column].type;
  return column;
}

static void
parse_order (WayQuery *self, const char *order)
{
  g_auto (GStrv) names = g_strsplit (order, ",", -1);

  for (guint i = 0; names[i] != NULL; i++)
    {
      const char *name = g_strstrip (names[i]);
      Order parsed = { .downwards = *name == '-' };
      WayColumnType type;

      parsed.column = find_column (self, name + parsed.downwards, &type);
      g_array_append_val (self->orders, parsed);
    }
}

WayQuery *
way_query_new (WayStore *store, GType type, const char *order)
{
  WayQuery *self;

  g_return_val_if_fail (WAY_IS_STORE (store) && order != NULL, NULL);

  self = g_object_new (WAY_TYPE_QUERY, NULL);
  self->store = g_object_ref (store);
  self->klass = g_type_class_ref (type);
  self->source = way_store_get_list (store, type);
  parse_order (self, order);
  self->records = collect (self);
  g_signal_connect_object (store, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

void
way_query_where_int (WayQuery *self, const char *column, gint64 value)
{
  Condition condition = { .number = value };

  g_return_if_fail (WAY_IS_QUERY (self));

  condition.column = find_column (self, column, &condition.type);
  g_return_if_fail (condition.type == WAY_COLUMN_INT);
  g_array_append_val (self->conditions, condition);
  refresh (self);
}

static void
add_text_condition (WayQuery *self, const char *column, Condition condition)
{
  condition.column = find_column (self, column, &condition.type);
  g_return_if_fail (condition.type == WAY_COLUMN_TEXT);
  g_array_append_val (self->conditions, condition);
  refresh (self);
}

void
way_query_where_text (WayQuery *self, const char *column, const char *value)
{
  g_return_if_fail (WAY_IS_QUERY (self));

  add_text_condition (self, column, (Condition){ .text = g_strdup (value) });
}

void
way_query_where_said (WayQuery *self, const char *column)
{
  g_return_if_fail (WAY_IS_QUERY (self));

  add_text_condition (self, column, (Condition){ .said = TRUE });
}

guint
way_query_get_length (WayQuery *self)
{
  g_return_val_if_fail (WAY_IS_QUERY (self), 0);

  return self->records->len;
}

WayRecord *
way_query_peek (WayQuery *self, guint position)
{
  g_return_val_if_fail (WAY_IS_QUERY (self), NULL);

  return position < self->records->len ? self->records->pdata[position] : NULL;
}

gint64
way_query_next_position (WayQuery *self)
{
  WayColumnType type;
  gint64 highest = -1;
  guint column;

  g_return_val_if_fail (WAY_IS_QUERY (self), 0);

  column = find_column (self, "position", &type);
  for (guint i = 0; i < self->records->len; i++)
    highest = MAX (highest, way_record_peek_int (self->records->pdata[i], column));

  return highest + 1;
}
