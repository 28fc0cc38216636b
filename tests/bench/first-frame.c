/* Usage: first-frame TIME-BUDGET MEMORY-BUDGET BARE PROGRAM [ARGUMENT ...]
 *
 * Starts BARE and PROGRAM in turn. Takes the time from the start until the window is drawn, and
 * the resident memory when the window has come to rest. The ratios of the medians must keep
 * within the budgets. Says also when the picture was complete: what is not seen at once belongs
 * to the next picture. Watches from outside, so that both are measured alike. */

#include <X11/Xutil.h>
#include <X11/extensions/Xdamage.h>
#include <glib.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define RUNS 11
#define DRAWN_COLORS 8                       /* an empty window has fewer */
#define REST (500 * G_TIME_SPAN_MILLISECOND) /* without a change */
#define TOO_LONG (30 * G_TIME_SPAN_SECOND)

typedef struct
{
  double time;   /* ms until drawn */
  double whole;  /* ms until the last change before it has come to rest */
  double memory; /* MiB at rest */
} Measure;

static Display *display;
static int damage_event;

/* A window may go while we look at it. */
static int
ignore_error (Display *of, XErrorEvent *event)
{
  return 0;
}

static gboolean
is_drawn (Window window)
{
  unsigned long colors[DRAWN_COLORS];
  guint n_colors = 0;
  XWindowAttributes attributes;
  XImage *image = NULL;

  if (XGetWindowAttributes (display, window, &attributes) && attributes.map_state == IsViewable)
    image =
        XGetImage (display, window, 0, 0, attributes.width, attributes.height, AllPlanes, ZPixmap);
  if (image == NULL)
    return FALSE;

  for (int y = 0; y < image->height && n_colors < DRAWN_COLORS; y += 2)
    {
      for (int x = 0; x < image->width && n_colors < DRAWN_COLORS; x++)
        {
          unsigned long color = XGetPixel (image, x, y);
          guint i = 0;

          while (i < n_colors && colors[i] != color)
            i++;
          if (i == n_colors)
            colors[n_colors++] = color;
        }
    }
  XDestroyImage (image);

  return n_colors == DRAWN_COLORS;
}

static double
resident_memory (GPid pid)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/statm", pid);
  g_autofree char *line = NULL;
  long size, resident;

  if (!g_file_get_contents (path, &line, NULL, NULL) ||
      sscanf (line, "%ld %ld", &size, &resident) != 2)
    return 0;
  return resident * (sysconf (_SC_PAGESIZE) / 1024.0 / 1024.0);
}

/* Reads what has happened on the screen. Returns whether there was a change in a window, and in
 * DRAWN whether that window is drawn by now. */
static gboolean
read_events (gboolean *drawn)
{
  gboolean changed = FALSE;

  while (XPending (display) > 0)
    {
      XEvent event;

      XNextEvent (display, &event);
      if (event.type == CreateNotify && !event.xcreatewindow.override_redirect)
        XDamageCreate (display, event.xcreatewindow.window, XDamageReportRawRectangles);
      else if (event.type == damage_event + XDamageNotify)
        {
          changed = TRUE;
          *drawn = *drawn || is_drawn (((XDamageNotifyEvent *) &event)->drawable);
        }
    }
  return changed;
}

static Measure
measure (char **argv)
{
  struct pollfd screen = { .fd = ConnectionNumber (display), .events = POLLIN };
  g_autoptr (GError) error = NULL;
  gboolean drawn = FALSE;
  Measure result = { 0 };
  gint64 start = g_get_monotonic_time (), last_change = start;
  GPid pid;

  if (!g_spawn_async (NULL, argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &pid, &error))
    g_error ("%s", error->message);

  while (!drawn || g_get_monotonic_time () - last_change < REST)
    {
      gboolean was_drawn = drawn;

      poll (&screen, 1, drawn ? 20 : 2);
      if (read_events (&drawn))
        last_change = g_get_monotonic_time ();
      if (drawn && !was_drawn)
        result.time = (last_change - start) / 1000.0;
      if (g_get_monotonic_time () - start > TOO_LONG)
        g_error ("%s draws nothing", argv[0]);
    }
  result.whole = (last_change - start) / 1000.0;
  result.memory = resident_memory (pid);

  kill (pid, SIGKILL);
  waitpid (pid, NULL, 0);
  return result;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const double *one = a, *other = b;

  return (*one > *other) - (*one < *other);
}

static double
median (double *values)
{
  qsort (values, RUNS, sizeof *values, compare);
  return values[RUNS / 2];
}

/* Says how the two compare; returns whether it is within BUDGET. */
static gboolean
report (const char *what, const char *unit, double *bare, double *ours, double budget)
{
  double ratio = median (ours) / median (bare);

  g_print ("%s: %.1f %s, bare window %.1f %s: %.2f times as much (budget %.2f)\n", what,
           median (ours), unit, median (bare), unit, ratio, budget);
  return ratio <= budget;
}

int
main (int argc, char **argv)
{
  double bare_time[RUNS], bare_memory[RUNS], our_time[RUNS], our_memory[RUNS];
  double bare_whole[RUNS], our_whole[RUNS];
  gboolean time_ok, memory_ok;
  int unused;

  g_return_val_if_fail (argc >= 5, 2);

  display = XOpenDisplay (NULL);
  if (display == NULL || !XDamageQueryExtension (display, &damage_event, &unused))
    return 77;
  XSetErrorHandler (ignore_error);
  XSelectInput (display, DefaultRootWindow (display), SubstructureNotifyMask);

  for (int i = -1; i < RUNS; i++) /* the first is to warm up */
    {
      Measure bare = measure ((char *[]){ argv[3], NULL });
      Measure ours = measure (argv + 4);

      if (i < 0)
        continue;
      bare_time[i] = bare.time;
      bare_whole[i] = bare.whole;
      bare_memory[i] = bare.memory;
      our_time[i] = ours.time;
      our_whole[i] = ours.whole;
      our_memory[i] = ours.memory;
    }

  time_ok = report ("start", "ms", bare_time, our_time, g_ascii_strtod (argv[1], NULL));
  memory_ok = report ("memory", "MiB", bare_memory, our_memory, g_ascii_strtod (argv[2], NULL));
  g_print ("complete after %.1f ms, bare window after %.1f ms\n", median (our_whole),
           median (bare_whole));
  XCloseDisplay (display);
  return time_ok && memory_ok ? 0 : 1;
}
