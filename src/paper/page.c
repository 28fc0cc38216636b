#include "paper/page.h"

/* Where the next band goes. */
typedef struct
{
  GArray *page; /* (nullable) NULL while only trying whether something fits */
  double y;
  guint box;
  gboolean fresh; /* nothing is on the page yet */
} Cursor;

static void
place (Cursor *self, const WayBand *band)
{
  if (self->fresh && band->head != NULL)
    {
      self->fresh = FALSE;
      if (self->page != NULL)
        g_array_append_val (self->page, ((WayPlace){ band->head, self->y }));
      self->y += band->head->height;
    }

  if (self->box != 0 && band->box != self->box)
    self->y += WAY_PAGE_BOX_PADDING;
  if (!self->fresh)
    self->y += band->gap;
  if (band->box != 0 && band->box != self->box)
    self->y += WAY_PAGE_BOX_PADDING;

  if (self->page != NULL)
    g_array_append_val (self->page, ((WayPlace){ band, self->y }));
  self->y += band->height;
  self->box = band->box;
  self->fresh = FALSE;
}

static double
get_bottom (const Cursor *self)
{
  return self->y + (self->box != 0 ? WAY_PAGE_BOX_PADDING : 0);
}

static gboolean
fits (Cursor cursor, GPtrArray *bands, guint first, guint n_bands, double height)
{
  cursor.page = NULL;
  for (guint i = first; i < first + n_bands; i++)
    place (&cursor, g_ptr_array_index (bands, i));

  return get_bottom (&cursor) <= height + 0.01;
}

static Cursor
begin_page (GPtrArray *pages)
{
  GArray *page = g_array_new (FALSE, FALSE, sizeof (WayPlace));

  g_ptr_array_add (pages, page);
  return (Cursor){ .page = page, .fresh = TRUE };
}

/* Returns how many bands from FIRST on belong together. */
static guint
count_kept (GPtrArray *bands, guint first)
{
  guint end = first;

  while (end + 1 < bands->len && ((WayBand *) g_ptr_array_index (bands, end))->keep)
    end++;

  return end + 1 - first;
}

GPtrArray *
way_page_break (GPtrArray *bands, double height)
{
  GPtrArray *pages = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  Cursor cursor = begin_page (pages);

  for (guint i = 0; i < bands->len;)
    {
      guint n_kept = count_kept (bands, i);

      if (!cursor.fresh && (((WayBand *) g_ptr_array_index (bands, i))->first ||
                            !fits (cursor, bands, i, n_kept, height)))
        cursor = begin_page (pages);

      /* What is kept together but taller than a page must part somewhere after all. */
      for (guint end = i + n_kept; i < end; i++)
        {
          if (!cursor.fresh && !fits (cursor, bands, i, 1, height))
            cursor = begin_page (pages);
          place (&cursor, g_ptr_array_index (bands, i));
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
      guint box = places[i].band->box;
      double top = places[i].y - WAY_PAGE_BOX_PADDING;
      double bottom = 0;

      for (; i < page->len && places[i].band->box == box; i++)
        bottom = places[i].y + places[i].band->height + WAY_PAGE_BOX_PADDING;
      if (box != 0)
        way_band_draw_card (cr, 0, top, width, bottom - top);
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
      way_band_draw (placed->band, cr);
      cairo_restore (cr);
    }
}
