#include "views/sheet-view.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "store/sheets.h"
#include "views/line-list.h"
#include "views/line-row.h"
#include "views/sheet-foot.h"

typedef struct
{
  WayQuery *sheets; /* of the kind, newest first */
} WaySheetViewPrivate;

typedef enum
{
  PROP_QUIET = 1,
  PROP_DATES,
} WaySheetViewProperty;

#define N_PROPS (PROP_DATES + 1)

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (WaySheetView, way_sheet_view, WAY_TYPE_VIEW)

static WaySheetViewPrivate *
private_of (WaySheetView *self)
{
  return way_sheet_view_get_instance_private (self);
}

static const char *
kind_of (WaySheetView *self)
{
  return WAY_SHEET_VIEW_GET_CLASS (self)->kind;
}

/* Returns (nullable) the sheet that holds. */
static WayRecord *
get_sheet (WaySheetView *self)
{
  WaySheetViewPrivate *priv = private_of (self);

  return priv->sheets != NULL ? way_query_peek (priv->sheets, 0) : NULL;
}

static char *
describe (WaySheetView *self)
{
  WayStore *store = way_view_get_store (WAY_VIEW (self));
  const char *due = store != NULL ? way_sheets_find_due (store, kind_of (self)) : NULL;
  g_autofree char *date = way_date_format (due, WAY_DATE_SHORT);

  if (due == NULL)
    return g_strdup (WAY_SHEET_VIEW_GET_CLASS (self)->describe ());

  /* Translators: a plan or a card was to be looked through again on that date. No reproach. */
  return g_strdup_printf (_("To be renewed since %s. Does it still hold?"), date);
}

static char *
describe_dates (WaySheetView *self)
{
  WayRecord *sheet = get_sheet (self);

  return sheet != NULL ? way_sheet_describe_dates (sheet) : NULL;
}

typedef gboolean (*Visit) (WaySheetView *self, GtkWidget *part, gint64 id);

/* Calls VISIT for the lists and the foot of the sheet, until it returns TRUE, which is returned. */
static gboolean
visit_parts (WaySheetView *self, GtkWidget *widget, Visit visit, gint64 id)
{
  if (WAY_IS_LINE_LIST (widget) || WAY_IS_SHEET_FOOT (widget))
    return visit (self, widget, id);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (visit_parts (self, child, visit, id))
        return TRUE;
    }
  return FALSE;
}

static gboolean
update_part (WaySheetView *self, GtkWidget *part, gint64 id)
{
  WayStore *store = way_view_get_store (WAY_VIEW (self));

  if (WAY_IS_LINE_LIST (part))
    way_line_list_show_sheet (WAY_LINE_LIST (part), store, get_sheet (self));
  else
    way_sheet_foot_show_sheets (WAY_SHEET_FOOT (part), store, private_of (self)->sheets);
  return FALSE;
}

static gboolean
show_in_part (WaySheetView *self, GtkWidget *part, gint64 id)
{
  return WAY_IS_LINE_LIST (part) ? way_line_list_show (WAY_LINE_LIST (part), id)
                                 : way_sheet_foot_show (WAY_SHEET_FOOT (part), id);
}

static void
way_sheet_view_store_set (WayView *view)
{
  WaySheetView *self = WAY_SHEET_VIEW (view);

  private_of (self)->sheets = way_sheets_query (way_view_get_store (view), kind_of (self));
}

static void
way_sheet_view_changed (WayView *view)
{
  WaySheetView *self = WAY_SHEET_VIEW (view);

  visit_parts (self, GTK_WIDGET (self), update_part, 0);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUIET]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATES]);
}

/* A line of the sheet that holds, or an earlier sheet with its lines. */
static void
way_sheet_view_show_record (WayView *view, gint64 id)
{
  visit_parts (WAY_SHEET_VIEW (view), GTK_WIDGET (view), show_in_part, id);
}

static gint64
way_sheet_view_get_record (WayView *view)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (view));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, WAY_TYPE_LINE_ROW) : NULL;

  return row != NULL ? way_record_get_id (way_line_row_get_line (WAY_LINE_ROW (row))) : 0;
}

static void
way_sheet_view_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WaySheetView *self = WAY_SHEET_VIEW (object);

  switch ((WaySheetViewProperty) property_id)
    {
    case PROP_QUIET:
      g_value_take_string (value, describe (self));
      break;
    case PROP_DATES:
      g_value_take_string (value, describe_dates (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_sheet_view_dispose (GObject *object)
{
  g_clear_object (&private_of (WAY_SHEET_VIEW (object))->sheets);

  G_OBJECT_CLASS (way_sheet_view_parent_class)->dispose (object);
}

static void
way_sheet_view_class_init (WaySheetViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  WayViewClass *view_class = WAY_VIEW_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = way_sheet_view_get_property;
  object_class->dispose = way_sheet_view_dispose;
  view_class->store_set = way_sheet_view_store_set;
  view_class->changed = way_sheet_view_changed;
  view_class->show_record = way_sheet_view_show_record;
  view_class->get_record = way_sheet_view_get_record;

  g_type_ensure (WAY_TYPE_LINE_LIST);
  g_type_ensure (WAY_TYPE_SHEET_FOOT);
  properties[PROP_QUIET] = g_param_spec_string ("quiet", NULL, NULL, NULL, flags);
  properties[PROP_DATES] = g_param_spec_string ("dates", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
way_sheet_view_init (WaySheetView *self)
{
}
