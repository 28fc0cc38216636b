#include <math.h>

#include "network-fixture.h"

static const WayNetworkCell all_around = { WAY_NETWORK_OPEN, WAY_NETWORK_OPEN };

static WayRect
get_circle_box (const WayNetworkMark *mark, double radius)
{
  return (WayRect){ mark->x - radius, mark->y - radius, 2 * radius, 2 * radius };
}

static void
assert_apart (const WayRect *a, const WayRect *b, const char *who, const char *other)
{
  if (way_rect_touches (a, b))
    g_error ("%s lies over %s", who, other);
}

static void
assert_nobody_is_hidden (const WayNetworkLayout *layout)
{
  for (guint i = 0; i < layout->n_marks; i++)
    for (guint j = 0; j < layout->n_marks; j++)
      {
        const WayNetworkMark *mark = &layout->marks[i], *other = &layout->marks[j];
        WayRect place = get_circle_box (mark, layout->mark);
        WayRect other_place = get_circle_box (other, layout->mark);

        if (i < j)
          assert_apart (&place, &other_place, mark->person.name, other->person.name);
        if (other->text >= 0)
          assert_apart (&place, &other->box, mark->person.name, other->person.name);
        if (i < j && mark->text >= 0 && other->text >= 0)
          assert_apart (&mark->box, &other->box, mark->person.name, other->person.name);
      }
}

/* The names are drawn whole: within the map, and as wide as they have to be. */
static void
assert_names_are_whole (const WayNetworkLayout *layout)
{
  for (guint i = 0; i < layout->n_marks; i++)
    {
      const WayNetworkMark *mark = &layout->marks[i];
      int width, height;

      if (mark->text < 0)
        continue;
      pango_layout_get_pixel_size (mark->texts[mark->text], &width, &height);
      g_assert_cmpfloat (mark->box.width, >=, width - 1);
      g_assert_cmpfloat (mark->box.height, >=, height - 1);
      g_assert_cmpfloat (mark->box.x, >=, 0);
      g_assert_cmpfloat (mark->box.y, >=, 0);
      g_assert_cmpfloat (mark->box.x + mark->box.width, <=, layout->width);
      g_assert_cmpfloat (mark->box.y + mark->box.height, <=, layout->height);
    }
}

/* Whoever is placed stands where a hand would have to drop them to get there. */
static void
assert_all_stand_in_their_cells (const WayNetworkLayout *layout)
{
  for (guint i = 0; i < layout->n_marks; i++)
    {
      const WayNetworkMark *mark = &layout->marks[i];
      WayNetworkCell cell = way_network_layout_cell_at (layout, mark->x, mark->y);

      if (way_network_cell_is_placed (mark->person.cell))
        g_assert_true (way_network_cell_equal (cell, mark->person.cell));
      else
        g_assert_false (way_network_cell_is_placed (cell));
      g_assert_cmpint (way_network_layout_person_at (layout, mark->x, mark->y), ==, i);
    }
}

static void
assert_good (const WayNetworkLayout *layout)
{
  assert_nobody_is_hidden (layout);
  assert_names_are_whole (layout);
  assert_all_stand_in_their_cells (layout);
}

static void
test_nobody_hides_behind_another (void)
{
  const double sizes[][2] = { { 600, 480 }, { 500, 500 }, { 1000, 1000 }, { 420, 640 } };
  WayNetworkPerson persons[N_MANY];

  fill_persons (persons, N_MANY, all_around);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint n = 1; n <= N_MANY; n += 4)
      {
        g_autoptr (WayNetworkLayout) layout = lay_out (persons, n, sizes[i][0], sizes[i][1]);

        assert_good (layout);
      }
}

static void
test_all_may_stand_in_one_place (void)
{
  WayNetworkPerson persons[N_MANY];

  for (int circle = 0; circle < WAY_NETWORK_CIRCLES; circle++)
    for (int ring = 0; ring < WAY_NETWORK_RINGS; ring++)
      {
        g_autoptr (WayNetworkLayout) layout = NULL;

        fill_persons (persons, N_MANY, (WayNetworkCell){ circle, ring });
        layout = lay_out (persons, N_MANY, 500, 500);
        assert_good (layout);
      }
}

static void
test_few_have_their_whole_names (void)
{
  WayNetworkPerson persons[6];
  g_autoptr (WayNetworkLayout) layout = NULL;

  fill_persons (persons, G_N_ELEMENTS (persons), all_around);
  layout = lay_out (persons, G_N_ELEMENTS (persons), 600, 560);
  for (guint i = 0; i < layout->n_marks; i++)
    g_assert_cmpint (layout->marks[i].text, ==, 0);
}

static void
assert_for_fingers (const WayNetworkLayout *layout)
{
  for (guint i = 0; i < layout->n_marks; i++)
    for (guint j = 0; j < i; j++)
      {
        WayRect touch = get_circle_box (&layout->marks[i], 22);
        WayRect other = get_circle_box (&layout->marks[j], 22);

        assert_apart (&touch, &other, layout->marks[i].person.name, layout->marks[j].person.name);
      }
}

static void
test_marks_are_for_fingers (void)
{
  WayNetworkPerson persons[12];
  g_autoptr (WayNetworkLayout) layout = NULL;

  fill_persons (persons, G_N_ELEMENTS (persons), all_around);
  layout = lay_out (persons, G_N_ELEMENTS (persons), 600, 480);
  assert_for_fingers (layout);
}

static void
test_a_dozen_in_one_place_are_for_fingers (void)
{
  WayNetworkPerson persons[12];

  for (int circle = 0; circle < WAY_NETWORK_CIRCLES; circle++)
    for (int ring = 0; ring < WAY_NETWORK_RINGS; ring++)
      {
        g_autoptr (WayNetworkLayout) layout = NULL;

        fill_persons (persons, G_N_ELEMENTS (persons), (WayNetworkCell){ circle, ring });
        layout = lay_out (persons, G_N_ELEMENTS (persons), 640, 600);
        assert_for_fingers (layout);
      }
}

/* A large family, and some others each of whom has a place of their own. */
static void
test_many_in_one_place_among_others_are_for_fingers (void)
{
  static const WayNetworkCell others[] = { { 0, 0 }, { 6, 1 }, { 5, 0 }, { 1, 1 }, { 2, 1 },
                                           { 4, 2 }, { 5, 2 }, { 0, 2 }, { 3, 2 } };
  WayNetworkPerson persons[30];
  g_autoptr (WayNetworkLayout) layout = NULL;

  fill_persons (persons, G_N_ELEMENTS (persons), (WayNetworkCell){ 0, 2 });
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    persons[i].cell = others[i];
  layout = lay_out (persons, G_N_ELEMENTS (persons), 600, 560);
  assert_good (layout);
  g_assert_cmpfloat (layout->mark, >=, 13);
}

static void
test_who_has_no_place_waits_at_the_edge (void)
{
  WayNetworkPerson persons[3];
  g_autoptr (WayNetworkLayout) layout = NULL;

  fill_persons (persons, G_N_ELEMENTS (persons), all_around);
  persons[1].cell.ring = WAY_NETWORK_OPEN;
  persons[2].cell.circle = WAY_NETWORK_OPEN;
  layout = lay_out (persons, G_N_ELEMENTS (persons), 600, 560);
  assert_good (layout);
  g_assert_cmpfloat (layout->waiting.height, >, 0);
  g_assert_false (way_rect_contains (&layout->waiting, layout->marks[0].x, layout->marks[0].y));
  for (guint i = 1; i < 3; i++)
    g_assert_true (way_rect_contains (&layout->waiting, layout->marks[i].x, layout->marks[i].y));
}

static void
test_nobody_waits_when_all_are_placed (void)
{
  WayNetworkPerson persons[3];
  g_autoptr (WayNetworkLayout) layout = NULL;

  fill_persons (persons, G_N_ELEMENTS (persons), all_around);
  layout = lay_out (persons, G_N_ELEMENTS (persons), 600, 560);
  g_assert_cmpfloat (layout->waiting.height, ==, 0);
}

static void
test_names_of_groups_touch_nothing (void)
{
  const double sizes[][2] = { { 600, 480 }, { 420, 640 }, { 320, 300 } };
  WayNetworkPerson persons[N_MANY];

  fill_persons (persons, N_MANY, (WayNetworkCell){ 0, 0 });
  for (guint size = 0; size < G_N_ELEMENTS (sizes); size++)
    {
      g_autoptr (WayNetworkLayout) layout =
                     lay_out (persons, N_MANY, sizes[size][0], sizes[size][1]);

      for (guint i = 0; i < WAY_NETWORK_CIRCLES; i++)
        {
          const WayRect *box = &layout->sectors[i].box;
          double x = CLAMP (layout->center_x, box->x, box->x + box->width);
          double y = CLAMP (layout->center_y, box->y, box->y + box->height);

          g_assert_cmpfloat (hypot (x - layout->center_x, y - layout->center_y), >,
                             layout->rings[WAY_NETWORK_RINGS - 1]);
          for (guint j = 0; j < i; j++)
            assert_apart (box, &layout->sectors[j].box, russian_words.circles[i],
                          russian_words.circles[j]);
        }
    }
}

static void
test_groups_are_equal_until_one_needs_more (void)
{
  WayNetworkPerson persons[N_MANY];
  g_autoptr (WayNetworkLayout) empty = lay_out (NULL, 0, 600, 600), full = NULL;

  fill_persons (persons, N_MANY, (WayNetworkCell){ 2, 0 });
  full = lay_out (persons, N_MANY, 600, 600);
  for (guint i = 0; i < WAY_NETWORK_CIRCLES; i++)
    {
      const WayNetworkSector *sector = &empty->sectors[i], *other = &full->sectors[i];
      double equal = 2 * G_PI / WAY_NETWORK_CIRCLES;

      g_assert_cmpfloat_with_epsilon (sector->end - sector->start, equal, 0.001);
      g_assert_true ((other->end - other->start > equal) == (i == 2));
      g_assert_cmpfloat (other->end - other->start, >, 0.4); /* there is room to drop somebody */
    }
}

static void
test_ring_and_group_are_those_under_the_finger (void)
{
  g_autoptr (WayNetworkLayout) layout = lay_out (NULL, 0, 600, 600);

  for (int circle = 0; circle < WAY_NETWORK_CIRCLES; circle++)
    for (int ring = 0; ring < WAY_NETWORK_RINGS; ring++)
      {
        double inner = ring > 0 ? layout->rings[ring - 1] : 0;
        double radius = (inner + layout->rings[ring]) / 2;
        double angle = (layout->sectors[circle].start + layout->sectors[circle].end) / 2;
        WayNetworkCell cell =
            way_network_layout_cell_at (layout, layout->center_x + radius * cos (angle),
                                        layout->center_y + radius * sin (angle));

        g_assert_cmpint (cell.circle, ==, circle);
        g_assert_cmpint (cell.ring, ==, ring);
      }
  g_assert_false (way_network_cell_is_placed (way_network_layout_cell_at (layout, 1, 1)));
}

static void
test_arrows_reach_everybody (void)
{
  const int directions[][2] = { { 1, 0 }, { -1, 0 }, { 0, 1 }, { 0, -1 } };
  WayNetworkPerson persons[N_MANY];
  gboolean reached[N_MANY] = { TRUE };
  g_autoptr (WayNetworkLayout) layout = NULL;

  fill_persons (persons, N_MANY, all_around);
  layout = lay_out (persons, N_MANY, 600, 600);
  for (guint round = 0; round < N_MANY; round++)
    for (guint i = 0; i < N_MANY; i++)
      for (guint j = 0; reached[i] && j < G_N_ELEMENTS (directions); j++)
        {
          int next = way_network_layout_next (layout, i, directions[j][0], directions[j][1]);

          if (next >= 0)
            reached[next] = TRUE;
        }

  for (guint i = 0; i < N_MANY; i++)
    g_assert_true (reached[i]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define TEST(name) g_test_add_func ("/network-layout/" #name, test_##name)
  TEST (nobody_hides_behind_another);
  TEST (all_may_stand_in_one_place);
  TEST (few_have_their_whole_names);
  TEST (marks_are_for_fingers);
  TEST (a_dozen_in_one_place_are_for_fingers);
  TEST (many_in_one_place_among_others_are_for_fingers);
  TEST (who_has_no_place_waits_at_the_edge);
  TEST (nobody_waits_when_all_are_placed);
  TEST (names_of_groups_touch_nothing);
  TEST (groups_are_equal_until_one_needs_more);
  TEST (ring_and_group_are_those_under_the_finger);
  TEST (arrows_reach_everybody);

  return g_test_run ();
}
