#include "chart/network-draw.h"

#include <math.h>

#include "network-fixture.h"

#define SIZE 600

typedef struct
{
  WayNetworkLayout *layout;
  cairo_surface_t *surface;
} Picture;

static Picture
draw (WayNetworkPerson *persons, guint n, const WayPalette *palette, const WayNetworkState *state)
{
  Picture picture = { lay_out (persons, n, SIZE, SIZE),
                      cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SIZE, SIZE) };
  cairo_t *cr = cairo_create (picture.surface);

  way_network_draw (picture.layout, palette, state, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (picture.surface);
  return picture;
}

static void
free_picture (Picture *picture)
{
  way_network_layout_free (picture->layout);
  cairo_surface_destroy (picture->surface);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Picture, free_picture)

static guint32
get_pixel (const Picture *picture, double x, double y)
{
  const guint8 *row = cairo_image_surface_get_data (picture->surface) +
                      (int) y * cairo_image_surface_get_stride (picture->surface);

  return ((const guint32 *) (const void *) row)[(int) x];
}

/* Returns how many pixels of the square of SIZE around X, Y differ. */
static guint
count_differences (const Picture *a, const Picture *b, double x, double y, int size)
{
  guint n = 0;

  for (int dx = -size; dx <= size; dx++)
    for (int dy = -size; dy <= size; dy++)
      n += get_pixel (a, x + dx, y + dy) != get_pixel (b, x + dx, y + dy);

  return n;
}

static const WayNetworkPerson nora = { .name = (char *) "Nora", .cell = { 1, 1 } };

static void
test_everybody_is_drawn_where_they_stand (void)
{
  WayNetworkPerson persons[N_MANY];
  g_auto (Picture) picture = { NULL };

  fill_persons (persons, N_MANY, (WayNetworkCell){ WAY_NETWORK_OPEN, WAY_NETWORK_OPEN });
  picture = draw (persons, N_MANY, &way_palette_light, NULL);
  for (guint i = 0; i < N_MANY; i++)
    {
      const WayNetworkMark *mark = &picture.layout->marks[i];

      g_assert_cmphex (get_pixel (&picture, mark->x, mark->y + picture.layout->mark * 0.75), ==,
                       0xff17696a);
    }
}

/* Not by colour alone: black and white tell them apart, too. */
static void
test_shapes_say_who_gives_and_what_is_wanted (void)
{
  WayPalette grey = way_palette_paper;

  grey.earlier = grey.accent;
  for (int energy = 0; energy <= WAY_NETWORK_ENERGY_COSTS; energy++)
    for (int other = 0; other < energy; other++)
      {
        WayNetworkPerson person = nora, other_person = nora;
        g_auto (Picture) picture = { NULL }, other_picture = { NULL };

        person.energy = (WayNetworkEnergy) energy;
        other_person.energy = (WayNetworkEnergy) other;
        picture = draw (&person, 1, &grey, NULL);
        other_picture = draw (&other_person, 1, &grey, NULL);
        g_assert_cmpuint (count_differences (&picture, &other_picture, picture.layout->marks[0].x,
                                             picture.layout->marks[0].y, 60),
                          >, 20);
      }

  for (int wanted = 0; wanted <= WAY_NETWORK_WANTED_LESS; wanted++)
    for (int other = 0; other < wanted; other++)
      {
        WayNetworkPerson person = nora, other_person = nora;
        g_auto (Picture) picture = { NULL }, other_picture = { NULL };

        person.wanted = (WayNetworkWanted) wanted;
        other_person.wanted = (WayNetworkWanted) other;
        picture = draw (&person, 1, &grey, NULL);
        other_picture = draw (&other_person, 1, &grey, NULL);
        g_assert_cmpuint (count_differences (&picture, &other_picture, picture.layout->marks[0].x,
                                             picture.layout->marks[0].y, 40),
                          >, 5);
      }
}

static void
test_a_held_person_shows_where_they_would_stand (void)
{
  const WayNetworkState state = {
    .selected = -1, .hovered = -1, .focused = -1, .held = 0, .target = { 4, 2 }
  };
  WayNetworkPerson person = nora;
  g_auto (Picture) held = draw (&person, 1, &way_palette_light, &state);
  g_auto (Picture) at_rest = draw (&person, 1, &way_palette_light, NULL);
  const WayNetworkLayout *layout = held.layout;
  double angle = (layout->sectors[4].start + layout->sectors[4].end) / 2;
  double radius = (layout->rings[1] + layout->rings[2]) / 2;
  double x = layout->center_x + radius * cos (angle), y = layout->center_y + radius * sin (angle);

  g_assert_cmphex (get_pixel (&held, x, y), !=, get_pixel (&at_rest, x, y));
}

static void
test_every_look_draws_all_of_it (void)
{
  const WayPalette *const palettes[] = { &way_palette_light, &way_palette_dark,
                                         &way_palette_contrast_light, &way_palette_contrast_dark,
                                         &way_palette_paper };
  WayNetworkPerson person = nora;

  for (guint i = 0; i < G_N_ELEMENTS (palettes); i++)
    {
      g_auto (Picture) picture = draw (&person, 1, palettes[i], NULL);
      const WayNetworkMark *mark = &picture.layout->marks[0];
      guint32 bead = get_pixel (&picture, mark->x, mark->y + picture.layout->mark * 0.75);

      g_assert_cmphex (bead, !=,
                       get_pixel (&picture, picture.layout->center_x,
                                  picture.layout->center_y + picture.layout->hub + 8));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define TEST(name) g_test_add_func ("/network-draw/" #name, test_##name)
  TEST (everybody_is_drawn_where_they_stand);
  TEST (shapes_say_who_gives_and_what_is_wanted);
  TEST (a_held_person_shows_where_they_would_stand);
  TEST (every_look_draws_all_of_it);

  return g_test_run ();
}
