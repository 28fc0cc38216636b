#include "app/journey-scan.h"

#define FIRST (60 * G_TIME_SPAN_MILLISECOND) /* until the first few are shown */

typedef struct
{
  GTask *task;
  GPtrArray *entries; /* that are not in the list yet */
} Batch;

typedef struct
{
  GTask *task;        /* (borrowed) */
  GPtrArray *entries; /* of the next batch */
  gint64 start;
  gint64 due; /* when they are to be shown */
} Scan;

static int
compare (gconstpointer a, gconstpointer b)
{
  return way_library_entry_compare (*(WayLibraryEntry *const *) a, *(WayLibraryEntry *const *) b);
}

void
way_journey_scan_insert (GListStore *list, GPtrArray *entries)
{
  guint n_before = g_list_model_get_n_items (G_LIST_MODEL (list)), n_same = 0;
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) before = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n_before; i++)
    g_ptr_array_add (before, g_list_model_get_item (G_LIST_MODEL (list), i));
  g_ptr_array_extend (all, before, (GCopyFunc) g_object_ref, NULL);
  g_ptr_array_extend (all, entries, (GCopyFunc) g_object_ref, NULL);
  g_ptr_array_sort (all, compare);

  /* One change, of no more than has to move. */
  while (n_same < n_before && g_ptr_array_index (all, n_same) == g_ptr_array_index (before, n_same))
    n_same++;
  g_list_store_splice (list, n_same, n_before - n_same, all->pdata + n_same, all->len - n_same);
}

static void
batch_free (Batch *self)
{
  g_object_unref (self->task);
  g_ptr_array_unref (self->entries);
  g_free (self);
}

static gboolean
insert_cb (gpointer user_data)
{
  Batch *batch = user_data;

  if (!g_cancellable_is_cancelled (g_task_get_cancellable (batch->task)))
    way_journey_scan_insert (g_task_get_source_object (batch->task), batch->entries);
  return G_SOURCE_REMOVE;
}

/* Lets the main loop put into the list what has been read. */
static void
hand_over (Scan *self)
{
  g_autoptr (GSource) source = g_idle_source_new ();
  Batch *batch = g_new (Batch, 1);

  batch->task = g_object_ref (self->task);
  batch->entries = g_steal_pointer (&self->entries);
  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, insert_cb, batch, (GDestroyNotify) batch_free);
  g_source_attach (source, g_task_get_context (self->task));
}

static void
found_cb (WayLibraryEntry *entry, gpointer user_data)
{
  Scan *self = user_data;
  gint64 now = g_get_monotonic_time ();

  g_ptr_array_add (self->entries, g_object_ref (entry));
  if (now < self->due)
    return;

  hand_over (self);
  self->due = now + (now - self->start);
}

static void
scan_in_thread (GTask *task, gpointer list, gpointer part, GCancellable *cancellable)
{
  gint64 now = g_get_monotonic_time ();
  Scan scan = { task, g_ptr_array_new_with_free_func (g_object_unref), now, now + FIRST };

  way_library_scan (GPOINTER_TO_INT (part), cancellable, found_cb, &scan);
  hand_over (&scan);
  g_ptr_array_unref (scan.entries);
  g_task_return_boolean (task, TRUE);
}

void
way_journey_scan_async (GListStore *list,
                        WayLibraryPart part,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (list, cancellable, callback, user_data);

  g_task_set_source_tag (task, way_journey_scan_async);
  g_task_set_task_data (task, GINT_TO_POINTER (part), NULL);
  g_task_run_in_thread (task, scan_in_thread);
}

gboolean
way_journey_scan_finish (GListStore *list, GAsyncResult *result)
{
  g_return_val_if_fail (g_task_is_valid (result, list), FALSE);

  return g_task_propagate_boolean (G_TASK (result), NULL);
}
