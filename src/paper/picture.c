#include "paper/picture.h"

#define GRID 24. /* what the paths are drawn on */
#define PEN 1.7

/* M and L go to a point, C is a curve, Z closes, O is a circle: its middle and its radius. */
static const struct
{
  const char *key, *path;
} pictures[] = {
  { "home", "M 3 11 L 12 3 L 21 11 M 5.5 9.5 L 5.5 20.5 L 18.5 20.5 L 18.5 9.5 "
            "M 10 20.5 L 10 14 L 14 14 L 14 20.5" },
  { "work", "M 3 8 L 21 8 L 21 20 L 3 20 Z M 9 8 L 9 4.5 L 15 4.5 L 15 8 M 3 13 L 21 13" },
  { "learning", "M 12 6 C 9 4 6 4 3 4.5 L 3 18.5 C 6 18 9 18 12 20 M 12 6 C 15 4 18 4 21 4.5 "
                "L 21 18.5 C 18 18 15 18 12 20 M 12 6 L 12 20" },
  { "leisure", "M 9 18 L 9 5 L 19 3 L 19 16 O 6.5 18 2.5 O 16.5 16 2.5" },
  { "relationships", "O 8 7 3 O 16.5 8 2.5 M 2.5 20 C 2.5 12 13.5 12 13.5 20 "
                     "M 14 14 C 18 12.5 21.5 15 21.5 20" },
  { "body", "O 12 5 2.5 M 12 7.5 L 12 14.5 M 5 5 L 12 10 L 19 5 M 12 14.5 L 7.5 21.5 "
            "M 12 14.5 L 16.5 21.5" },
  { "mood", "O 12 12 9 M 8 14.5 C 9.5 17.5 14.5 17.5 16 14.5 O 9 9.5 .6 O 15 9.5 .6" },
  { "care", "M 4 10 L 4 16 C 4 19 6 20.5 8 20.5 L 13 20.5 C 15 20.5 17 19 17 16 L 17 10 Z "
            "M 17 11.5 C 22 11 22 17.5 17 17 M 8 7 C 6.5 5 9.5 4.5 8 2.5 "
            "M 12.5 7 C 11 5 14 4.5 12.5 2.5" },
  { "money",
    "O 9 10 6 M 15 7 C 19 7 21.5 10 20.5 14 C 19.5 18.5 14.5 20 11 17.5 M 9 7.5 L 9 12.5" },
  { "meaning", "O 12 12 4.5 M 12 2.5 L 12 4.5 M 12 19.5 L 12 21.5 M 2.5 12 L 4.5 12 "
               "M 19.5 12 L 21.5 12 M 5.3 5.3 L 6.7 6.7 M 17.3 17.3 L 18.7 18.7 "
               "M 5.3 18.7 L 6.7 17.3 M 17.3 6.7 L 18.7 5.3" },
  { "safety", "M 12 3 L 20 6 C 20 14 17 18.5 12 21 C 7 18.5 4 14 4 6 Z" },
  { "family", "O 6 8 2.5 O 18 8 2.5 O 12 13 2 M 2 20 C 2 12.5 9 12.5 9.5 16 "
              "M 22 20 C 22 12.5 15 12.5 14.5 16 M 8.5 21 C 8.5 16 15.5 16 15.5 21" },
  { "parent", "O 9 6 3 M 3.5 20.5 C 3.5 11 14.5 11 14.5 20.5 O 18 13 2.2 "
              "M 14.5 20.5 C 14.5 15.5 21.5 15.5 21.5 20.5" },
  { "love", "M 12 20.5 C 2 13 3 4.5 8 4.5 C 10.5 4.5 12 6.5 12 8 C 12 6.5 13.5 4.5 16 4.5 "
            "C 21 4.5 22 13 12 20.5 Z" },
  { "faith", "M 8.5 10 L 15.5 10 L 15.5 21 L 8.5 21 Z M 12 10 L 12 8 C 8.5 6.5 11 4 12 2 "
             "C 13 4 15.5 6.5 12 8" },
  { "neighbourhood", "M 12 21.5 C 7 15 5 12.5 5 9 C 5 5 8 2.5 12 2.5 C 16 2.5 19 5 19 9 "
                     "C 19 12.5 17 15 12 21.5 Z O 12 9 2.5" },
  { "independence", "O 12 12 9 M 15.5 8.5 L 13.3 13.3 L 8.5 15.5 L 10.7 10.7 Z" },
  { "offices", "M 6 2.5 L 14 2.5 L 18.5 7 L 18.5 21.5 L 6 21.5 Z M 9 10 L 15.5 10 "
               "M 9 13.5 L 15.5 13.5 M 9 17 L 13 17" },
  { "substances", "M 6 4 L 18 4 L 16 21 L 8 21 Z M 6.8 10 L 17.2 10" },
  { "support", "O 12 12 9 O 12 12 4 M 5.6 5.6 L 9.2 9.2 M 18.4 5.6 L 14.8 9.2 "
               "M 5.6 18.4 L 9.2 14.8 M 18.4 18.4 L 14.8 14.8" },
  { "communication", "M 4 4 L 20 4 L 20 15.5 L 11 15.5 L 6.5 20 L 6.5 15.5 L 4 15.5 Z" },
};

static const char *const own = "M 8 21.5 L 8 3 M 5 4 L 16 4 L 20 8 L 16 12 L 5 12 Z";

static const char *
find_path (const char *key)
{
  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      if (g_strcmp0 (pictures[i].key, key) == 0)
        return pictures[i].path;
    }

  return own;
}

/* Reads N numbers from *PATH on. */
static void
read_numbers (const char **path, double *numbers, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      char *end;

      numbers[i] = g_ascii_strtod (*path, &end);
      *path = end;
    }
}

static void
trace (const char *path, cairo_t *cr)
{
  double n[6];

  while (*path != '\0')
    {
      switch (*path++)
        {
        case 'M':
          read_numbers (&path, n, 2);
          cairo_move_to (cr, n[0], n[1]);
          break;

        case 'L':
          read_numbers (&path, n, 2);
          cairo_line_to (cr, n[0], n[1]);
          break;

        case 'C':
          read_numbers (&path, n, 6);
          cairo_curve_to (cr, n[0], n[1], n[2], n[3], n[4], n[5]);
          break;

        case 'O':
          read_numbers (&path, n, 3);
          cairo_new_sub_path (cr);
          cairo_arc (cr, n[0], n[1], n[2], 0, 2 * G_PI);
          break;

        case 'Z':
          cairo_close_path (cr);
          break;

        default: /* a space */
          break;
        }
    }
}

void
way_picture_draw (const char *key, double size, cairo_t *cr)
{
  cairo_save (cr);
  cairo_scale (cr, size / GRID, size / GRID);
  cairo_new_path (cr);
  trace (find_path (key), cr);
  cairo_set_line_width (cr, PEN);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke (cr);
  cairo_restore (cr);
}
