#include "model/catalogue.h"

#include <libintl.h>
#include <string.h>

#include "model/language.h"

#define DOMAIN "waymark"
#define MAGIC 0x950412de
#define CONTEXT_END '\004'

/* The beginning of a .mo file. The two tables hold for each text its length and its offset. */
typedef struct
{
  guint32 magic;
  guint32 revision;
  guint32 n_texts;
  guint32 originals;
  guint32 translations;
} Header;

typedef struct
{
  guint32 length;
  guint32 offset;
} Entry;

/* Returns (transfer full, nullable) the catalogue of the language CODE; English has none. */
static GMappedFile *
open_catalogue (const char *code)
{
  g_autofree char *path =
      g_build_filename (bindtextdomain (DOMAIN, NULL), code, "LC_MESSAGES", DOMAIN ".mo", NULL);

  return g_mapped_file_new (path, FALSE, NULL);
}

/* Returns (nullable) the text at place I of TABLE, which ends with a zero. */
static const char *
get_text (const char *data, gsize size, guint32 table, guint32 i)
{
  Entry entry;
  gsize place = table + (gsize) i * sizeof entry;

  if (place + sizeof entry > size)
    return NULL;

  memcpy (&entry, data + place, sizeof entry);
  return (gsize) entry.offset + entry.length < size ? data + entry.offset : NULL;
}

static const char *
skip_context (const char *key)
{
  const char *end = strchr (key, CONTEXT_END);

  return end != NULL ? end + 1 : key;
}

/* Returns (nullable) the key, with its context if it has one, of TEXT; which is a translation, or
 * else the key without the context. */
static const char *
find_key (GMappedFile *file, const char *text, gboolean is_translation)
{
  const char *data = g_mapped_file_get_contents (file);
  gsize size = g_mapped_file_get_length (file);
  Header header;

  if (size < sizeof header)
    return NULL;

  memcpy (&header, data, sizeof header);
  for (guint32 i = 0; header.magic == MAGIC && i < header.n_texts; i++)
    {
      const char *key = get_text (data, size, header.originals, i);
      const char *translation = get_text (data, size, header.translations, i);

      if (key != NULL && translation != NULL &&
          g_str_equal (is_translation ? translation : skip_context (key), text))
        return key;
    }

  return NULL;
}

char *
way_catalogue_say_again (const char *text, const char *from)
{
  gboolean is_translation = !g_str_equal (from, "en");
  g_autoptr (GMappedFile) file = open_catalogue (is_translation ? from : way_language_get ());
  const char *key = file != NULL ? find_key (file, text, is_translation) : NULL;

  return key != NULL ? g_strdup (skip_context (dgettext (DOMAIN, key))) : NULL;
}
