#include "views/good-card.h"

#include <glib/gi18n.h>

#include "model/activity.h"
#include "model/trait.h"
#include "store/query.h"
#include "store/strengths.h"
#include "views/report.h"
#include "widgets/quote.h"
#include "widgets/wrap-layout.h"
#include "widgets/wrap-words.h"

/* More would be a list; Understanding has them all. */
#define MAX_PILLS 8

struct _WayGoodCard
{
  AdwBin parent_instance;

  WayStore *store;
  WayQuery *strengths;

  /* Template children */
  WayQuote *said;
  GtkLabel *step;
  GtkWidget *make_strength;
  GtkBox *pills;
  GtkMenuButton *add;
  GtkEditable *entry;
};

G_DEFINE_FINAL_TYPE (WayGoodCard, way_good_card, ADW_TYPE_BIN)

static void
make_strength_cb (WayGoodCard *self)
{
  WayRecord *experience = way_experience_find_good (self->store);
  g_autoptr (GError) error = NULL;

  if (experience == NULL)
    return;

  if (way_strength_add_from (self->store, experience, &error) != 0)
    way_report (GTK_WIDGET (self), _("That is a strength of mine now"), TRUE);
  else
    way_report_error (GTK_WIDGET (self), _("The strength could not be saved"), error);
}

static void
add_cb (WayGoodCard *self)
{
  g_autofree char *words = g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));
  g_autoptr (GError) error = NULL;

  if (*words != '\0' && way_strength_add (self->store, words, &error) == 0)
    {
      way_report_error (GTK_WIDGET (self), _("The strength could not be saved"), error);
      return;
    }

  gtk_editable_set_text (self->entry, "");
  gtk_menu_button_popdown (self->add);
}

/* What nobody put into words is told in the words of the step. */
static void
show_good (WayGoodCard *self)
{
  WayRecord *experience = way_experience_find_good (self->store);
  WayRecord *journey = way_store_get_journey (self->store);
  WayRecord *activity = NULL;
  WayRecord *said = NULL;

  if (experience != NULL)
    {
      activity = way_store_find (self->store, WAY_TYPE_ACTIVITY,
                                 way_record_get_int (experience, "activity"));
      said = way_record_get_text (experience, "words") != NULL ? experience : activity;
    }

  g_object_set (self->said, "words", said != NULL ? way_record_get_text (said, "words") : NULL,
                "whose", said != NULL ? way_record_get_text (said, "words_by") : NULL, "speaker",
                way_record_get_text (journey, "worker"), NULL);
  gtk_label_set_label (self->step, said != activity ? way_record_get_text (activity, "words") : "");
  gtk_widget_set_visible (GTK_WIDGET (self->step), said != activity);
  gtk_widget_set_visible (self->make_strength, experience != NULL && way_experience_shows_strength (
                                                                         self->store, experience));
}

static GtkWidget *
make_pill (const char *words)
{
  GtkWidget *pill = gtk_label_new (words);

  way_wrap_words (GTK_LABEL (pill));
  gtk_label_set_xalign (GTK_LABEL (pill), 0);
  gtk_widget_add_css_class (pill, "way-pill");

  return pill;
}

static void
show_pills (WayGoodCard *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->pills))) != GTK_WIDGET (self->add))
    gtk_box_remove (self->pills, child);

  for (guint i = MIN (MAX_PILLS, way_query_get_length (self->strengths)); i > 0; i--)
    gtk_box_prepend (self->pills, make_pill (way_record_get_text (
                                      way_query_peek (self->strengths, i - 1), "words")));
}

static void
update (WayGoodCard *self)
{
  show_good (self);
  show_pills (self);
}

static void
way_good_card_dispose (GObject *object)
{
  WayGoodCard *self = WAY_GOOD_CARD (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_func (self->store, update, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_GOOD_CARD);
  g_clear_object (&self->strengths);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_good_card_parent_class)->dispose (object);
}

static void
way_good_card_class_init (WayGoodCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_good_card_dispose;

  g_type_ensure (WAY_TYPE_QUOTE);
  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/good-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WayGoodCard, said);
  gtk_widget_class_bind_template_child (widget_class, WayGoodCard, step);
  gtk_widget_class_bind_template_child (widget_class, WayGoodCard, make_strength);
  gtk_widget_class_bind_template_child (widget_class, WayGoodCard, pills);
  gtk_widget_class_bind_template_child (widget_class, WayGoodCard, add);
  gtk_widget_class_bind_template_child (widget_class, WayGoodCard, entry);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, make_strength_cb);
}

static void
way_good_card_init (WayGoodCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_good_card_set_store (WayGoodCard *self, WayStore *store)
{
  g_return_if_fail (WAY_IS_GOOD_CARD (self) && self->store == NULL);

  self->store = g_object_ref (store);
  self->strengths = way_query_new (store, WAY_TYPE_TRAIT, "-marked,position");
  way_query_where_text (self->strengths, "kind", "strength");
  g_signal_connect_object (store, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
