#include <glib/gi18n.h>

#include "model/words.h"
#include "paper/kinds.h"
#include "paper/sheet-parts.h"
#include "store/sheets.h"

/* A card of four pages, cut out of a sheet and folded twice to the size of a credit card. The upper
 * two pages stand upside down: folded back at 1, they are outside. */

#define MM (72 / 25.4)
#define PAGE_WIDTH (85 * MM)
#define PAGE_HEIGHT (54 * MM)
#define PADDING 9.
#define MARK 6.        /* how far a fold sticks out of the card */
#define CARD_SPACE 10. /* between two cards */

/* So small may letters get before a second card is better. */
static const double scales[] = { .9, .8 };

typedef enum
{
  INSIDE_LEFT,
  INSIDE_RIGHT,
  BACK,
  N_PARTS,
} Part;

/* What stands on a part of the card, and the section that it belongs to. */
static const struct
{
  const char *kind, *section;
} kinds_of_part[N_PARTS][6] = {
  [INSIDE_LEFT] = { { "sign", "sign" }, { "me", "me" } },
  [INSIDE_RIGHT] = { { "helps", "helps" }, { "useless", "helps" } },
  [BACK] = { { "call", "people" },
             { "avoid", "people" },
             { "medication", "medical" },
             { "medical", "medical" },
             { "agreement", "agreements" },
             { "look_after", "agreements" } },
};

#define BLANK_KINDS 3 /* on each page: a pen needs room */

typedef struct
{
  WayStore *store;
  WayRecord *sheet;     /* (nullable) NULL: lines to write on instead */
  double width, height; /* of a page of the card */
  Part part;
} Card;

static void
add_kind (WayPaper *paper, const Card *self, const char *kind)
{
  gboolean person = g_str_equal (kind, "call") || g_str_equal (kind, "avoid");

  if (self->sheet == NULL)
    {
      way_paper_add_subheading (paper, way_word ("line.kind", kind));
      way_paper_add_writing_lines (paper, self->part == BACK ? 1 : 2);
    }
  else if (person)
    way_sheet_parts_add_numbers (paper, self->store, way_record_get_id (self->sheet), kind);
  else
    way_sheet_parts_add (paper, self->store, way_record_get_id (self->sheet), kind, NULL);
}

static void
fill_part (WayPaper *paper, gpointer data)
{
  const Card *self = data;

  guint n = self->sheet != NULL ? G_N_ELEMENTS (kinds_of_part[0]) : BLANK_KINDS;

  for (guint i = 0; i < n && kinds_of_part[self->part][i].kind != NULL; i++)
    {
      if (way_paper_shows (paper, kinds_of_part[self->part][i].section))
        add_kind (paper, self, kinds_of_part[self->part][i].kind);
    }
}

static void
fill_front (WayPaper *paper, gpointer data)
{
  const Card *self = data;
  WayRecord *journey = way_store_get_journey (self->store);
  const char *language = way_word ("journey.language", way_record_get_text (journey, "language"));
  const WayPaperField fields[] = {
    { _("Name"), way_record_get_text (journey, "name") },
      { _("I speak"), *language != '\0' ? language : NULL },
    };

  way_paper_add_heading (paper, NULL, _("My crisis card"));
  way_paper_add_fields (paper, &fields[0], 1);
  if (fields[1].value != NULL)
    way_paper_add_fields (paper, &fields[1], 1);
  way_paper_add_paragraph (
      paper, _("Please talk to me calmly and read what is inside. It says what helps."));
}

/* When the card was made stands at the end of its front. */
static void
fill_dates (WayPaper *paper, gpointer data)
{
  const Card *self = data;
  g_autofree char *dates =
      self->sheet != NULL ? way_sheet_describe_dates (self->sheet) : g_strdup (_("Made on:"));

  way_paper_add_hint (paper, dates);
}

static double
get_height (GPtrArray *bands, guint first, guint n)
{
  double height = 0;

  for (guint i = first; i < first + n; i++)
    {
      const WayBand *band = g_ptr_array_index (bands, i);

      height += (i > first ? band->gap : 0) + band->height;
    }

  return height;
}

/* Returns how many bands from FIRST on fit into HEIGHT. Those that belong together stay together,
 * unless they are alone and too many; one always goes. */
static guint
count_fitting (GPtrArray *bands, guint first, double height)
{
  guint fitting = 0, together = 0;

  for (guint i = first; i < bands->len && get_height (bands, first, i - first + 1) <= height; i++)
    {
      fitting = i - first + 1;
      if (!((WayBand *) g_ptr_array_index (bands, i))->keep)
        together = fitting;
    }
  if (together > 0)
    return together;

  return MAX (fitting, first < bands->len ? 1 : 0);
}

/* Puts the first N of BANDS on a page of the card. */
static WayBand *
create_page (GPtrArray *bands, guint n, double y)
{
  WayBand *page = way_band_new (0, 0);

  for (guint i = 0; i < n; i++)
    {
      WayBand *band = g_ptr_array_steal_index (bands, 0);
      double height = band->height;

      y += i > 0 ? band->gap : 0;
      way_band_absorb (page, band, PADDING, y);
      y += height;
    }

  return page;
}

static void
draw_marks (cairo_t *cr, double width, double height, gpointer data)
{
  static const double dashes[] = { 3, 3 };

  way_ink_set (cr, WAY_INK_SOFT);
  cairo_set_line_width (cr, .75);
  cairo_rectangle (cr, 0, 0, width, height);
  cairo_stroke (cr);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_move_to (cr, -MARK, height / 2);
  cairo_line_to (cr, width + MARK, height / 2);
  cairo_move_to (cr, width / 2, -MARK);
  cairo_line_to (cr, width / 2, height + MARK);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
add_number (WayPaper *paper, WayBand *card, const char *number, double x, double y)
{
  double leading = way_paper_get_leading (paper, WAY_TEXT_SMALL);
  g_autoptr (PangoLayout) layout = way_paper_create_layout (paper, WAY_TEXT_SMALL, number, 20);

  way_band_add_line (card, layout, 0, WAY_INK_SOFT, x, y, leading);
}

static WayBand *
create_front (WayPaper *paper, Card *self)
{
  double width = self->width - 2 * PADDING;
  g_autoptr (GPtrArray) front = way_paper_fill_apart (paper, fill_front, self, width);
  g_autoptr (GPtrArray) dates = way_paper_fill_apart (paper, fill_dates, self, width);
  double bottom = self->height - PADDING - get_height (dates, 0, dates->len);
  guint n_fitting = count_fitting (front, 0, bottom - PADDING);
  WayBand *page = create_page (front, n_fitting, PADDING);

  way_band_absorb (page, create_page (dates, dates->len, bottom), 0, 0);
  return page;
}

/* Adds a card with as much of PARTS as fits on it, to cut out. */
static void
add_card (WayPaper *paper, Card *self, GPtrArray *parts[N_PARTS])
{
  double width = 2 * self->width, height = 2 * self->height;
  double x = (way_paper_get_width (paper) - width) / 2;
  double leading = way_paper_get_leading (paper, WAY_TEXT_SMALL);
  double room = self->height - 2 * PADDING;
  WayBand *card = way_band_new (CARD_SPACE, height + MARK + leading);
  WayBand *pages[N_PARTS];

  for (guint i = 0; i < N_PARTS; i++)
    pages[i] = create_page (parts[i], count_fitting (parts[i], 0, room), PADDING);

  way_band_add_shape (card, WAY_SHAPE_RULE, WAY_INK_TINT, x, 0, self->width, self->height);
  way_band_absorb_turned (card, create_front (paper, self), x, 0, self->width, self->height);
  way_band_absorb_turned (card, pages[BACK], x + self->width, 0, self->width, self->height);
  way_band_absorb (card, pages[INSIDE_LEFT], x, self->height);
  way_band_absorb (card, pages[INSIDE_RIGHT], x + self->width, self->height);
  way_band_add_drawing (card, draw_marks, NULL, NULL, x, 0, width, height);
  add_number (paper, card, "1", MAX (x - 14, 0), self->height - leading);
  add_number (paper, card, "2", x + self->width - 3, height + MARK);
  way_paper_take (paper, card);
}

static void
create_parts (WayPaper *paper, Card *self, GPtrArray *parts[N_PARTS])
{
  for (guint i = 0; i < N_PARTS; i++)
    {
      self->part = i;
      parts[i] = way_paper_fill_apart (paper, fill_part, self, self->width - 2 * PADDING);
    }
}

static gboolean
fit_one_card (const Card *self, GPtrArray *parts[N_PARTS])
{
  for (guint i = 0; i < N_PARTS; i++)
    {
      if (get_height (parts[i], 0, parts[i]->len) > self->height - 2 * PADDING)
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_empty (GPtrArray *parts[N_PARTS])
{
  return parts[INSIDE_LEFT]->len + parts[INSIDE_RIGHT]->len + parts[BACK]->len == 0;
}

/* Adds all cards once. What one has no room for goes to the next. */
static void
add_cards (WayPaper *paper, Card *self)
{
  GPtrArray *parts[N_PARTS];

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      gboolean last = i + 1 == G_N_ELEMENTS (scales);

      way_paper_set_scale (paper, scales[i]);
      create_parts (paper, self, parts);
      if (last || fit_one_card (self, parts))
        break;
      for (guint part = 0; part < N_PARTS; part++)
        g_ptr_array_unref (parts[part]);
    }

  do
    add_card (paper, self, parts);
  while (!is_empty (parts));

  way_paper_set_scale (paper, 1);
  for (guint i = 0; i < N_PARTS; i++)
    g_ptr_array_unref (parts[i]);
}

/* In large print the card takes what the title has left of the sheet. */
static void
enlarge (WayPaper *paper, Card *self)
{
  double room = way_paper_get_body_height (paper) - MARK - CARD_SPACE -
                way_paper_get_leading (paper, WAY_TEXT_SMALL);

  for (guint i = 0; i < way_paper_get_length (paper); i++)
    {
      const WayBand *band = way_paper_peek_band (paper, i);

      room -= band->gap + band->height;
    }

  self->width = way_paper_get_width (paper) / 2 - MARK;
  self->height = room / 2;
}

static void
add_all (WayPaper *paper, WayStore *store, WayRecord *sheet)
{
  gboolean large = way_paper_get_large_print (paper);
  Card card = { store, sheet, PAGE_WIDTH, PAGE_HEIGHT };

  way_paper_add_plain_title (paper, way_paper_get_title (paper));
  way_paper_add_hint (paper,
                      large ? _("Cut out, fold back at 1, close like a book at 2.")
                            : _("One for the wallet, one for somebody I trust. Cut out, fold "
                                     "back at 1, close like a book at 2."));
  if (large)
    enlarge (paper, &card);
  for (guint copy = 0; copy < (large ? 1 : 2); copy++)
    add_cards (paper, &card);
}

static void
fill (WayPaper *paper, WayStore *store)
{
  WayRecord *sheet = way_sheets_find (store, "crisis");

  add_all (paper, store, sheet != NULL && way_sheet_has_lines (store, sheet) ? sheet : NULL);
}

static void
fill_blank (WayPaper *paper, WayStore *store)
{
  add_all (paper, store, NULL);
}

static const WayPaperSection sections[] = {
  { "sign", N_ ("How you can tell") },
  { "me", N_ ("What I do") },
  { "helps", N_ ("What helps me") },
  { "people", N_ ("Whom to ring") },
  { "medical", N_ ("What a doctor should know") },
  { "agreements", N_ ("What we agreed") },
  { NULL },
};

static const char title[] = N_ ("My crisis card");
static const char about[] = N_ ("To cut out and fold, for the wallet.");
static const char foot[] = N_ ("I wrote this while I was well.");

const WayPaperKind way_crisis_card_paper = {
  .key = "crisis-card",
  .title = title,
  .about = about,
  .foot = foot,
  .purpose = WAY_PAPER_TO_KEEP,
  .sections = sections,
  .fill = fill,
  .own_head = TRUE,
};

static const char blank_title[] = N_ ("Crisis card to fill in");
static const char blank_about[] = N_ ("The card with lines to write on.");
static const char blank_foot[] = N_ ("One line is enough to begin with.");

const WayPaperKind way_blank_crisis_card_paper = {
  .key = "blank-crisis-card",
  .title = blank_title,
  .about = blank_about,
  .foot = blank_foot,
  .purpose = WAY_PAPER_TO_FILL_IN,
  .fill = fill_blank,
  .own_head = TRUE,
};
