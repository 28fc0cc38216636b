#include "views/circumstance-row.h"

#include <glib/gi18n.h>

#include "model/circumstance.h"
#include "model/date.h"
#include "store/places.h"
#include "views/cards.h"
#include "views/form.h"
#include "widgets/bin-focus.h"
#include "widgets/editors.h"

struct _WayCircumstanceRow
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *circumstance;
  gboolean expanded;

  /* Template children */
  WayForm *form;
  GtkWidget *words;
  GtkLabel *until;
  GtkWidget *until_field;
};

typedef enum
{
  PROP_EXPANDED = 1,
} WayCircumstanceRowProperty;

G_DEFINE_FINAL_TYPE (WayCircumstanceRow, way_circumstance_row, ADW_TYPE_BIN)

static void
update (WayCircumstanceRow *self)
{
  const char *until = way_record_get_text (self->circumstance, "until_on");
  g_autofree char *date = until != NULL ? way_date_format (until, WAY_DATE_SHORT) : NULL;
  /* Translators: %s is a date: a duty or a service goes on until then. */
  g_autofree char *text = until != NULL ? g_strdup_printf (_("until %s"), date) : g_strdup ("");

  gtk_label_set_label (self->until, text);
  gtk_widget_set_visible (GTK_WIDGET (self->until), until != NULL && !self->expanded);
}

static void
move_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayCircumstanceRow *self = WAY_CIRCUMSTANCE_ROW (widget);
  g_autoptr (WayQuery) circumstances = way_circumstances_query (
      self->store, way_record_get_text (self->circumstance, "kind"));

  way_cards_move (widget, self->store, circumstances, self->circumstance,
                  g_variant_get_int32 (parameter));
}

static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayCircumstanceRow *self = WAY_CIRCUMSTANCE_ROW (widget);

  way_cards_remove (widget, self->store, self->circumstance,
                    _("Remove what counts around me"), _("It is removed"),
                                                           _("It could not be removed"));
}

static gboolean
way_circumstance_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (WAY_CIRCUMSTANCE_ROW (widget)->words);
}

static void
way_circumstance_row_get_property (GObject *object,
                                   guint property_id,
                                   GValue *value,
                                   GParamSpec *pspec)
{
  switch ((WayCircumstanceRowProperty) property_id)
    {
    case PROP_EXPANDED:
      g_value_set_boolean (value, WAY_CIRCUMSTANCE_ROW (object)->expanded);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_circumstance_row_set_property (GObject *object,
                                   guint property_id,
                                   const GValue *value,
                                   GParamSpec *pspec)
{
  WayCircumstanceRow *self = WAY_CIRCUMSTANCE_ROW (object);

  switch ((WayCircumstanceRowProperty) property_id)
    {
    case PROP_EXPANDED:
      self->expanded = g_value_get_boolean (value);
      update (self);
      if (self->expanded)
        way_cards_focus (self->until_field);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_circumstance_row_dispose (GObject *object)
{
  WayCircumstanceRow *self = WAY_CIRCUMSTANCE_ROW (object);

  if (self->circumstance != NULL)
    g_signal_handlers_disconnect_by_data (self->circumstance, self);
  /* Bound, and the child: the template would unparent it, and AdwBin once more. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_CIRCUMSTANCE_ROW);
  g_clear_object (&self->circumstance);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_circumstance_row_parent_class)->dispose (object);
}

static void
way_circumstance_row_class_init (WayCircumstanceRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = way_circumstance_row_get_property;
  object_class->set_property = way_circumstance_row_set_property;
  object_class->dispose = way_circumstance_row_dispose;
  widget_class->focus = way_bin_focus;
  widget_class->grab_focus = way_circumstance_row_grab_focus;

  g_object_class_install_property (
      object_class, PROP_EXPANDED,
      g_param_spec_boolean ("expanded", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
  gtk_widget_class_install_property_action (widget_class, "circumstance.more", "expanded");
  way_cards_install_move (widget_class, "circumstance.move", move_action, GDK_KEY_Up, GDK_KEY_Down);
  gtk_widget_class_install_action (widget_class, "circumstance.remove", NULL, remove_action);

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/circumstance-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WayCircumstanceRow, form);
  gtk_widget_class_bind_template_child (widget_class, WayCircumstanceRow, words);
  gtk_widget_class_bind_template_child (widget_class, WayCircumstanceRow, until);
  gtk_widget_class_bind_template_child (widget_class, WayCircumstanceRow, until_field);
}

static void
way_circumstance_row_init (WayCircumstanceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_circumstance_row_new (WayStore *store, WayRecord *circumstance)
{
  WayCircumstanceRow *self;

  g_return_val_if_fail (WAY_IS_STORE (store) && WAY_IS_CIRCUMSTANCE (circumstance), NULL);

  self = g_object_new (WAY_TYPE_CIRCUMSTANCE_ROW, NULL);
  self->store = g_object_ref (store);
  self->circumstance = g_object_ref (circumstance);
  g_object_set (self->words, "speaker",
                way_record_get_text (way_store_get_journey (store), "worker"), NULL);
  way_form_set_record (self->form, store, circumstance);
  g_signal_connect_object (circumstance, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

WayRecord *
way_circumstance_row_get_circumstance (WayCircumstanceRow *self)
{
  g_return_val_if_fail (WAY_IS_CIRCUMSTANCE_ROW (self), NULL);

  return self->circumstance;
}
