#include "model/fold.h"

#include <string.h>

static gboolean
is_mark (gunichar character)
{
  return g_unichar_type (character) == G_UNICODE_NON_SPACING_MARK;
}

static void
append_folded (GString *folded, gunichar character)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n_parts;

  switch (character)
    {
    case 0x0419: /* Й */
    case 0x0439: /* й */
      g_string_append_unichar (folded, 0x0439);
      return;
    case 0x2019: /* ’ */
      g_string_append_c (folded, '\'');
      return;
    default:
      break;
    }

  n_parts = g_unichar_fully_decompose (character, TRUE, parts, G_N_ELEMENTS (parts));
  for (gsize i = 0; i < n_parts; i++)
    {
      if (!is_mark (parts[i]))
        g_string_append_unichar (folded, g_unichar_tolower (parts[i]));
    }
}

/* Appends the next character of TEXT and returns what is behind it. */
static const char *
fold_next (GString *folded, const char *text)
{
  if ((guchar) *text < 0x80)
    {
      g_string_append_c (folded, g_ascii_tolower (*text));
      return text + 1;
    }

  append_folded (folded, g_utf8_get_char (text));
  return g_utf8_next_char (text);
}

char *
way_fold (const char *text)
{
  GString *folded = g_string_sized_new (strlen (text));

  while (*text != '\0')
    text = fold_next (folded, text);

  return g_string_free (folded, FALSE);
}

/* Folds TEXT up to what makes LENGTH folded bytes, and returns where that is. */
static gsize
find_origin (const char *text, gsize length)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  const char *place = text;

  while (*place != '\0' && folded->len < length)
    place = fold_next (folded, place);

  return (gsize) (place - text);
}

/* A letter that was written as two characters keeps its mark. */
static gsize
skip_marks (const char *text, gsize place)
{
  while (is_mark (g_utf8_get_char (text + place)))
    place = (gsize) (g_utf8_next_char (text + place) - text);

  return place;
}

gboolean
way_fold_find (const char *text, const char *folded, gsize *start, gsize *end)
{
  g_autofree char *whole = way_fold (text);
  const char *found = strstr (whole, folded);
  gsize before;

  if (found == NULL)
    return FALSE;

  before = (gsize) (found - whole);
  *start = skip_marks (text, find_origin (text, before));
  *end = skip_marks (text, find_origin (text, before + strlen (folded)));
  return TRUE;
}
