#include <adwaita.h>

#include "widgets/deck.h"

#define CARD 100
#define SPACING 10

/* Cards in a deck, whose columns are narrow enough not to count. */
typedef struct
{
  GtkStringList *names;
  WayDeck *deck;
} Fixture;

static GtkWidget *
make_card (gpointer item, gpointer data)
{
  GtkWidget *card = gtk_label_new (gtk_string_object_get_string (item));

  gtk_widget_set_size_request (card, CARD, 40);
  return card;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  const char *const names[] = { "a", "b", "c", NULL };

  fixture->names = gtk_string_list_new (names);
  fixture->deck = g_object_ref_sink (
      g_object_new (WAY_TYPE_DECK, "column-width", 10, "spacing", SPACING, NULL));
  way_deck_bind_model (fixture->deck, G_LIST_MODEL (fixture->names), make_card, NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->deck);
  g_object_unref (fixture->names);
}

/* Gives the deck WIDTH and as much height as it wants. */
static void
allocate (Fixture *fixture, int width)
{
  GtkWidget *deck = GTK_WIDGET (fixture->deck);
  int height;

  gtk_widget_measure (deck, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  gtk_widget_allocate (deck, width, height, -1, NULL);
}

static graphene_rect_t
bounds_of (Fixture *fixture, guint place)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (way_deck_get_card (fixture->deck, place),
                                            GTK_WIDGET (fixture->deck), &bounds));
  return bounds;
}

static void
test_cards_share_the_width (Fixture *fixture, gconstpointer data)
{
  allocate (fixture, 920);
  g_assert_cmpfloat (bounds_of (fixture, 0).size.width, ==, 300);
  g_assert_cmpfloat (bounds_of (fixture, 2).origin.x, ==, 620);
  g_assert_cmpfloat (bounds_of (fixture, 2).origin.y, ==, 0);
}

static void
test_what_has_no_room_goes_on_below (Fixture *fixture, gconstpointer data)
{
  allocate (fixture, 400);
  g_assert_cmpfloat (bounds_of (fixture, 1).origin.y, ==, 0);
  g_assert_cmpfloat (bounds_of (fixture, 2).origin.x, ==, 0);
  g_assert_cmpfloat (bounds_of (fixture, 2).origin.y, ==, 50);
}

/* The last one, "Not now", weighs as much as the others. */
static void
test_no_card_is_left_over (Fixture *fixture, gconstpointer data)
{
  gtk_string_list_append (fixture->names, "d");
  allocate (fixture, 3 * CARD + 2 * SPACING);
  g_assert_cmpfloat (bounds_of (fixture, 1).origin.y, ==, 0);
  g_assert_cmpfloat (bounds_of (fixture, 2).origin.y, >, 0);
  g_assert_cmpfloat (bounds_of (fixture, 3).origin.y, ==, bounds_of (fixture, 2).origin.y);
}

static void
test_a_lone_card_is_no_wider_than_it_may (Fixture *fixture, gconstpointer data)
{
  gtk_string_list_splice (fixture->names, 1, 2, NULL);
  g_object_set (fixture->deck, "widest", 12, NULL);
  allocate (fixture, 920);
  g_assert_cmpfloat (bounds_of (fixture, 0).size.width, <, 300);
}

static void
test_cards_of_what_stays_live_on (Fixture *fixture, gconstpointer data)
{
  GtkWidget *first = way_deck_get_card (fixture->deck, 0);
  GtkWidget *last = way_deck_get_card (fixture->deck, 2);
  const char *const names[] = { "x", "y", NULL };

  gtk_string_list_splice (fixture->names, 1, 1, names);
  g_assert_true (way_deck_get_card (fixture->deck, 0) == first);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (way_deck_get_card (fixture->deck, 2))), ==, "y");
  g_assert_true (way_deck_get_card (fixture->deck, 3) == last);
  g_assert_null (way_deck_get_card (fixture->deck, 4));
}

/* Else what stands below in a card is drawn over it: a long word, large text. */
static void
test_no_card_gets_less_than_it_needs (Fixture *fixture, gconstpointer data)
{
  GtkWidget *card = way_deck_get_card (fixture->deck, 1);

  gtk_widget_set_size_request (card, 3 * CARD, 40);
  allocate (fixture, 7 * CARD);

  g_assert_cmpfloat (bounds_of (fixture, 1).size.width, >=, 3 * CARD);
  g_assert_cmpfloat (bounds_of (fixture, 2).origin.y, >, bounds_of (fixture, 0).origin.y);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/deck/share", test_cards_share_the_width);
  ADD ("/deck/below", test_what_has_no_room_goes_on_below);
  ADD ("/deck/left-over", test_no_card_is_left_over);
  ADD ("/deck/lone", test_a_lone_card_is_no_wider_than_it_may);
  ADD ("/deck/live-on", test_cards_of_what_stays_live_on);
  ADD ("/deck/needs", test_no_card_gets_less_than_it_needs);

  return g_test_run ();
}
