/* A plan of four pages, from the start of the program to the finished PDF file, may take at most
 * twice as long as a bare pango and cairo program that writes the same text. Both in one run, in
 * turns; the fastest of each, because what else the machine does only adds. Usage: bench-paper
 * WAYMARK BARE-PAPER */
#include <glib/gstdio.h>
#include <math.h>

#include "model/activity.h"
#include "model/goal.h"
#include "model/language.h"
#include "paper/papers.h"
#include "store/example.h"

#define N_GOALS 8 /* makes four pages, with what is in the example */
#define N_PAGES 4
#define ROUNDS 31
#define BUDGET 2.0

static void
add_goals (WayStore *store)
{
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < N_GOALS; i++)
    {
      g_autoptr (WayRecord) goal = way_record_new (WAY_TYPE_GOAL);
      gint64 id;

      way_record_set_text (goal, "words", "I want to see the place where the river begins.");
      way_record_set_text (goal, "kind", "exploring");
      way_record_set_int (goal, "position", 10 + i);
      id = way_store_add (store, goal, &error);
      g_assert_no_error (error);

      for (int j = 0; j < 4; j++)
        {
          g_autoptr (WayRecord) step = way_record_new (WAY_TYPE_ACTIVITY);

          way_record_set_text (step, "words", "Look at the map, and ask who would come along");
          way_record_set_text (step, "timing", "when the snow has gone");
          way_record_set_int (step, "goal", id);
          way_store_add (store, step, &error);
          g_assert_no_error (error);
        }
    }
}

static char *
get_text (WayStore *store)
{
  g_autoptr (WayPaper) paper =
                 way_paper_kind_make (way_papers_find ("plan"), store, &(WayPaperOptions){ 0 });
  GString *text = g_string_new (NULL);

  g_assert_cmpuint (way_paper_get_n_pages (paper), ==, N_PAGES);
  for (guint i = 0; i < N_PAGES; i++)
    {
      g_autofree char *page = way_paper_get_page_text (paper, i);

      g_string_append_printf (text, "%s%s", i > 0 ? "\f" : "", page);
    }

  return g_string_free (text, FALSE);
}

/* Returns how long COMMAND took to make the file PDF, in milliseconds. */
static double
run (char **command, const char *pdf)
{
  g_autoptr (GError) error = NULL;
  gint64 start;
  int status;

  g_unlink (pdf); /* to replace a file safely is to wait for the disk */
  start = g_get_monotonic_time ();
  g_spawn_sync (NULL, command, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);

  return (double) (g_get_monotonic_time () - start) / 1000;
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("waymark-XXXXXX", &error);
  g_autofree char *journey = g_build_filename (folder, "frank.waymark", NULL);
  g_autofree char *words = g_build_filename (folder, "text", NULL);
  g_autofree char *pdf = g_build_filename (folder, "plan.pdf", NULL);
  g_autofree char *output = g_strconcat ("--output=", pdf, NULL);
  g_autofree char *text = NULL;
  char *ours[] = { argv[1], journey, (char *) "--print=plan", output, NULL };
  char *bare[] = { argv[2], words, pdf, NULL };
  double our_time = G_MAXDOUBLE, bare_time = G_MAXDOUBLE, ratio;
  WayStore *store;

  g_assert_no_error (error);
  g_assert_cmpint (argc, ==, 3);
  way_language_init (NULL);
  store = way_example_create ("frank", journey, &error);
  g_assert_no_error (error);
  add_goals (store);
  text = get_text (store);
  g_object_unref (store);
  g_file_set_contents (words, text, -1, &error);
  g_assert_no_error (error);

  run (ours, pdf);
  run (bare, pdf);
  for (guint i = 0; i < ROUNDS; i++)
    {
      our_time = fmin (our_time, run (ours, pdf));
      bare_time = fmin (bare_time, run (bare, pdf));
    }

  ratio = our_time / bare_time;
  g_print ("a plan of four pages: %.1f ms, bare %.1f ms, ratio %.2f (at most %.1f)\n", our_time,
           bare_time, ratio, BUDGET);

  g_unlink (journey);
  g_unlink (words);
  g_unlink (pdf);
  g_rmdir (folder);

  return ratio <= BUDGET ? 0 : 1;
}
