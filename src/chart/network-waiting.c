#include "chart/network-waiting.h"

#include <math.h>

#include "chart/text.h"

#define GAP 3    /* between a mark and its text, as elsewhere on the map */
#define SPACE 14 /* between two of them */
#define BELOW 10 /* the line below them */

double
way_network_waiting_place (WayNetworkLayout *self, int text)
{
  double x, y = 2 * GAP, row = 2 * self->reach, title_height;
  guint n = 0;

  self->waiting = (WayRect){ 0 };
  way_text_get_size (self->waiting_title, &x, &title_height);
  x += SPACE;
  for (guint i = 0; i < self->n_marks; i++)
    {
      WayNetworkMark *mark = &self->marks[i];
      double width = 2 * GAP + mark->sizes[text].width;
      double height = mark->sizes[text].height;

      if (way_network_cell_is_placed (mark->person.cell))
        continue;
      if (x > 0 && x + 2 * self->reach + width > self->width)
        {
          x = 0;
          y += row + GAP;
          row = 2 * self->reach;
        }
      row = fmax (row, height);
      mark->x = x + self->reach;
      mark->y = y + fmax (self->reach, height / 2);
      mark->text = text;
      mark->box = (WayRect){ mark->x + self->mark + GAP, mark->y - height / 2,
                             mark->sizes[text].width, height };
      x += 2 * self->reach + width + SPACE;
      n++;
    }
  if (n == 0)
    return 0;

  self->waiting = (WayRect){ 0, 0, self->width, y + row + GAP };
  return self->waiting.height + BELOW;
}
