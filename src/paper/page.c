#include "paper/page.h"

/* Where the next strip goes. */
typedef struct
{
  GArray *page; /* (nullable) NULL while only trying whether something fits */
  double y;
  guint box;
  gboolean fresh; /* nothing is on the page yet */
} Cursor;

static void
place (Cursor *self, const WayStrip *strip)
{
  if (self->fresh && strip->head != NULL)
    {
      self->fresh = FALSE;
      if (self->page != NULL)
        g_array_append_val (self->page, ((WayPlace){ strip->head, self->y }));
      self->y += strip->head->height;
    }

  if (self->box != 0 && strip->box != self->box)
    self->y += WAY_PAGE_BOX_PADDING;
  if (!self->fresh)
    self->y += strip->gap;
  if (strip->box != 0 && strip->box != self->box)
    self->y += WAY_PAGE_BOX_PADDING;

  if (self->page != NULL)
    g_array_append_val (self->page, ((WayPlace){ strip, self->y }));
  self->y += strip->height;
  self->box = strip->box;
  self->fresh = FALSE;
}

static double
get_bottom (const Cursor *self)
{
  return self->y + (self->box != 0 ? WAY_PAGE_BOX_PADDING : 0);
}

static gboolean
fits (Cursor cursor, GPtrArray *strips, guint first, guint n_strips, double height)
{
  cursor.page = NULL;
  for (guint i = first; i < first + n_strips; i++)
    place (&cursor, g_ptr_array_index (strips, i));

  return get_bottom (&cursor) <= height + 0.01;
}

static Cursor
begin_page (GPtrArray *pages)
{
  GArray *page = g_array_new (FALSE, FALSE, sizeof (WayPlace));

  g_ptr_array_add (pages, page);
  return (Cursor){ .page = page, .fresh = TRUE };
}

/* Returns how many strips from FIRST on belong together. */
static guint
count_kept (GPtrArray *strips, guint first)
{
  guint end = first;

  while (end + 1 < strips->len && ((WayStrip *) g_ptr_array_index (strips, end))->keep)
    end++;

  return end + 1 - first;
}

GPtrArray *
way_page_break (GPtrArray *strips, double height)
{
  GPtrArray *pages = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  Cursor cursor = begin_page (pages);

  for (guint i = 0; i < strips->len;)
    {
      guint n_kept = count_kept (strips, i);

      if (!cursor.fresh && !fits (cursor, strips, i, n_kept, height))
        cursor = begin_page (pages);

      /* What is kept together but taller than a page must part somewhere after all. */
      for (guint end = i + n_kept; i < end; i++)
        {
          if (!cursor.fresh && !fits (cursor, strips, i, 1, height))
            cursor = begin_page (pages);
          place (&cursor, g_ptr_array_index (strips, i));
        }
    }

  return pages;
}

static void
draw_boxes (GArray *page, cairo_t *cr, double width)
{
  const WayPlace *places = (const WayPlace *) page->data;

  for (guint i = 0; i < page->len;)
    {
      guint box = places[i].strip->box;
      double top = places[i].y - WAY_PAGE_BOX_PADDING;
      double bottom = 0;

      for (; i < page->len && places[i].strip->box == box; i++)
        bottom = places[i].y + places[i].strip->height + WAY_PAGE_BOX_PADDING;
      if (box != 0)
        way_strip_draw_card (cr, 0, top, width, bottom - top);
    }
}

void
way_page_draw (GArray *page, cairo_t *cr, double width)
{
  draw_boxes (page, cr, width);

  for (guint i = 0; i < page->len; i++)
    {
      const WayPlace *placed = &g_array_index (page, WayPlace, i);

      cairo_save (cr);
      cairo_translate (cr, 0, placed->y);
      way_strip_draw (placed->strip, cr);
      cairo_restore (cr);
    }
}
