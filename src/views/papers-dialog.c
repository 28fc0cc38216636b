#include "views/papers-dialog.h"

#include <glib/gi18n.h>

#include "paper/papers.h"
#include "views/paper-preview.h"

struct _WayPapersDialog
{
  AdwWindow parent_instance;

  WayStore *store;

  /* Template children */
  GtkBox *purposes;
};

G_DEFINE_FINAL_TYPE (WayPapersDialog, way_papers_dialog, ADW_TYPE_WINDOW)

/* The dialog goes first: what is shown stands over the journey. */
static void
row_cb (WayPapersDialog *self, GtkListBoxRow *row)
{
  const WayPaperKind *kind = g_object_get_data (G_OBJECT (row), "kind");
  GtkWidget *parent = GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (self)));
  g_autoptr (WayStore) store = g_object_ref (self->store);

  gtk_window_destroy (GTK_WINDOW (self));
  way_paper_preview_show (parent, store, kind->key);
}

static GtkWidget *
add_list (WayPapersDialog *self, const char *title)
{
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL, "label", title, "xalign", 0.0, "wrap", TRUE,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);
  GtkWidget *list = g_object_new (GTK_TYPE_LIST_BOX, "selection-mode", GTK_SELECTION_NONE, NULL);

  gtk_widget_add_css_class (heading, "heading");
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_signal_connect_object (list, "row-activated", G_CALLBACK (row_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->purposes, heading);
  gtk_box_append (self->purposes, list);

  return list;
}

static void
add_row (GtkWidget *list, const WayPaperKind *kind)
{
  GtkWidget *row = g_object_new (
      ADW_TYPE_ACTION_ROW, "title",
      _(kind->title), "subtitle", _(kind->about), "use-markup", FALSE, "activatable", TRUE, NULL);
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(kind->title), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                     _(kind->about), -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  g_object_set_data (G_OBJECT (row), "kind", (gpointer) kind);
  gtk_list_box_append (GTK_LIST_BOX (list), row);
}

static void
way_papers_dialog_dispose (GObject *object)
{
  WayPapersDialog *self = WAY_PAPERS_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_PAPERS_DIALOG);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_papers_dialog_parent_class)->dispose (object);
}

static void
way_papers_dialog_class_init (WayPapersDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_papers_dialog_dispose;

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/papers-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPapersDialog, purposes);
}

static void
way_papers_dialog_init (WayPapersDialog *self)
{
  const WayPaperKind *const *kinds = way_papers_get ();
  GtkWidget *list = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; kinds[i] != NULL; i++)
    {
      if (i == 0 || kinds[i]->purpose != kinds[i - 1]->purpose)
        list = add_list (self, way_paper_purpose_describe (kinds[i]->purpose));
      add_row (list, kinds[i]);
    }
}

void
way_papers_dialog_present (GtkWidget *widget, WayStore *store)
{
  WayPapersDialog *self =
      g_object_new (WAY_TYPE_PAPERS_DIALOG, "transient-for", gtk_widget_get_root (widget), NULL);

  self->store = g_object_ref (store);
  gtk_window_present (GTK_WINDOW (self));
}
