#include "views/domains-dialog.h"

#include <glib/gi18n.h>

#include "model/domain.h"
#include "store/database.h"
#include "store/domains.h"
#include "store/order.h"
#include "views/report.h"
#include "widgets/word-choice.h"

typedef enum
{
  ACTION_SWITCH = 1,
  ACTION_UP,
  ACTION_DOWN,
  ACTION_REMOVE,
} Action;

struct _WayDomainsDialog
{
  AdwWindow parent_instance;

  WayStore *store;
  gint64 touched; /* domain, and what was done with it */
  Action action;
  GtkWidget *focus; /* (borrowed, nullable) while rows are made */

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

static Action
get_action (GtkWidget *widget)
{
  return GPOINTER_TO_INT (g_object_get_data (G_OBJECT (widget), "action"));
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

  self->touched = way_record_get_id (get_domain (toggle));
  self->action = ACTION_SWITCH;
  if (!way_domains_set_shown (self->store, get_domain (toggle), active, &error))
    way_report_error (self->toasts, _("This could not be saved"), error);
  return TRUE;
}

static void
moved_cb (WayDomainsDialog *self, GtkWidget *button)
{
  g_autoptr (WayQuery) query = way_domains_query (self->store, TRUE);
  g_autoptr (GError) error = NULL;

  self->touched = way_record_get_id (get_domain (button));
  self->action = get_action (button);
  if (!way_order_move (self->store, query, get_domain (button), self->action == ACTION_UP ? -1 : 1,
                       &error))
    way_report_error (self->toasts, _("This could not be saved"), error);
}

static void
removed_cb (WayDomainsDialog *self, GtkWidget *button)
{
  g_autoptr (GError) error = NULL;

  if (way_store_begin (self->store, _("Remove a domain"), &error) &&
                       way_store_end (self->store,
                                      way_store_remove (self->store, get_domain (button), &error),
                                      &error))
    return;

  if (way_database_trouble (error) == WAY_TROUBLE_INVALID)
    way_report (self->toasts, _("This domain has a past, and stays for its sake."), FALSE);
  else
    way_report_error (self->toasts, _("The domain could not be removed"), error);
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

/* With keys, the control that has been used keeps the focus when the rows are made anew. */
static void
add_control (
    WayDomainsDialog *self, AdwActionRow *row, GtkWidget *control, WayRecord *domain, Action action)
{
  gtk_widget_set_valign (control, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (control), "domain", g_object_ref (domain), g_object_unref);
  g_object_set_data (G_OBJECT (control), "action", GINT_TO_POINTER (action));
  adw_action_row_add_suffix (row, control);

  if (way_record_get_id (domain) == self->touched && action == self->action)
    self->focus = control;
}

static void
add_button (WayDomainsDialog *self,
            AdwActionRow *row,
            WayRecord *domain,
            Action action,
            const char *icon,
            const char *words,
            gboolean possible)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_sensitive (button, possible);
  gtk_widget_set_tooltip_text (button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  g_signal_connect_object (
      button, "clicked", action == ACTION_REMOVE ? G_CALLBACK (removed_cb) : G_CALLBACK (moved_cb),
      self, G_CONNECT_SWAPPED);
  add_control (self, row, button, domain, action);
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
      add_button (self, row, domain, ACTION_UP, "go-up-symbolic", _("Move up"), place > 0);
      add_button (self, row, domain, ACTION_DOWN, "go-down-symbolic",
                  _("Move down"), place + 1 < way_query_get_length (query));
    }
  else if (way_record_get_text (domain, "key") == NULL)
    {
      add_button (self, row, domain, ACTION_REMOVE, "user-trash-symbolic",
                  _("Remove this domain"), TRUE);
    }

  gtk_switch_set_active (GTK_SWITCH (toggle), shown);
  gtk_accessible_update_property (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  g_signal_connect_object (toggle, "state-set", G_CALLBACK (switched_cb), self, G_CONNECT_SWAPPED);
  add_control (self, row, toggle, domain, ACTION_SWITCH);
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

  self->focus = NULL;
  fill (self, self->shown, TRUE);
  fill (self, self->ready, FALSE);
  if (self->focus != NULL && gtk_window_get_focus_visible (GTK_WINDOW (self)))
    gtk_widget_grab_focus (self->focus);

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
