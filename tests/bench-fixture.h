#pragma once

#include <glib.h>
#include <stdlib.h>

/* What benchmarks of the code have in common: the same work is done by us and plainly, in turns
 * within one run, and the medians of the times must keep to a ratio. */

typedef void (*Work) (gpointer data, guint round);

typedef struct
{
  const char *name;
  Work work;
  const char *plain_name;
  Work plain_work;
  gpointer data;
  guint rounds;
  double limit; /* of the ratio */
} Bench;

static inline double
take_time (Work work, gpointer data, guint round)
{
  gint64 start = g_get_monotonic_time ();

  work (data, round);
  return (double) (g_get_monotonic_time () - start) / G_TIME_SPAN_MILLISECOND;
}

static inline int
compare_times (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static inline double
get_median (double *times, guint n)
{
  qsort (times, n, sizeof *times, compare_times);
  return times[n / 2];
}

/* Prints how long both took. Returns what the program exits with. */
static inline int
run_bench (const Bench *bench)
{
  g_autofree double *times = g_new (double, bench->rounds);
  g_autofree double *plain_times = g_new (double, bench->rounds);
  double time, plain_time, ratio;

  for (guint i = 0; i < bench->rounds; i++)
    {
      plain_times[i] = take_time (bench->plain_work, bench->data, i);
      times[i] = take_time (bench->work, bench->data, i);
    }

  time = get_median (times, bench->rounds);
  plain_time = get_median (plain_times, bench->rounds);
  ratio = time / plain_time;
  g_print ("%s: %.2f ms, %s: %.2f ms, ratio %.2f (at most %.1f)\n", bench->name, time,
           bench->plain_name, plain_time, ratio, bench->limit);
  return ratio <= bench->limit ? EXIT_SUCCESS : EXIT_FAILURE;
}
