#include "paper/papers.h"

#include <glib/gi18n.h>

#include "paper/plan-paper.h"

static const WayPaperKind kinds[] = {
  { "plan", N_ ("My recovery plan"), way_plan_paper_new }, { NULL },
};

const WayPaperKind *
way_papers_get (void)
{
  return kinds;
}

const WayPaperKind *
way_papers_find (const char *key)
{
  for (const WayPaperKind *kind = kinds; kind->key != NULL; kind++)
    {
      if (g_strcmp0 (kind->key, key) == 0)
        return kind;
    }

  return NULL;
}
