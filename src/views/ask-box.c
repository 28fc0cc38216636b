#include "views/ask-box.h"

#include <glib/gi18n.h>

#include "store/together.h"
#include "views/report.h"
#include "widgets/wrap-layout.h"

struct _WayAskBox
{
  AdwBin parent_instance;

  WayStore *store;

  /* Template children */
  GtkButton *person;
  GtkButton *worker;
};

G_DEFINE_FINAL_TYPE (WayAskBox, way_ask_box, ADW_TYPE_BIN)

static guint answered_signal;

static void
answer_cb (WayAskBox *self, GtkButton *button)
{
  g_autoptr (GError) error = NULL;
  gint64 id =
      way_together_answer (self->store, button == self->worker ? "worker" : "person", &error);

  if (id != 0)
    g_signal_emit (self, answered_signal, 0, id);
  else
    way_report_error (GTK_WIDGET (self), _("The answer could not be added"), error);
}

static void
update (WayAskBox *self)
{
  gtk_button_set_label (self->person, way_together_get_name (self->store, "person"));
  gtk_button_set_label (self->worker, way_together_get_name (self->store, "worker"));
  gtk_label_set_ellipsize (GTK_LABEL (gtk_button_get_child (self->worker)), PANGO_ELLIPSIZE_END);
}

static void
way_ask_box_dispose (GObject *object)
{
  WayAskBox *self = WAY_ASK_BOX (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_ASK_BOX);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_ask_box_parent_class)->dispose (object);
}

static void
way_ask_box_class_init (WayAskBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_ask_box_dispose;

  answered_signal = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);

  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/care/waymark/Waymark/ui/ask-box.ui");
  gtk_widget_class_bind_template_child (widget_class, WayAskBox, person);
  gtk_widget_class_bind_template_child (widget_class, WayAskBox, worker);
  gtk_widget_class_bind_template_callback (widget_class, answer_cb);
}

static void
way_ask_box_init (WayAskBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_ask_box_set_store (WayAskBox *self, WayStore *store)
{
  g_return_if_fail (WAY_IS_ASK_BOX (self) && self->store == NULL);

  self->store = g_object_ref (store);
  g_signal_connect_object (store, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
