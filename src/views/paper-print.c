#include "views/paper-print.h"

#include <glib/gstdio.h>

#define SETTINGS "print-settings"
#define PAGE_SETUP "page-setup"

struct _WayPaperPrint
{
  GtkPrintOperation parent_instance;

  WayPaper *paper;
};

G_DEFINE_FINAL_TYPE (WayPaperPrint, way_paper_print, GTK_TYPE_PRINT_OPERATION)

static char *
get_path (const char *name)
{
  return g_build_filename (g_get_user_data_dir (), "waymark", name, NULL);
}

/* What can't be read is as if it had never been there. */
static GtkPageSetup *
load_page_setup (void)
{
  g_autofree char *path = get_path (PAGE_SETUP);

  return gtk_page_setup_new_from_file (path, NULL);
}

/* A sheet of the size that the paper was laid out for; the margins are the paper's own. */
static GtkPageSetup *
create_page_setup (WayPaper *paper)
{
  GtkPageSetup *setup = load_page_setup ();
  double width, height;
  g_autoptr (GtkPaperSize) a4 = gtk_paper_size_new (GTK_PAPER_NAME_A4);
  g_autoptr (GtkPaperSize) letter = gtk_paper_size_new (GTK_PAPER_NAME_LETTER);
  gboolean is_a4;

  if (setup == NULL)
    setup = gtk_page_setup_new ();

  way_paper_get_size (paper, &width, &height);
  is_a4 = ABS (height - gtk_paper_size_get_height (a4, GTK_UNIT_POINTS)) < 2;
  gtk_page_setup_set_paper_size (setup, is_a4 ? a4 : letter);
  gtk_page_setup_set_orientation (setup, GTK_PAGE_ORIENTATION_PORTRAIT);

  return setup;
}

/* Not being able to remember is no reason to bother anybody: it prints all the same. */
static void
remember (GtkPrintOperation *operation)
{
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (operation);
  GtkPageSetup *setup = gtk_print_operation_get_default_page_setup (operation);
  g_autofree char *folder = get_path (NULL);
  g_autofree char *settings_path = get_path (SETTINGS);
  g_autofree char *setup_path = get_path (PAGE_SETUP);

  g_mkdir_with_parents (folder, 0700);
  if (settings != NULL)
    {
      /* The file that somebody printed into says whose journey it was. */
      gtk_print_settings_unset (settings, GTK_PRINT_SETTINGS_OUTPUT_URI);
      gtk_print_settings_unset (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME);
      gtk_print_settings_unset (settings, GTK_PRINT_SETTINGS_OUTPUT_DIR);
      gtk_print_settings_to_file (settings, settings_path, NULL);
      g_chmod (settings_path, 0600);
    }
  if (setup != NULL)
    {
      gtk_page_setup_to_file (setup, setup_path, NULL);
      g_chmod (setup_path, 0600);
    }
}

static void
way_paper_print_begin_print (GtkPrintOperation *operation, GtkPrintContext *context)
{
  WayPaperPrint *self = WAY_PAPER_PRINT (operation);

  gtk_print_operation_set_n_pages (operation, (int) way_paper_get_n_pages (self->paper));
}

static void
way_paper_print_draw_page (GtkPrintOperation *operation, GtkPrintContext *context, int page)
{
  WayPaperPrint *self = WAY_PAPER_PRINT (operation);
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double width, height, scale;

  /* Another sheet may have been chosen for the printer in the dialog. */
  way_paper_get_size (self->paper, &width, &height);
  scale = MIN (gtk_print_context_get_width (context) / width,
               gtk_print_context_get_height (context) / height);
  if (scale < .99)
    cairo_scale (cr, scale, scale);
  way_paper_draw_page (self->paper, (guint) page, cr);
}

static void
way_paper_print_done (GtkPrintOperation *operation, GtkPrintOperationResult result)
{
  if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    remember (operation);
}

static void
way_paper_print_dispose (GObject *object)
{
  g_clear_object (&WAY_PAPER_PRINT (object)->paper);

  G_OBJECT_CLASS (way_paper_print_parent_class)->dispose (object);
}

static void
way_paper_print_class_init (WayPaperPrintClass *klass)
{
  GtkPrintOperationClass *operation_class = GTK_PRINT_OPERATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_paper_print_dispose;

  operation_class->begin_print = way_paper_print_begin_print;
  operation_class->draw_page = way_paper_print_draw_page;
  operation_class->done = way_paper_print_done;
}

static void
way_paper_print_init (WayPaperPrint *self)
{
  g_autofree char *path = get_path (SETTINGS);
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new_from_file (path, NULL);

  gtk_print_operation_set_unit (GTK_PRINT_OPERATION (self), GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (GTK_PRINT_OPERATION (self), TRUE);
  if (settings != NULL)
    gtk_print_operation_set_print_settings (GTK_PRINT_OPERATION (self), settings);
}

WayPaperPrint *
way_paper_print_new (WayPaper *paper)
{
  WayPaperPrint *self = g_object_new (WAY_TYPE_PAPER_PRINT, NULL);
  g_autoptr (GtkPageSetup) setup = create_page_setup (paper);

  self->paper = g_object_ref (paper);
  gtk_print_operation_set_default_page_setup (GTK_PRINT_OPERATION (self), setup);
  gtk_print_operation_set_job_name (GTK_PRINT_OPERATION (self), way_paper_get_title (paper));

  return self;
}

WayPaperSize
way_paper_print_get_size (void)
{
  g_autoptr (GtkPageSetup) setup = load_page_setup ();
  const char *name = setup != NULL ? gtk_paper_size_get_name (gtk_page_setup_get_paper_size (setup))
                                   : gtk_paper_size_get_default ();

  return g_strcmp0 (name, GTK_PAPER_NAME_LETTER) == 0 ? WAY_PAPER_LETTER : WAY_PAPER_A4;
}
