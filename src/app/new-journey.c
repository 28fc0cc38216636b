#include "app/new-journey.h"

#include <glib/gi18n.h>

#include "model/language.h"
#include "store/library.h"
#include "views/report.h"

struct _WayNewJourney
{
  AdwWindow parent_instance;

  /* Template children */
  GtkEditable *name;
  AdwComboRow *screen;
  AdwComboRow *paper;
  GtkWidget *toasts;
};

static guint created_signal;

G_DEFINE_FINAL_TYPE (WayNewJourney, way_new_journey, ADW_TYPE_WINDOW)

static void
name_cb (WayNewJourney *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (self->name)));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "journey.create", *name != '\0');
}

static void
create_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayNewJourney *self = WAY_NEW_JOURNEY (widget);
  const char *const *codes = way_language_get_codes ();
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (self->name)));
  g_autofree char *path = way_library_make_path ();
  g_autoptr (WayRecord) journey = way_record_new (WAY_TYPE_JOURNEY);
  g_autoptr (WayStore) store = NULL;
  g_autoptr (GError) error = NULL;

  way_record_set_text (journey, "name", name);
  way_record_set_text (journey, "language", codes[adw_combo_row_get_selected (self->screen)]);
  way_record_set_text (journey, "paper_language", codes[adw_combo_row_get_selected (self->paper)]);
  store = way_store_create (path, journey, &error);
  if (store == NULL)
    {
      way_report_error (self->toasts, _("The journey could not be made"), error);
      return;
    }
  g_signal_emit (self, created_signal, 0, store);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
fill_languages (AdwComboRow *row)
{
  const char *const *codes = way_language_get_codes ();
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; codes[i] != NULL; i++)
    gtk_string_list_append (names, way_language_get_name (codes[i]));
  adw_combo_row_set_model (row, G_LIST_MODEL (names));
  for (guint i = 0; codes[i] != NULL; i++)
    {
      if (g_str_equal (codes[i], way_language_get ()))
        adw_combo_row_set_selected (row, i);
    }
}

static void
way_new_journey_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_NEW_JOURNEY);

  G_OBJECT_CLASS (way_new_journey_parent_class)->dispose (object);
}

static void
way_new_journey_class_init (WayNewJourneyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = way_new_journey_dispose;

  created_signal = g_signal_new ("created", WAY_TYPE_NEW_JOURNEY, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 1, WAY_TYPE_STORE);

  gtk_widget_class_install_action (widget_class, "journey.create", NULL, create_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/new-journey.ui");
  gtk_widget_class_bind_template_child (widget_class, WayNewJourney, name);
  gtk_widget_class_bind_template_child (widget_class, WayNewJourney, screen);
  gtk_widget_class_bind_template_child (widget_class, WayNewJourney, paper);
  gtk_widget_class_bind_template_child (widget_class, WayNewJourney, toasts);
  gtk_widget_class_bind_template_callback (widget_class, name_cb);
}

static void
way_new_journey_init (WayNewJourney *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  fill_languages (self->screen);
  fill_languages (self->paper);
  name_cb (self);
}

GtkWidget *
way_new_journey_new (GtkWindow *parent)
{
  return g_object_new (WAY_TYPE_NEW_JOURNEY, "transient-for", parent, NULL);
}
