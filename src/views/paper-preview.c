#include "views/paper-preview.h"

#include <glib/gi18n.h>

#include "model/language.h"
#include "paper/papers.h"
#include "paper/pdf.h"
#include "views/paper-print.h"
#include "views/paper-ticks.h"
#include "views/recent-files.h"
#include "views/report.h"
#include "widgets/own-name.h"
#include "widgets/paper-page.h"
#include "widgets/wrap-layout.h"

static const double zooms[] = { 0.35, 0.5, 0.67, 0.8, 0.9, 1, 1.25, 1.5, 2, 3 };

#define REAL_SIZE 5 /* in zooms */
#define MARGINS 50  /* pixels left and right of a page */

struct _WayPaperPreview
{
  AdwWindow parent_instance;

  WayStore *store;
  const WayPaperKind *kind;
  WayPaper *paper;
  guint zoom;                    /* in zooms */
  gboolean zoomed;               /* by the person: it stays */
  guint fit_id;                  /* of a fit to come */
  GtkFileChooserNative *chooser; /* while a file is being chosen */

  /* Template children */
  GtkLabel *heading;
  GtkDropDown *languages;
  GtkToggleButton *letter;
  GtkToggleButton *large_print;
  WayPaperTicks *ticks;
  GtkLabel *hidden;
  GtkScrolledWindow *scroller;
  GtkBox *pages;
};

G_DEFINE_FINAL_TYPE (WayPaperPreview, way_paper_preview, ADW_TYPE_WINDOW)

static void
set_zoom (WayPaperPreview *self, guint zoom)
{
  self->zoom = zoom;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.zoom-out", zoom > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.zoom-in",
                                 zoom + 1 < G_N_ELEMENTS (zooms));

  for (GtkWidget *page = gtk_widget_get_first_child (GTK_WIDGET (self->pages)); page != NULL;
       page = gtk_widget_get_next_sibling (page))
    g_object_set (page, "zoom", zooms[zoom], NULL);
}

/* As large as there is room for, and not larger than the sheet. */
static gboolean
fit_cb (gpointer data)
{
  WayPaperPreview *self = data;
  GtkAdjustment *adjustment = gtk_scrolled_window_get_hadjustment (self->scroller);
  double room = gtk_adjustment_get_page_size (adjustment) - MARGINS;
  guint zoom = REAL_SIZE;
  double width, height;

  way_paper_get_size (self->paper, &width, &height);
  while (zoom > 0 && zooms[zoom] * width * 96 / 72 > room)
    zoom--;

  self->fit_id = 0;
  set_zoom (self, zoom);
  return G_SOURCE_REMOVE;
}

/* The room is told in the middle of giving it out, which is no time to ask for another size. */
static void
room_cb (WayPaperPreview *self)
{
  if (self->paper != NULL && !self->zoomed && self->fit_id == 0)
    self->fit_id = g_idle_add (fit_cb, self);
}

static void
show_pages (WayPaperPreview *self)
{
  GtkWidget *page;

  while ((page = gtk_widget_get_first_child (GTK_WIDGET (self->pages))) != NULL)
    gtk_box_remove (self->pages, page);
  for (guint i = 0; i < way_paper_get_n_pages (self->paper); i++)
    gtk_box_append (self->pages, GTK_WIDGET (way_paper_page_new (self->paper, i)));

  set_zoom (self, self->zoom);
}

/* Returns (transfer full, nullable) who is not named, and why. */
static char *
list_unnamed (WayPaperPreview *self)
{
  GPtrArray *names = way_paper_get_unnamed (self->paper);
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < names->len; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? ", " : "",
                            (const char *) g_ptr_array_index (names, i));

  /* Translators: names of people who have not agreed to be on paper. */
  return names->len > 0
      ? g_strdup_printf (_("Not named, because they may not be on paper: %s."), list->str)
      : NULL;
}

/* What stays hidden is told here, and only here. */
static void
show_hidden (WayPaperPreview *self)
{
  g_autofree char *ticks = way_paper_ticks_describe (self->ticks);
  g_autofree char *unnamed = list_unnamed (self);
  g_autofree char *text = ticks != NULL && unnamed != NULL ? g_strconcat (ticks, " ", unnamed, NULL)
                          : ticks != NULL                  ? g_strdup (ticks)
                                                           : g_strdup (unnamed);

  gtk_label_set_label (self->hidden, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->hidden), text != NULL);
}

/* Makes the paper anew, as it is wanted now. */
static void
update (WayPaperPreview *self)
{
  guint selected = gtk_drop_down_get_selected (self->languages);
  const WayPaperOptions options = {
    .size = gtk_toggle_button_get_active (self->letter) ? WAY_PAPER_LETTER : WAY_PAPER_A4,
    .large_print = gtk_toggle_button_get_active (self->large_print),
    .recipient = way_paper_ticks_get_recipient (self->ticks),
  };
  char *old;

  if (self->store == NULL)
    return;

  old = way_language_enter (way_language_get_codes ()[selected]);
  g_clear_object (&self->paper);
  self->paper = way_paper_kind_make (self->kind, self->store, &options);
  way_language_leave (old);
  show_hidden (self);
  show_pages (self);
}

/* Whatever the person, or undo, changes in the journey may be on the paper, or be a tick. */
static void
changed_cb (WayPaperPreview *self)
{
  way_paper_ticks_show (self->ticks, self->store, self->kind);
  update (self);
}

static void
option_cb (WayPaperPreview *self)
{
  update (self);
}

static void
zoom_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayPaperPreview *self = WAY_PAPER_PREVIEW (widget);

  self->zoomed = TRUE;
  set_zoom (self, g_str_equal (action_name, "preview.zoom-in") ? self->zoom + 1 : self->zoom - 1);
}

static void
save (WayPaperPreview *self, GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (GError) error = NULL;

  if (path != NULL && way_paper_write_pdf (self->paper, path, &error))
    {
      g_autofree char *name = g_path_get_basename (path);
      /* Translators: the name of the file. */
      g_autofree char *text = g_strdup_printf (_("Saved: %s"), name);

      way_report (GTK_WIDGET (self->pages), text, FALSE);
      return;
    }

  if (error == NULL)
    g_set_error_literal (&error, G_FILE_ERROR, G_FILE_ERROR_NOENT, "Not a file of this computer");
  way_report_error (GTK_WIDGET (self->pages), _("The file could not be written"), error);
}

static void
chosen_cb (WayPaperPreview *self, int response)
{
  g_autoptr (GtkFileChooserNative) chooser = g_steal_pointer (&self->chooser);
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));

  if (response != GTK_RESPONSE_ACCEPT || file == NULL)
    return;

  way_recent_files_leave_out (file);
  save (self, file);
}

static void
save_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayPaperPreview *self = WAY_PAPER_PREVIEW (widget);
  g_autofree char *name = g_strconcat (way_paper_get_title (self->paper), ".pdf", NULL);

  if (self->chooser != NULL)
    return;

  self->chooser =
      gtk_file_chooser_native_new (_("Save as PDF"), GTK_WINDOW (self),
                                      GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), _("_Cancel"));
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), name);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
print_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayPaperPreview *self = WAY_PAPER_PREVIEW (widget);
  g_autoptr (WayPaperPreview) alive = g_object_ref (self); /* whoever closes it meanwhile */
  g_autoptr (WayPaperPrint) print = way_paper_print_new (self->paper);
  g_autoptr (GError) error = NULL;

  gtk_print_operation_run (GTK_PRINT_OPERATION (print), GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           GTK_WINDOW (self), &error);
  if (error != NULL && self->pages != NULL)
    way_report_error (GTK_WIDGET (self->pages), _("The paper could not be printed"), error);
}

static void
way_paper_preview_dispose (GObject *object)
{
  WayPaperPreview *self = WAY_PAPER_PREVIEW (object);

  g_clear_handle_id (&self->fit_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_PAPER_PREVIEW);
  if (self->chooser != NULL)
    gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (self->chooser));
  g_clear_object (&self->chooser);
  g_clear_object (&self->paper);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_paper_preview_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "preview.zoom-in", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "preview.zoom-out", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "preview.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "preview.print", NULL, print_action);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_plus, GDK_CONTROL_MASK,
                                       "preview.zoom-in", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Add, GDK_CONTROL_MASK,
                                       "preview.zoom-in", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_minus, GDK_CONTROL_MASK,
                                       "preview.zoom-out", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Subtract, GDK_CONTROL_MASK,
                                       "preview.zoom-out", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "preview.save",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "preview.print",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
way_paper_preview_class_init (WayPaperPreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_paper_preview_dispose;

  g_type_ensure (WAY_TYPE_PAPER_TICKS);
  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/paper-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPaperPreview, heading);
  gtk_widget_class_bind_template_child (widget_class, WayPaperPreview, languages);
  gtk_widget_class_bind_template_child (widget_class, WayPaperPreview, letter);
  gtk_widget_class_bind_template_child (widget_class, WayPaperPreview, large_print);
  gtk_widget_class_bind_template_child (widget_class, WayPaperPreview, ticks);
  gtk_widget_class_bind_template_child (widget_class, WayPaperPreview, hidden);
  gtk_widget_class_bind_template_child (widget_class, WayPaperPreview, scroller);
  gtk_widget_class_bind_template_child (widget_class, WayPaperPreview, pages);
  gtk_widget_class_bind_template_callback (widget_class, option_cb);
}

static void
way_paper_preview_init (WayPaperPreview *self)
{
  GtkAdjustment *adjustment;

  gtk_widget_init_template (GTK_WIDGET (self));
  way_own_name (GTK_WIDGET (self->languages));

  self->zoom = REAL_SIZE;
  adjustment = gtk_scrolled_window_get_hadjustment (self->scroller);
  g_signal_connect_object (adjustment, "notify::page-size", G_CALLBACK (room_cb), self,
                           G_CONNECT_SWAPPED);
}

/* The language that the person reads comes first. */
static void
fill_languages (WayPaperPreview *self, const char *wanted)
{
  const char *const *codes = way_language_get_codes ();
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0;

  for (guint i = 0; codes[i] != NULL; i++)
    {
      gtk_string_list_append (names, way_language_get_name (codes[i]));
      if (g_strcmp0 (codes[i], wanted) == 0)
        selected = i;
    }

  gtk_drop_down_set_model (self->languages, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->languages, selected);
}

WayPaperPreview *
way_paper_preview_show (GtkWidget *widget, WayStore *store, const char *key)
{
  WayPaperPreview *self = g_object_new (WAY_TYPE_PAPER_PREVIEW, NULL);
  WayRecord *journey = way_store_get_journey (store);
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (widget));
  const char *language = way_record_get_text (journey, "paper_language");

  self->kind = way_papers_find (key);
  gtk_label_set_label (self->heading, _(self->kind->title));
  fill_languages (self, language != NULL ? language : way_language_get ());
  gtk_toggle_button_set_active (self->letter, way_paper_print_get_size () == WAY_PAPER_LETTER);
  gtk_toggle_button_set_active (self->large_print, way_record_get_int (journey, "large_print"));

  self->store = g_object_ref (store);
  g_signal_connect_object (store, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);

  gtk_window_set_application (GTK_WINDOW (self), gtk_window_get_application (window));
  gtk_window_set_transient_for (GTK_WINDOW (self), window);
  /* Not "destroy-with-parent": a key that closes both would leave a pointer to what has gone. */
  g_signal_connect_object (window, "destroy", G_CALLBACK (gtk_window_destroy), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (self));

  return self;
}
