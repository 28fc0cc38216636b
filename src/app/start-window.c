#include "app/start-window.h"

#include <glib/gi18n.h>

#include "app/focus.h"
#include "app/journeys.h"
#include "app/language-menu.h"
#include "app/new-journey.h"
#include "app/shortcuts.h"
#include "app/trouble-page.h"
#include "store/example.h"
#include "views/recent-files.h"
#include "views/report.h"
#include "widgets/card-face.h"
#include "widgets/landscape.h"
#include "widgets/room.h"

struct _WayStartWindow
{
  AdwApplicationWindow parent_instance;

  GtkFileChooserNative *chooser; /* while it is shown */

  /* Template children */
  GtkMenuButton *language;
  GtkMenuButton *menu;
  GMenuModel *main_menu;
  GMenu *language_section;
  WayRoom *room;
  GtkBox *cards;
  GtkWidget *new_journey;
  GtkWidget *example_face;
  GtkBox *examples;
  GtkStack *pages;
  GtkToggleButton *show;
  GtkImage *show_icon;
  GtkLabel *show_label;
  WayJourneys *journeys;
  WayTroublePage *trouble;
};

G_DEFINE_FINAL_TYPE (WayStartWindow, way_start_window, ADW_TYPE_APPLICATION_WINDOW)

static WayApplication *
get_application (WayStartWindow *self)
{
  return WAY_APPLICATION (gtk_window_get_application (GTK_WINDOW (self)));
}

/* The start page goes when a journey comes: nobody at the table should see a list behind it. */
static void
open_path (WayStartWindow *self, const char *path)
{
  g_autofree char *copy = g_strdup (path);
  g_autoptr (GError) error = NULL;

  if (way_application_open_path (get_application (self), copy, &error))
    gtk_window_destroy (GTK_WINDOW (self));
  else
    way_start_window_show_trouble (self, copy, error);
}

/* The person chose the language to see the journey in. */
static void
created_cb (WayStartWindow *self, WayStore *store)
{
  WayApplication *application = get_application (self);

  way_application_show_store (application, store);
  gtk_window_destroy (GTK_WINDOW (self));
  way_application_set_language (application,
                                way_record_get_text (way_store_get_journey (store), "language"));
}

static void
new_cb (WayStartWindow *self)
{
  GtkWidget *dialog = way_new_journey_new (GTK_WINDOW (self));

  g_signal_connect_object (dialog, "created", G_CALLBACK (created_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
chosen_cb (WayStartWindow *self, int response)
{
  g_autoptr (GtkFileChooserNative) chooser = g_steal_pointer (&self->chooser);
  g_autoptr (GFile) file = NULL;
  g_autofree char *path = NULL;

  if (response != GTK_RESPONSE_ACCEPT)
    return;

  file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  way_recent_files_leave_out (file);
  path = g_file_get_path (file);
  if (path != NULL)
    open_path (self, path);
}

static void
open_cb (WayStartWindow *self)
{
  g_autoptr (GtkFileFilter) journeys = gtk_file_filter_new (), all = gtk_file_filter_new ();

  if (self->chooser != NULL)
    return;

  gtk_file_filter_set_name (journeys, _("Journeys"));
  gtk_file_filter_add_pattern (journeys, "*.waymark");
  gtk_file_filter_set_name (all, _("All files"));
  gtk_file_filter_add_pattern (all, "*");

  self->chooser =
      gtk_file_chooser_native_new (_("Open a journey"), GTK_WINDOW (self),
                                      GTK_FILE_CHOOSER_ACTION_OPEN, _("_Open"), _("_Cancel"));
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (self->chooser), journeys);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (self->chooser), all);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

/* In a small window the list takes the place of the cards. */
static void
update_cards (WayStartWindow *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->cards), !way_room_get_narrow (self->room) ||
                                                        !gtk_toggle_button_get_active (self->show));
}

static void
narrow_cb (WayStartWindow *self)
{
  gboolean narrow = way_room_get_narrow (self->room);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->cards),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (self->cards, narrow ? 12 : 20);
  gtk_widget_set_margin_top (GTK_WIDGET (self->cards), narrow ? 20 : 40);
  if (narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self->cards), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->cards), "narrow");
  update_cards (self);
}

static void
show_cb (WayStartWindow *self)
{
  gboolean shown = gtk_toggle_button_get_active (self->show);

  gtk_image_set_from_icon_name (self->show_icon,
                                shown ? "view-reveal-symbolic" : "view-conceal-symbolic");
  gtk_label_set_label (self->show_label, shown ? _("Hide my journeys") : _("Show my journeys"));
  update_cards (self);
}

static void
example_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayStartWindow *self = WAY_START_WINDOW (widget);
  g_autoptr (GError) error = NULL;

  if (way_application_open_example (get_application (self), g_variant_get_string (parameter, NULL),
                                    &error))
    gtk_window_destroy (GTK_WINDOW (self));
  else
    way_report_error (GTK_WIDGET (self->pages), _("The example could not be made"), error);
}

static void
undo_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  way_journeys_undo (WAY_START_WINDOW (widget)->journeys);
}

static GtkWidget *
make_label (const char *text, const char *style)
{
  return g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0f, "wrap", TRUE,
                       "max-width-chars", 40, "css-classes", (const char *[]){ style, NULL }, NULL);
}

static void
add_examples (WayStartWindow *self)
{
  const char *const *names = way_example_get_names ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      GtkWidget *button = gtk_button_new (), *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

      gtk_box_append (GTK_BOX (box), make_label (way_example_get_title (names[i]), "heading"));
      gtk_box_append (GTK_BOX (box),
                      make_label (way_example_get_description (names[i]), "dim-label"));
      gtk_button_set_child (GTK_BUTTON (button), box);
      gtk_widget_add_css_class (button, "flat");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", names[i]);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "start.example");
      gtk_box_append (self->examples, button);
    }
}

static void
back_cb (WayStartWindow *self)
{
  gtk_stack_set_visible_child_name (self->pages, "welcome");
}

static void
way_start_window_dispose (GObject *object)
{
  WayStartWindow *self = WAY_START_WINDOW (object);

  g_clear_object (&self->chooser);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_START_WINDOW);

  G_OBJECT_CLASS (way_start_window_parent_class)->dispose (object);
}

static void
way_start_window_class_init (WayStartWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = way_start_window_dispose;

  g_type_ensure (WAY_TYPE_CARD_FACE);
  g_type_ensure (WAY_TYPE_JOURNEYS);
  g_type_ensure (WAY_TYPE_LANDSCAPE);
  g_type_ensure (WAY_TYPE_ROOM);
  g_type_ensure (WAY_TYPE_TROUBLE_PAGE);

  gtk_widget_class_install_action (widget_class, "start.example", "s", example_action);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close",
                                       NULL);
  way_shortcuts_install (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/start-window.ui");
  gtk_widget_class_bind_template_child (widget_class, WayStartWindow, language);
  gtk_widget_class_bind_template_child (widget_class, WayStartWindow, menu);
  gtk_widget_class_bind_template_child (widget_class, WayStartWindow, main_menu);
  gtk_widget_class_bind_template_child (widget_class, WayStartWindow, language_section);
  gtk_widget_class_bind_template_child (widget_class, WayStartWindow, room);
  gtk_widget_class_bind_template_child (widget_class, WayStartWindow, cards);
  gtk_widget_class_bind_template_child (widget_class, WayStartWindow, new_journey);
  gtk_widget_class_bind_template_child (widget_class, WayStartWindow, example_face);
  gtk_widget_class_bind_template_child (widget_class, WayStartWindow, examples);
  gtk_widget_class_bind_template_child (widget_class, WayStartWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, WayStartWindow, show);
  gtk_widget_class_bind_template_child (widget_class, WayStartWindow, show_icon);
  gtk_widget_class_bind_template_child (widget_class, WayStartWindow, show_label);
  gtk_widget_class_bind_template_child (widget_class, WayStartWindow, journeys);
  gtk_widget_class_bind_template_child (widget_class, WayStartWindow, trouble);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
  gtk_widget_class_bind_template_callback (widget_class, new_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_path);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
}

static void
way_start_window_init (WayStartWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  way_language_menu_attach (self->language, self->language_section);
  way_focus_attach_menu (self->menu, self->main_menu);
  add_examples (self);
  gtk_window_set_focus (GTK_WINDOW (self), self->new_journey); /* not the header bar's first */
  /* A menu button puts its child into a box in the middle; this card is one of three. */
  gtk_widget_set_halign (gtk_widget_get_parent (self->example_face), GTK_ALIGN_FILL);
}

WayStartWindow *
way_start_window_new (WayApplication *application)
{
  return g_object_new (WAY_TYPE_START_WINDOW, "application", application, NULL);
}

void
way_start_window_show_trouble (WayStartWindow *self, const char *path, const GError *error)
{
  g_return_if_fail (WAY_IS_START_WINDOW (self));

  gtk_stack_set_visible_child_name (self->pages, "trouble");
  way_trouble_page_show (self->trouble, path, error);
}

void
way_start_window_rebuild (WayStartWindow *self)
{
  WayStartWindow *other;
  int width, height;

  g_return_if_fail (WAY_IS_START_WINDOW (self));

  other = way_start_window_new (get_application (self));
  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  gtk_window_set_default_size (GTK_WINDOW (other), width, height);
  if (gtk_window_is_maximized (GTK_WINDOW (self)))
    gtk_window_maximize (GTK_WINDOW (other));
  way_focus_copy (GTK_WINDOW (self), GTK_WINDOW (other));
  gtk_window_present (GTK_WINDOW (other));
  gtk_window_destroy (GTK_WINDOW (self));
}
