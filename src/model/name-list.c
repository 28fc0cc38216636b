#include "model/name-list.h"

#include <string.h>

/* Returns (transfer full) the names in LIST. */
static GStrv
split (const char *list)
{
  GStrv names = g_strsplit (list != NULL ? list : "", ",", -1);

  for (guint i = 0; names[i] != NULL; i++)
    g_strstrip (names[i]);
  return names;
}

static gboolean
is_same (const char *name, const char *other)
{
  g_autofree char *folded = g_utf8_casefold (name, -1);
  g_autofree char *other_folded = g_utf8_casefold (other, -1);

  return strcmp (folded, other_folded) == 0;
}

/* Returns where NAME, which may have commas of its own, begins in LIST, or -1. */
static int
find (GStrv list, GStrv name)
{
  guint n_list = g_strv_length (list), n_name = g_strv_length (name);

  for (guint i = 0; i + n_name <= n_list; i++)
    {
      guint same = 0;

      while (same < n_name && is_same (list[i + same], name[same]))
        same++;
      if (same == n_name)
        return (int) i;
    }

  return -1;
}

gboolean
way_name_list_has (const char *list, const char *name)
{
  g_auto (GStrv) names = split (list), wanted = split (name);

  return find (names, wanted) >= 0;
}

static void
append (GString *line, const char *name)
{
  if (*name != '\0')
    g_string_append_printf (line, "%s%s", line->len > 0 ? ", " : "", name);
}

char *
way_name_list_put (const char *list, const char *name, gboolean on)
{
  g_auto (GStrv) names = split (list), wanted = split (name);
  int place = find (names, wanted), end = place + (int) g_strv_length (wanted);
  GString *line = g_string_new (NULL);

  for (int i = 0; names[i] != NULL; i++)
    {
      if (place < 0 || i < place || i >= end)
        append (line, names[i]);
    }
  if (on)
    append (line, name);

  return g_string_free (line, FALSE);
}
