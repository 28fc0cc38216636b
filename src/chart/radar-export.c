#include "chart/radar-export.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <gio/gio.h>
#include <glib/gstdio.h>

#include "chart/radar-draw.h"

#define WIDTH 840
#define HEIGHT 720
#define ZOOM 2 /* pixels of a PNG for one of the layout */

static cairo_status_t
append (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/* Points are what PDF and SVG measure in; 96 dots per inch keep the text's size of the screen. */
static cairo_surface_t *
make_surface (const char *path, GByteArray *bytes)
{
  g_autofree char *name = g_ascii_strdown (path, -1);

  if (g_str_has_suffix (name, ".png"))
    return cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH * ZOOM, HEIGHT * ZOOM);
  if (g_str_has_suffix (name, ".svg"))
    return cairo_svg_surface_create_for_stream (append, bytes, WIDTH, HEIGHT);
  if (g_str_has_suffix (name, ".pdf"))
    return cairo_pdf_surface_create_for_stream (append, bytes, WIDTH, HEIGHT);
  return NULL;
}

static void
draw (cairo_surface_t *surface, const WayRadarAxis *axes, guint n_axes)
{
  cairo_t *cr = cairo_create (surface);
  PangoContext *context;
  g_autoptr (WayRadarLayout) layout = NULL;
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell, Sans 11");

  if (cairo_surface_get_type (surface) == CAIRO_SURFACE_TYPE_IMAGE)
    cairo_scale (cr, ZOOM, ZOOM);
  context = pango_cairo_create_context (cr);
  pango_cairo_context_set_resolution (context, 96);
  pango_context_set_font_description (context, font);
  pango_font_description_free (font);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  layout = way_radar_layout_new (axes, n_axes, WIDTH, HEIGHT, context);
  g_object_unref (context);
  way_radar_draw (layout, &way_palette_paper, NULL, cr);
  cairo_destroy (cr);
}

gboolean
way_radar_export (const WayRadarAxis *axes, guint n_axes, const char *path, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface = make_surface (path, bytes);
  cairo_status_t status;

  if (surface == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                   "A chart is written as .png, .svg or .pdf");
      return FALSE;
    }

  draw (surface, axes, n_axes);
  if (cairo_surface_get_type (surface) == CAIRO_SURFACE_TYPE_IMAGE)
    {
      status = cairo_surface_write_to_png_stream (surface, append, bytes);
    }
  else
    {
      cairo_surface_finish (surface);
      status = cairo_surface_status (surface);
    }
  cairo_surface_destroy (surface);

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (status));
      return FALSE;
    }

  g_chmod (path, 0600); /* newer versions of GLib keep the mode of a file that is there already */
  return g_file_set_contents_full (path, (const char *) bytes->data, bytes->len,
                                   G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}
