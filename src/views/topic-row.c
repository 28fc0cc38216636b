#include "views/topic-row.h"

#include <glib/gi18n.h>

#include "views/cards.h"
#include "views/form.h"
#include "widgets/editors.h"

struct _WayTopicRow
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *topic;

  /* Template children */
  WayForm *form;
};

G_DEFINE_FINAL_TYPE (WayTopicRow, way_topic_row, ADW_TYPE_BIN)

static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayTopicRow *self = WAY_TOPIC_ROW (widget);

  way_cards_remove (widget, self->store, self->topic,
                    _("Remove a topic"), _("The topic is removed"),
                                             _("The topic could not be removed"));
}

static void
way_topic_row_dispose (GObject *object)
{
  WayTopicRow *self = WAY_TOPIC_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_TOPIC_ROW);
  g_clear_object (&self->topic);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_topic_row_parent_class)->dispose (object);
}

static void
way_topic_row_class_init (WayTopicRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_topic_row_dispose;

  gtk_widget_class_install_action (widget_class, "topic.remove", NULL, remove_action);

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/topic-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WayTopicRow, form);
}

static void
way_topic_row_init (WayTopicRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_topic_row_new (WayStore *store, WayRecord *topic)
{
  WayTopicRow *self = g_object_new (WAY_TYPE_TOPIC_ROW, NULL);

  self->store = g_object_ref (store);
  self->topic = g_object_ref (topic);
  way_form_set_record (self->form, store, topic);
  return GTK_WIDGET (self);
}
