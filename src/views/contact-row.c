#include "views/contact-row.h"

#include <glib/gi18n.h>

#include "model/contact.h"
#include "model/date.h"
#include "model/words.h"
#include "store/tags.h"
#include "views/cards.h"
#include "views/form.h"
#include "views/tag-box.h"
#include "widgets/editors.h"

struct _WayContactRow
{
  WayFold parent_instance;

  WayStore *store;
  WayRecord *contact;

  /* Template children */
  GtkImage *icon;
  GtkLabel *date;
  GtkLabel *time;
  GtkLabel *what;
  WayQuote *felt;
  WayQuote *said;
  GtkLabel *did;
  GtkWidget *marks;
};

G_DEFINE_FINAL_TYPE (WayContactRow, way_contact_row, WAY_TYPE_FOLD)

/* The kind stands out. */
static void
show_what (WayContactRow *self, const char *what, const char *kind)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

  bold->end_index = strlen (kind);
  pango_attr_list_insert (attributes, bold);
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  gtk_label_set_label (self->what, what);
  gtk_label_set_attributes (self->what, attributes);
}

static void
add_mark (WayContactRow *self, const char *vocabulary, const char *key, const char *style)
{
  GtkWidget *mark = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (mark),
                  gtk_image_new_from_icon_name (way_word_get_icon (vocabulary, key)));
  gtk_box_append (GTK_BOX (mark), gtk_label_new (way_word (vocabulary, key)));
  gtk_widget_add_css_class (mark, "way-act");
  gtk_widget_add_css_class (mark, style);
  gtk_box_append (GTK_BOX (self->marks), mark);
}

static void
show_marks (WayContactRow *self)
{
  const char *face = way_record_get_text (self->contact, "face");
  GtkWidget *mark;

  while ((mark = gtk_widget_get_first_child (self->marks)) != NULL)
    gtk_box_remove (GTK_BOX (self->marks), mark);

  if (face != NULL)
    add_mark (self, "contact.face", face, "dim-label");
  for (const WayWord *act = way_words_get ("tag.act"); act->key != NULL; act++)
    {
      g_autofree char *style = g_strdup_printf ("way-%s", act->key);

      if (way_tags_has_word (self->store, self->contact, "act", act->key))
        add_mark (self, "tag.act", act->key, style);
    }
  gtk_widget_set_visible (self->marks, gtk_widget_get_first_child (self->marks) != NULL);
}

/* What the worker notes is no quote; what the person says is. */
static void
show_words (WayContactRow *self)
{
  const char *worker = way_record_get_text (way_store_get_journey (self->store), "worker");
  const char *did = way_record_get_text (self->contact, "did");
  const char *did_by = way_record_get_text (self->contact, "did_by");
  gboolean quoted = g_strcmp0 (did_by, "worker") != 0;

  g_object_set (self->felt, "words", way_record_get_text (self->contact, "felt"), "whose",
                way_record_get_text (self->contact, "felt_by"), "speaker", worker, NULL);
  g_object_set (self->said, "words", quoted ? did : NULL, "whose", did_by, NULL);
  way_cards_show_text (self->did, quoted ? NULL : did);
}

static void
update (WayContactRow *self)
{
  const char *kind = way_record_get_text (self->contact, "kind");
  g_autofree char *date =
      way_date_format (way_record_get_text (self->contact, "happened_on"), WAY_DATE_SHORT);
  g_autofree char *what = way_contact_describe (self->contact);
  g_autofree char *name = g_strdup_printf ("%s: %s", date, what);

  gtk_image_set_from_icon_name (self->icon, way_word_get_icon ("contact.kind", kind));
  gtk_label_set_label (self->date, date);
  way_cards_show_text (self->time, way_record_get_text (self->contact, "happened_at"));
  show_what (self, what, way_word ("contact.kind", kind));
  way_fold_set_label (WAY_FOLD (self), name);
  show_words (self);
  show_marks (self);
}

static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayContactRow *self = WAY_CONTACT_ROW (widget);

  way_cards_remove (widget, self->store, self->contact,
                    _("Remove a contact"), _("The contact is removed"),
                                               _("The contact could not be removed"));
}

static GtkWidget *
way_contact_row_make_details (WayFold *fold)
{
  WayContactRow *self = WAY_CONTACT_ROW (fold);

  g_autoptr (GtkBuilder) builder =
                 gtk_builder_new_from_resource ("/care/waymark/Waymark/ui/contact-form.ui");
  WayForm *form = WAY_FORM (gtk_builder_get_object (builder, "form"));

  way_form_set_record (form, self->store, self->contact);
  way_chip_box_set_record (WAY_CHIP_BOX (gtk_builder_get_object (builder, "acts")), self->store,
                           self->contact);

  return GTK_WIDGET (g_object_ref (form));
}

static void
way_contact_row_dispose (GObject *object)
{
  WayContactRow *self = WAY_CONTACT_ROW (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_CONTACT_ROW);
  g_clear_object (&self->store);
  g_clear_object (&self->contact);

  G_OBJECT_CLASS (way_contact_row_parent_class)->dispose (object);
}

static void
way_contact_row_class_init (WayContactRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_contact_row_dispose;
  WAY_FOLD_CLASS (klass)->make_details = way_contact_row_make_details;

  gtk_widget_class_install_action (widget_class, "contact.remove", NULL, remove_action);

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  g_type_ensure (WAY_TYPE_TAG_BOX);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/contact-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WayContactRow, icon);
  gtk_widget_class_bind_template_child (widget_class, WayContactRow, date);
  gtk_widget_class_bind_template_child (widget_class, WayContactRow, time);
  gtk_widget_class_bind_template_child (widget_class, WayContactRow, what);
  gtk_widget_class_bind_template_child (widget_class, WayContactRow, felt);
  gtk_widget_class_bind_template_child (widget_class, WayContactRow, said);
  gtk_widget_class_bind_template_child (widget_class, WayContactRow, did);
  gtk_widget_class_bind_template_child (widget_class, WayContactRow, marks);
}

static void
way_contact_row_init (WayContactRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_contact_row_new (WayStore *store, WayRecord *contact)
{
  WayContactRow *self = g_object_new (WAY_TYPE_CONTACT_ROW, NULL);

  self->store = g_object_ref (store);
  self->contact = g_object_ref (contact);
  /* A step may touch the tags as well, or the name of the worker. */
  g_signal_connect_object (store, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

WayRecord *
way_contact_row_get_contact (WayContactRow *self)
{
  g_return_val_if_fail (WAY_IS_CONTACT_ROW (self), NULL);

  return self->contact;
}

void
way_contact_row_open (WayContactRow *self)
{
  g_return_if_fail (WAY_IS_CONTACT_ROW (self));

  way_fold_set_open (WAY_FOLD (self), TRUE);
  way_cards_show (way_fold_get_button (WAY_FOLD (self)));
}
