#include "paper/blocks.h"

#define GAP .55 /* between references, in ems */

void
way_paper_add_reference (WayPaper *self, const char *text, guint chapter)
{
  double leading = way_paper_get_leading (self, WAY_TEXT_BODY);
  double room = way_paper_get_width (self) - 3 * way_paper_get_em (self); /* for the number */
  g_autoptr (PangoLayout) layout = way_paper_create_layout (self, WAY_TEXT_BODY, text, room);
  WayBand *band = way_band_new (GAP * way_paper_get_em (self), 0);

  band->height = way_band_add_layout (band, layout, WAY_INK_TEXT, 0, 0, leading);
  band->refers_to = chapter;
  way_paper_take (self, band);
}

void
way_paper_add_chapter (WayPaper *self, guint chapter, GPtrArray *bands)
{
  WayBand *first = g_ptr_array_index (bands, 0);

  first->first = TRUE;
  first->chapter = chapter;
  while (bands->len > 0)
    way_paper_put (self, g_ptr_array_steal_index (bands, 0));
  g_ptr_array_unref (bands);
}

/* Returns the page, from 1, on which CHAPTER begins. */
static guint
find_page (WayPaper *self, guint chapter)
{
  for (guint i = 0; i < way_paper_get_n_pages (self); i++)
    {
      GArray *page = way_paper_peek_page (self, i);

      for (guint j = 0; j < page->len; j++)
        {
          if (g_array_index (page, WayPlace, j).band->chapter == chapter)
            return i + 1;
        }
    }

  g_return_val_if_reached (0);
}

void
way_paper_number_references (WayPaper *self)
{
  double leading = way_paper_get_leading (self, WAY_TEXT_BODY);

  for (guint i = 0; i < way_paper_get_length (self); i++)
    {
      WayBand *band = way_paper_peek_band (self, i);
      g_autoptr (PangoLayout) layout = NULL;
      g_autofree char *number = NULL;
      PangoRectangle place;

      if (band->refers_to == 0)
        continue;
      number = g_strdup_printf ("%u", find_page (self, band->refers_to));
      layout = way_paper_create_layout (self, WAY_TEXT_BODY, number, 100);
      pango_layout_get_extents (layout, NULL, &place);
      way_band_add_line (band, layout, 0, WAY_INK_TEXT,
                         way_paper_get_width (self) - (double) place.width / PANGO_SCALE, 0,
                         leading);
    }
}
