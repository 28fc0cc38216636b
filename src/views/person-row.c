#include "views/person-row.h"

#include <glib/gi18n.h>

#include "model/person-words.h"
#include "views/cards.h"
#include "widgets/quote.h"

struct _WayPersonRow
{
  GtkListBoxRow parent_instance;

  WayStore *store;
  WayRecord *person;

  /* Template children */
  GtkLabel *name;
  GtkLabel *relation;
  GtkLabel *place;
  GtkLabel *consents;
  WayQuote *note;
};

G_DEFINE_FINAL_TYPE (WayPersonRow, way_person_row, GTK_TYPE_LIST_BOX_ROW)

static void
show_person (WayPersonRow *self)
{
  const char *name = way_record_get_text (self->person, "name");
  g_autofree char *place = way_person_words_describe (self->person);
  g_autofree char *consents = way_person_words_consents (self->person);
  g_autofree char *label = g_strdup_printf (_("%s: %s"), name, place);

  gtk_label_set_label (self->name, name);
  way_cards_show_text (self->relation, way_record_get_text (self->person, "relation"));
  gtk_label_set_label (self->place, place);
  gtk_label_set_label (self->consents, consents);
  g_object_set (self->note, "words", way_record_get_text (self->person, "note"), "whose",
                way_record_get_text (self->person, "note_by"), "speaker",
                way_record_get_text (way_store_get_journey (self->store), "worker"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, consents, -1);
}

static void
way_person_row_dispose (GObject *object)
{
  WayPersonRow *self = WAY_PERSON_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PERSON_ROW);
  g_clear_object (&self->person);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_person_row_parent_class)->dispose (object);
}

static void
way_person_row_class_init (WayPersonRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_person_row_dispose;

  g_type_ensure (WAY_TYPE_QUOTE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/person-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPersonRow, name);
  gtk_widget_class_bind_template_child (widget_class, WayPersonRow, relation);
  gtk_widget_class_bind_template_child (widget_class, WayPersonRow, place);
  gtk_widget_class_bind_template_child (widget_class, WayPersonRow, consents);
  gtk_widget_class_bind_template_child (widget_class, WayPersonRow, note);
}

static void
way_person_row_init (WayPersonRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_person_row_new (WayStore *store, WayRecord *person)
{
  WayPersonRow *self;

  g_return_val_if_fail (WAY_IS_STORE (store) && WAY_IS_PERSON (person), NULL);

  self = g_object_new (WAY_TYPE_PERSON_ROW, NULL);
  self->store = g_object_ref (store);
  self->person = g_object_ref (person);
  g_signal_connect_object (person, "notify", G_CALLBACK (show_person), self, G_CONNECT_SWAPPED);
  show_person (self);

  return GTK_WIDGET (self);
}

WayRecord *
way_person_row_get_person (WayPersonRow *self)
{
  g_return_val_if_fail (WAY_IS_PERSON_ROW (self), NULL);

  return self->person;
}
