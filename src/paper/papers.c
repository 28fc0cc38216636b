#include "paper/papers.h"

#include <glib/gi18n.h>

#include "model/language.h"
#include "model/recipient.h"
#include "paper/blocks.h"
#include "paper/kinds.h"
#include "store/ticks.h"

static const WayPaperKind *const kinds[] = {
  &way_plan_paper,
  &way_fridge_paper,
  &way_support_plan_paper,
  &way_signs_paper,
  &way_crisis_card_paper,
  &way_profile_paper,
  &way_personal_profile_paper,
  &way_network_paper,
  &way_story_paper,
  &way_look_back_paper,
  &way_booklet_paper,
  &way_blank_profile_paper,
  &way_blank_options_paper,
  &way_blank_plan_paper,
  &way_blank_signs_paper,
  &way_blank_crisis_card_paper,
  NULL,
};

const WayPaperKind *const *
way_papers_get (void)
{
  return kinds;
}

const WayPaperKind *
way_papers_find (const char *key)
{
  for (guint i = 0; kinds[i] != NULL; i++)
    {
      if (g_strcmp0 (kinds[i]->key, key) == 0)
        return kinds[i];
    }

  return NULL;
}

const char *
way_paper_purpose_describe (WayPaperPurpose purpose)
{
  static const char *const words[] = {
    [WAY_PAPER_TO_KEEP] = N_ ("To keep at hand"),
    [WAY_PAPER_TO_TELL] = N_ ("To read, and to show"),
    [WAY_PAPER_TO_FILL_IN] = N_ ("To fill in with a pen"),
  };

  return _(words[purpose]);
}

gboolean
way_paper_kind_shows (const WayPaperKind *self,
                      const WayPaperSection *section,
                      WayStore *store,
                      gint64 recipient)
{
  return way_ticks_get (store, recipient, self->key, section->key, !section->reserved);
}

static void
leave_out (const WayPaperKind *self, WayPaper *paper, WayStore *store, gint64 recipient)
{
  g_autoptr (GPtrArray) keys = g_ptr_array_new ();

  for (const WayPaperSection *section = self->sections; section != NULL && section->key != NULL;
       section++)
    {
      if (!way_paper_kind_shows (self, section, store, recipient))
        g_ptr_array_add (keys, (gpointer) section->key);
    }

  g_ptr_array_add (keys, NULL);
  way_paper_leave_out (paper, (const char *const *) keys->pdata);
}

static void
add_head (const WayPaperKind *self, WayPaper *paper, WayRecord *recipient)
{
  WayPaperField field = { _("For"), NULL };

  way_paper_add_title (paper, _(self->title));
  if (recipient == NULL)
    return;

  field.value = way_record_get_text (recipient, "name");
  way_paper_add_fields (paper, &field, 1);
}

WayPaper *
way_paper_kind_make (const WayPaperKind *self, WayStore *store, const WayPaperOptions *options)
{
  WayPaper *paper = way_paper_new (_(self->title), way_language_get (), _(self->foot), options);
  WayRecord *recipient = way_store_find (store, WAY_TYPE_RECIPIENT, options->recipient);

  leave_out (self, paper, store, recipient != NULL ? options->recipient : 0);
  if (!self->own_head)
    add_head (self, paper, recipient);
  self->fill (paper, store);
  way_paper_finish (paper);

  return paper;
}
