#include "widgets/story-handle.h"

#include <glib/gi18n.h>

#include "model/moment-words.h"
#include "model/record.h"
#include "widgets/handle.h"

GtkWidget *
way_story_handle_new (gboolean profile)
{
  return way_handle_new (profile ? GTK_ACCESSIBLE_ROLE_BUTTON : GTK_ACCESSIBLE_ROLE_SLIDER);
}

static void
set_profile (GtkWidget *self, const WayStoryMark *mark)
{
  g_autofree char *label = NULL;

  if (*mark->words == '\0')
    /* Translators: a date: "Profile: 5 March". */
    label = g_strdup_printf (_("Profile: %s"), mark->when);
  else
    /* Translators: a date and a score: "Profile: 5 March. Life as a whole: 6 of 10". */
    label = g_strdup_printf (_("Profile: %s. Life as a whole: %s"), mark->when, mark->words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/* GTK 4.8 tells screen readers the value of its own ranges only, so the name says it. */
static void
set_moment (GtkWidget *self, const WayStoryMark *mark)
{
  gboolean open = mark->tone == WAY_STORY_OPEN;
  const char *tone = way_moment_say_tone (open ? WAY_NONE : mark->tone);
  /* Translators: when, what happened, and how it was: "1998: We moved (Good)". */
  g_autofree char *label = g_strdup_printf (_("%s: %s (%s)"), mark->when, mark->words, tone);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, (double) WAY_STORY_HARDEST,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) WAY_STORY_BEST,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, open ? 0 : (double) mark->tone,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, tone, -1);
}

void
way_story_handle_set_mark (GtkWidget *self, const WayStoryMark *mark)
{
  g_return_if_fail (WAY_IS_HANDLE (self));

  if (mark->profile)
    set_profile (self, mark);
  else
    set_moment (self, mark);
}
