#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A row of a table. Its columns are its properties: read-only, because only the store writes
 * them, after the database has. A record that is not in a store yet (its id is 0) is a draft,
 * and whoever made it fills it in. */
#define WAY_TYPE_RECORD (way_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (WayRecord, way_record, WAY, RECORD, GObject)

/* NULL in a column of integers: left open, which is not zero. */
#define WAY_NONE G_MININT64

typedef enum
{
  WAY_COLUMN_INT,  /* gint64 */
  WAY_COLUMN_TEXT, /* char *, owned */
} WayColumnType;

typedef struct
{
  const char *name; /* of the column and of the property */
  WayColumnType type;
  gsize offset; /* of the member in the instance */
} WayColumn;

#define WAY_COLUMN(Struct, member, type)                                                           \
  {                                                                                                \
#member, WAY_COLUMN_##type, G_STRUCT_OFFSET(Struct, member)                                    \
  }

struct _WayRecordClass
{
  GObjectClass parent_class;

  const char *table;
  const WayColumn *columns;
  GParamSpec **properties; /* one per column */
  guint n_columns;
};

/* Defines a record class from its struct and its static table `columns`. */
#define WAY_DEFINE_RECORD(TypeName, type_name, table)                                              \
  G_DEFINE_FINAL_TYPE (TypeName, type_name, WAY_TYPE_RECORD)                                       \
  static void type_name##_class_init (TypeName##Class *klass)                                      \
  {                                                                                                \
    way_record_class_install (WAY_RECORD_CLASS (klass), table, columns, G_N_ELEMENTS (columns));   \
  }                                                                                                \
  static void type_name##_init (TypeName *self) {}

void way_record_class_install (WayRecordClass *klass,
                               const char *table,
                               const WayColumn *columns,
                               guint n_columns);
int way_record_class_find (WayRecordClass *klass, const char *column);

/* Returns (transfer full) an empty draft of TYPE. */
WayRecord *way_record_new (GType type);

/* Returns 0 for a draft. */
gint64 way_record_get_id (WayRecord *self);

/* What stands in COLUMN, which must be one of the table, of that type. An integer may be
 * WAY_NONE, a text (borrowed) NULL. */
gint64 way_record_get_int (WayRecord *self, const char *column);
const char *way_record_get_text (WayRecord *self, const char *column);

/* Fills in a draft. */
void way_record_set_int (WayRecord *self, const char *column, gint64 value);
void way_record_set_text (WayRecord *self, const char *column, const char *value);

/* For the store alone, which has looked the columns up already. */
void way_record_load_id (WayRecord *self, gint64 id);
void way_record_load_int (WayRecord *self, guint column, gint64 value);
void way_record_load_text (WayRecord *self, guint column, const char *value);
gint64 way_record_peek_int (WayRecord *self, guint column);
const char *way_record_peek_text (WayRecord *self, guint column);

G_END_DECLS
