#include "views/experience-row.h"

#include <glib/gi18n.h>

#include "model/words.h"
#include "store/promises.h"
#include "views/cards.h"
#include "views/experience-fields.h"
#include "widgets/quote.h"

struct _WayExperienceRow
{
  WayFold parent_instance;

  WayStore *store;
  WayRecord *experience;

  /* Template children */
  GtkImage *face;
  GtkLabel *what;
  WayQuote *words;
  GtkWidget *helped_part;
  WayQuote *helped;
  GtkWidget *hindered_part;
  WayQuote *hindered;
  GtkWidget *strength;
};

G_DEFINE_FINAL_TYPE (WayExperienceRow, way_experience_row, WAY_TYPE_FOLD)

static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayExperienceRow *self = WAY_EXPERIENCE_ROW (widget);

  way_cards_remove (widget, self->store, self->experience,
                    _("Remove how it went"), _("It is removed"), _("It could not be removed"));
}

static void
show_words (WayExperienceRow *self, WayQuote *quote, const char *column, const char *whose)
{
  WayRecord *journey = way_store_get_journey (self->store);

  g_object_set (quote, "words", way_record_get_text (self->experience, column), "whose",
                way_record_get_text (self->experience, whose), "speaker",
                way_record_get_text (journey, "worker"), NULL);
}

static void
update (WayExperienceRow *self)
{
  const char *face = way_record_get_text (self->experience, "face");
  g_autofree char *what = way_experience_describe (self->experience);

  gtk_image_set_from_icon_name (self->face, way_word_get_icon ("experience.face", face));
  gtk_widget_set_visible (GTK_WIDGET (self->face), face != NULL);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->face), way_word ("experience.face", face));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->face), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  way_word ("experience.face", face), -1);
  gtk_label_set_label (self->what, what);
  show_words (self, self->words, "words", "words_by");
  show_words (self, self->helped, "helped", "helped_by");
  show_words (self, self->hindered, "hindered", "hindered_by");
  gtk_widget_set_visible (self->helped_part,
                          way_record_get_text (self->experience, "helped") != NULL);
  gtk_widget_set_visible (self->hindered_part,
                          way_record_get_text (self->experience, "hindered") != NULL);
  gtk_widget_set_visible (self->strength,
                          way_record_get_int (self->experience, "trait") != WAY_NONE);
  way_fold_set_label (WAY_FOLD (self), what);
}

static GtkWidget *
way_experience_row_make_details (WayFold *fold)
{
  WayExperienceRow *self = WAY_EXPERIENCE_ROW (fold);
  g_autoptr (GtkBuilder) builder =
                 gtk_builder_new_from_resource ("/care/waymark/Waymark/ui/experience-details.ui");
  GObject *fields = gtk_builder_get_object (builder, "fields");

  way_experience_fields_show (WAY_EXPERIENCE_FIELDS (fields), self->store, self->experience);
  return GTK_WIDGET (g_object_ref (gtk_builder_get_object (builder, "details")));
}

static void
way_experience_row_dispose (GObject *object)
{
  WayExperienceRow *self = WAY_EXPERIENCE_ROW (object);

  if (self->experience != NULL)
    g_signal_handlers_disconnect_by_data (self->experience, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_EXPERIENCE_ROW);
  g_clear_object (&self->experience);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_experience_row_parent_class)->dispose (object);
}

static void
way_experience_row_class_init (WayExperienceRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_experience_row_dispose;
  WAY_FOLD_CLASS (klass)->make_details = way_experience_row_make_details;
  gtk_widget_class_install_action (widget_class, "experience.remove", NULL, remove_action);

  g_type_ensure (WAY_TYPE_EXPERIENCE_FIELDS);
  g_type_ensure (WAY_TYPE_QUOTE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/experience-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WayExperienceRow, face);
  gtk_widget_class_bind_template_child (widget_class, WayExperienceRow, what);
  gtk_widget_class_bind_template_child (widget_class, WayExperienceRow, words);
  gtk_widget_class_bind_template_child (widget_class, WayExperienceRow, helped_part);
  gtk_widget_class_bind_template_child (widget_class, WayExperienceRow, helped);
  gtk_widget_class_bind_template_child (widget_class, WayExperienceRow, hindered_part);
  gtk_widget_class_bind_template_child (widget_class, WayExperienceRow, hindered);
  gtk_widget_class_bind_template_child (widget_class, WayExperienceRow, strength);
}

static void
way_experience_row_init (WayExperienceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_experience_row_new (WayStore *store, WayRecord *experience)
{
  WayExperienceRow *self;

  g_return_val_if_fail (WAY_IS_STORE (store) && WAY_IS_RECORD (experience), NULL);

  self = g_object_new (WAY_TYPE_EXPERIENCE_ROW, NULL);
  self->store = g_object_ref (store);
  self->experience = g_object_ref (experience);
  g_signal_connect_object (experience, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
