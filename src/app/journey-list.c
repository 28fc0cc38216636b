#include "app/journey-list.h"

#include <glib/gi18n.h>

#include "app/application.h"
#include "app/journey-row.h"
#include "app/journey-scan.h"
#include "model/fold.h"

#define PAGE 30 /* how many are shown, and how many more at a click */
#define MANY 8  /* more than one sees at a glance */

struct _WayJourneyList
{
  AdwBin parent_instance;

  GListStore *entries; /* of WayLibraryEntry, sorted */
  GCancellable *scan;  /* while it goes on */

  /* Template children */
  GtkEditable *search;
  GtkStack *pages;
  GtkListBox *list;
  GtkSliceListModel *page;
  GtkFilterListModel *found;
  GtkButton *more;
};

static guint open_signal, move_signal, delete_signal;

G_DEFINE_FINAL_TYPE (WayJourneyList, way_journey_list, ADW_TYPE_BIN)

static guint
count (gpointer model)
{
  return g_list_model_get_n_items (model);
}

static gboolean
filter (gpointer entry, gpointer folded)
{
  const char *name = WAY_LIBRARY_ENTRY (entry)->name;
  gsize start, end;

  return name != NULL && way_fold_find (name, folded, &start, &end);
}

static void
offer_more (WayJourneyList *self)
{
  guint n = MIN (count (self->found) - count (self->page), PAGE);
  g_autofree char *label =
      g_strdup_printf (ngettext ("Show %u more journey", "Show %u more journeys", n), n);

  gtk_button_set_label (self->more, label);
  gtk_widget_set_visible (GTK_WIDGET (self->more), n > 0);
}

static void
update (WayJourneyList *self)
{
  guint n = count (self->entries);
  const char *page = n > 0 ? "list" : self->scan != NULL ? "looking" : "empty";

  gtk_stack_set_visible_child_name (self->pages, page);
  if (n > MANY) /* it does not go while somebody is in it */
    gtk_widget_set_visible (GTK_WIDGET (self->search), TRUE);
  offer_more (self);
}

static gboolean
focus_row (WayJourneyList *self, guint place)
{
  guint n = count (self->page);
  GtkListBoxRow *row =
      n > 0 ? gtk_list_box_get_row_at_index (self->list, MIN (place, n - 1)) : NULL;

  return row != NULL && gtk_widget_grab_focus (GTK_WIDGET (row));
}

/* Those that come first get the focus: by then nobody has gone elsewhere. */
static void
changed_cb (WayJourneyList *self, guint place, guint n_removed, guint n_added)
{
  gboolean first = n_added > 0 && n_added == count (self->entries);

  update (self);
  if (first && gtk_widget_get_visible (GTK_WIDGET (self->search)))
    gtk_widget_grab_focus (GTK_WIDGET (self->search));
  else if (first)
    focus_row (self, 0);
}

static void
scanned_cb (GObject *list, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WayJourneyList) self = user_data;

  if (!way_journey_scan_finish (G_LIST_STORE (list), result)) /* something else is wanted now */
    return;

  g_clear_object (&self->scan);
  update (self);
}

/* Returns the place of the journey whose file is at PATH, or how many there are. */
static guint
find_place (WayJourneyList *self, const char *path)
{
  guint n = count (self->entries);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (WayLibraryEntry) entry = g_list_model_get_item (G_LIST_MODEL (self->entries), i);

      if (g_str_equal (entry->path, path))
        return i;
    }
  return n;
}

static void
row_move_cb (WayJourneyList *self, WayJourneyRow *row)
{
  g_autoptr (WayLibraryEntry) entry = g_object_ref (way_journey_row_get_entry (row));

  g_signal_emit (self, move_signal, 0, entry);
}

static void
row_delete_cb (WayJourneyList *self, WayJourneyRow *row)
{
  g_signal_emit (self, delete_signal, 0, way_journey_row_get_entry (row));
}

static GtkWidget *
create_row (gpointer entry, gpointer user_data)
{
  WayJourneyList *self = user_data;
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
  WayApplication *application = WAY_APPLICATION (gtk_window_get_application (window));
  WayStore *store = way_application_find_store (application, WAY_LIBRARY_ENTRY (entry)->path);
  GtkWidget *row = way_journey_row_new (entry, store);

  g_signal_connect_object (row, "move", G_CALLBACK (row_move_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "delete", G_CALLBACK (row_delete_cb), self, G_CONNECT_SWAPPED);
  return row;
}

static void
activated_cb (WayJourneyList *self, GtkListBoxRow *row)
{
  g_signal_emit (self, open_signal, 0, way_journey_row_get_entry (WAY_JOURNEY_ROW (row))->path);
}

static void
search_cb (WayJourneyList *self)
{
  const char *text = gtk_editable_get_text (self->search);
  g_autoptr (GtkFilter) names = NULL;

  if (*text != '\0')
    names = GTK_FILTER (gtk_custom_filter_new (filter, way_fold (text), g_free));
  gtk_filter_list_model_set_filter (self->found, names);
  offer_more (self);
}

static void
more_cb (WayJourneyList *self)
{
  guint n = count (self->page);

  gtk_slice_list_model_set_size (self->page, n + PAGE);
  offer_more (self);
  focus_row (self, n);
}

static void
way_journey_list_dispose (GObject *object)
{
  WayJourneyList *self = WAY_JOURNEY_LIST (object);

  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  if (self->scan != NULL)
    g_cancellable_cancel (self->scan);
  g_clear_object (&self->scan);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_JOURNEY_LIST);
  g_clear_object (&self->entries);

  G_OBJECT_CLASS (way_journey_list_parent_class)->dispose (object);
}

static void
way_journey_list_class_init (WayJourneyListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_journey_list_dispose;

  open_signal = g_signal_new ("open", WAY_TYPE_JOURNEY_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                              G_TYPE_NONE, 1, G_TYPE_STRING);
  move_signal = g_signal_new ("move", WAY_TYPE_JOURNEY_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                              G_TYPE_NONE, 1, WAY_TYPE_LIBRARY_ENTRY);
  delete_signal = g_signal_new ("delete", WAY_TYPE_JOURNEY_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, WAY_TYPE_LIBRARY_ENTRY);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/journey-list.ui");
  gtk_widget_class_bind_template_child (widget_class, WayJourneyList, search);
  gtk_widget_class_bind_template_child (widget_class, WayJourneyList, pages);
  gtk_widget_class_bind_template_child (widget_class, WayJourneyList, list);
  gtk_widget_class_bind_template_child (widget_class, WayJourneyList, page);
  gtk_widget_class_bind_template_child (widget_class, WayJourneyList, found);
  gtk_widget_class_bind_template_child (widget_class, WayJourneyList, more);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
}

static void
way_journey_list_init (WayJourneyList *self)
{
  self->entries = g_list_store_new (WAY_TYPE_LIBRARY_ENTRY);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_filter_list_model_set_model (self->found, G_LIST_MODEL (self->entries));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->page), create_row, self, NULL);
  g_signal_connect_object (self->entries, "items-changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

void
way_journey_list_clear (WayJourneyList *self)
{
  g_return_if_fail (WAY_IS_JOURNEY_LIST (self));

  if (self->scan != NULL)
    g_cancellable_cancel (self->scan);
  g_clear_object (&self->scan);
  gtk_editable_set_text (self->search, "");
  gtk_widget_set_visible (GTK_WIDGET (self->search), FALSE);
  gtk_slice_list_model_set_size (self->page, PAGE);
  g_list_store_remove_all (self->entries);
}

void
way_journey_list_show_part (WayJourneyList *self, WayLibraryPart part)
{
  way_journey_list_clear (self);

  self->scan = g_cancellable_new ();
  way_journey_scan_async (self->entries, part, self->scan, scanned_cb, g_object_ref (self));
  update (self);
}

void
way_journey_list_insert (WayJourneyList *self, WayLibraryEntry *entry)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();

  g_return_if_fail (WAY_IS_JOURNEY_LIST (self));

  g_ptr_array_add (entries, entry);
  way_journey_scan_insert (self->entries, entries);
  focus_row (self, find_place (self, entry->path));
}

gboolean
way_journey_list_remove (WayJourneyList *self, const char *path)
{
  guint place;

  g_return_val_if_fail (WAY_IS_JOURNEY_LIST (self), FALSE);

  place = find_place (self, path);
  if (place < count (self->entries))
    g_list_store_remove (self->entries, place);
  return focus_row (self, place);
}
