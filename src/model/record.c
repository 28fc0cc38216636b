#include "model/record.h"

typedef struct
{
  gint64 id;
} WayRecordPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (WayRecord, way_record, G_TYPE_OBJECT)

static gpointer
member (WayRecord *self, guint column)
{
  return G_STRUCT_MEMBER_P (self, WAY_RECORD_GET_CLASS (self)->columns[column].offset);
}

/* A column that is not there is a mistake in the program, whoever runs it. */
static guint
find_column (WayRecord *self, const char *name, WayColumnType type)
{
  WayRecordClass *klass = WAY_RECORD_GET_CLASS (self);
  int column = way_record_class_find (klass, name);

  if (column < 0 || klass->columns[column].type != type)
    g_error ("Table %s has no column %s of that type", klass->table, name);

  return column;
}

static void
way_record_constructed (GObject *object)
{
  WayRecord *self = WAY_RECORD (object);
  WayRecordClass *klass = WAY_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_columns; i++)
    {
      if (klass->columns[i].type == WAY_COLUMN_INT)
        *(gint64 *) member (self, i) = WAY_NONE;
    }

  G_OBJECT_CLASS (way_record_parent_class)->constructed (object);
}

static void
way_record_finalize (GObject *object)
{
  WayRecord *self = WAY_RECORD (object);
  WayRecordClass *klass = WAY_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_columns; i++)
    {
      if (klass->columns[i].type == WAY_COLUMN_TEXT)
        g_free (*(char **) member (self, i));
    }

  G_OBJECT_CLASS (way_record_parent_class)->finalize (object);
}

static void
way_record_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayRecord *self = WAY_RECORD (object);

  if (G_PARAM_SPEC_VALUE_TYPE (pspec) == G_TYPE_STRING)
    g_value_set_string (value, way_record_peek_text (self, property_id - 1));
  else
    g_value_set_int64 (value, way_record_peek_int (self, property_id - 1));
}

static void
way_record_class_init (WayRecordClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = way_record_constructed;
  object_class->finalize = way_record_finalize;
}

static void
way_record_init (WayRecord *self)
{
}

/* Call it in class_init: makes a property of each of COLUMNS, which must be static. */
void
way_record_class_install (WayRecordClass *klass,
                          const char *table,
                          const WayColumn *columns,
                          guint n_columns)
{
  const GParamFlags flags = G_PARAM_READABLE;

  G_OBJECT_CLASS (klass)->get_property = way_record_get_property; /* GObject inherits it not */
  klass->table = table;
  klass->columns = columns;
  klass->n_columns = n_columns;
  klass->properties = g_new (GParamSpec *, n_columns); /* as long-lived as the class */

  for (guint i = 0; i < n_columns; i++)
    {
      const char *name = columns[i].name;

      klass->properties[i] =
          columns[i].type == WAY_COLUMN_TEXT
              ? g_param_spec_string (name, NULL, NULL, NULL, flags)
              : g_param_spec_int64 (name, NULL, NULL, G_MININT64, G_MAXINT64, WAY_NONE, flags);
      g_object_class_install_property (G_OBJECT_CLASS (klass), i + 1, klass->properties[i]);
    }
}

/* Returns the index of COLUMN, or -1. */
int
way_record_class_find (WayRecordClass *klass, const char *column)
{
  for (guint i = 0; i < klass->n_columns; i++)
    {
      if (g_str_equal (klass->columns[i].name, column))
        return i;
    }

  return -1;
}

WayRecord *
way_record_new (GType type)
{
  g_return_val_if_fail (g_type_is_a (type, WAY_TYPE_RECORD), NULL);

  return g_object_new (type, NULL);
}

gint64
way_record_get_id (WayRecord *self)
{
  WayRecordPrivate *priv = way_record_get_instance_private (self);

  g_return_val_if_fail (WAY_IS_RECORD (self), 0);

  return priv->id;
}

gint64
way_record_get_int (WayRecord *self, const char *column)
{
  g_return_val_if_fail (WAY_IS_RECORD (self), WAY_NONE);

  return way_record_peek_int (self, find_column (self, column, WAY_COLUMN_INT));
}

const char *
way_record_get_text (WayRecord *self, const char *column)
{
  g_return_val_if_fail (WAY_IS_RECORD (self), NULL);

  return way_record_peek_text (self, find_column (self, column, WAY_COLUMN_TEXT));
}

void
way_record_set_int (WayRecord *self, const char *column, gint64 value)
{
  g_return_if_fail (WAY_IS_RECORD (self) && way_record_get_id (self) == 0);

  way_record_load_int (self, find_column (self, column, WAY_COLUMN_INT), value);
}

void
way_record_set_text (WayRecord *self, const char *column, const char *value)
{
  g_return_if_fail (WAY_IS_RECORD (self) && way_record_get_id (self) == 0);

  way_record_load_text (self, find_column (self, column, WAY_COLUMN_TEXT), value);
}

void
way_record_load_id (WayRecord *self, gint64 id)
{
  WayRecordPrivate *priv = way_record_get_instance_private (self);

  priv->id = id;
}

static void
notify (WayRecord *self, guint column)
{
  g_object_notify_by_pspec (G_OBJECT (self), WAY_RECORD_GET_CLASS (self)->properties[column]);
}

void
way_record_load_int (WayRecord *self, guint column, gint64 value)
{
  gint64 *target = member (self, column);

  if (*target == value)
    return;

  *target = value;
  notify (self, column);
}

void
way_record_load_text (WayRecord *self, guint column, const char *value)
{
  char **target = member (self, column);

  if (g_strcmp0 (*target, value) == 0)
    return;

  g_free (*target);
  *target = g_strdup (value);
  notify (self, column);
}

gint64
way_record_peek_int (WayRecord *self, guint column)
{
  return *(gint64 *) member (self, column);
}

const char *
way_record_peek_text (WayRecord *self, guint column)
{
  return *(char **) member (self, column);
}
