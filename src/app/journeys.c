#include "app/journeys.h"

#include <glib/gi18n.h>

#include "app/journey-list.h"
#include "app/question.h"
#include "views/report.h"

struct _WayJourneys
{
  AdwBin parent_instance;

  WayLibraryPart part;
  GPtrArray *moved; /* of WayLibraryEntry: what can be undone, the last one last */

  /* Template children */
  GtkWidget *title;
  WayJourneyList *list;
  GtkButton *other;
};

static guint open_signal;

G_DEFINE_FINAL_TYPE (WayJourneys, way_journeys, ADW_TYPE_BIN)

static WayLibraryPart
other_than (WayLibraryPart part)
{
  return part == WAY_LIBRARY_JOURNEYS ? WAY_LIBRARY_ARCHIVE : WAY_LIBRARY_JOURNEYS;
}

static void
show_part (WayJourneys *self, WayLibraryPart part)
{
  gboolean in_archive = part == WAY_LIBRARY_ARCHIVE;

  self->part = part;
  gtk_widget_set_visible (self->title, in_archive);
  way_journey_list_show_part (self->list, part);
}

/* The archive is there as long as something is in it. */
static void
update (WayJourneys *self)
{
  guint n = way_library_count (WAY_LIBRARY_ARCHIVE);
  g_autofree char *away =
      /* Translators: a button; there lie journeys that are over, or rest. */
      g_strdup_printf (ngettext ("%u journey in the archive", "%u journeys in the archive", n), n);

  if (n == 0 && self->part == WAY_LIBRARY_ARCHIVE)
    show_part (self, WAY_LIBRARY_JOURNEYS);
  gtk_button_set_label (self->other,
                        self->part == WAY_LIBRARY_ARCHIVE ? _("Back to my journeys") : away);
  gtk_widget_set_visible (GTK_WIDGET (self->other), n > 0);
}

/* Where no row can take the focus, the button to the others does. */
static void
remove_row (WayJourneys *self, const char *path)
{
  gboolean focused = way_journey_list_remove (self->list, path);

  update (self);
  if (!focused)
    gtk_widget_grab_focus (GTK_WIDGET (self->other));
}

/* Moves the journey to where it is not, and shows so. Returns (transfer full, nullable) what it is
 * there. */
static WayLibraryEntry *
move (WayJourneys *self, WayLibraryEntry *entry)
{
  WayLibraryPart from = way_library_get_part (entry);
  g_autoptr (GError) error = NULL;
  WayLibraryEntry *moved = way_library_move (entry, other_than (from), &error);

  if (moved == NULL)
    {
      way_report_error (GTK_WIDGET (self), from == WAY_LIBRARY_JOURNEYS
                        ? _("The journey could not be moved to the archive")
                        : _("The journey could not be taken out of the archive"), error);
      return NULL;
    }

  if (self->part == from)
    remove_row (self, entry->path);
  else if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      way_journey_list_insert (self->list, moved);
      update (self);
    }
  return moved;
}

static void
move_cb (WayJourneys *self, WayLibraryEntry *entry)
{
  WayLibraryEntry *moved = move (self, entry);
  g_autofree char *before = NULL, *after = NULL;
  const char *text;

  if (moved == NULL)
    return;

  g_ptr_array_add (self->moved, moved);
  before = g_path_get_basename (entry->path);
  after = g_path_get_basename (moved->path);
  if (!g_str_equal (before, after))
    text = _("There was a file of the same name already. Both are there; this one has got a new "
             "file name.");
  else if (way_library_get_part (moved) == WAY_LIBRARY_ARCHIVE)
    text = _("It is in the archive now. Nothing of it is lost.");
  else
    text = _("It is among my journeys again.");
  way_report (GTK_WIDGET (self), text, TRUE);
}

/* What is deleted can't be taken back. */
static void
forget (WayJourneys *self, const char *path)
{
  for (guint i = self->moved->len; i-- > 0;)
    {
      if (g_str_equal (WAY_LIBRARY_ENTRY (g_ptr_array_index (self->moved, i))->path, path))
        g_ptr_array_remove_index (self->moved, i);
    }
}

static void
delete_for_good_cb (WayJourneys *self, const char *response, AdwMessageDialog *dialog)
{
  WayLibraryEntry *entry = g_object_get_data (G_OBJECT (dialog), "entry");
  g_autoptr (GError) error = NULL;

  if (!way_library_delete (entry, &error))
    {
      way_report_error (GTK_WIDGET (self), _("The journey could not be deleted"), error);
      return;
    }
  forget (self, entry->path);
  remove_row (self, entry->path);
}

/* Takes BODY. CALLBACK comes if the answer is yes. */
static void
ask (WayJourneys *self, WayLibraryEntry *entry, const char *heading, char *body, GCallback callback)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWindow *question =
      way_question_new (window, heading, body, "cancel", _("_Cancel"), "delete", _("_Delete"));

  g_object_set_data_full (G_OBJECT (question), "entry", g_object_ref (entry), g_object_unref);
  g_signal_connect_object (question, "response::delete", callback, self, G_CONNECT_SWAPPED);
  gtk_window_present (question);
  g_free (body);
}

static void
ask_again_cb (WayJourneys *self, const char *response, AdwMessageDialog *dialog)
{
  WayLibraryEntry *entry = g_object_get_data (G_OBJECT (dialog), "entry");

  ask (self, entry,
       _("Delete it for good?"),
          /* Translators: %s is the name that the person wants to be called. */
          g_strdup_printf (_("Name: %s"), entry->name != NULL ? entry->name : "…"),
                           G_CALLBACK (delete_for_good_cb));
}

static void
delete_cb (WayJourneys *self, WayLibraryEntry *entry)
{
  ask (self, entry,
       _("Delete this journey?"),
          g_strdup (_("All of it goes, and all copies of it on this computer. It can’t be brought "
                   "back.")),
                    G_CALLBACK (ask_again_cb));
}

static void
open_cb (WayJourneys *self, const char *path)
{
  g_signal_emit (self, open_signal, 0, path);
}

static void
other_cb (WayJourneys *self)
{
  show_part (self, other_than (self->part));
  update (self);
}

static void
way_journeys_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (way_journeys_parent_class)->map (widget);

  show_part (WAY_JOURNEYS (widget), WAY_LIBRARY_JOURNEYS);
  update (WAY_JOURNEYS (widget));
}

static void
way_journeys_unmap (GtkWidget *widget)
{
  way_journey_list_clear (WAY_JOURNEYS (widget)->list);

  GTK_WIDGET_CLASS (way_journeys_parent_class)->unmap (widget);
}

static void
way_journeys_dispose (GObject *object)
{
  WayJourneys *self = WAY_JOURNEYS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_JOURNEYS);
  g_clear_pointer (&self->moved, g_ptr_array_unref);

  G_OBJECT_CLASS (way_journeys_parent_class)->dispose (object);
}

static void
way_journeys_class_init (WayJourneysClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_journeys_dispose;
  widget_class->map = way_journeys_map;
  widget_class->unmap = way_journeys_unmap;

  open_signal = g_signal_new ("open", WAY_TYPE_JOURNEYS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                              G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (WAY_TYPE_JOURNEY_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/journeys.ui");
  gtk_widget_class_bind_template_child (widget_class, WayJourneys, title);
  gtk_widget_class_bind_template_child (widget_class, WayJourneys, list);
  gtk_widget_class_bind_template_child (widget_class, WayJourneys, other);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, move_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
  gtk_widget_class_bind_template_callback (widget_class, other_cb);
}

static void
way_journeys_init (WayJourneys *self)
{
  self->moved = g_ptr_array_new_with_free_func (g_object_unref);

  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_journeys_undo (WayJourneys *self)
{
  g_autoptr (WayLibraryEntry) entry = NULL;
  g_autoptr (WayLibraryEntry) moved = NULL;

  g_return_if_fail (WAY_IS_JOURNEYS (self));

  if (self->moved->len == 0)
    return;

  entry = g_ptr_array_steal_index (self->moved, self->moved->len - 1);
  moved = move (self, entry);
}
