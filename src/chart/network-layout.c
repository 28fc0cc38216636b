#include "chart/network-layout.h"

#include <math.h>

#include "chart/em.h"
#include "chart/network-fit.h"
#include "chart/text.h"

#define TEXT_SIZE (WAY_TEXT_EM * 0.86)
#define NAME_SIZE (WAY_TEXT_EM * 0.92) /* of a circle */
#define TEXT_WIDTH 92
#define NAME_WIDTH 100
#define LONG_WORD 1.5    /* times these widths: a longer word is broken */
#define SHORT_LETTERS 4  /* a short text goes on to the first word that has as many … */
#define WHOLE_LETTERS 12 /* … and no name of this length needs one */
#define TOUCH 24

void
way_network_person_clear (WayNetworkPerson *self)
{
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->note, g_free);
}

WayNetworkPerson
way_network_person_copy (const WayNetworkPerson *other)
{
  WayNetworkPerson self = *other;

  self.name = g_strdup (other->name);
  self.note = g_strdup (other->note);
  return self;
}

gboolean
way_network_cell_equal (WayNetworkCell a, WayNetworkCell b)
{
  return a.circle == b.circle && a.ring == b.ring;
}

gboolean
way_network_cell_is_placed (WayNetworkCell self)
{
  return self.circle != WAY_NETWORK_OPEN && self.ring != WAY_NETWORK_OPEN;
}

static PangoLayout *
make_wrapped (
    PangoContext *context, const char *words, double size, double width, PangoWeight weight)
{
  PangoLayout *text = way_text_new (context, words, size, weight);
  double longest = fmin (way_text_get_longest_word (text), width * LONG_WORD), height;

  pango_layout_set_width (text, (int) (fmax (width, longest) * PANGO_SCALE));
  way_text_get_size (text, &width, &height);
  pango_layout_set_width (text, (int) (width * PANGO_SCALE));
  pango_layout_set_alignment (text, PANGO_ALIGN_CENTER);
  return text;
}

/* The first word that says something: "The guys in the kitchen" are "The guys…". */
static char *
shorten (const char *name)
{
  const char *end = name;

  if (g_utf8_strlen (name, -1) <= WHOLE_LETTERS)
    return g_strdup (name);

  for (glong letters = 0; *end != '\0'; end = g_utf8_next_char (end), letters++)
    {
      if (*end != ' ')
        continue;
      if (letters >= SHORT_LETTERS)
        break;
      letters = -1;
    }
  return *end == '\0' ? g_strdup (name) : g_strdup_printf ("%.*s…", (int) (end - name), name);
}

static char *
get_initials (const char *name)
{
  GString *initials = g_string_new (NULL);
  gboolean begins = TRUE;

  for (; *name != '\0' && g_utf8_strlen (initials->str, -1) < 2; name = g_utf8_next_char (name))
    {
      gunichar letter = g_utf8_get_char (name);

      if (begins && g_unichar_isalnum (letter))
        g_string_append_unichar (initials, g_unichar_toupper (letter));
      begins = begins ? !g_unichar_isalnum (letter) : g_unichar_isspace (letter) || letter == '-';
    }

  return g_string_free (initials, FALSE);
}

static void
make_mark (WayNetworkLayout *self, const WayNetworkPerson *person, PangoContext *context)
{
  WayNetworkMark *mark = &self->marks[self->n_marks++];
  g_autofree char *brief = shorten (person->name);
  const char *words[WAY_NETWORK_TEXTS] = { person->name, brief };

  mark->person = way_network_person_copy (person);
  for (guint i = 0; i < WAY_NETWORK_TEXTS; i++)
    {
      mark->texts[i] = make_wrapped (context, words[i], TEXT_SIZE * self->unit,
                                     TEXT_WIDTH * self->unit, PANGO_WEIGHT_MEDIUM);
      if (!way_network_cell_is_placed (person->cell))
        pango_layout_set_alignment (mark->texts[i], PANGO_ALIGN_LEFT);
      way_text_get_size (mark->texts[i], &mark->sizes[i].width, &mark->sizes[i].height);
    }
}

static void
make_initials (WayNetworkLayout *self, PangoContext *context)
{
  for (guint i = 0; i < self->n_marks; i++)
    {
      g_autofree char *initials = get_initials (self->marks[i].person.name);

      self->marks[i].initials =
          way_text_new (context, initials, fmax (1, self->mark * 0.78), PANGO_WEIGHT_BOLD);
    }
}

static void
make_sector (WayNetworkLayout *self, guint circle, const char *name, PangoContext *context)
{
  WayNetworkSector *sector = &self->sectors[circle];

  sector->empty = TRUE;
  for (guint i = 0; i < self->n_marks && sector->empty; i++)
    sector->empty = self->marks[i].person.cell.circle != (int) circle;
  sector->name = make_wrapped (context, name, NAME_SIZE * self->unit, NAME_WIDTH * self->unit,
                               sector->empty ? PANGO_WEIGHT_NORMAL : PANGO_WEIGHT_BOLD);
  way_text_get_size (sector->name, &sector->box.width, &sector->box.height);
}

WayNetworkLayout *
way_network_layout_new (const WayNetworkPerson *persons,
                        guint n_persons,
                        const WayNetworkWords *words,
                        double width,
                        double height,
                        PangoContext *context)
{
  WayNetworkLayout *self = g_new0 (WayNetworkLayout, 1);

  self->width = width;
  self->height = height;
  self->unit = way_em_get (context) / WAY_TEXT_EM;
  self->marks = g_new0 (WayNetworkMark, n_persons);
  for (guint i = 0; i < n_persons; i++)
    make_mark (self, &persons[i], context);
  for (guint i = 0; i < WAY_NETWORK_CIRCLES; i++)
    make_sector (self, i, words->circles[i], context);
  self->waiting_title =
      way_text_new (context, words->waiting, TEXT_SIZE * self->unit, PANGO_WEIGHT_NORMAL);

  way_network_fit (self);
  make_initials (self, context);
  self->me = way_text_new (context, words->me, self->hub * 0.62, PANGO_WEIGHT_BOLD);
  return self;
}

void
way_network_layout_free (WayNetworkLayout *self)
{
  for (guint i = 0; i < self->n_marks; i++)
    {
      way_network_person_clear (&self->marks[i].person);
      g_clear_object (&self->marks[i].initials);
      for (guint j = 0; j < WAY_NETWORK_TEXTS; j++)
        g_clear_object (&self->marks[i].texts[j]);
    }
  for (guint i = 0; i < WAY_NETWORK_CIRCLES; i++)
    g_clear_object (&self->sectors[i].name);
  g_clear_object (&self->waiting_title);
  g_clear_object (&self->me);

  g_free (self->marks);
  g_free (self);
}

int
way_network_layout_person_at (const WayNetworkLayout *self, double x, double y)
{
  double nearest = fmax (TOUCH, self->mark);
  int person = -1;

  for (guint i = 0; i < self->n_marks; i++)
    {
      double distance = hypot (x - self->marks[i].x, y - self->marks[i].y);

      if (distance > nearest)
        continue;
      nearest = distance;
      person = (int) i;
    }
  for (guint i = 0; i < self->n_marks && person < 0; i++)
    if (self->marks[i].text >= 0 && way_rect_contains (&self->marks[i].box, x, y))
      person = (int) i;

  return person;
}

WayNetworkCell
way_network_layout_cell_at (const WayNetworkLayout *self, double x, double y)
{
  double dx = x - self->center_x, dy = y - self->center_y, angle = atan2 (dy, dx);
  WayNetworkCell cell = { WAY_NETWORK_OPEN, WAY_NETWORK_OPEN };

  for (int i = WAY_NETWORK_RINGS - 1; i >= 0 && hypot (dx, dy) <= self->rings[i]; i--)
    cell.ring = i;
  if (cell.ring == WAY_NETWORK_OPEN)
    return cell;

  if (angle < self->sectors[0].start)
    angle += 2 * G_PI;
  for (int i = 0; i < WAY_NETWORK_CIRCLES; i++)
    if (angle >= self->sectors[i].start)
      cell.circle = i;
  return cell;
}

int
way_network_layout_next (const WayNetworkLayout *self, guint from, int dx, int dy)
{
  double nearest = G_MAXDOUBLE;
  int next = -1;

  for (guint i = 0; i < self->n_marks; i++)
    {
      double x = self->marks[i].x - self->marks[from].x, y = self->marks[i].y - self->marks[from].y;
      double along = x * dx + y * dy, beside = fabs (x * dy) + fabs (y * dx);

      /* Whoever is straight ahead comes before somebody who is nearer but aside. */
      if (i == from || along < 1 || along + 2 * beside >= nearest)
        continue;
      nearest = along + 2 * beside;
      next = (int) i;
    }

  return next;
}
