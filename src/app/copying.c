#include "app/copying.h"

#include "store/backup.h"

struct _WayCopying
{
  GApplication *application; /* (borrowed) */
  GPtrArray *stores;
};

WayCopying *
way_copying_new (GApplication *application)
{
  WayCopying *self = g_new0 (WayCopying, 1);

  self->application = application;
  self->stores = g_ptr_array_new_with_free_func (g_object_unref);
  return self;
}

void
way_copying_free (WayCopying *self)
{
  g_ptr_array_unref (self->stores);
  g_free (self);
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  WayCopying *self = user_data;
  g_autoptr (GApplication) application = self->application; /* held by begin */
  g_autoptr (GError) error = NULL;

  if (!way_backup_make_finish (WAY_STORE (source), result, &error))
    g_message ("No copy was made: %s %d", g_quark_to_string (error->domain), error->code);
  g_ptr_array_remove (self->stores, source);
  g_application_release (application);
}

void
way_copying_begin (WayCopying *self, WayStore *store)
{
  g_application_hold (g_object_ref (self->application));
  g_ptr_array_add (self->stores, g_object_ref (store));
  way_backup_make_async (store, NULL, made_cb, self);
}

WayStore *
way_copying_find (WayCopying *self, const char *path)
{
  for (guint i = 0; i < self->stores->len; i++)
    {
      WayStore *store = g_ptr_array_index (self->stores, i);

      if (way_store_is_at (store, path))
        return store;
    }
  return NULL;
}
