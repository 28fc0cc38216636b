#include "views/connecting-view.h"

#include <glib/gi18n.h>

#include "model/contact.h"
#include "model/date.h"
#include "store/contacts.h"
#include "store/query.h"
#include "views/cards.h"
#include "views/contact-kinds.h"
#include "views/contact-row.h"
#include "views/form.h"
#include "views/relationship-card.h"
#include "views/ways-card.h"
#include "widgets/editors.h"
#include "widgets/more.h"

/* How many contacts are shown, and how many more at a click. */
#define SHOWN 12
#define PAGE 30

#define ABOUT_WIDTH 300

struct _WayConnectingView
{
  WayView parent_instance;

  WayQuery *contacts; /* newest first */

  /* Borrowed, NULL until they are made */
  WayWaysCard *ways;
  WayRelationshipCard *together;

  /* Template children */
  GtkLabel *line;
  GtkLabel *today;
  WayContactKinds *kinds;
  GtkWidget *event;
  GtkWidget *about_us;
  GtkWidget *log;
  GtkWidget *cards;
  WayForm *about;
  WayMore *more_cards;
  GtkListBox *list;
  GtkSliceListModel *page;
  WayMore *more_rows;
  GtkButton *earlier;
  GtkWidget *empty;
};

G_DEFINE_FINAL_TYPE (WayConnectingView, way_connecting_view, WAY_TYPE_VIEW)

/* Returns (borrowed, nullable) the row of the contact at POSITION. */
static WayContactRow *
row_at (WayConnectingView *self, guint position)
{
  GtkWidget *row = way_cards_get (GTK_WIDGET (self->list), position);

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
  GtkWidget *row = way_contact_row_new (way_view_get_store (data), contact);

  g_signal_connect (row, "notify::open", G_CALLBACK (open_cb), NULL);

  return way_cards_row (row);
}

/* Says how many a click would show: none of them is forgotten. */
static void
show_earlier (WayConnectingView *self)
{
  guint n = way_query_get_length (self->contacts);
  guint n_shown = MIN (n, gtk_slice_list_model_get_size (self->page));
  guint n_more = MIN (n - n_shown, PAGE);
  g_autofree char *label = g_strdup_printf (
      ngettext ("Show %u earlier contact", "Show %u earlier contacts", n_more), n_more);

  gtk_button_set_label (self->earlier, label);
  gtk_widget_set_visible (GTK_WIDGET (self->earlier), n_more > 0);
}

static void
show_rows (WayConnectingView *self, guint n)
{
  gtk_slice_list_model_set_size (self->page, n);
  show_earlier (self);
}

static void
earlier_cb (WayConnectingView *self)
{
  show_rows (self, gtk_slice_list_model_get_size (self->page) + PAGE);
}

static gboolean
make_rows_cb (WayConnectingView *self)
{
  if (gtk_slice_list_model_get_size (self->page) >= SHOWN)
    return FALSE;

  show_rows (self, SHOWN);
  return TRUE;
}

static void
add_card (WayConnectingView *self, GtkWidget *card)
{
  gtk_widget_insert_before (card, self->cards, GTK_WIDGET (self->more_cards));
}

static gboolean
make_card_cb (WayConnectingView *self)
{
  WayStore *store = way_view_get_store (WAY_VIEW (self));

  if (self->together != NULL)
    return FALSE;

  if (self->ways == NULL)
    {
      self->ways = g_object_new (WAY_TYPE_WAYS_CARD, NULL);
      way_ways_card_set_store (self->ways, store);
      add_card (self, GTK_WIDGET (self->ways));
    }
  else
    {
      self->together = g_object_new (WAY_TYPE_RELATIONSHIP_CARD, NULL);
      way_relationship_card_set_store (self->together, store);
      add_card (self, GTK_WIDGET (self->together));
    }
  return TRUE;
}

/* Beside each other, or what happens on top, and below it what stays. */
static void
place (WayConnectingView *self, GtkWidget *child, int column, int row, int height)
{
  GtkLayoutManager *grid = gtk_widget_get_layout_manager (gtk_widget_get_parent (child));

  g_object_set (gtk_layout_manager_get_layout_child (grid, child), "column", column, "row", row,
                "row-span", height, NULL);
}

static void
narrow_cb (WayConnectingView *self)
{
  gboolean narrow = way_view_get_narrow (WAY_VIEW (self));

  place (self, self->about_us, 0, narrow ? 2 : 0, narrow ? 1 : 2);
  place (self, self->event, narrow ? 0 : 1, 0, 1);
  place (self, self->log, narrow ? 0 : 1, 1, 1);
  g_object_set (self->about_us, "maximum-size", narrow ? G_MAXINT : ABOUT_WIDTH,
                "tightening-threshold", narrow ? G_MAXINT : ABOUT_WIDTH, NULL);
}

static void
way_connecting_view_store_set (WayView *view)
{
  WayConnectingView *self = WAY_CONNECTING_VIEW (view);
  WayStore *store = way_view_get_store (view);

  self->contacts = way_query_new (store, WAY_TYPE_CONTACT, "-happened_on,-happened_at");
  gtk_slice_list_model_set_model (self->page, G_LIST_MODEL (self->contacts));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->page), create_row, self, NULL);
  way_contact_kinds_set_store (self->kinds, store);
  way_form_set_record (self->about, store, way_store_get_journey (store));
}

static void
way_connecting_view_changed (WayView *view)
{
  WayConnectingView *self = WAY_CONNECTING_VIEW (view);
  guint n = way_query_get_length (self->contacts);
  g_autofree char *line = way_contacts_describe (way_view_get_store (view));
  g_autofree char *today = way_date_today ();
  g_autofree char *date = way_date_format (today, WAY_DATE_NEAR);

  gtk_label_set_label (self->line, line != NULL ? line : "");
  gtk_widget_set_visible (GTK_WIDGET (self->line), line != NULL);
  gtk_label_set_label (self->today, date);
  gtk_widget_set_visible (GTK_WIDGET (self->list), n > 0);
  gtk_widget_set_visible (self->empty, n == 0);
  show_earlier (self);
}

static void
way_connecting_view_show_record (WayView *view, gint64 id)
{
  WayConnectingView *self = WAY_CONNECTING_VIEW (view);

  way_more_finish (self->more_cards);
  way_more_finish (self->more_rows);
  for (guint i = 0; i < way_query_get_length (self->contacts); i++)
    {
      if (way_record_get_id (way_query_peek (self->contacts, i)) != id)
        continue;

      if (i >= gtk_slice_list_model_get_size (self->page))
        show_rows (self, i + PAGE);
      way_contact_row_open (row_at (self, i));
    }
  way_relationship_card_show (self->together, id);
}

static gint64
way_connecting_view_get_record (WayView *view)
{
  WayContactRow *row;

  for (guint i = 0; (row = row_at (WAY_CONNECTING_VIEW (view), i)) != NULL; i++)
    {
      if (way_fold_is_open (WAY_FOLD (row)))
        return way_record_get_id (way_contact_row_get_contact (row));
    }

  return 0;
}

static void
way_connecting_view_dispose (GObject *object)
{
  WayConnectingView *self = WAY_CONNECTING_VIEW (object);

  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_CONNECTING_VIEW);
  g_clear_object (&self->contacts);

  G_OBJECT_CLASS (way_connecting_view_parent_class)->dispose (object);
}

static void
way_connecting_view_class_init (WayConnectingViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  WayViewClass *view_class = WAY_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_connecting_view_dispose;
  view_class->store_set = way_connecting_view_store_set;
  view_class->changed = way_connecting_view_changed;
  view_class->show_record = way_connecting_view_show_record;
  view_class->get_record = way_connecting_view_get_record;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_CONTACT_KINDS);
  g_type_ensure (WAY_TYPE_FORM);
  g_type_ensure (WAY_TYPE_MORE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/connecting-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, line);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, today);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, kinds);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, event);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, about_us);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, log);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, cards);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, about);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, more_cards);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, list);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, page);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, more_rows);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, earlier);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, empty);
  gtk_widget_class_bind_template_callback (widget_class, earlier_cb);
  gtk_widget_class_bind_template_callback (widget_class, way_view_show_record);
  gtk_widget_class_bind_template_callback (widget_class, make_card_cb);
  gtk_widget_class_bind_template_callback (widget_class, make_rows_cb);
}

static void
way_connecting_view_init (WayConnectingView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::narrow", G_CALLBACK (narrow_cb), NULL);
  narrow_cb (self);
}
