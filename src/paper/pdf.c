#include "paper/pdf.h"

#include <cairo-pdf.h>
#include <glib/gstdio.h>
#include <string.h>

#include "model/date.h"

/* The day is enough: a second would only make two files of the same paper differ. */
static char *
get_date (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  g_autofree char *today = NULL;

  if (epoch != NULL)
    {
      g_autoptr (GDateTime) time =
                     g_date_time_new_from_unix_utc (g_ascii_strtoll (epoch, NULL, 10));

      if (time != NULL)
        return g_date_time_format (time, "%Y-%m-%dT%H:%M:%SZ");
    }

  today = way_date_today ();
  return g_strconcat (today, "T00:00:00Z", NULL);
}

static void
set_metadata (WayPaper *self, cairo_surface_t *surface)
{
  g_autofree char *date = get_date ();

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, way_paper_get_title (self));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Waymark");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, date);
}

/* Adds the headings on page NUMBER, from 0, to the outline; PARENTS are the last ones of each
 * level. */
static void
add_outline (WayPaper *self, guint number, cairo_surface_t *surface, int parents[4])
{
  GArray *page = way_paper_peek_page (self, number);

  for (guint i = 0; i < page->len; i++)
    {
      const WayPlace *place = &g_array_index (page, WayPlace, i);

      for (guint j = 0; j < place->band->pieces->len; j++)
        {
          const WayPiece *piece = &g_array_index (place->band->pieces, WayPiece, j);
          g_autofree char *target = NULL;

          if (piece->level == 0)
            continue;

          target = g_strdup_printf ("page=%u pos=[%d %d]", number + 1,
                                    (int) (WAY_PAPER_MARGIN + piece->x),
                                    (int) (WAY_PAPER_MARGIN + place->y));
          parents[piece->level] = cairo_pdf_surface_add_outline (
              surface, parents[piece->level - 1], pango_layout_get_text (piece->layout), target,
              CAIRO_PDF_OUTLINE_FLAG_OPEN);
          for (guint level = piece->level + 1; level < 4; level++)
            parents[level] = parents[piece->level];
        }
    }
}

static cairo_status_t
write_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static cairo_status_t
draw_pages (WayPaper *self, GByteArray *pdf)
{
  int parents[4] = { CAIRO_PDF_OUTLINE_ROOT };
  double width, height;
  cairo_surface_t *surface;
  cairo_t *cr;
  cairo_status_t status;

  way_paper_get_size (self, &width, &height);
  surface = cairo_pdf_surface_create_for_stream (write_cb, pdf, width, height);
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4); /* for set_language */
  set_metadata (self, surface);
  cr = cairo_create (surface);

  for (guint i = 0; i < way_paper_get_n_pages (self); i++)
    {
      way_paper_draw_page (self, i, cr);
      add_outline (self, i, surface, parents);
      cairo_show_page (cr);
    }

  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  return status;
}

gboolean
way_paper_write_pdf (WayPaper *self, const char *path, GError **error)
{
  g_autoptr (GByteArray) pdf = g_byte_array_new ();
  cairo_status_t status;

  g_return_val_if_fail (WAY_IS_PAPER (self), FALSE);

  status = draw_pages (self, pdf);
  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (status));
      return FALSE;
    }
  if (!way_pdf_set_language (pdf, way_paper_get_language (self)))
    g_warning ("The language could not be told in the file");

  g_chmod (path, 0600); /* newer versions of GLib keep the mode of a file that is there already */
  return g_file_set_contents_full (path, (const char *) pdf->data, pdf->len,
                                   G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}

/* Returns the number after KEY in TEXT, or 0. */
static gsize
read_number (const char *text, const char *key)
{
  const char *found = strstr (text, key);

  return found != NULL ? g_ascii_strtoull (found + strlen (key), NULL, 10) : 0;
}

/* cairo has no way to say it, so we append an update, which PDF allows for: the catalog again,
 * now with the language, and a table that tells where it is. */
gboolean
way_pdf_set_language (GByteArray *pdf, const char *language)
{
  g_autoptr (GString) update = g_string_new (NULL);
  gsize end = pdf->len;
  gsize table, root, offset;
  const char *text, *trailer, *catalog, *catalog_end, *trailer_end;

  g_byte_array_append (pdf, (const guint8 *) "", 1); /* the end of a text */
  g_byte_array_set_size (pdf, end);
  text = (const char *) pdf->data;

  table = end > 32 ? read_number (text + end - 32, "startxref\n") : 0;
  if (table == 0 || table >= end || !g_str_has_prefix (text + table, "xref\n0 "))
    return FALSE;

  trailer = strstr (text + table, "trailer\n<<");
  trailer_end = trailer != NULL ? strstr (trailer, ">>\nstartxref") : NULL;
  root = trailer != NULL ? read_number (trailer, "/Root ") : 0;
  if (trailer_end == NULL || root == 0)
    return FALSE;

  /* The lines of the table are 20 bytes long and begin with the place of an object. */
  offset = g_ascii_strtoull (strchr (text + table + 5, '\n') + 1 + 20 * root, NULL, 10);
  catalog = offset < end ? strstr (text + offset, "<<") : NULL;
  catalog_end = catalog != NULL ? strstr (catalog, "endobj\n") : NULL;
  if (catalog_end == NULL)
    return FALSE;

  g_string_append_printf (update,
                          "%" G_GSIZE_FORMAT " 0 obj\n<< /Lang (%s)\n"
                          "   /ViewerPreferences << /DisplayDocTitle true >>",
                          root, language);
  g_string_append_len (update, catalog + 2, catalog_end - catalog - 2);
  g_string_append (update, "endobj\n");
  offset = end + update->len;
  g_string_append_printf (update, "xref\n%" G_GSIZE_FORMAT " 1\n%010" G_GSIZE_FORMAT " 00000 n \n",
                          root, end);
  g_string_append_len (update, trailer, trailer_end - trailer);
  g_string_append_printf (
      update, "   /Prev %" G_GSIZE_FORMAT "\n>>\nstartxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n", table,
      offset);
  g_byte_array_append (pdf, (const guint8 *) update->str, update->len);

  return TRUE;
}
