#include "chart/radar-fit.h"

#include <math.h>

#include "chart/em.h"
#include "chart/radar-labels.h"
#include "chart/text.h"

#define WANTED_SHARE 0.27 /* of the smaller side, for the radius, before the text shrinks */
#define GOOD_SHARE 0.34   /* likewise: no other width is tried */
#define SMALLEST 20       /* radius, whatever the labels want */
#define STEP 2            /* between radiuses that are tried */
#define WORTH 1.05        /* how much larger a wheel with other breaks in its labels must be */
#define SMALLEST_WIDTH 80 /* of a label */
#define FEW_LINES 2       /* of a label; one with more looks for room beside it */
#define LONG_WORD 130     /* a label is at least as wide as its longest word, up to that */
#define ROOMY 440         /* a smaller wheel leaves out the notes of what is not scored */
#define NOTE_SIZE 0.88

static const double scales[] = { 1, 0.93, 0.86, 0.79, 0.72, 0.65, 0.58, 0.5 };
static const double widths[] = { 110, 94, 80 };    /* where labels wrap */
static const double upright_widths[] = { 1.7, 1 }; /* times that, above and below */
static const double wide_widths[] = { 94, 110, 130, 150 };

typedef struct
{
  double radius, scale, width, upright_width;
} Fit;

static gboolean
is_scored (const WayRadarSpoke *spoke)
{
  return spoke->axis.score[0] != WAY_RADAR_UNSCORED;
}

/* A name is bold where there is something to see or to talk about. */
static gboolean
is_bold (const WayRadarSpoke *spoke)
{
  return is_scored (spoke) || spoke->axis.talk;
}

static gboolean
is_upright (const WayRadarSpoke *spoke)
{
  return fabs (cos (spoke->angle)) < 0.12;
}

/* Makes the texts of SPOKE. A small wheel doesn't say of every unscored axis that it isn't. */
static void
make_texts (WayRadarSpoke *spoke, PangoContext *context, double scale, gboolean roomy)
{
  const double size = WAY_TEXT_EM * scale;

  way_radar_spoke_clear_texts (spoke);
  spoke->label[1] = way_text_new (context, spoke->axis.label, size, PANGO_WEIGHT_BOLD);
  spoke->label[0] = is_bold (spoke)
                        ? g_object_ref (spoke->label[1])
                        : way_text_new (context, spoke->axis.label, size, PANGO_WEIGHT_NORMAL);
  if (spoke->axis.note != NULL && (roomy || is_scored (spoke)))
    spoke->note = way_text_new (context, spoke->axis.note, size * NOTE_SIZE, PANGO_WEIGHT_NORMAL);
}

/* Breaks the texts of SPOKE at WIDTH, and gives its box the size that has room for them in both
 * weights, so that nothing moves when it is selected. */
static void
wrap_texts (WayRadarSpoke *spoke, double width)
{
  double label_width[2], label_height[2], note_width = 0, note_height = 0;

  for (guint i = 0; i < 2; i++)
    {
      pango_layout_set_width (spoke->label[i], (int) ceil (width * PANGO_SCALE));
      way_text_get_size (spoke->label[i], &label_width[i], &label_height[i]);
    }
  if (spoke->note != NULL)
    {
      pango_layout_set_width (spoke->note, (int) ceil (width * PANGO_SCALE));
      way_text_get_size (spoke->note, &note_width, &note_height);
    }

  spoke->note_y = fmax (label_height[0], label_height[1]);
  spoke->label_y[0] = spoke->note_y - label_height[0];
  spoke->label_y[1] = spoke->note_y - label_height[1];
  spoke->box.width = fmax (fmax (label_width[0], label_width[1]), note_width);
  spoke->box.height = spoke->note_y + note_height;
}

static void
wrap_all_texts (WayRadarLayout *self, const Fit *fit, const double *longest_words)
{
  for (guint i = 0; i < self->n_spokes; i++)
    {
      double width = is_upright (&self->spokes[i]) ? fit->upright_width : fit->width;

      wrap_texts (&self->spokes[i], fmax (width * fit->scale, longest_words[i]));
    }
}

static void
align_text (const WayRadarSpoke *spoke, PangoLayout *text)
{
  pango_layout_set_width (text, (int) ceil (spoke->box.width * PANGO_SCALE));
  pango_layout_set_alignment (text, is_upright (spoke)       ? PANGO_ALIGN_CENTER
                                    : cos (spoke->angle) > 0 ? PANGO_ALIGN_LEFT
                                                             : PANGO_ALIGN_RIGHT);
}

static gboolean
fits (WayRadarLayout *self, double radius)
{
  WayRadarRim rim = way_radar_rim_new (radius, self->scale);
  WayRect extent;

  return way_radar_labels_place (self->spokes, self->n_spokes, &rim, &extent) &&
         extent.width <= self->width && extent.height <= self->height;
}

/* Returns the largest radius with which everything fits, or 0: looks inwards in large steps, and
 * then outwards again in small ones. */
static double
find_radius (WayRadarLayout *self)
{
  double radius = fmin (self->width, self->height) / 2;

  while (radius >= SMALLEST && !fits (self, radius))
    radius -= STEP * 5;
  if (radius < SMALLEST)
    return 0;
  while (fits (self, radius + STEP))
    radius += STEP;

  return radius;
}

/* Makes the texts in the size that SCALE says, and tries where to break them. */
static Fit
find_widths (WayRadarLayout *self, PangoContext *context, double scale, gboolean roomy)
{
  double longest_words[WAY_RADAR_MAX_AXES];
  Fit best = { 0, scale, SMALLEST_WIDTH, SMALLEST_WIDTH };

  self->scale = scale;
  for (guint i = 0; i < self->n_spokes; i++)
    {
      make_texts (&self->spokes[i], context, scale, roomy);
      longest_words[i] =
          fmin (way_text_get_longest_word (self->spokes[i].label[1]), LONG_WORD * scale);
    }

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    for (guint j = 0; j < G_N_ELEMENTS (upright_widths); j++)
      {
        Fit fit = { 0, scale, widths[i], widths[i] * upright_widths[j] };

        wrap_all_texts (self, &fit, longest_words);
        fit.radius = find_radius (self);
        if (fit.radius > best.radius * WORTH)
          best = fit;
        if (best.radius >= GOOD_SHARE * fmin (self->width, self->height))
          return best;
      }

  wrap_all_texts (self, &best, longest_words);
  return best;
}

static int
count_lines (const WayRadarSpoke *spoke)
{
  return MAX (pango_layout_get_line_count (spoke->label[0]),
              pango_layout_get_line_count (spoke->label[1]));
}

/* A narrow label may have room beside it that the wheel can't use: gives it to the long ones. */
static void
widen_labels (WayRadarLayout *self)
{
  for (guint i = 0; i < self->n_spokes; i++)
    {
      WayRadarSpoke *spoke = &self->spokes[i];
      double share = is_upright (spoke) ? upright_widths[0] : 1;
      double width = spoke->box.width;
      int lines = count_lines (spoke);

      for (guint j = 0; j < G_N_ELEMENTS (wide_widths) && lines > FEW_LINES; j++)
        {
          wrap_texts (spoke, fmax (width, wide_widths[j] * share * self->scale));
          if (count_lines (spoke) < lines && fits (self, self->radius))
            {
              width = spoke->box.width;
              lines = count_lines (spoke);
            }
        }
      wrap_texts (spoke, width);
    }

  while (fits (self, self->radius + STEP))
    self->radius += STEP;
}

void
way_radar_spoke_clear_texts (WayRadarSpoke *spoke)
{
  g_clear_object (&spoke->label[0]);
  g_clear_object (&spoke->label[1]);
  g_clear_object (&spoke->note);
}

void
way_radar_fit (WayRadarLayout *self, PangoContext *context)
{
  double zoom = way_em_get (context) / WAY_TEXT_EM, size = fmin (self->width, self->height);
  gboolean roomy = size > ROOMY * zoom;
  Fit best = { 0 }, fit = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (scales) && best.radius < WANTED_SHARE * size; i++)
    {
      fit = find_widths (self, context, scales[i] * zoom, roomy);
      if (fit.radius > best.radius || i == 0)
        best = fit;
    }
  if (fit.scale != best.scale)
    find_widths (self, context, best.scale, roomy);

  self->radius = fmax (best.radius, SMALLEST);
  if (fits (self, self->radius))
    widen_labels (self);
  for (guint i = 0; i < self->n_spokes; i++)
    {
      align_text (&self->spokes[i], self->spokes[i].label[0]);
      align_text (&self->spokes[i], self->spokes[i].label[1]);
      if (self->spokes[i].note != NULL)
        align_text (&self->spokes[i], self->spokes[i].note);
    }
}
