#include "app/journey-row.h"

#include <glib/gi18n.h>

#include "app/trouble-page.h"
#include "model/date.h"
#include "store/contacts.h"

struct _WayJourneyRow
{
  GtkListBoxRow parent_instance;

  WayLibraryEntry *entry;

  /* Template children */
  GtkLabel *name;
  GtkLabel *next;
  GtkLabel *last;
};

static guint delete_signal, move_signal;

G_DEFINE_FINAL_TYPE (WayJourneyRow, way_journey_row, GTK_TYPE_LIST_BOX_ROW)

static void
delete_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_signal_emit (widget, delete_signal, 0);
}

static void
move_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_signal_emit (widget, move_signal, 0);
}

/* Takes TEXT; NULL: there is nothing to say. */
static void
show (GtkLabel *label, char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
  g_free (text);
}

static char *
describe_next (const char *on, const char *at)
{
  g_autofree char *when = way_date_format_with_time (on, at, WAY_DATE_RELATIVE);

  /* Translators: %s is when the next meeting or try is: "Tue 26 March, 14:00", "Today, 14:00". */
  return on != NULL ? g_strdup_printf (_("Next: %s"), when) : NULL;
}

static void
show_entry (WayJourneyRow *self)
{
  const WayLibraryEntry *entry = self->entry;

  if (entry->name != NULL)
    {
      show (self->name, g_strdup (entry->name));
      show (self->next, describe_next (entry->next_on, entry->next_at));
      show (self->last, way_contacts_describe_since (entry->talk_on, entry->n_tries));
    }
  else
    {
      show (self->name, g_filename_display_basename (entry->path));
      show (self->next, g_strdup (way_trouble_get_title (entry->trouble)));
      show (self->last, NULL);
    }
}

/* The file of an open journey is locked: the store knows instead. */
static void
show_store (WayJourneyRow *self, WayStore *store)
{
  show (self->name, g_strdup (way_record_get_text (way_store_get_journey (store), "name")));
  show (self->next, g_strdup (_("Open now")));
  show (self->last, NULL);
}

/* What is open, here or elsewhere, stays where it is. */
static void
offer_moves (WayJourneyRow *self, gboolean is_open)
{
  gboolean archived = way_library_get_part (self->entry) == WAY_LIBRARY_ARCHIVE;
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_action_set_enabled (widget, "journey.archive", !is_open && !archived);
  gtk_widget_action_set_enabled (widget, "journey.take-back", !is_open && archived);
  gtk_widget_action_set_enabled (widget, "journey.delete", !is_open);
}

static void
way_journey_row_dispose (GObject *object)
{
  g_clear_object (&WAY_JOURNEY_ROW (object)->entry);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_JOURNEY_ROW);

  G_OBJECT_CLASS (way_journey_row_parent_class)->dispose (object);
}

static void
way_journey_row_class_init (WayJourneyRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_journey_row_dispose;

  delete_signal = g_signal_new ("delete", WAY_TYPE_JOURNEY_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);
  move_signal = g_signal_new ("move", WAY_TYPE_JOURNEY_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                              G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "journey.archive", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "journey.take-back", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "journey.delete", NULL, delete_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/journey-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WayJourneyRow, name);
  gtk_widget_class_bind_template_child (widget_class, WayJourneyRow, next);
  gtk_widget_class_bind_template_child (widget_class, WayJourneyRow, last);
}

static void
way_journey_row_init (WayJourneyRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_journey_row_new (WayLibraryEntry *entry, WayStore *store)
{
  WayJourneyRow *self = g_object_new (WAY_TYPE_JOURNEY_ROW, NULL);

  self->entry = g_object_ref (entry);
  if (store != NULL)
    show_store (self, store);
  else
    show_entry (self);
  offer_moves (self, store != NULL || entry->trouble == WAY_TROUBLE_IN_USE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_label (self->name), -1);
  return GTK_WIDGET (self);
}

WayLibraryEntry *
way_journey_row_get_entry (WayJourneyRow *self)
{
  g_return_val_if_fail (WAY_IS_JOURNEY_ROW (self), NULL);

  return self->entry;
}
