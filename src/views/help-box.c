#include "views/help-box.h"

#include <glib/gi18n.h>

#include "model/person.h"
#include "model/trait.h"
#include "store/helps.h"
#include "store/query.h"
#include "views/report.h"
#include "widgets/wrap-layout.h"

struct _WayHelpBox
{
  AdwBin parent_instance;

  char *field;
  char *title;
  WayStore *store;
  WayRecord *option; /* (nullable) */
  GListModel *helps; /* traits or people */
  gboolean unfolded;

  /* Template children */
  GtkWidget *box;
  GtkWidget *chips;
  GtkWidget *none;
};

typedef enum
{
  PROP_FIELD = 1,
  PROP_TITLE,
} WayHelpBoxProperty;

G_DEFINE_FINAL_TYPE (WayHelpBox, way_help_box, ADW_TYPE_BIN)

static gint64
id_of (GtkWidget *chip)
{
  return way_record_get_id (g_object_get_data (G_OBJECT (chip), "record"));
}

static gboolean
is_of_traits (WayHelpBox *self)
{
  return g_str_equal (self->field, "trait");
}

static void
update_chips (WayHelpBox *self)
{
  gboolean any = FALSE, some = FALSE;

  for (GtkWidget *chip = gtk_widget_get_first_child (self->chips); chip != NULL;
       chip = gtk_widget_get_next_sibling (chip))
    {
      gboolean on = self->option != NULL &&
                    way_helps_has (self->store, self->option, self->field, id_of (chip));
      WayRecord *record = g_object_get_data (G_OBJECT (chip), "record");

      gtk_button_set_label (GTK_BUTTON (chip),
                            way_record_get_text (record, is_of_traits (self) ? "words" : "name"));
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), on);
      gtk_widget_set_visible (chip, on || self->unfolded);
      any |= on;
      some = TRUE;
    }

  gtk_widget_set_visible (self->box, self->option != NULL && (any || self->unfolded));
  gtk_widget_set_visible (self->none, !some);
}

static void
clicked_cb (WayHelpBox *self, GtkWidget *chip)
{
  gboolean on = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (chip));
  g_autoptr (GError) error = NULL;

  if (way_store_begin (self->store, self->title, &error) &&
      way_store_end (
          self->store,
          way_helps_set (self->store, self->option, self->field, id_of (chip), on, &error), &error))
    return;

  way_report_error (GTK_WIDGET (self), _("This could not be saved"), error);
  update_chips (self);
}

static void
add_chip (WayHelpBox *self, WayRecord *record)
{
  GtkWidget *chip = gtk_toggle_button_new_with_label ("");
  GtkLabel *label = GTK_LABEL (gtk_button_get_child (GTK_BUTTON (chip)));

  gtk_widget_add_css_class (chip, "way-chip");
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_wrap_mode (label, PANGO_WRAP_WORD_CHAR);
  g_object_set_data_full (G_OBJECT (chip), "record", g_object_ref (record), g_object_unref);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->chips), chip);
}

static void
fill (WayHelpBox *self)
{
  guint n = g_list_model_get_n_items (self->helps);
  GtkWidget *chip;

  while ((chip = gtk_widget_get_first_child (self->chips)) != NULL)
    gtk_box_remove (GTK_BOX (self->chips), chip);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (WayRecord) record = g_list_model_get_item (self->helps, i);

      add_chip (self, record);
    }
  update_chips (self);
}

static GListModel *
query_helps (WayHelpBox *self)
{
  WayQuery *helps = way_query_new (
      self->store, is_of_traits (self) ? WAY_TYPE_TRAIT : WAY_TYPE_PERSON, "position");

  if (is_of_traits (self))
    way_query_where_text (helps, "kind", "strength");
  return G_LIST_MODEL (helps);
}

static gboolean
way_help_box_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (WAY_HELP_BOX (widget)->chips, GTK_DIR_TAB_FORWARD);
}

static void
way_help_box_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((WayHelpBoxProperty) property_id)
    {
    case PROP_FIELD:
      g_value_set_string (value, WAY_HELP_BOX (object)->field);
      break;
    case PROP_TITLE:
      g_value_set_string (value, WAY_HELP_BOX (object)->title);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_help_box_set_property (GObject *object,
                           guint property_id,
                           const GValue *value,
                           GParamSpec *pspec)
{
  WayHelpBox *self = WAY_HELP_BOX (object);

  switch ((WayHelpBoxProperty) property_id)
    {
    case PROP_FIELD:
      self->field = g_value_dup_string (value);
      break;
    case PROP_TITLE:
      self->title = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_help_box_dispose (GObject *object)
{
  WayHelpBox *self = WAY_HELP_BOX (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  if (self->helps != NULL)
    g_signal_handlers_disconnect_by_data (self->helps, self);
  /* Bound, and the child: the template would unparent it, and AdwBin once more. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_HELP_BOX);
  g_clear_object (&self->helps);
  g_clear_object (&self->option);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_help_box_parent_class)->dispose (object);
}

static void
way_help_box_finalize (GObject *object)
{
  WayHelpBox *self = WAY_HELP_BOX (object);

  g_free (self->field);
  g_free (self->title);

  G_OBJECT_CLASS (way_help_box_parent_class)->finalize (object);
}

static void
way_help_box_class_init (WayHelpBoxClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_CONSTRUCT_ONLY;

  object_class->get_property = way_help_box_get_property;
  object_class->set_property = way_help_box_set_property;
  object_class->dispose = way_help_box_dispose;
  object_class->finalize = way_help_box_finalize;
  widget_class->grab_focus = way_help_box_grab_focus;

  g_object_class_install_property (object_class, PROP_FIELD,
                                   g_param_spec_string ("field", NULL, NULL, "trait", flags));
  g_object_class_install_property (object_class, PROP_TITLE,
                                   g_param_spec_string ("title", NULL, NULL, NULL, flags));

  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/help-box.ui");
  gtk_widget_class_bind_template_child (widget_class, WayHelpBox, box);
  gtk_widget_class_bind_template_child (widget_class, WayHelpBox, chips);
  gtk_widget_class_bind_template_child (widget_class, WayHelpBox, none);
}

static void
way_help_box_init (WayHelpBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_help_box_set_option (WayHelpBox *self, WayStore *store, WayRecord *option)
{
  g_return_if_fail (WAY_IS_HELP_BOX (self) && WAY_IS_STORE (store));

  g_set_object (&self->option, option);
  if (self->store == NULL)
    {
      self->store = g_object_ref (store);
      self->helps = query_helps (self);
      g_signal_connect_object (self->helps, "items-changed", G_CALLBACK (fill), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (store, "changed", G_CALLBACK (update_chips), self,
                               G_CONNECT_SWAPPED);
      fill (self);
    }
  update_chips (self);
}

gboolean
way_help_box_is_shown (WayHelpBox *self)
{
  g_return_val_if_fail (WAY_IS_HELP_BOX (self), FALSE);

  return gtk_widget_get_visible (self->box);
}

void
way_help_box_unfold (WayHelpBox *self)
{
  g_return_if_fail (WAY_IS_HELP_BOX (self));

  self->unfolded = TRUE;
  update_chips (self);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}
