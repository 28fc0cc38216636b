#include <glib.h>

#include "chart/balance.h"

#define WIDTH 200
#define EM 15

static const WayBalanceStack stacks[] = {
  { FALSE, FALSE, 3 },
  { FALSE, TRUE, 2 },
  { TRUE, FALSE, 1 },
  { TRUE, FALSE, 0 },
};

static void
test_for_lies_left_and_against_right (void)
{
  g_autoptr (WayBalanceLayout) layout =
                 way_balance_layout_new (stacks, G_N_ELEMENTS (stacks), WIDTH, EM);

  g_assert_cmpuint (layout->n_marks, ==, 3 + 2 + 1 + 1);
  for (guint i = 0; i < 5; i++)
    g_assert_cmpfloat (layout->marks[i].x, <, WIDTH / 2);
  for (guint i = 5; i < 7; i++)
    g_assert_cmpfloat (layout->marks[i].x, >, WIDTH / 2);
  g_assert_true (layout->marks[3].worker);
  g_assert_false (layout->marks[5].hollow);
  g_assert_true (layout->marks[6].hollow); /* it is there, and has no weight yet */
}

/* However much lies on one side, the beam is where it was. */
static void
test_it_never_leans (void)
{
  g_autoptr (WayBalanceLayout) both =
                 way_balance_layout_new (stacks, G_N_ELEMENTS (stacks), WIDTH, EM);
  g_autoptr (WayBalanceLayout) one = way_balance_layout_new (stacks, 2, WIDTH, EM);

  g_assert_cmpfloat (both->beam, ==, one->beam);
  g_assert_cmpfloat (both->height, ==, one->height);
  g_assert_cmpfloat (both->marks[0].x, ==, one->marks[0].x);
}

static void
test_many_weights_have_room (void)
{
  WayBalanceStack many[24];
  g_autoptr (WayBalanceLayout) layout = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (many); i++)
    many[i] = (WayBalanceStack){ i % 4 == 0, i % 2 == 0, 3 };
  layout = way_balance_layout_new (many, G_N_ELEMENTS (many), WIDTH, EM);

  for (guint i = 0; i < layout->n_marks; i++)
    {
      const WayBalanceMark *mark = &layout->marks[i];

      g_assert_cmpfloat (mark->x - layout->size / 2, >=, 0);
      g_assert_cmpfloat (mark->x + layout->size / 2, <=, WIDTH);
      g_assert_cmpfloat (mark->y - layout->size / 2, >=, 0);
      g_assert_cmpfloat (mark->y + layout->size / 2, <=, layout->beam);
      for (guint other = 0; other < i; other++)
        g_assert_true (ABS (mark->x - layout->marks[other].x) > layout->size ||
                       ABS (mark->y - layout->marks[other].y) > layout->size);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/balance/sides", test_for_lies_left_and_against_right);
  g_test_add_func ("/balance/never-leans", test_it_never_leans);
  g_test_add_func ("/balance/many", test_many_weights_have_room);

  return g_test_run ();
}
