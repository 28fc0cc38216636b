#include "model/moment-words.h"

#include <glib/gi18n.h>

#include "model/words.h"

static char *
say_age (gint64 age)
{
  if (age == 0)
    return g_strdup (_("in my first year"));

  /* Translators: of a moment in the story of a life: how old I was. */
  return g_strdup_printf (ngettext ("age %d", "age %d", (gulong) age), (int) age);
}

char *
way_moment_say_when (WayMoment *self)
{
  gint64 year, age;
  g_autofree char *aged = NULL;

  g_return_val_if_fail (WAY_IS_MOMENT (self), NULL);

  year = way_record_get_int (WAY_RECORD (self), "year");
  age = way_record_get_int (WAY_RECORD (self), "age");
  aged = age != WAY_NONE ? say_age (age) : NULL;

  if (year != WAY_NONE && aged != NULL)
    return g_strdup_printf ("%d · %s", (int) year, aged);
  if (year != WAY_NONE)
    return g_strdup_printf ("%d", (int) year);
  if (aged != NULL)
    return g_steal_pointer (&aged);

  /* Translators: when a moment in the story of a life was, if nobody has said so. */
  return g_strdup (C_ ("moment", "some time"));
}

const char *
way_moment_say_tone (gint64 tone)
{
  g_autofree char *key = NULL;

  if (tone == WAY_NONE)
    /* Translators: nobody has said whether this time was hard or good. */
    return C_ ("moment", "left open");

  key = g_strdup_printf ("%d", (int) tone);
  return way_word ("moment.tone", key);
}
