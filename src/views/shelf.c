#include "views/shelf.h"

#include <glib/gi18n.h>

#include "views/phase-card.h"
#include "views/shelf-list.h"

struct _WayShelf
{
  AdwBin parent_instance;

  /* Template children */
  WayPhaseCard *phase;
  GtkWidget *no_letters;
  WayShelfList *letters;
  GtkExpander *away;
  WayShelfList *done;
  WayShelfList *safety;
  GtkExpander *against;
  WayShelfList *measures;
};

G_DEFINE_FINAL_TYPE (WayShelf, way_shelf, ADW_TYPE_BIN)

static void
letters_changed_cb (WayShelf *self)
{
  guint open = way_shelf_list_get_length (self->letters);
  guint done = way_shelf_list_get_length (self->done);
  g_autofree char *away =
      g_strdup_printf (ngettext ("%u letter put away", "%u letters put away", done), done);

  gtk_widget_set_visible (self->no_letters, open == 0);
  gtk_expander_set_label (self->away, away);
  gtk_widget_set_visible (GTK_WIDGET (self->away), done > 0);
}

static void
way_shelf_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_SHELF);

  G_OBJECT_CLASS (way_shelf_parent_class)->dispose (object);
}

static void
way_shelf_class_init (WayShelfClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_shelf_dispose;

  g_type_ensure (WAY_TYPE_PHASE_CARD);
  g_type_ensure (WAY_TYPE_SHELF_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, "/care/waymark/Waymark/ui/shelf.ui");
  gtk_widget_class_bind_template_child (widget_class, WayShelf, phase);
  gtk_widget_class_bind_template_child (widget_class, WayShelf, no_letters);
  gtk_widget_class_bind_template_child (widget_class, WayShelf, letters);
  gtk_widget_class_bind_template_child (widget_class, WayShelf, away);
  gtk_widget_class_bind_template_child (widget_class, WayShelf, done);
  gtk_widget_class_bind_template_child (widget_class, WayShelf, safety);
  gtk_widget_class_bind_template_child (widget_class, WayShelf, against);
  gtk_widget_class_bind_template_child (widget_class, WayShelf, measures);
  gtk_widget_class_bind_template_callback (widget_class, letters_changed_cb);
}

static void
way_shelf_init (WayShelf *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_shelf_set_store (WayShelf *self, WayStore *store)
{
  g_return_if_fail (WAY_IS_SHELF (self));

  way_phase_card_set_store (self->phase, store);
  way_shelf_list_set_store (self->done, store);
  way_shelf_list_set_store (self->letters, store);
  way_shelf_list_set_store (self->safety, store);
  way_shelf_list_set_store (self->measures, store);
  letters_changed_cb (self);
}

void
way_shelf_show (WayShelf *self, gint64 id)
{
  g_return_if_fail (WAY_IS_SHELF (self));

  if (way_shelf_list_show (self->letters, id) || way_shelf_list_show (self->safety, id))
    return;

  if (way_shelf_list_show (self->done, id))
    gtk_expander_set_expanded (self->away, TRUE);
  else if (way_shelf_list_show (self->measures, id))
    gtk_expander_set_expanded (self->against, TRUE);
}

gint64
way_shelf_get_open (WayShelf *self)
{
  WayShelfList *const lists[] = { self->letters, self->safety, self->done, self->measures };
  gint64 open = 0;

  g_return_val_if_fail (WAY_IS_SHELF (self), 0);

  for (guint i = 0; i < G_N_ELEMENTS (lists) && open == 0; i++)
    open = way_shelf_list_get_open (lists[i]);
  return open;
}
