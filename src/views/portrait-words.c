#include "views/portrait-words.h"

#include "widgets/quote.h"

/* The least width of a column, in em: of three beside each other, and of one that is alone. */
#define BESIDE 13
#define ALONE 50

struct _WayPortraitWords
{
  AdwBin parent_instance;

  /* Template children */
  GtkWidget *content;
  GtkLabel *title;
  WayQuote *quote;
  GtkWidget *made;
  GtkImage *icon;
  GtkLabel *remark;
};

G_DEFINE_FINAL_TYPE (WayPortraitWords, way_portrait_words, ADW_TYPE_BIN)

static void
way_portrait_words_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PORTRAIT_WORDS);

  G_OBJECT_CLASS (way_portrait_words_parent_class)->dispose (object);
}

static void
way_portrait_words_class_init (WayPortraitWordsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_portrait_words_dispose;

  g_type_ensure (WAY_TYPE_QUOTE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/portrait-words.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPortraitWords, content);
  gtk_widget_class_bind_template_child (widget_class, WayPortraitWords, title);
  gtk_widget_class_bind_template_child (widget_class, WayPortraitWords, quote);
  gtk_widget_class_bind_template_child (widget_class, WayPortraitWords, made);
  gtk_widget_class_bind_template_child (widget_class, WayPortraitWords, icon);
  gtk_widget_class_bind_template_child (widget_class, WayPortraitWords, remark);
}

static void
way_portrait_words_init (WayPortraitWords *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_portrait_words_new (const char *title, const char *icon)
{
  WayPortraitWords *self = g_object_new (WAY_TYPE_PORTRAIT_WORDS, NULL);

  gtk_label_set_label (self->title, title);
  gtk_image_set_from_icon_name (self->icon, icon);

  return GTK_WIDGET (self);
}

void
way_portrait_words_say (WayPortraitWords *self,
                        const char *words,
                        const char *whose,
                        const char *speaker)
{
  g_return_if_fail (WAY_IS_PORTRAIT_WORDS (self));

  g_object_set (self->quote, "words", words, "whose", whose, "speaker", speaker, NULL);
  gtk_widget_set_visible (self->content, words != NULL);
}

void
way_portrait_words_remark (WayPortraitWords *self, const char *remark)
{
  g_return_if_fail (WAY_IS_PORTRAIT_WORDS (self));

  gtk_label_set_label (self->remark, remark != NULL ? remark : "");
  gtk_widget_set_visible (self->made, remark != NULL);
}

void
way_portrait_words_lay_out (WayDeck *columns, gboolean narrow)
{
  g_return_if_fail (WAY_IS_DECK (columns));

  g_object_set (columns, "column-width", narrow ? ALONE : BESIDE, NULL);
  gtk_widget_queue_resize (GTK_WIDGET (columns));
}
