#include "widgets/network-legend.h"

#include "chart/network-draw.h"
#include "model/words.h"

#define HEIGHT 15
#define N_SAMPLES (WAY_NETWORK_SAMPLE_LESS + 1)

/* What each sample is called: in which vocabulary, by which key. */
static const struct
{
  const char *vocabulary, *key;
} names[N_SAMPLES] = {
  { "person.energy", "gives" }, { "person.energy", "receives" }, { "person.energy", "both" },
  { "person.energy", "costs" }, { "person.wanted", "more" },     { "person.wanted", "same" },
  { "person.wanted", "less" },
};

static void
draw (int sample, double height, const WayPalette *palette, cairo_t *cr)
{
  way_network_draw_sample ((WayNetworkSample) sample, height, palette, cr);
}

void
way_network_legend_show (WayLegend *legend, const WayNetworkPerson *persons, guint n_persons)
{
  gboolean found[N_SAMPLES] = { FALSE };

  for (guint i = 0; i < n_persons; i++)
    {
      if (persons[i].energy != WAY_NETWORK_ENERGY_OPEN)
        found[WAY_NETWORK_SAMPLE_GIVES + (persons[i].energy - WAY_NETWORK_ENERGY_GIVES)] = TRUE;
      if (persons[i].wanted != WAY_NETWORK_WANTED_OPEN)
        found[WAY_NETWORK_SAMPLE_MORE + (persons[i].wanted - WAY_NETWORK_WANTED_MORE)] = TRUE;
    }

  way_legend_clear (legend);
  for (int i = 0; i < N_SAMPLES; i++)
    if (found[i])
      way_legend_add (legend, draw, i, 2 * HEIGHT, HEIGHT,
                      way_word (names[i].vocabulary, names[i].key));
}
