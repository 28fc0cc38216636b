#include "widgets/radar-handle.h"

#include <glib/gi18n.h>

#include "model/score-words.h"
#include "widgets/handle.h"

GtkWidget *
way_radar_handle_new (void)
{
  GtkWidget *self = way_handle_new (GTK_ACCESSIBLE_ROLE_SLIDER);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) WAY_RADAR_MAX, -1);
  return self;
}

static void
add_sentence (GString *text, const char *what, int score)
{
  g_autofree char *words = score != WAY_RADAR_UNSCORED ? way_score_describe (score) : NULL;

  if (words != NULL)
    g_string_append_printf (text, _("%s: %s"), what, words);
  if (words != NULL)
    g_string_append (text, ". ");
}

static char *
describe (const WayRadarAxis *axis)
{
  GString *text = g_string_new (NULL);

  add_sentence (text, _("As I would like it to be"), axis->wished);
  add_sentence (text, _("As the worker sees it"), axis->worker);
  if (axis->talk)
    g_string_append (text, _("I want to talk about this"));

  return g_string_free (text, FALSE);
}

void
way_radar_handle_set_axis (GtkWidget *self, const WayRadarAxis *axis)
{
  const char *note = axis->note != NULL ? axis->note : "";
  g_autofree char *description = describe (axis);

  g_return_if_fail (WAY_IS_HANDLE (self));

  /* GTK 4.8 tells screen readers the value of its own ranges only, so the name says it. */
  way_handle_set_name (self, axis->label, note);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
                                  (double) MAX (axis->score[0], 0),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, note, -1);
}
