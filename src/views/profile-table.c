#include "views/profile-table.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "store/changes.h"
#include "store/scoring.h"
#include "views/changes-list.h"
#include "views/profile-row.h"

struct _WayProfileTable
{
  AdwBin parent_instance;

  gboolean showing; /* rows are selected by us */

  /* Template children */
  GtkListBox *rows;
  GtkWidget *compared;
  GtkLabel *dates;
  WayChangesList *changes;
};

enum
{
  SIGNAL_SCORED,
  SIGNAL_SELECTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WayProfileTable, way_profile_table, ADW_TYPE_BIN)

static gint64
get_id (WayProfileRow *row)
{
  return way_record_get_id (WAY_RECORD (way_profile_row_get_domain (row)));
}

static void
scored_cb (WayProfileTable *self, gint64 score, WayProfileRow *row)
{
  g_signal_emit (self, signals[SIGNAL_SCORED], 0, get_id (row), score);
}

static void
selected_cb (WayProfileTable *self, WayProfileRow *row)
{
  if (row != NULL && !self->showing)
    g_signal_emit (self, signals[SIGNAL_SELECTED], 0, get_id (row));
}

/* Rows stay as long as the domains are the same, so that the focus does, too. */
static gboolean
has_rows_of (WayProfileTable *self, WayQuery *domains)
{
  guint n = way_query_get_length (domains);

  for (guint i = 0; i < n; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->rows, (int) i);

      if (row == NULL || (WayRecord *) way_profile_row_get_domain (WAY_PROFILE_ROW (row)) !=
                             way_query_peek (domains, i))
        return FALSE;
    }

  return gtk_list_box_get_row_at_index (self->rows, (int) n) == NULL;
}

static void
make_rows (WayProfileTable *self, WayQuery *domains)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->rows, 0)) != NULL)
    gtk_list_box_remove (self->rows, GTK_WIDGET (row));

  for (guint i = 0; i < way_query_get_length (domains); i++)
    {
      GtkWidget *new_row = way_profile_row_new (WAY_DOMAIN (way_query_peek (domains, i)));

      g_signal_connect_object (new_row, "scored", G_CALLBACK (scored_cb), self, G_CONNECT_SWAPPED);
      gtk_list_box_append (self->rows, new_row);
    }
}

static void
way_profile_table_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PROFILE_TABLE);

  G_OBJECT_CLASS (way_profile_table_parent_class)->dispose (object);
}

static void
way_profile_table_class_init (WayProfileTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_profile_table_dispose;

  signals[SIGNAL_SCORED] = g_signal_new ("scored", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_INT64);
  signals[SIGNAL_SELECTED] = g_signal_new ("selected", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 1, G_TYPE_INT64);

  g_type_ensure (WAY_TYPE_CHANGES_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/profile-table.ui");
  gtk_widget_class_bind_template_child (widget_class, WayProfileTable, rows);
  gtk_widget_class_bind_template_child (widget_class, WayProfileTable, compared);
  gtk_widget_class_bind_template_child (widget_class, WayProfileTable, dates);
  gtk_widget_class_bind_template_child (widget_class, WayProfileTable, changes);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
way_profile_table_init (WayProfileTable *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Whichever of the two is on the wheel, the words go with time. */
static void
show_changes (WayProfileTable *self, WayStore *store, WayRecord *shown, WayRecord *behind)
{
  gboolean both = shown != NULL && behind != NULL;
  WayRecord *then, *now;
  g_autofree char *then_date = NULL, *now_date = NULL, *dates = NULL;

  gtk_widget_set_visible (self->compared, both);
  if (!both)
    return;

  then = way_changes_is_before (behind, shown) ? behind : shown;
  now = then == behind ? shown : behind;
  then_date = way_date_format (way_record_get_text (then, "made_on"), WAY_DATE_SHORT);
  now_date = way_date_format (way_record_get_text (now, "made_on"), WAY_DATE_SHORT);
  /* Translators: the dates of an earlier and of a later profile: "8 September, then 10 November".
   */
  dates = g_strdup_printf (_("%1$s, then %2$s"), then_date, now_date);
  gtk_label_set_label (self->dates, dates);
  way_changes_list_show (self->changes, store, then, now);
}

void
way_profile_table_show (WayProfileTable *self,
                        WayStore *store,
                        WayQuery *domains,
                        WayRecord *shown,
                        WayRecord *behind,
                        gint64 selected)
{
  GtkListBoxRow *row;

  g_return_if_fail (WAY_IS_PROFILE_TABLE (self));

  if (!has_rows_of (self, domains))
    make_rows (self, domains);

  self->showing = TRUE;
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->rows, i)) != NULL; i++)
    {
      gint64 domain = get_id (WAY_PROFILE_ROW (row));

      way_profile_row_show (
          WAY_PROFILE_ROW (row),
          shown != NULL ? way_scoring_find (store, way_record_get_id (shown), domain) : NULL,
          behind != NULL ? way_scoring_find (store, way_record_get_id (behind), domain) : NULL,
          way_scoring_shows_worker (store));
      if (domain == selected)
        gtk_list_box_select_row (self->rows, row);
    }
  self->showing = FALSE;
  show_changes (self, store, shown, behind);
}
