/* What bench-paper measures against: writes the lines of a text to a PDF file with pango and
 * cairo and nothing else. Usage: bare-paper TEXT PDF; a form feed begins a page. */
#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#define WIDTH 595
#define HEIGHT 842
#define MARGIN 43
#define LEADING 15.4

/* The fonts of a paper, in turns. */
static PangoLayout *
create_layout (cairo_t *cr, const char *text, guint number)
{
  static const char *const fonts[] = {
    "Cantarell, sans-serif 11",       "Cantarell, sans-serif Bold 11",
    "Cantarell, sans-serif 9.4",      "Cantarell, sans-serif Ultra-Bold 14",
    "Cantarell, sans-serif 12",       "Cantarell, sans-serif Ultra-Bold 26",
    "Cantarell, sans-serif Bold 7.8", "Cantarell, sans-serif 7.8",
  };
  PangoLayout *layout = pango_cairo_create_layout (cr);
  PangoFontDescription *font =
      pango_font_description_from_string (fonts[number % G_N_ELEMENTS (fonts)]);

  pango_layout_set_font_description (layout, font);
  pango_layout_set_width (layout, (WIDTH - 2 * MARGIN) * PANGO_SCALE);
  pango_layout_set_text (layout, text, -1);
  pango_font_description_free (font);

  return layout;
}

static void
write_page (cairo_t *cr, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  double y = MARGIN;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autoptr (PangoLayout) layout = create_layout (cr, lines[i], i);

      cairo_move_to (cr, MARGIN, y);
      pango_cairo_show_layout (cr, layout);
      y += LEADING * pango_layout_get_line_count (layout);
    }

  cairo_show_page (cr);
}

int
main (int argc, char **argv)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) pages = NULL;
  cairo_surface_t *surface;
  cairo_t *cr;

  if (argc != 3 || !g_file_get_contents (argv[1], &text, NULL, NULL))
    return 2;

  surface = cairo_pdf_surface_create (argv[2], WIDTH, HEIGHT);
  cr = cairo_create (surface);
  pages = g_strsplit (text, "\f", -1);
  for (guint i = 0; pages[i] != NULL; i++)
    write_page (cr, pages[i]);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);

  return 0;
}
