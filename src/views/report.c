#include "views/report.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "store/database.h"

/* Errors are read, not glanced at, in seconds. */
#define READING_TIME 10

#define TOLD "way-told" /* the error that is on the screen */

/* Nobody reads in a window that is closed already; and to add something to a tree of widgets that
 * is being taken apart breaks it. */
static gboolean
is_going (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return root != NULL && !gtk_widget_get_visible (GTK_WIDGET (root));
}

static void
show_toast (GtkWidget *widget, AdwToast *toast)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);

  if (overlay != NULL && !is_going (overlay))
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
  else
    g_object_unref (toast);
}

/* The title of a toast would be cut off where it is longer than the line. */
static AdwToast *
make_toast (const char *text)
{
  AdwToast *toast = adw_toast_new ("");

  adw_toast_set_custom_title (toast, g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE,
                                                   "xalign", 0.0f, "max-width-chars", 40, NULL));
  return toast;
}

const char *
way_report_advice (const GError *error)
{
  switch (way_database_trouble (error))
    {
    case WAY_TROUBLE_GONE:
      return _("The stick or disk is gone. What you wrote last is kept here; put it back in and "
               "try again.");
    case WAY_TROUBLE_FULL:
      return _("The disk is full. What you wrote last is kept here; make some room and try "
               "again.");
    case WAY_TROUBLE_READ_ONLY:
      return _("This file can only be read here. Nothing in it has changed; copy it to a place "
               "where you may write.");
    case WAY_TROUBLE_IN_USE:
      return _("Another program has this file open. Nothing is lost; close it there and try "
               "again.");
    case WAY_TROUBLE_DAMAGED:
      return _("The file is damaged. It has been left as it is; open the last copy of it.");
    case WAY_TROUBLE_INVALID:
      return _("It is as it was before, and nothing else has changed. Try it in another way.");
    case WAY_TROUBLE_MISSING:
      return _("The file is not there any more. Look where it has been moved to.");
    case WAY_TROUBLE_UNREADABLE:
      return _("You are not allowed to open this file. Ask the person who looks after the "
               "computer.");
    case WAY_TROUBLE_FOREIGN:
      return _("This file was made by another program. It has been left as it is.");
    case WAY_TROUBLE_TOO_NEW:
      return _("A newer Waymark has written this file. Nothing is lost; open it with that one.");
    case WAY_TROUBLE_EXISTS:
      return _("A file of that name is there already. Choose another name.");
    case WAY_TROUBLE_FOLDER:
      return _("Nothing can be written in that folder. Choose another one.");
    case WAY_TROUBLE_OTHER:
    default:
      return _("What was saved before is safe. Try again.");
    }
}

/* Whoever tries again by leaving the field, and then the window, need not read it twice. */
static gboolean
is_told (GtkWidget *widget, const char *text)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);

  return overlay != NULL && g_strcmp0 (g_object_get_data (G_OBJECT (overlay), TOLD), text) == 0;
}

static void
forget_told_cb (GObject *overlay)
{
  g_object_set_data (overlay, TOLD, NULL);
}

/* Remembers what is being told until the toast is gone. */
static void
remember_told (GtkWidget *widget, AdwToast *toast, const char *text)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);

  if (overlay == NULL)
    return;

  g_object_set_data_full (G_OBJECT (overlay), TOLD, g_strdup (text), g_free);
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (forget_told_cb), overlay,
                           G_CONNECT_SWAPPED);
}

void
way_report (GtkWidget *widget, const char *text, gboolean undo)
{
  AdwToast *toast;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  toast = make_toast (text);
  if (undo)
    {
      adw_toast_set_button_label (toast, _("Undo"));
      adw_toast_set_action_name (toast, "win.undo");
    }
  show_toast (widget, toast);
}

void
way_report_error (GtkWidget *widget, const char *what, const GError *error)
{
  g_autofree char *text = NULL;
  AdwToast *toast;

  g_return_if_fail (GTK_IS_WIDGET (widget) && error != NULL);

  g_message ("Error %s %d", g_quark_to_string (error->domain), error->code);

  text = g_strdup_printf ("%s. %s", what, way_report_advice (error));
  if (is_told (widget, text))
    return;

  toast = make_toast (text);
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  adw_toast_set_timeout (toast, READING_TIME);
  remember_told (widget, toast, text);
  show_toast (widget, toast);
}
