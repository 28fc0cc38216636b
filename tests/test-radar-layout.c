#include "chart/radar-layout.h"

#include <math.h>

#define N_NAMES 12

/* The names of the domains as they are shown, and one that nobody foresaw. */
static const char *const names[][N_NAMES] = {
  { "Home", "Work and daytime activities", "Learning", "Free time", "Relationships",
    "Body and health", "How I feel", "Looking after myself", "Money and belongings",
    "What gives my life meaning", "My role as a parent", "Getting along with offices" },
  { "Kodu", "Töö ja päevategevus", "Õppimine", "Vaba aeg", "Suhted", "Keha ja tervis", "Enesetunne",
    "Enda eest hoolitsemine", "Raha ja asjad", "Mis annab elule tähenduse", "Minu roll vanemana",
    "Turvalisus" },
  { "Bydlení", "Práce a denní činnosti", "Učení", "Volný čas", "Vztahy", "Tělo a zdraví",
    "Jak se cítím", "Péče o sebe", "Peníze a majetek", "Co dává mému životu smysl",
    "Moje role rodiče", "Bezpečí" },
  { "Дом", "Работа и занятия днём", "Учёба", "Свободное время", "Отношения", "Тело и здоровье",
    "Как я себя чувствую", "Забота о себе", "Деньги и вещи", "Что придаёт моей жизни смысл",
    "Моя роль родителя", "Безопасность" },
  { "Home", "Donaudampfschifffahrtsgesellschaftskapitänswitwenrente", "Learning",
    "Свободноевремяпровождение", "Relationships", "Body and health", "How I feel",
    "Looking after myself", "Money and belongings", "What gives my life meaning",
    "My role as a parent", "Getting along with offices" },
};

static PangoContext *
make_context (double points)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell, Sans 11");

  pango_font_description_set_size (font, (int) (points * PANGO_SCALE));
  pango_context_set_font_description (context, font);
  pango_font_description_free (font);
  return context;
}

static WayRadarLayout *
make_layout (guint language, guint n_axes, double width, double height)
{
  PangoContext *context = make_context (11);
  WayRadarAxis axes[N_NAMES];
  WayRadarLayout *layout;

  for (guint i = 0; i < n_axes; i++)
    {
      axes[i] = way_radar_axis_new (names[language][i], "без оценки");
      axes[i].talk = i % 4 == 1;
      axes[i].personal = i > 3;
      if (i % 3 == 0)
        axes[i].score[0] = (int) i % 11;
    }

  layout = way_radar_layout_new (axes, n_axes, width, height, context);
  g_object_unref (context);
  for (guint i = 0; i < n_axes; i++)
    way_radar_axis_clear (&axes[i]);
  return layout;
}

static gboolean
overlaps (const WayRect *a, const WayRect *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height &&
         b->y < a->y + a->height;
}

static gboolean
reaches (const WayRect *rect, double x, double y, double radius)
{
  double dx = x - CLAMP (x, rect->x, rect->x + rect->width);
  double dy = y - CLAMP (y, rect->y, rect->y + rect->height);

  return hypot (dx, dy) < radius;
}

static void
assert_readable (const WayRadarLayout *layout)
{
  for (guint i = 0; i < layout->n_spokes; i++)
    {
      const WayRadarSpoke *spoke = &layout->spokes[i];
      double x, y;

      g_assert_cmpfloat (spoke->pill.x, >=, -0.5);
      g_assert_cmpfloat (spoke->pill.y, >=, -0.5);
      g_assert_cmpfloat (spoke->pill.x + spoke->pill.width, <=, layout->width + 0.5);
      g_assert_cmpfloat (spoke->pill.y + spoke->pill.height, <=, layout->height + 0.5);
      g_assert_false (reaches (&spoke->box, layout->center_x, layout->center_y, layout->radius));

      for (guint j = 0; j < 2; j++)
        {
          PangoRectangle logical;

          pango_layout_get_pixel_extents (spoke->label[j], NULL, &logical);
          g_assert_cmpint (logical.width, <=, ceil (spoke->box.width));
          g_assert_cmpfloat (logical.height + spoke->label_y[j], <=, spoke->box.height + 1);
          g_assert_false (pango_layout_is_ellipsized (spoke->label[j]));
        }

      for (guint j = 0; j < layout->n_spokes; j++)
        {
          const WayRadarSpoke *other = &layout->spokes[j];

          if (i == j)
            continue;
          g_assert_false (overlaps (&spoke->pill, &other->pill));
          g_assert_false (spoke->axis.talk && overlaps (&spoke->bubble, &other->pill));
          if (other->axis.score[0] != WAY_RADAR_UNSCORED)
            continue;
          way_radar_layout_place_of (layout, j, WAY_RADAR_UNSCORED, &x, &y);
          g_assert_false (reaches (&spoke->box, x, y, layout->ring));
        }
    }
}

static void
test_labels_never_clip_or_overlap (void)
{
  const double sizes[][2] = { { 320, 320 }, { 320, 480 }, { 446, 396 },   { 480, 320 },
                              { 620, 530 }, { 820, 820 }, { 1000, 1000 }, { 1000, 500 } };

  for (guint language = 0; language < G_N_ELEMENTS (names); language++)
    for (guint n_axes = 3; n_axes <= WAY_RADAR_MAX_AXES; n_axes++)
      for (guint size = 0; size < G_N_ELEMENTS (sizes); size++)
        {
          g_autoptr (WayRadarLayout) layout =
                         make_layout (language, n_axes, sizes[size][0], sizes[size][1]);

          g_test_message ("language %u, %u axes, %g × %g: radius %g, text %g", language, n_axes,
                          layout->width, layout->height, layout->radius, layout->scale);
          assert_readable (layout);
        }
}

/* Whatever the scores are: beads meet near the hub, where fingers have no room. */
static void
test_twelve_axes_leave_room_for_fingers (void)
{
  const int all[] = { WAY_RADAR_UNSCORED, 0, 1, 5, 10 };
  const double least = 44;

  for (guint language = 0; language < G_N_ELEMENTS (names); language++)
    for (guint now = 0; now < G_N_ELEMENTS (all); now++)
      {
        g_autoptr (WayRadarLayout) layout = make_layout (language, N_NAMES, 500, 500);

        for (guint i = 0; i < layout->n_spokes; i++)
          layout->spokes[i].axis.score[0] = i % 3 == 0 ? all[now] : all[(now + i) % 5];
        for (guint i = 0; i < layout->n_spokes; i++)
          for (guint j = 0; j < i; j++)
            {
              WayRect a = way_radar_layout_handle_of (layout, i, least);
              WayRect b = way_radar_layout_handle_of (layout, j, least);

              g_assert_cmpfloat (a.width, >=, least);
              g_assert_cmpfloat (fmax (fabs (a.x - b.x), fabs (a.y - b.y)), >=, least - 0.01);
            }
      }
}

static void
test_wheel_takes_what_labels_leave (void)
{
  g_autoptr (WayRadarLayout) small = make_layout (3, 10, 446, 396);
  g_autoptr (WayRadarLayout) large = make_layout (3, 10, 900, 800);

  g_assert_cmpfloat (small->radius, >=, 0.26 * 396);
  g_assert_cmpfloat (large->radius, >=, 0.35 * 800);
  g_assert_cmpfloat (large->scale, >, 0.99);
}

/* A column of single words is hard to read across a table. */
static void
test_long_labels_use_the_room_beside_them (void)
{
  const double sizes[][2] = { { 446, 396 }, { 470, 380 }, { 620, 530 } };

  for (guint size = 0; size < G_N_ELEMENTS (sizes); size++)
    {
      g_autoptr (WayRadarLayout) layout = make_layout (3, 10, sizes[size][0], sizes[size][1]);

      for (guint i = 0; i < layout->n_spokes; i++)
        g_assert_cmpint (pango_layout_get_line_count (layout->spokes[i].label[1]), <=, 3);
    }
}

static void
test_large_text_stays_readable (void)
{
  PangoContext *context = make_context (22);
  g_autoptr (WayRadarLayout) layout = NULL;
  WayRadarAxis axes[N_NAMES];

  for (guint i = 0; i < N_NAMES; i++)
    axes[i] = way_radar_axis_new (names[3][i], "без оценки");
  layout = way_radar_layout_new (axes, N_NAMES, 900, 800, context);
  g_object_unref (context);
  for (guint i = 0; i < N_NAMES; i++)
    way_radar_axis_clear (&axes[i]);

  assert_readable (layout);
  g_assert_cmpfloat (layout->scale, >, 0.9);
}

static void
test_point_and_place_agree (void)
{
  g_autoptr (WayRadarLayout) layout = make_layout (0, 10, 620, 530);

  for (guint axis = 0; axis < layout->n_spokes; axis++)
    for (int value = 0; value <= WAY_RADAR_MAX; value++)
      {
        double x, y;

        way_radar_layout_place_of (layout, axis, value, &x, &y);
        g_assert_cmpint (way_radar_layout_value_at (layout, axis, x + 2, y - 2), ==, value);
        if (value >= 4)
          g_assert_cmpint (way_radar_layout_axis_at (layout, x + 1, y), ==, axis);
      }
}

static void
test_outside_is_not_scored (void)
{
  g_autoptr (WayRadarLayout) layout = make_layout (0, 10, 620, 530);
  double x, y;

  way_radar_layout_place_of (layout, 2, WAY_RADAR_UNSCORED, &x, &y);
  g_assert_cmpint (way_radar_layout_value_at (layout, 2, x, y), ==, WAY_RADAR_UNSCORED);
  g_assert_cmpint (way_radar_layout_value_at (layout, 2, x + 200, y), ==, WAY_RADAR_UNSCORED);

  way_radar_layout_place_of (layout, 2, 10.3, &x, &y); /* a little over the rim is still ten */
  g_assert_cmpint (way_radar_layout_value_at (layout, 2, x, y), ==, 10);
  way_radar_layout_place_of (layout, 2, 0, &x, &y);
  g_assert_cmpint (way_radar_layout_value_at (layout, 2, x - 20, y), ==, 0);
}

static void
test_labels_and_parked_beads_can_be_hit (void)
{
  g_autoptr (WayRadarLayout) layout = make_layout (1, 12, 620, 530);

  for (guint axis = 0; axis < layout->n_spokes; axis++)
    {
      const WayRadarSpoke *spoke = &layout->spokes[axis];
      double x, y;

      x = spoke->box.x + spoke->box.width / 2;
      y = spoke->box.y + spoke->box.height / 2;
      g_assert_true (way_radar_layout_on_label (layout, axis, x, y));

      way_radar_layout_place_of (layout, axis, spoke->axis.score[0], &x, &y);
      g_assert_cmpint (way_radar_layout_axis_at (layout, x, y), ==, axis);
      g_assert_true (way_radar_layout_on_bead (layout, axis, x, y));
    }

  g_assert_cmpint (way_radar_layout_axis_at (layout, 1, 1), ==, -1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/radar-layout/labels-never-clip-or-overlap", test_labels_never_clip_or_overlap);
  g_test_add_func ("/radar-layout/twelve-axes-leave-room-for-fingers",
                   test_twelve_axes_leave_room_for_fingers);
  g_test_add_func ("/radar-layout/wheel-takes-what-labels-leave",
                   test_wheel_takes_what_labels_leave);
  g_test_add_func ("/radar-layout/long-labels-use-the-room-beside-them",
                   test_long_labels_use_the_room_beside_them);
  g_test_add_func ("/radar-layout/large-text-stays-readable", test_large_text_stays_readable);
  g_test_add_func ("/radar-layout/point-and-place-agree", test_point_and_place_agree);
  g_test_add_func ("/radar-layout/outside-is-not-scored", test_outside_is_not_scored);
  g_test_add_func ("/radar-layout/labels-and-parked-beads-can-be-hit",
                   test_labels_and_parked_beads_can_be_hit);

  return g_test_run ();
}
