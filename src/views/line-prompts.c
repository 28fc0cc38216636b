#include "views/line-prompts.h"

#include <glib/gi18n.h>

static const struct
{
  const char *kind, *phase;
  const char *prompt;
} prompts[] = {
  /* Translators: these stand in empty lines of the early-warning-signs plan and of the crisis card,
   * as examples of what could be said there. First person, everyday words. */
  { "sign", "well", NC_ ("example of a line", "I cook, I ring my sister…") },
  { "sign", "harder", NC_ ("example of a line", "I sleep badly, I stop answering…") },
  { "sign", NULL, NC_ ("example of a line", "I talk fast, I do not eat…") },
  { "me", NULL, NC_ ("example of a line", "Go outside, put on music…") },
  { "others", NULL, NC_ ("example of a line", "Come by, cook something together…") },
  { "worker", NULL, NC_ ("example of a line", "Ring every day, come along…") },
  { "trigger", NULL, NC_ ("example of a line", "A night without sleep, official letters…") },
  { "helps", NULL, NC_ ("example of a line", "Quiet, tea, somebody beside me…") },
  { "useless", NULL, NC_ ("example of a line", "Many people, good advice…") },
  { "call", NULL, NC_ ("example of a line", "A name, and a number…") },
  { "avoid", NULL, NC_ ("example of a line", "A name…") },
  { "medication", NULL, NC_ ("example of a line", "What I take, or where the list is…") },
  { "medical", NULL, NC_ ("example of a line", "An illness, an allergy…") },
  { "agreement", NULL, NC_ ("example of a line", "Where I want to be, who decides with me…") },
  { "look_after", NULL, NC_ ("example of a line", "The cat, the plants, the door…") },
};

const char *
way_line_prompt (const char *kind, const char *phase)
{
  for (guint i = 0; i < G_N_ELEMENTS (prompts); i++)
    {
      if (g_str_equal (prompts[i].kind, kind) &&
          (prompts[i].phase == NULL || g_strcmp0 (prompts[i].phase, phase) == 0))
        return g_dpgettext2 (NULL, "example of a line", prompts[i].prompt);
    }

  g_return_val_if_reached ("");
}
