#include "widgets/radar-handle.h"

#include <glib/gi18n.h>

#include "model/score-words.h"

struct _WayRadarHandle
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (WayRadarHandle, way_radar_handle, GTK_TYPE_WIDGET)

static void
way_radar_handle_class_init (WayRadarHandleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_css_name (widget_class, "handle");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
}

static void
way_radar_handle_init (WayRadarHandle *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) WAY_RADAR_MAX, -1);
}

GtkWidget *
way_radar_handle_new (void)
{
  return g_object_new (WAY_TYPE_RADAR_HANDLE, NULL);
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
way_radar_handle_set_axis (WayRadarHandle *self, const WayRadarAxis *axis)
{
  const char *note = axis->note != NULL ? axis->note : "";
  g_autofree char *name = NULL, *description = describe (axis);

  g_return_if_fail (WAY_IS_RADAR_HANDLE (self));

  /* GTK 4.8 tells screen readers the value of its own ranges only, so the name says it.
   * Translators: a life domain and its score: "Free time: 5 of 10". */
  name = g_strdup_printf (_("%s: %s"), axis->label, note);
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
      (double) MAX (axis->score[0], 0), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, note, -1);
}
