#include "views/domains-dialog.h"

#include <glib/gi18n.h>

#include "model/domain.h"
#include "store/database.h"
#include "store/domains.h"
#include "store/order.h"
#include "views/domain-row.h"
#include "views/form.h"
#include "views/report.h"
#include "widgets/word-choice.h"

struct _WayDomainsDialog
{
  AdwWindow parent_instance;

  WayStore *store;
  gint64 touched; /* domain, and what was done with it */
  WayDomainRowControl control;

  /* Template children */
  GtkWidget *toasts;
  GtkLabel *count;
  GtkListBox *shown, *ready;
  GtkEditable *name;
  WayEditor *section;
};

G_DEFINE_FINAL_TYPE (WayDomainsDialog, way_domains_dialog, ADW_TYPE_WINDOW)

static void show_soon (WayDomainsDialog *self);

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
get_domain (WayDomainRow *row)
{
  return WAY_RECORD (way_domain_row_get_domain (row));
}

static void
touch (WayDomainsDialog *self, WayDomainRow *row, WayDomainRowControl control)
{
  self->touched = way_record_get_id (get_domain (row));
  self->control = control;
}

static void
switched_cb (WayDomainsDialog *self, gboolean active, WayDomainRow *row)
{
  g_autoptr (GError) error = NULL;

  touch (self, row, WAY_DOMAIN_ROW_SWITCH);
  if (active ? !has_room (self) : !can_spare (self))
    show_soon (self); /* the switch goes back */
  else if (!way_domains_set_shown (self->store, get_domain (row), active, &error))
    way_report_error (self->toasts, _("This could not be saved"), error);
}

static void
moved_cb (WayDomainsDialog *self, int difference, WayDomainRow *row)
{
  g_autoptr (WayQuery) query = way_domains_query (self->store, TRUE);
  g_autoptr (GError) error = NULL;

  touch (self, row, difference < 0 ? WAY_DOMAIN_ROW_UP : WAY_DOMAIN_ROW_DOWN);
  if (!way_order_move (self->store, query, get_domain (row), difference, &error))
    way_report_error (self->toasts, _("This could not be saved"), error);
}

static void
dropped_cb (WayDomainsDialog *self, WayDomain *domain, WayDomainRow *row)
{
  g_autoptr (WayQuery) query = way_domains_query (self->store, TRUE);
  g_autoptr (GError) error = NULL;

  if (!way_order_put (self->store, query, WAY_RECORD (domain),
                      way_order_find (query, get_domain (row)), &error))
    way_report_error (self->toasts, _("This could not be saved"), error);
}

static void
removed_cb (WayDomainsDialog *self, WayDomainRow *row)
{
  WayRecord *domain = get_domain (row);
  g_autoptr (GError) error = NULL;

  if (way_record_get_int (domain, "shown") == 1 && !can_spare (self))
    return;

  if (way_store_begin (self->store, _("Remove a domain"), &error) &&
                       way_store_end (self->store, way_store_remove (self->store, domain, &error),
                                      &error))
    way_report (self->toasts, _("The domain is removed"), TRUE);
  else if (way_database_trouble (error) == WAY_TROUBLE_INVALID)
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

static WayDomainRow *
get_row (GtkListBox *box, guint place)
{
  return WAY_DOMAIN_ROW (gtk_list_box_get_row_at_index (box, (int) place));
}

/* Rows stay as long as the domains are the same: somebody may be typing a name in one. */
static gboolean
has_rows_of (GtkListBox *box, WayQuery *query)
{
  guint n = way_query_get_length (query);

  for (guint i = 0; i < n; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (box, (int) i);

      if (row == NULL || get_domain (WAY_DOMAIN_ROW (row)) != way_query_peek (query, i))
        return FALSE;
    }

  return gtk_list_box_get_row_at_index (box, (int) n) == NULL;
}

static void
make_rows (WayDomainsDialog *self, GtkListBox *box, WayQuery *query)
{
  GtkListBoxRow *old_row;

  while ((old_row = gtk_list_box_get_row_at_index (box, 0)) != NULL)
    gtk_list_box_remove (box, GTK_WIDGET (old_row));

  for (guint i = 0; i < way_query_get_length (query); i++)
    {
      GtkWidget *row = way_domain_row_new (self->store, WAY_DOMAIN (way_query_peek (query, i)));

      g_signal_connect_object (row, "switched", G_CALLBACK (switched_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (row, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (row, "dropped", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (row, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
      gtk_list_box_append (box, row);
    }
}

/* Returns whether rows were made anew. */
static gboolean
fill (WayDomainsDialog *self, GtkListBox *box, gboolean shown)
{
  g_autoptr (WayQuery) query = way_domains_query (self->store, shown);
  guint n = way_query_get_length (query);
  gboolean anew = !has_rows_of (box, query);

  if (anew)
    make_rows (self, box, query);
  for (guint i = 0; i < n; i++)
    way_domain_row_show (get_row (box, i), shown, i == 0, i + 1 == n);

  return anew;
}

/* With keys, the control that has been used keeps the focus when the rows are made anew. */
static void
focus_touched (WayDomainsDialog *self, GtkListBox *box)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (box, i)) != NULL; i++)
    if (way_record_get_id (get_domain (WAY_DOMAIN_ROW (row))) == self->touched)
      way_domain_row_focus (WAY_DOMAIN_ROW (row), self->control);
}

static void
show_domains (WayDomainsDialog *self)
{
  g_autoptr (WayQuery) shown = way_domains_query (self->store, TRUE);
  g_autofree char *count = NULL;
  gboolean anew = fill (self, self->shown, TRUE);

  anew |= fill (self, self->ready, FALSE);
  if (anew && gtk_window_get_focus_visible (GTK_WINDOW (self)))
    {
      focus_touched (self, self->shown);
      focus_touched (self, self->ready);
    }

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
show_soon (WayDomainsDialog *self)
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

/* The steps are those of the journey, of which the window knows. */
static void
step_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  GtkWindow *window = gtk_window_get_transient_for (GTK_WINDOW (widget));

  if (way_form_flush (widget) && window != NULL)
    gtk_widget_activate_action (GTK_WIDGET (window), action_name, NULL);
}

static void
way_domains_dialog_class_init (WayDomainsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_domains_dialog_dispose;

  g_type_ensure (WAY_TYPE_WORD_CHOICE);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, step_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "win.redo", NULL);
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
  g_signal_connect_object (store, "changed", G_CALLBACK (show_soon), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (self));
}
