#include "app/command-line.h"

#include <glib/gi18n.h>

#include "chart/radar-export.h"
#include "model/language.h"
#include "paper/papers.h"
#include "paper/pdf.h"
#include "paper/wheel.h"
#include "store/example.h"
#include "views/report.h"

#define DONE 0
#define FAILED 1
#define MISUSED 2

typedef struct
{
  gboolean help, version, list_papers, chart, large_print;
  char *example, *print, *output, *language;
  GStrv files;
} Wanted;

static void
wanted_clear (Wanted *self)
{
  g_free (self->example);
  g_free (self->print);
  g_free (self->output);
  g_free (self->language);
  g_strfreev (self->files);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Wanted, wanted_clear)

static const char *
translate_cb (const char *text, gpointer data)
{
  return text != NULL && *text != '\0' ? gettext (text) : "";
}

static GOptionContext *
create_context (Wanted *wanted)
{
  const GOptionEntry entries[] = {
    { "example", 0, 0, G_OPTION_ARG_STRING, &wanted->example,
      N_ ("Look at a copy of an example: frank, morse or flat"), N_ ("NAME") },
    { "print", 0, 0, G_OPTION_ARG_STRING, &wanted->print,
      N_ ("Write a paper into a PDF file; no display is needed"), N_ ("PAPER") },
    { "chart", 0, 0, G_OPTION_ARG_NONE, &wanted->chart,
      N_ ("Write the chart into a PNG, SVG or PDF file; no display is needed"), NULL },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &wanted->output, N_ ("The file to write"),
      N_ ("FILE") },
    { "language", 0, 0, G_OPTION_ARG_STRING, &wanted->language,
      N_ ("The language of the paper: en, et, cs or ru"), N_ ("LANGUAGE") },
    { "large-print", 0, 0, G_OPTION_ARG_NONE, &wanted->large_print, N_ ("Print large letters"),
      NULL },
    { "list-papers", 0, 0, G_OPTION_ARG_NONE, &wanted->list_papers, N_ ("List the papers"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &wanted->version, N_ ("Tell the version"), NULL },
    { "help", 'h', 0, G_OPTION_ARG_NONE, &wanted->help, N_ ("Tell how to use this command"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &wanted->files, NULL, NULL },
    { NULL },
  };
  GOptionContext *context = g_option_context_new (N_ ("[FILE]"));

  g_option_context_set_summary (
      context, N_ ("Without options a window opens. Nothing ever goes over the network."));
  g_option_context_set_translate_func (context, translate_cb, NULL, NULL);
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, entries, NULL);

  return context;
}

static int
misuse (const char *text)
{
  /* Translators: after something that is wrong with a command. */
  g_printerr ("waymark: %s %s\n", text, _("See: waymark --help"));
  return MISUSED;
}

/* Returns (nullable) what makes no sense in WANTED, or NULL. */
static const char *
find_misuse (const Wanted *wanted)
{
  guint n_files = wanted->files != NULL ? g_strv_length (wanted->files) : 0;
  gboolean writes = wanted->print != NULL || wanted->chart;

  if (n_files + (wanted->example != NULL) > 1)
    return _("Only one journey at a time.");
  if (wanted->example != NULL && !g_strv_contains (way_example_get_names (), wanted->example))
    return _("The examples are frank, morse and flat.");
  if (wanted->print != NULL && wanted->chart)
    return _("Either a paper or the chart.");
  if (wanted->print != NULL && way_papers_find (wanted->print) == NULL)
    return _("There is no such paper; waymark --list-papers lists them.");
  if (writes && wanted->output == NULL)
    return _("The file to write is missing: --output=FILE.");
  if (writes && n_files == 0 && wanted->example == NULL)
    return _("The journey is missing: a file, or --example=NAME.");
  if (!writes && wanted->output != NULL)
    return _("What to write is missing: --print=PAPER or --chart.");
  if (wanted->language != NULL && !g_strv_contains (way_language_get_codes (), wanted->language))
    return _("The languages are en, et, cs and ru.");
  return NULL;
}

static WayStore *
open_journey (const Wanted *wanted, GError **error)
{
  if (wanted->example != NULL)
    return way_example_create (wanted->example, ":memory:", error);
  return way_store_open_copy (wanted->files[0], error);
}

static gboolean
write_paper (WayStore *store, const Wanted *wanted, GError **error)
{
  WayRecord *journey = way_store_get_journey (store);
  const WayPaperOptions options = {
    .large_print = wanted->large_print || way_record_get_int (journey, "large_print"),
  };
  g_autoptr (WayPaper) paper =
                 way_paper_kind_make (way_papers_find (wanted->print), store, &options);

  return way_paper_write_pdf (paper, wanted->output, error);
}

static gboolean
write_chart (WayStore *store, const Wanted *wanted, GError **error)
{
  g_autoptr (GArray) axes = way_wheel_create_axes (store);

  return way_radar_export ((const WayRadarAxis *) axes->data, axes->len, wanted->output, error);
}

static gboolean
write_wanted (WayStore *store, const Wanted *wanted, GError **error)
{
  return wanted->chart ? write_chart (store, wanted, error) : write_paper (store, wanted, error);
}

/* Papers speak the language that the person reads, unless another one is asked for; the examples
 * are written in the one they are made in. */
static int
write_file (const Wanted *wanted)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WayStore) store = NULL;
  char *old = way_language_enter (wanted->language);
  gboolean written = FALSE;

  store = open_journey (wanted, &error);
  if (store != NULL)
    {
      const char *reads = way_record_get_text (way_store_get_journey (store), "paper_language");
      char *asked = way_language_enter (wanted->language != NULL ? NULL : reads);

      written = write_wanted (store, wanted, &error);
      way_language_leave (asked);
    }
  way_language_leave (old);

  if (written)
    return DONE;
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED))
    return misuse (_("The chart goes into a file that ends in .png, .svg or .pdf."));

  /* Translators: what could not be done, then what to do about it. */
  g_printerr (store == NULL
              ? _("waymark: The journey could not be opened. %s\n")
              : _("waymark: The file could not be written. %s\n"), way_report_advice (error));
  return FAILED;
}

static void
list_papers (void)
{
  const WayPaperKind *const *kinds = way_papers_get ();

  for (guint i = 0; kinds[i] != NULL; i++)
    g_print ("%-18s %s – %s\n", kinds[i]->key, _(kinds[i]->title), _(kinds[i]->about));
}

/* The toolkit has options of its own. */
static gboolean
is_for_toolkit (const char *argument)
{
  return g_str_has_prefix (argument, "--gapplication-");
}

gboolean
way_command_line_run (int argc, char **argv, int *status)
{
  g_auto (Wanted) wanted = { 0 };
  g_auto (GStrv) arguments = g_strdupv (argv);
  g_autoptr (GOptionContext) context = create_context (&wanted);
  g_autoptr (GError) error = NULL;
  const char *wrong;

  if (argc > 1 && is_for_toolkit (argv[1]))
    return FALSE;

  *status = DONE;
  if (!g_option_context_parse_strv (context, &arguments, &error))
    {
      g_autofree char *text = g_strconcat (error->message, ".", NULL);

      *status = misuse (text);
      return TRUE;
    }

  if (wanted.help)
    {
      g_autofree char *help = g_option_context_get_help (context, TRUE, NULL);

      g_print ("%s", help);
    }
  else if (wanted.version)
    g_print ("Waymark %s\n", WAY_VERSION);
  else if (wanted.list_papers)
    list_papers ();
  else if ((wrong = find_misuse (&wanted)) != NULL)
    *status = misuse (wrong);
  else if (wanted.print != NULL || wanted.chart)
    *status = write_file (&wanted);
  else
    return FALSE;

  return TRUE;
}
