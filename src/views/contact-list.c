#include "views/contact-list.h"

#include <glib/gi18n.h>

#include "views/cards.h"
#include "views/contact-row.h"

#define PAGE 30   /* how many more at a click */
#define AROUND 12 /* how many with one that is far from the others … */
#define BEFORE 4  /* … and how many of them are newer */

struct _WayContactList
{
  GtkBox parent_instance;

  WayStore *store;

  /* Template children */
  GtkListBox *list;
  GtkSliceListModel *page;
  GtkButton *later;
  GtkButton *earlier;
};

G_DEFINE_FINAL_TYPE (WayContactList, way_contact_list, GTK_TYPE_BOX)

static WayContactRow *
row_at (WayContactList *self, guint place)
{
  GtkWidget *row = way_cards_get (GTK_WIDGET (self->list), place);

  return row != NULL ? WAY_CONTACT_ROW (row) : NULL;
}

static void
open_cb (WayFold *row)
{
  if (way_fold_is_open (row))
    way_fold_close_others (row);
}

static GtkWidget *
create_row (gpointer contact, gpointer data)
{
  GtkWidget *row = way_contact_row_new (WAY_CONTACT_LIST (data)->store, contact);

  g_signal_connect (row, "notify::open", G_CALLBACK (open_cb), NULL);

  return way_cards_row (row);
}

static guint
count_contacts (WayContactList *self)
{
  GListModel *contacts = gtk_slice_list_model_get_model (self->page);

  return contacts != NULL ? g_list_model_get_n_items (contacts) : 0;
}

/* Says how many a click would show: none of them is forgotten. Takes LABEL. */
static void
offer (GtkButton *button, guint n, char *label)
{
  gtk_button_set_label (button, label);
  gtk_widget_set_visible (GTK_WIDGET (button), n > 0);
  g_free (label);
}

static void
offer_more (WayContactList *self)
{
  guint n = count_contacts (self), start = gtk_slice_list_model_get_offset (self->page);
  guint end = MIN (n, start + way_contact_list_get_n_rows (self));
  guint later = MIN (start, PAGE), earlier = MIN (n - end, PAGE);

  offer (
      self->later, later,
      g_strdup_printf (ngettext ("Show %u later contact", "Show %u later contacts", later), later));
  offer (self->earlier, earlier,
         g_strdup_printf (ngettext ("Show %u earlier contact", "Show %u earlier contacts", earlier),
                          earlier));
  gtk_widget_set_visible (GTK_WIDGET (self->list), n > 0);
}

static void
show_rows (WayContactList *self, guint start, guint n)
{
  gtk_slice_list_model_set_offset (self->page, start);
  gtk_slice_list_model_set_size (self->page, n);
  offer_more (self);
}

static void
later_cb (WayContactList *self)
{
  guint start = gtk_slice_list_model_get_offset (self->page), n = MIN (start, PAGE);

  show_rows (self, start - n, way_contact_list_get_n_rows (self) + n);
}

static void
earlier_cb (WayContactList *self)
{
  show_rows (self, gtk_slice_list_model_get_offset (self->page),
             way_contact_list_get_n_rows (self) + PAGE);
}

static void
way_contact_list_dispose (GObject *object)
{
  WayContactList *self = WAY_CONTACT_LIST (object);

  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_CONTACT_LIST);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_contact_list_parent_class)->dispose (object);
}

static void
way_contact_list_class_init (WayContactListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_contact_list_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/contact-list.ui");
  gtk_widget_class_bind_template_child (widget_class, WayContactList, list);
  gtk_widget_class_bind_template_child (widget_class, WayContactList, page);
  gtk_widget_class_bind_template_child (widget_class, WayContactList, later);
  gtk_widget_class_bind_template_child (widget_class, WayContactList, earlier);
  gtk_widget_class_bind_template_callback (widget_class, later_cb);
  gtk_widget_class_bind_template_callback (widget_class, earlier_cb);
}

static void
way_contact_list_init (WayContactList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_contact_list_set_contacts (WayContactList *self, WayStore *store, GListModel *contacts)
{
  g_return_if_fail (WAY_IS_CONTACT_LIST (self) && self->store == NULL);

  self->store = g_object_ref (store);
  gtk_slice_list_model_set_model (self->page, contacts);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->page), create_row, self, NULL);
  g_signal_connect_object (contacts, "items-changed", G_CALLBACK (offer_more), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  offer_more (self);
}

void
way_contact_list_show_first (WayContactList *self, guint n)
{
  g_return_if_fail (WAY_IS_CONTACT_LIST (self));

  show_rows (self, 0, n);
}

guint
way_contact_list_get_n_rows (WayContactList *self)
{
  g_return_val_if_fail (WAY_IS_CONTACT_LIST (self), 0);

  return gtk_slice_list_model_get_size (self->page);
}

/* Returns the place of CONTACT, or how many there are. */
static guint
find_place (WayContactList *self, WayRecord *contact)
{
  GListModel *contacts = gtk_slice_list_model_get_model (self->page);
  guint n = count_contacts (self);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (WayRecord) there = g_list_model_get_item (contacts, i);

      if (there == contact)
        return i;
    }

  return n;
}

void
way_contact_list_open (WayContactList *self, WayRecord *contact)
{
  guint start, place;

  g_return_if_fail (WAY_IS_CONTACT_LIST (self));

  start = gtk_slice_list_model_get_offset (self->page);
  place = find_place (self, contact);
  if (place == count_contacts (self))
    return;

  if (place < start || place >= start + way_contact_list_get_n_rows (self))
    {
      start = place - MIN (place, BEFORE);
      show_rows (self, start, AROUND);
    }
  way_contact_row_open (row_at (self, place - start));
}

WayRecord *
way_contact_list_get_open (WayContactList *self)
{
  WayContactRow *row;

  g_return_val_if_fail (WAY_IS_CONTACT_LIST (self), NULL);

  for (guint i = 0; (row = row_at (self, i)) != NULL; i++)
    {
      if (way_fold_is_open (WAY_FOLD (row)))
        return way_contact_row_get_contact (row);
    }

  return NULL;
}
