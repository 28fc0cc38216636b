#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Words to read, behind the quote mark of whose they are. Properties: words; whose; speaker: name
 * of the worker, said at the end if the words are the worker’s ("": not said). Without words it
 * hides. */
#define WAY_TYPE_QUOTE (way_quote_get_type ())
G_DECLARE_FINAL_TYPE (WayQuote, way_quote, WAY, QUOTE, AdwBin)

/* Returns (borrowed, nullable) whom words are ascribed to: NULL for the person, whose words need
 * no name, else WORKER (nullable) or in words whose they are. */
const char *way_quote_name_speaker (const char *whose, const char *worker);

G_END_DECLS
