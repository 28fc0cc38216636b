#include "app/opening.h"

#include "store/example.h"

typedef WayStore *(*Open) (const char *name, GError **error);

struct _WayOpening
{
  Open open;
  char *name;
  GThread *thread;
  GError *error; /* or NULL */
};

static gpointer
open_thread (gpointer data)
{
  WayOpening *self = data;

  return self->open (self->name, &self->error);
}

static WayStore *
make_example (const char *name, GError **error)
{
  return way_example_create (name, ":memory:", error);
}

static WayOpening *
begin (Open open, const char *name)
{
  WayOpening *self = g_new0 (WayOpening, 1);

  self->open = open;
  self->name = g_strdup (name);
  self->thread = g_thread_new ("opening", open_thread, self);
  return self;
}

WayOpening *
way_opening_begin (const char *path)
{
  return begin (way_store_open, path);
}

WayOpening *
way_opening_begin_example (const char *name)
{
  return begin (make_example, name);
}

WayStore *
way_opening_end (WayOpening *self, GError **error)
{
  WayStore *store = g_thread_join (self->thread);

  if (self->error != NULL)
    g_propagate_error (error, self->error);
  g_free (self->name);
  g_free (self);
  return store;
}
