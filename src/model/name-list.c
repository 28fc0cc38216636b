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

gboolean
way_name_list_has (const char *list, const char *name)
{
  g_auto (GStrv) names = split (list);

  for (guint i = 0; names[i] != NULL; i++)
    {
      if (is_same (names[i], name))
        return TRUE;
    }

  return FALSE;
}

char *
way_name_list_put (const char *list, const char *name, gboolean on)
{
  g_auto (GStrv) names = split (list);
  GString *line = g_string_new (NULL);

  for (guint i = 0; names[i] != NULL; i++)
    {
      if (*names[i] != '\0' && !is_same (names[i], name))
        g_string_append_printf (line, "%s%s", line->len > 0 ? ", " : "", names[i]);
    }
  if (on)
    g_string_append_printf (line, "%s%s", line->len > 0 ? ", " : "", name);

  return g_string_free (line, FALSE);
}
