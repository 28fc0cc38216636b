#include "views/changes-list.h"

#include <glib/gi18n.h>

#include "store/changes.h"
#include "views/change-row.h"

struct _WayChangesList
{
  AdwBin parent_instance;

  /* Template children */
  GtkBox *rows;
  GtkLabel *quiet;
};

G_DEFINE_FINAL_TYPE (WayChangesList, way_changes_list, ADW_TYPE_BIN)

static void
way_changes_list_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_CHANGES_LIST);

  G_OBJECT_CLASS (way_changes_list_parent_class)->dispose (object);
}

static void
way_changes_list_class_init (WayChangesListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_changes_list_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/changes-list.ui");
  gtk_widget_class_bind_template_child (widget_class, WayChangesList, rows);
  gtk_widget_class_bind_template_child (widget_class, WayChangesList, quiet);
}

static void
way_changes_list_init (WayChangesList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
clear (WayChangesList *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_box_remove (self->rows, child);
}

static void
show_changes (WayChangesList *self, const GArray *changes)
{
  g_autoptr (GtkSizeGroup) figures = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);

  for (guint i = 0; i < changes->len; i++)
    gtk_box_append (self->rows,
                    way_change_row_new (&g_array_index (changes, WayChange, i), figures));
}

void
way_changes_list_show (WayChangesList *self, WayStore *store, WayRecord *then, WayRecord *now)
{
  g_autoptr (GArray) changes = NULL;

  g_return_if_fail (WAY_IS_CHANGES_LIST (self));

  clear (self);
  gtk_widget_set_visible (GTK_WIDGET (self->quiet), then == NULL || now == NULL);
  if (now == NULL)
    gtk_label_set_label (self->quiet, _("Nothing is scored, and words are enough."));
  else if (then == NULL)
    gtk_label_set_label (self->quiet,
                         _("This is one profile by itself. Another one can lie over it."));
  else
    {
      changes = way_changes_new (store, then, now);
      show_changes (self, changes);
    }
}
