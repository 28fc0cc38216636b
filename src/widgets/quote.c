#include "widgets/quote.h"

#include "model/words.h"

struct _WayQuote
{
  AdwBin parent_instance;

  char *words;
  char *whose;
  char *speaker;

  /* Template children */
  GtkWidget *mark;
  GtkLabel *text;
  GtkLabel *speaker_label;
};

typedef enum
{
  PROP_WORDS = 1,
  PROP_WHOSE,
  PROP_SPEAKER,
} WayQuoteProperty;

G_DEFINE_FINAL_TYPE (WayQuote, way_quote, ADW_TYPE_BIN)

static void
show (WayQuote *self)
{
  const char *speaker = way_quote_name_speaker (self->whose, self->speaker);

  gtk_widget_set_visible (GTK_WIDGET (self), self->words != NULL && *self->words != '\0');
  gtk_label_set_label (self->text, self->words != NULL ? self->words : "");
  gtk_label_set_label (self->speaker_label, speaker != NULL ? speaker : "");
  gtk_widget_set_visible (GTK_WIDGET (self->speaker_label), speaker != NULL && *speaker != '\0');

  for (const WayWord *word = way_words_get ("words_by"); word->key != NULL; word++)
    gtk_widget_remove_css_class (self->mark, word->key);
  if (self->whose != NULL)
    gtk_widget_add_css_class (self->mark, self->whose);
}

static void
way_quote_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayQuote *self = WAY_QUOTE (object);

  switch ((WayQuoteProperty) property_id)
    {
    case PROP_WORDS:
      g_value_set_string (value, self->words);
      break;
    case PROP_WHOSE:
      g_value_set_string (value, self->whose);
      break;
    case PROP_SPEAKER:
      g_value_set_string (value, self->speaker);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
take_string (char **target, const GValue *value)
{
  g_free (*target);
  *target = g_value_dup_string (value);
}

static void
way_quote_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  WayQuote *self = WAY_QUOTE (object);

  switch ((WayQuoteProperty) property_id)
    {
    case PROP_WORDS:
      take_string (&self->words, value);
      break;
    case PROP_WHOSE:
      take_string (&self->whose, value);
      break;
    case PROP_SPEAKER:
      take_string (&self->speaker, value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }

  show (self);
}

static void
way_quote_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_QUOTE);

  G_OBJECT_CLASS (way_quote_parent_class)->dispose (object);
}

static void
way_quote_finalize (GObject *object)
{
  WayQuote *self = WAY_QUOTE (object);

  g_free (self->words);
  g_free (self->whose);
  g_free (self->speaker);

  G_OBJECT_CLASS (way_quote_parent_class)->finalize (object);
}

static void
way_quote_class_init (WayQuoteClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = way_quote_get_property;
  object_class->set_property = way_quote_set_property;
  object_class->dispose = way_quote_dispose;
  object_class->finalize = way_quote_finalize;

  g_object_class_install_property (object_class, PROP_WORDS,
                                   g_param_spec_string ("words", NULL, NULL, NULL, flags));
  g_object_class_install_property (object_class, PROP_WHOSE,
                                   g_param_spec_string ("whose", NULL, NULL, NULL, flags));
  g_object_class_install_property (object_class, PROP_SPEAKER,
                                   g_param_spec_string ("speaker", NULL, NULL, NULL, flags));

  gtk_widget_class_set_template_from_resource (widget_class, "/care/waymark/Waymark/ui/quote.ui");
  gtk_widget_class_bind_template_child (widget_class, WayQuote, mark);
  gtk_widget_class_bind_template_child (widget_class, WayQuote, text);
  gtk_widget_class_bind_template_child (widget_class, WayQuote, speaker_label);
}

static void
way_quote_init (WayQuote *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  show (self);
}

const char *
way_quote_name_speaker (const char *whose, const char *worker)
{
  if (whose == NULL || g_str_equal (whose, "person"))
    return NULL;
  if (worker != NULL && g_str_equal (whose, "worker"))
    return worker;

  return way_word ("words_by", whose);
}
