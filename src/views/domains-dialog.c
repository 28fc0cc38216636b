#include "views/domains-dialog.h"

#include <glib/gi18n.h>

#include "model/domain.h"
#include "store/domains.h"
#include "store/order.h"
#include "views/report.h"
#include "widgets/word-choice.h"

struct _WayDomainsDialog
{
  AdwWindow parent_instance;

  WayStore *store;

  /* Template children */
  GtkWidget *toasts;
  GtkLabel *count;
  GtkListBox *shown, *ready;
  GtkEditable *name;
  WayEditor *section;
};

G_DEFINE_FINAL_TYPE (WayDomainsDialog, way_domains_dialog, ADW_TYPE_WINDOW)

static gboolean
has_room (WayDomainsDialog *self)
{
  if (way_domains_has_room (self->store))
    return TRUE;

  way_report (self->toasts, _("Twelve domains fit on the wheel. Please switch one off first."),
                               FALSE);
  return FALSE;
}

static gboolean
can_spare (WayDomainsDialog *self)
{
  if (way_domains_can_spare (self->store))
    return TRUE;

  way_report (self->toasts,
              _("The wheel needs three domains. Please switch another one on first."), FALSE);
  return FALSE;
}

static WayRecord *
get_domain (GtkWidget *widget)
{
  return g_object_get_data (G_OBJECT (widget), "domain");
}

static gboolean
switched_cb (WayDomainsDialog *self, gboolean active, GtkWidget *toggle)
{
  g_autoptr (GError) error = NULL;

  if (active ? !has_room (self) : !can_spare (self))
    {
      g_object_set (toggle, "active", !active, NULL);
      return TRUE;
    }

  if (!way_domains_set_shown (self->store, get_domain (toggle), active, &error))
    way_report_error (self->toasts, _("This could not be saved"), error);
  return TRUE;
}

static void
move (WayDomainsDialog *self, WayRecord *domain, int delta)
{
  g_autoptr (WayQuery) query = way_domains_query (self->store, TRUE);
  g_autoptr (GError) error = NULL;

  if (!way_order_move (self->store, query, domain, delta, &error))
    way_report_error (self->toasts, _("This could not be saved"), error);
}

static void
up_cb (WayDomainsDialog *self, GtkWidget *button)
{
  move (self, get_domain (button), -1);
}

static void
down_cb (WayDomainsDialog *self, GtkWidget *button)
{
  move (self, get_domain (button), 1);
}

static void
add_cb (WayDomainsDialog *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (self->name)));
  g_autoptr (GError) error = NULL;

  if (*name == '\0' || !has_room (self))
    return;

  if (way_domains_add (self->store, name, way_editor_get_text (self->section), &error) != 0)
    gtk_editable_set_text (self->name, "");
  else
    way_report_error (self->toasts, _("The domain could not be saved"), error);
}

static void
add_move_button (WayDomainsDialog *self,
                 AdwActionRow *row,
                 WayRecord *domain,
                 const char *icon,
                 const char *words,
                 GCallback callback,
                 gboolean possible)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_sensitive (button, possible);
  gtk_widget_set_tooltip_text (button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  g_object_set_data (G_OBJECT (button), "domain", domain);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (row, button);
}

static void
add_row (WayDomainsDialog *self, GtkListBox *box, WayQuery *query, guint place, gboolean shown)
{
  WayRecord *domain = way_query_peek (query, place);
  const char *label = way_domain_get_label (WAY_DOMAIN (domain));
  AdwActionRow *row = ADW_ACTION_ROW (adw_action_row_new ());
  GtkWidget *toggle = gtk_switch_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);
  if (shown)
    {
      add_move_button (self, row, domain, "go-up-symbolic",
                       _("Move up"), G_CALLBACK (up_cb), place > 0);
      add_move_button (self, row, domain, "go-down-symbolic",
                       _("Move down"), G_CALLBACK (down_cb),
                          place + 1 < way_query_get_length (query));
    }

  gtk_widget_set_valign (toggle, GTK_ALIGN_CENTER);
  gtk_switch_set_active (GTK_SWITCH (toggle), shown);
  gtk_accessible_update_property (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  g_object_set_data (G_OBJECT (toggle), "domain", domain);
  g_signal_connect_object (toggle, "state-set", G_CALLBACK (switched_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (row, toggle);
  adw_action_row_set_activatable_widget (row, toggle);
  gtk_list_box_append (box, GTK_WIDGET (row));
}

static void
fill (WayDomainsDialog *self, GtkListBox *box, gboolean shown)
{
  g_autoptr (WayQuery) query = way_domains_query (self->store, shown);
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (box, 0)) != NULL)
    gtk_list_box_remove (box, GTK_WIDGET (row));
  for (guint i = 0; i < way_query_get_length (query); i++)
    add_row (self, box, query, i, shown);
}

static void
show_domains (WayDomainsDialog *self)
{
  g_autoptr (WayQuery) shown = way_domains_query (self->store, TRUE);
  g_autofree char *count = NULL;

  fill (self, self->shown, TRUE);
  fill (self, self->ready, FALSE);

  /* Translators: how many domains are on the wheel. */
  count = g_strdup_printf (_("%u of %d"), way_query_get_length (shown), WAY_DOMAINS_MAX);
  gtk_label_set_label (self->count, count);
}

/* The row whose signal has changed something must live until the signal is over. */
static gboolean
show_later (gpointer user_data)
{
  if (WAY_DOMAINS_DIALOG (user_data)->store != NULL)
    show_domains (WAY_DOMAINS_DIALOG (user_data));
  return G_SOURCE_REMOVE;
}

static void
changed_cb (WayDomainsDialog *self)
{
  g_idle_add_full (G_PRIORITY_DEFAULT, show_later, g_object_ref (self), g_object_unref);
}

static void
way_domains_dialog_dispose (GObject *object)
{
  WayDomainsDialog *self = WAY_DOMAINS_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_DOMAINS_DIALOG);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_domains_dialog_parent_class)->dispose (object);
}

static void
way_domains_dialog_class_init (WayDomainsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_domains_dialog_dispose;

  g_type_ensure (WAY_TYPE_WORD_CHOICE);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/domains-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, WayDomainsDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, WayDomainsDialog, count);
  gtk_widget_class_bind_template_child (widget_class, WayDomainsDialog, shown);
  gtk_widget_class_bind_template_child (widget_class, WayDomainsDialog, ready);
  gtk_widget_class_bind_template_child (widget_class, WayDomainsDialog, name);
  gtk_widget_class_bind_template_child (widget_class, WayDomainsDialog, section);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
way_domains_dialog_init (WayDomainsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  way_editor_set_text (self->section, "personal");
}

void
way_domains_dialog_present (GtkWidget *parent, WayStore *store)
{
  WayDomainsDialog *self =
      g_object_new (WAY_TYPE_DOMAINS_DIALOG, "transient-for", gtk_widget_get_root (parent), NULL);

  self->store = g_object_ref (store);
  show_domains (self);
  g_signal_connect_object (store, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (self));
}
