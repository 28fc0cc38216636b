#include "app/trouble-page.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "store/backup.h"
#include "views/report.h"

struct _WayTroublePage
{
  AdwBin parent_instance;

  char *path; /* that could not be opened, or NULL */
  char *copy; /* a good one of it, or NULL */

  /* Template children */
  AdwStatusPage *page;
  GtkLabel *file;
  GtkButton *copy_button;
  GtkWidget *again;
};

static guint open_signal, back_signal;

G_DEFINE_FINAL_TYPE (WayTroublePage, way_trouble_page, ADW_TYPE_BIN)

static void
back_cb (WayTroublePage *self)
{
  g_signal_emit (self, back_signal, 0);
}

static void
again_cb (WayTroublePage *self)
{
  g_signal_emit (self, open_signal, 0, self->path);
}

static void
copy_cb (WayTroublePage *self)
{
  g_autoptr (GError) error = NULL;

  if (way_backup_replace (self->path, self->copy, &error))
    g_signal_emit (self, open_signal, 0, self->path);
  else
    way_report_error (GTK_WIDGET (self), _("The copy could not be put in its place"), error);
}

static const char *
get_advice (WayTroublePage *self, WayTrouble trouble, const GError *error)
{
  if (trouble == WAY_TROUBLE_DAMAGED && self->copy == NULL)
    return _("The file is damaged, and on this computer there is no copy of it. It has been left "
             "as it is; if you have a copy on a stick or on another computer, open that one.");

  return way_report_advice (error);
}

static void
show_copy (WayTroublePage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->copy_button), self->copy != NULL);
  if (self->copy != NULL)
    {
      g_autofree char *date = way_backup_get_date (self->copy);
      g_autofree char *words = way_date_format (date, WAY_DATE_FULL);
      /* Translators: %s is a date. The file is damaged, and a copy of it is not. */
      g_autofree char *label = g_strdup_printf (_("Open the copy of %s"), words);

      gtk_button_set_label (self->copy_button, label);
    }
}

static void
way_trouble_page_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL); /* which the template has bound, too */
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_TROUBLE_PAGE);

  G_OBJECT_CLASS (way_trouble_page_parent_class)->dispose (object);
}

static void
way_trouble_page_finalize (GObject *object)
{
  WayTroublePage *self = WAY_TROUBLE_PAGE (object);

  g_free (self->path);
  g_free (self->copy);

  G_OBJECT_CLASS (way_trouble_page_parent_class)->finalize (object);
}

static void
way_trouble_page_class_init (WayTroublePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = way_trouble_page_dispose;
  object_class->finalize = way_trouble_page_finalize;

  open_signal = g_signal_new ("open", WAY_TYPE_TROUBLE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                              G_TYPE_NONE, 1, G_TYPE_STRING);
  back_signal = g_signal_new ("back", WAY_TYPE_TROUBLE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                              G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/trouble-page.ui");
  gtk_widget_class_bind_template_child (widget_class, WayTroublePage, page);
  gtk_widget_class_bind_template_child (widget_class, WayTroublePage, file);
  gtk_widget_class_bind_template_child (widget_class, WayTroublePage, copy_button);
  gtk_widget_class_bind_template_child (widget_class, WayTroublePage, again);
  gtk_widget_class_bind_template_callback (widget_class, again_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
}

static void
way_trouble_page_init (WayTroublePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_trouble_page_show (WayTroublePage *self, const char *path, const GError *error)
{
  WayTrouble trouble;
  g_autofree char *name = NULL, *description = NULL;

  g_return_if_fail (WAY_IS_TROUBLE_PAGE (self));

  trouble = way_database_trouble (error);
  name = path != NULL ? g_filename_display_basename (path) : g_strdup ("");
  g_free (self->path);
  self->path = g_strdup (path);
  g_free (self->copy);
  self->copy = trouble == WAY_TROUBLE_DAMAGED ? way_backup_find (path) : NULL;

  description = g_markup_escape_text (get_advice (self, trouble, error), -1);
  adw_status_page_set_title (self->page, way_trouble_get_title (trouble));
  adw_status_page_set_description (self->page, description);
  gtk_label_set_label (self->file, name);
  gtk_widget_set_visible (self->again, path != NULL);
  show_copy (self);
  /* Else it would be on the name of the file, which can be selected. */
  gtk_widget_grab_focus (self->copy != NULL ? GTK_WIDGET (self->copy_button) : self->again);
}

const char *
way_trouble_get_title (WayTrouble trouble)
{
  switch (trouble)
    {
    case WAY_TROUBLE_MISSING:
      return _("The journey is not there");
    case WAY_TROUBLE_UNREADABLE:
      return _("This journey belongs to somebody else");
    case WAY_TROUBLE_READ_ONLY:
      return _("This journey can only be read");
    case WAY_TROUBLE_FOREIGN:
      return _("This file is not a journey");
    case WAY_TROUBLE_DAMAGED:
      return _("This journey is damaged");
    case WAY_TROUBLE_TOO_NEW:
      return _("A newer Waymark wrote this journey");
    case WAY_TROUBLE_IN_USE:
      return _("This journey is open elsewhere");
    case WAY_TROUBLE_FULL:
      return _("The disk is full");
    case WAY_TROUBLE_FOLDER:
      return _("There is no place for journeys");
    case WAY_TROUBLE_GONE:
      return _("The stick or disk is gone");
    case WAY_TROUBLE_INVALID:
    case WAY_TROUBLE_EXISTS:
    case WAY_TROUBLE_OTHER:
    default:
      return _("The journey could not be opened");
    }
}
