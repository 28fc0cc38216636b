#include "views/telling.h"

#include "widgets/quote.h"
#include "widgets/wrap-words.h"

GtkWidget *
way_telling_label (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  way_wrap_words (GTK_LABEL (label));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return label;
}

void
way_telling_add (
    GtkBox *box, WayStore *store, const char *title, const char *words, const char *whose)
{
  WayRecord *journey = way_store_get_journey (store);

  if (words == NULL)
    return;

  if (title != NULL)
    gtk_box_append (box, way_telling_label (title, "way-note"));
  gtk_box_append (box, g_object_new (WAY_TYPE_QUOTE, "words", words, "whose", whose, "speaker",
                                     way_record_get_text (journey, "worker"), NULL));
}

void
way_telling_add_column (
    GtkBox *box, WayStore *store, const char *title, WayRecord *record, const char *column)
{
  g_autofree char *by = g_strconcat (column, "_by", NULL);

  way_telling_add (box, store, title, way_record_get_text (record, column),
                   way_record_get_text (record, by));
}
