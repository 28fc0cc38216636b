#include "views/past-sheet.h"

#include "model/date.h"
#include "model/sheet.h"
#include "model/words.h"
#include "store/sheets.h"
#include "widgets/quote.h"

struct _WayPastSheet
{
  WayFold parent_instance;

  WayStore *store;
  WayRecord *sheet;
};

G_DEFINE_FINAL_TYPE (WayPastSheet, way_past_sheet, WAY_TYPE_FOLD)

static GtkWidget *
make_label (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, style);
  return label;
}

static void
add_lines (GtkBox *box, WayPastSheet *self, WayQuery *lines)
{
  WayRecord *journey = way_store_get_journey (self->store);
  guint n = way_query_get_length (lines);

  for (guint i = 0; i < n; i++)
    {
      WayRecord *line = way_query_peek (lines, i);

      gtk_box_append (box,
                      g_object_new (WAY_TYPE_QUOTE, "words", way_record_get_text (line, "words"),
                                    "whose", way_record_get_text (line, "words_by"), "speaker",
                                    way_record_get_text (journey, "worker"), NULL));
    }
}

/* The headings of phases and kinds stand only where something follows. */
static void
add_phase (GtkBox *box, WayPastSheet *self, const char *phase)
{
  gboolean titled = phase == NULL;

  for (const WayWord *kind = way_words_get ("line.kind"); kind->key != NULL; kind++)
    {
      g_autoptr (WayQuery) lines = way_sheets_query_lines (
          self->store, way_record_get_id (self->sheet), kind->key, phase);

      if (way_query_get_length (lines) == 0 ||
          (phase == NULL && way_record_get_text (way_query_peek (lines, 0), "phase") != NULL))
        continue;

      if (!titled)
        gtk_box_append (box, make_label (way_word ("line.phase", phase), "title-3"));
      titled = TRUE;
      gtk_box_append (box, make_label (way_word ("line.kind", kind->key), "heading"));
      add_lines (box, self, lines);
    }
}

static GtkWidget *
way_past_sheet_make_details (WayFold *fold)
{
  WayPastSheet *self = WAY_PAST_SHEET (fold);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_add_css_class (box, "way-past-sheet");
  for (const WayWord *phase = way_words_get ("line.phase"); phase->key != NULL; phase++)
    add_phase (GTK_BOX (box), self, phase->key);
  add_phase (GTK_BOX (box), self, NULL);
  return g_object_ref_sink (box);
}

static void
way_past_sheet_dispose (GObject *object)
{
  WayPastSheet *self = WAY_PAST_SHEET (object);

  g_clear_object (&self->sheet);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_past_sheet_parent_class)->dispose (object);
}

static void
way_past_sheet_class_init (WayPastSheetClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = way_past_sheet_dispose;
  WAY_FOLD_CLASS (klass)->make_details = way_past_sheet_make_details;
}

static void
way_past_sheet_init (WayPastSheet *self)
{
}

GtkWidget *
way_past_sheet_new (WayStore *store, WayRecord *sheet)
{
  WayPastSheet *self;
  g_autofree char *date = NULL;

  g_return_val_if_fail (WAY_IS_STORE (store) && WAY_IS_SHEET (sheet), NULL);

  self = g_object_new (WAY_TYPE_PAST_SHEET, NULL);
  self->store = g_object_ref (store);
  self->sheet = g_object_ref (sheet);
  date = way_date_format (way_record_get_text (sheet, "made_on"), WAY_DATE_FULL);
  g_object_set (self, "summary", make_label (date, "heading"), NULL);
  way_fold_set_label (WAY_FOLD (self), date);
  return GTK_WIDGET (self);
}

WayRecord *
way_past_sheet_get_sheet (WayPastSheet *self)
{
  g_return_val_if_fail (WAY_IS_PAST_SHEET (self), NULL);

  return self->sheet;
}
