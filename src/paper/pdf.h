#pragma once

#include "paper/paper.h"

G_BEGIN_DECLS

/* Writes all pages to the file PATH, which only its owner may read, with embedded fonts, the
 * title, the language and an outline. The old file stays until the new one is complete. The same
 * paper makes the same file on the same day. */
gboolean way_paper_write_pdf (WayPaper *self, const char *path, GError **error);

/* Tells the language of the file PDF, which cairo has written. */
gboolean way_pdf_set_language (GByteArray *pdf, const char *language);

G_END_DECLS
