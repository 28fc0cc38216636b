#include "views/mirror-dialog.h"

#include <glib/gi18n.h>

#include "store/mirror.h"
#include "views/report.h"
#include "widgets/wrap-words.h"

struct _WayMirrorDialog
{
  AdwWindow parent_instance;

  WayStore *store;

  /* Template children */
  GtkStack *pages;
  GtkWidget *off;
  GtkWidget *covered;
  GtkWidget *mirror;
  GtkBox *answers;
};

G_DEFINE_FINAL_TYPE (WayMirrorDialog, way_mirror_dialog, ADW_TYPE_WINDOW)

static GtkWidget *
make_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  way_wrap_words (GTK_LABEL (label));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  return label;
}

static GtkWidget *
make_heading (const char *text)
{
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL, "label", text, "accessible-role",
                                     GTK_ACCESSIBLE_ROLE_HEADING, "xalign", 0.0, NULL);

  way_wrap_words (GTK_LABEL (heading));
  gtk_widget_add_css_class (heading, "title-3");
  return heading;
}

static GtkWidget *
make_card (WayStore *store, WayMirrorQuestion question)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_auto (GStrv) lines = way_mirror_answer (store, question);

  gtk_box_append (GTK_BOX (card), make_heading (way_mirror_ask (question)));
  for (guint i = 0; lines[i] != NULL; i++)
    gtk_box_append (GTK_BOX (card), make_label (lines[i]));
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "way-card");
  return card;
}

static void
clear (WayMirrorDialog *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->answers))) != NULL)
    gtk_box_remove (self->answers, child);
}

static void
show_cb (WayMirrorDialog *self)
{
  clear (self);
  for (WayMirrorQuestion i = 0; i < WAY_MIRROR_QUESTIONS; i++)
    gtk_box_append (self->answers, make_card (self->store, i));
  gtk_stack_set_visible_child (self->pages, self->mirror);
}

/* Nothing is counted before somebody asks for it. */
static void
cover (WayMirrorDialog *self)
{
  clear (self);
  gtk_stack_set_visible_child (self->pages,
                               way_mirror_is_on (self->store) ? self->covered : self->off);
}

static void
switch_to (WayMirrorDialog *self, gboolean on)
{
  g_autoptr (GError) error = NULL;

  if (!way_mirror_switch (self->store, on, &error))
    way_report_error (GTK_WIDGET (self), _("The mirror could not be switched"), error);
  else if (on)
    show_cb (self);
  else
    gtk_window_close (GTK_WINDOW (self));
}

static void
on_cb (WayMirrorDialog *self)
{
  switch_to (self, TRUE);
}

static void
off_cb (WayMirrorDialog *self)
{
  switch_to (self, FALSE);
}

static void
way_mirror_dialog_dispose (GObject *object)
{
  WayMirrorDialog *self = WAY_MIRROR_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_MIRROR_DIALOG);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_mirror_dialog_parent_class)->dispose (object);
}

static void
way_mirror_dialog_class_init (WayMirrorDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_mirror_dialog_dispose;

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/mirror-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, WayMirrorDialog, pages);
  gtk_widget_class_bind_template_child (widget_class, WayMirrorDialog, off);
  gtk_widget_class_bind_template_child (widget_class, WayMirrorDialog, covered);
  gtk_widget_class_bind_template_child (widget_class, WayMirrorDialog, mirror);
  gtk_widget_class_bind_template_child (widget_class, WayMirrorDialog, answers);
  gtk_widget_class_bind_template_callback (widget_class, off_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
}

static void
way_mirror_dialog_init (WayMirrorDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_mirror_dialog_present (GtkWidget *parent, WayStore *store)
{
  WayMirrorDialog *self =
      g_object_new (WAY_TYPE_MIRROR_DIALOG, "transient-for", gtk_widget_get_root (parent), NULL);

  self->store = g_object_ref (store);
  cover (self);
  gtk_window_present (GTK_WINDOW (self));
}
