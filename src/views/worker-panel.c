#include "views/worker-panel.h"

#include <glib/gi18n.h>

#include "model/score-words.h"
#include "store/scoring.h"
#include "views/form.h"
#include "widgets/editors.h"
#include "widgets/quote.h"

struct _WayWorkerPanel
{
  AdwBin parent_instance;

  /* Template children */
  WayEditor *score;
  WayForm *form;
  GtkWidget *person, *worker;
};

enum
{
  SIGNAL_EDITED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WayWorkerPanel, way_worker_panel, ADW_TYPE_BIN)

static void
edited_cb (WayWorkerPanel *self, const char *column, WayEditor *editor)
{
  g_signal_emit (self, signals[SIGNAL_EDITED], 0, editor, column);
}

static void
way_worker_panel_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_WORKER_PANEL);

  G_OBJECT_CLASS (way_worker_panel_parent_class)->dispose (object);
}

static void
way_worker_panel_class_init (WayWorkerPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_worker_panel_dispose;

  signals[SIGNAL_EDITED] =
      g_signal_new ("edited", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, WAY_TYPE_EDITOR, G_TYPE_STRING);

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/worker-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, WayWorkerPanel, score);
  gtk_widget_class_bind_template_child (widget_class, WayWorkerPanel, form);
  gtk_widget_class_bind_template_child (widget_class, WayWorkerPanel, person);
  gtk_widget_class_bind_template_child (widget_class, WayWorkerPanel, worker);
  gtk_widget_class_bind_template_callback (widget_class, edited_cb);
}

static void
way_worker_panel_init (WayWorkerPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Each speaks for themselves, so each switch has a name. */
static void
name_switch (GtkWidget *field, const char *who, const char *what)
{
  /* Translators: somebody's name, and what they say: "Frank: I want to see it". */
  g_autofree char *title = g_strdup_printf (_("%s: %s"), who, what);

  g_object_set (field, "title", title, NULL);
}

static void
show_journey (WayWorkerPanel *self, WayStore *store)
{
  WayRecord *journey = way_store_get_journey (store);

  if (way_form_get_record (self->form) != journey)
    way_form_set_record (self->form, store, journey);

  name_switch (self->person, way_record_get_text (journey, "name"),
               /* Translators: the person says this of the worker's view. */
               _("I want to see it"));
  name_switch (self->worker,
               way_quote_name_speaker ("worker", way_record_get_text (journey, "worker")),
               /* Translators: the worker says this of the worker's view. */
               _("I want to say it"));
}

void
way_worker_panel_show (WayWorkerPanel *self, WayStore *store, gint64 score)
{
  gboolean shown;
  g_autofree char *words = NULL, *title = NULL;

  g_return_if_fail (WAY_IS_WORKER_PANEL (self));

  shown = way_scoring_shows_worker (store);
  words = way_score_describe (score);
  title = shown && score != WAY_NONE
      ? g_strdup_printf (_("%s: %s"), _("As the worker sees it"), words)
                         : g_strdup (_("As the worker sees it"));

  show_journey (self, store);
  way_editor_set_number (self->score, score);
  gtk_widget_set_visible (GTK_WIDGET (self->score), shown);
  gtk_expander_set_label (GTK_EXPANDER (adw_bin_get_child (ADW_BIN (self))), title);
}
