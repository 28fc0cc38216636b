#include "views/look-back-menu.h"

#include "model/date.h"

struct _WayLookBackMenu
{
  AdwBin parent_instance;

  /* Template children */
  GtkLabel *label;
  GtkBox *rows;
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WayLookBackMenu, way_look_back_menu, ADW_TYPE_BIN)

static void
clicked_cb (WayLookBackMenu *self, GtkWidget *button)
{
  gint64 *id = g_object_get_data (G_OBJECT (button), "id");

  gtk_menu_button_popdown (GTK_MENU_BUTTON (adw_bin_get_child (ADW_BIN (self))));
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, *id);
}

static void
add_row (WayLookBackMenu *self, gint64 id, const char *day, gboolean chosen)
{
  g_autofree char *date = way_date_format (day, WAY_DATE_NEAR);
  GtkWidget *button = gtk_button_new_with_label (date);

  gtk_label_set_xalign (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), 0);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "way-touch");
  if (chosen)
    gtk_widget_add_css_class (button, "way-link");
  g_object_set_data_full (G_OBJECT (button), "id", g_memdup2 (&id, sizeof id), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->rows, button);

  if (chosen)
    gtk_label_set_label (self->label, date);
}

static void
way_look_back_menu_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_LOOK_BACK_MENU);

  G_OBJECT_CLASS (way_look_back_menu_parent_class)->dispose (object);
}

static void
way_look_back_menu_class_init (WayLookBackMenuClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_look_back_menu_dispose;

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", WAY_TYPE_LOOK_BACK_MENU, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/look-back-menu.ui");
  gtk_widget_class_bind_template_child (widget_class, WayLookBackMenu, label);
  gtk_widget_class_bind_template_child (widget_class, WayLookBackMenu, rows);
}

static void
way_look_back_menu_init (WayLookBackMenu *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_look_back_menu_show (WayLookBackMenu *self, WayQuery *look_backs, gint64 chosen)
{
  g_autofree char *today = way_date_today ();
  WayRecord *newest;
  gboolean begun;
  GtkWidget *child;

  g_return_if_fail (WAY_IS_LOOK_BACK_MENU (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_box_remove (self->rows, child);

  newest = way_query_peek (look_backs, 0);
  begun = newest != NULL && g_strcmp0 (way_record_get_text (newest, "held_on"), today) == 0;
  if (!begun)
    add_row (self, 0, today, chosen == 0);
  for (guint i = 0; i < way_query_get_length (look_backs); i++)
    {
      WayRecord *look_back = way_query_peek (look_backs, i);

      add_row (self, way_record_get_id (look_back), way_record_get_text (look_back, "held_on"),
               way_record_get_id (look_back) == chosen);
    }

  gtk_widget_set_visible (GTK_WIDGET (self), way_query_get_length (look_backs) > (begun ? 1 : 0));
}
