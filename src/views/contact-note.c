#include "views/contact-note.h"

#include <glib/gi18n.h>

#include "model/contact.h"
#include "model/words.h"
#include "views/contact-kinds.h"
#include "views/form.h"
#include "views/view.h"
#include "widgets/editors.h"

struct _WayContactNote
{
  AdwBin parent_instance;

  WayStore *store;
  gint64 contact; /* that is noted, or 0 */

  /* Template children */
  GtkStack *pages;
  WayContactKinds *kinds;
  GtkLabel *noted;
  WayForm *form;
  GtkWidget *outcome;
};

enum
{
  SIGNAL_LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WayContactNote, way_contact_note, ADW_TYPE_BIN)

static WayRecord *
find_contact (WayContactNote *self)
{
  return self->contact != 0 ? way_store_find (self->store, WAY_TYPE_CONTACT, self->contact) : NULL;
}

static void
show_noted (WayContactNote *self, WayRecord *contact)
{
  const char *kind = way_word ("contact.kind", way_record_get_text (contact, "kind"));
  /* Translators: %s is what happened: "Noted: Visit". */
  g_autofree char *noted = g_strdup_printf (_("Noted: %s"), kind);

  gtk_label_set_label (self->noted, noted);
}

static void
noted_cb (WayContactNote *self, gint64 id)
{
  WayRecord *contact;

  self->contact = id;
  contact = find_contact (self);
  show_noted (self, contact);
  way_form_set_record (self->form, self->store, contact);
  gtk_stack_set_visible_child_name (self->pages, "noted");
  if (gtk_widget_get_focus_child (self->outcome) == NULL)
    gtk_widget_child_focus (self->outcome, GTK_DIR_TAB_FORWARD);
}

/* Undone meanwhile, it can be noted once more. */
static void
changed_cb (WayContactNote *self)
{
  if (self->contact == 0 || find_contact (self) != NULL)
    return;

  self->contact = 0;
  way_form_set_record (self->form, self->store, NULL);
  gtk_stack_set_visible_child_name (self->pages, "kinds");
}

static void
done_cb (WayContactNote *self)
{
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

static void
tell_cb (WayContactNote *self)
{
  gint64 id = self->contact;

  done_cb (self);
  way_view_go (GTK_WIDGET (self), "connecting", id);
}

static void
way_contact_note_dispose (GObject *object)
{
  WayContactNote *self = WAY_CONTACT_NOTE (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_CONTACT_NOTE);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_contact_note_parent_class)->dispose (object);
}

static void
way_contact_note_class_init (WayContactNoteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_contact_note_dispose;

  signals[SIGNAL_LEFT] = g_signal_new ("left", WAY_TYPE_CONTACT_NOTE, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 0);

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_CONTACT_KINDS);
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/contact-note.ui");
  gtk_widget_class_bind_template_child (widget_class, WayContactNote, pages);
  gtk_widget_class_bind_template_child (widget_class, WayContactNote, kinds);
  gtk_widget_class_bind_template_child (widget_class, WayContactNote, noted);
  gtk_widget_class_bind_template_child (widget_class, WayContactNote, form);
  gtk_widget_class_bind_template_child (widget_class, WayContactNote, outcome);
  gtk_widget_class_bind_template_callback (widget_class, noted_cb);
  gtk_widget_class_bind_template_callback (widget_class, tell_cb);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
}

static void
way_contact_note_init (WayContactNote *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_contact_note_new (WayStore *store)
{
  WayContactNote *self = g_object_new (WAY_TYPE_CONTACT_NOTE, NULL);

  self->store = g_object_ref (store);
  way_contact_kinds_set_store (self->kinds, store);
  g_signal_connect_object (store, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
