#include "views/cards.h"

#include <glib/gi18n.h>

#include "model/domain.h"
#include "store/order.h"
#include "views/report.h"
#include "views/view.h"
#include "widgets/pick-field.h"

/* Between the edge of what is seen and a card that is put on top, in pixels. */
#define SPACE_ABOVE 12

GtkWidget *
way_cards_row (GtkWidget *card)
{
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), card);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  return row;
}

GtkWidget *
way_cards_get (GtkWidget *box, guint place)
{
  if (GTK_IS_LIST_BOX (box))
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (box), place);

      return row != NULL ? gtk_list_box_row_get_child (row) : NULL;
    }
  else
    {
      GtkFlowBoxChild *child = gtk_flow_box_get_child_at_index (GTK_FLOW_BOX (box), place);

      return child != NULL ? gtk_flow_box_child_get_child (child) : NULL;
    }
}

static gboolean
focus_cb (gpointer data)
{
  GtkWidget *card = data;

  if (gtk_widget_get_mapped (card))
    gtk_widget_grab_focus (card);
  return G_SOURCE_REMOVE;
}

void
way_cards_focus (GtkWidget *card)
{
  g_return_if_fail (GTK_IS_WIDGET (card));

  g_idle_add_full (G_PRIORITY_LOW, focus_cb, g_object_ref (card), g_object_unref);
}

static gboolean
show_cb (gpointer data)
{
  GtkWidget *card = data;
  GtkWidget *viewport = gtk_widget_get_ancestor (card, GTK_TYPE_VIEWPORT);
  graphene_rect_t place;

  focus_cb (card);
  if (viewport != NULL && gtk_widget_get_mapped (card) &&
      gtk_widget_compute_bounds (card, gtk_viewport_get_child (GTK_VIEWPORT (viewport)), &place))
    gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport)),
                              place.origin.y - SPACE_ABOVE);
  return G_SOURCE_REMOVE;
}

void
way_cards_show (GtkWidget *card)
{
  g_return_if_fail (GTK_IS_WIDGET (card));

  g_idle_add_full (G_PRIORITY_LOW, show_cb, g_object_ref (card), g_object_unref);
}

GtkWidget *
way_cards_find_record (GtkWidget *list, WayCardsGetRecord get_record, gint64 id)
{
  GtkWidget *card;

  for (guint i = 0; (card = way_cards_get (list, i)) != NULL; i++)
    if (way_record_get_id (get_record (card)) == id)
      return card;

  return NULL;
}

gboolean
way_cards_focus_record (GtkWidget *list, WayCardsGetRecord get_record, gint64 id)
{
  GtkWidget *card = way_cards_find_record (list, get_record, id);

  if (card != NULL)
    way_cards_focus (card);
  return card != NULL;
}

void
way_cards_install_move (GtkWidgetClass *klass,
                        const char *action,
                        GtkWidgetActionActivateFunc move,
                        guint back,
                        guint forth)
{
  gtk_widget_class_install_action (klass, action, "i", move);
  gtk_widget_class_add_binding_action (klass, back, GDK_ALT_MASK, action, "i", -1);
  gtk_widget_class_add_binding_action (klass, forth, GDK_ALT_MASK, action, "i", 1);
}

void
way_cards_move (GtkWidget *card, WayStore *store, WayQuery *query, WayRecord *record, int delta)
{
  GtkWidget *view = gtk_widget_get_ancestor (card, WAY_TYPE_VIEW);
  g_autoptr (GError) error = NULL;

  if (!way_order_move (store, query, record, delta, &error))
    way_report_error (view, _("It could not be moved"), error);
  else if (view != NULL)
    way_view_show_record (WAY_VIEW (view), way_record_get_id (record));
}

void
way_cards_remove (GtkWidget *card,
                  WayStore *store,
                  WayRecord *record,
                  const char *step,
                  const char *removed,
                  const char *trouble)
{
  GtkWidget *view = gtk_widget_get_ancestor (card, WAY_TYPE_VIEW);
  g_autoptr (WayStore) kept = g_object_ref (store); /* longer than the card may live */
  g_autoptr (GError) error = NULL;

  if (way_store_begin (kept, step, &error) &&
      way_store_end (kept, way_store_remove (kept, record, &error), &error))
    way_report (view, removed, TRUE);
  else
    way_report_error (view, trouble, error);
}

void
way_cards_show_text (GtkLabel *label, const char *text)
{
  g_return_if_fail (GTK_IS_LABEL (label));

  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

void
way_cards_offer_domains (GtkWidget *field, WayStore *store, gint64 chosen)
{
  g_autoptr (WayQuery) domains = way_query_new (store, WAY_TYPE_DOMAIN, "position");
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();
  guint n = way_query_get_length (domains);

  for (guint i = 0; i < n; i++)
    {
      WayRecord *domain = way_query_peek (domains, i);
      gint64 id = way_record_get_id (domain);

      if (way_record_get_int (domain, "shown") != 1 && id != chosen)
        continue;

      g_array_append_val (ids, id);
      g_ptr_array_add (labels, (char *) way_domain_get_label (WAY_DOMAIN (domain)));
    }

  g_ptr_array_add (labels, NULL);
  way_pick_field_set_records (WAY_PICK_FIELD (field), (const gint64 *) ids->data,
                              (const char *const *) labels->pdata);
}
