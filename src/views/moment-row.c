#include "views/moment-row.h"

#include <glib/gi18n.h>

#include "model/moment-words.h"
#include "views/moment-card.h"
#include "widgets/quote.h"

struct _WayMomentRow
{
  WayFold parent_instance;

  WayStore *store;
  WayRecord *moment;

  /* Template children */
  GtkLabel *when;
  WayQuote *words;
  WayQuote *meaning;
  GtkLabel *tone;
};

G_DEFINE_FINAL_TYPE (WayMomentRow, way_moment_row, WAY_TYPE_FOLD)

static void
show_words (WayMomentRow *self, WayQuote *quote, const char *column, const char *whose)
{
  WayRecord *journey = way_store_get_journey (self->store);

  g_object_set (quote, "words", way_record_get_text (self->moment, column), "whose",
                way_record_get_text (self->moment, whose), "speaker",
                way_record_get_text (journey, "worker"), NULL);
}

static void
update (WayMomentRow *self)
{
  gint64 tone = way_record_get_int (self->moment, "tone");
  g_autofree char *when = way_moment_say_when (WAY_MOMENT (self->moment));
  const char *words = way_record_get_text (self->moment, "words");
  g_autofree char *label =
      g_strdup_printf (_("%s: %s (%s)"), when, words, way_moment_say_tone (tone));

  gtk_label_set_label (self->when, when);
  gtk_label_set_label (self->tone, tone != WAY_NONE ? way_moment_say_tone (tone) : "");
  gtk_widget_set_visible (GTK_WIDGET (self->tone), tone != WAY_NONE);
  show_words (self, self->words, "words", "words_by");
  show_words (self, self->meaning, "meaning", "meaning_by");
  way_fold_set_label (WAY_FOLD (self), label);
}

static GtkWidget *
way_moment_row_make_details (WayFold *fold)
{
  WayMomentRow *self = WAY_MOMENT_ROW (fold);
  GtkWidget *card = g_object_ref_sink (way_moment_card_new ());

  gtk_widget_add_css_class (card, "way-details");
  way_moment_card_show (WAY_MOMENT_CARD (card), self->store, self->moment);
  return card;
}

static void
way_moment_row_dispose (GObject *object)
{
  WayMomentRow *self = WAY_MOMENT_ROW (object);

  if (self->moment != NULL)
    g_signal_handlers_disconnect_by_data (self->moment, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_MOMENT_ROW);
  g_clear_object (&self->store);
  g_clear_object (&self->moment);

  G_OBJECT_CLASS (way_moment_row_parent_class)->dispose (object);
}

static void
way_moment_row_class_init (WayMomentRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_moment_row_dispose;
  WAY_FOLD_CLASS (klass)->make_details = way_moment_row_make_details;

  g_type_ensure (WAY_TYPE_QUOTE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/moment-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WayMomentRow, when);
  gtk_widget_class_bind_template_child (widget_class, WayMomentRow, words);
  gtk_widget_class_bind_template_child (widget_class, WayMomentRow, meaning);
  gtk_widget_class_bind_template_child (widget_class, WayMomentRow, tone);
}

static void
way_moment_row_init (WayMomentRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_moment_row_new (WayStore *store, WayRecord *moment)
{
  WayMomentRow *self;

  g_return_val_if_fail (WAY_IS_STORE (store) && WAY_IS_MOMENT (moment), NULL);

  self = g_object_new (WAY_TYPE_MOMENT_ROW, NULL);
  self->store = g_object_ref (store);
  self->moment = g_object_ref (moment);
  g_signal_connect_object (moment, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

WayRecord *
way_moment_row_get_moment (WayMomentRow *self)
{
  g_return_val_if_fail (WAY_IS_MOMENT_ROW (self), NULL);

  return self->moment;
}
