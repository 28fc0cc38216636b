#include "views/chip-box.h"

#include <glib/gi18n.h>

#include "views/report.h"
#include "widgets/bin-focus.h"
#include "widgets/wrap-layout.h"
#include "widgets/wrap-words.h"

typedef struct
{
  char *field;
  char *title;
  WayStore *store;
  WayRecord *record; /* (nullable) */

  /* Template children */
  GtkWidget *chips;
  GtkWidget *none;
} WayChipBoxPrivate;

typedef enum
{
  PROP_FIELD = 1,
  PROP_TITLE,
} WayChipBoxProperty;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (WayChipBox, way_chip_box, ADW_TYPE_BIN)

static WayChipBoxPrivate *
private_of (WayChipBox *self)
{
  return way_chip_box_get_instance_private (self);
}

static void
clicked_cb (WayChipBox *self, GtkWidget *chip)
{
  WayChipBoxPrivate *priv = private_of (self);
  gboolean on = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (chip));
  g_autoptr (GError) error = NULL;

  if (way_store_begin (priv->store, priv->title, &error) &&
      way_store_end (priv->store, WAY_CHIP_BOX_GET_CLASS (self)->save (self, chip, on, &error),
                     &error))
    return;

  way_report_error (GTK_WIDGET (self), _("This could not be saved"), error);
  way_chip_box_update (self);
}

static gboolean
way_chip_box_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (private_of (WAY_CHIP_BOX (widget))->chips, GTK_DIR_TAB_FORWARD);
}

static void
way_chip_box_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayChipBoxPrivate *priv = private_of (WAY_CHIP_BOX (object));

  switch ((WayChipBoxProperty) property_id)
    {
    case PROP_FIELD:
      g_value_set_string (value, priv->field);
      break;
    case PROP_TITLE:
      g_value_set_string (value, priv->title);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_chip_box_set_property (GObject *object,
                           guint property_id,
                           const GValue *value,
                           GParamSpec *pspec)
{
  WayChipBoxPrivate *priv = private_of (WAY_CHIP_BOX (object));

  switch ((WayChipBoxProperty) property_id)
    {
    case PROP_FIELD:
      priv->field = g_value_dup_string (value);
      break;
    case PROP_TITLE:
      priv->title = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

/* No gtk_widget_dispose_template(): it does not find the template of a class that is derived from.
 */
static void
way_chip_box_dispose (GObject *object)
{
  WayChipBoxPrivate *priv = private_of (WAY_CHIP_BOX (object));

  if (priv->store != NULL)
    g_signal_handlers_disconnect_by_data (priv->store, object);
  g_clear_object (&priv->record);
  g_clear_object (&priv->store);

  G_OBJECT_CLASS (way_chip_box_parent_class)->dispose (object);
}

static void
way_chip_box_finalize (GObject *object)
{
  WayChipBoxPrivate *priv = private_of (WAY_CHIP_BOX (object));

  g_free (priv->field);
  g_free (priv->title);

  G_OBJECT_CLASS (way_chip_box_parent_class)->finalize (object);
}

static void
way_chip_box_class_init (WayChipBoxClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_CONSTRUCT_ONLY;

  object_class->get_property = way_chip_box_get_property;
  object_class->set_property = way_chip_box_set_property;
  object_class->dispose = way_chip_box_dispose;
  object_class->finalize = way_chip_box_finalize;
  widget_class->focus = way_bin_focus;
  widget_class->grab_focus = way_chip_box_grab_focus;

  g_object_class_install_property (object_class, PROP_FIELD,
                                   g_param_spec_string ("field", NULL, NULL, NULL, flags));
  g_object_class_install_property (object_class, PROP_TITLE,
                                   g_param_spec_string ("title", NULL, NULL, NULL, flags));

  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/chip-box.ui");
  gtk_widget_class_bind_template_child_private (widget_class, WayChipBox, chips);
  gtk_widget_class_bind_template_child_private (widget_class, WayChipBox, none);
}

static void
way_chip_box_init (WayChipBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_chip_box_set_record (WayChipBox *self, WayStore *store, WayRecord *record)
{
  WayChipBoxPrivate *priv = private_of (self);

  g_return_if_fail (WAY_IS_CHIP_BOX (self) && WAY_IS_STORE (store));

  g_set_object (&priv->record, record);
  if (priv->store == NULL)
    {
      priv->store = g_object_ref (store);
      g_signal_connect_object (store, "changed", G_CALLBACK (way_chip_box_update), self,
                               G_CONNECT_SWAPPED);
    }
  way_chip_box_update (self);
}

const char *
way_chip_box_get_field (WayChipBox *self)
{
  g_return_val_if_fail (WAY_IS_CHIP_BOX (self), NULL);

  return private_of (self)->field;
}

WayStore *
way_chip_box_get_store (WayChipBox *self)
{
  g_return_val_if_fail (WAY_IS_CHIP_BOX (self), NULL);

  return private_of (self)->store;
}

WayRecord *
way_chip_box_get_record (WayChipBox *self)
{
  g_return_val_if_fail (WAY_IS_CHIP_BOX (self), NULL);

  return private_of (self)->record;
}

GtkWidget *
way_chip_box_add (WayChipBox *self)
{
  GtkWidget *chip = gtk_toggle_button_new_with_label ("");
  GtkLabel *label = GTK_LABEL (gtk_button_get_child (GTK_BUTTON (chip)));

  g_return_val_if_fail (WAY_IS_CHIP_BOX (self), NULL);

  gtk_widget_add_css_class (chip, "way-chip");
  way_wrap_words (label);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (private_of (self)->chips), chip);
  return chip;
}

void
way_chip_box_clear (WayChipBox *self)
{
  GtkBox *chips = GTK_BOX (private_of (self)->chips);
  GtkWidget *chip;

  while ((chip = gtk_widget_get_first_child (GTK_WIDGET (chips))) != NULL)
    gtk_box_remove (chips, chip);
}

gboolean
way_chip_box_is_empty (WayChipBox *self)
{
  return gtk_widget_get_first_child (private_of (self)->chips) == NULL;
}

void
way_chip_box_update (WayChipBox *self)
{
  WayChipBoxPrivate *priv = private_of (self);
  WayChipBoxClass *klass = WAY_CHIP_BOX_GET_CLASS (self);
  gboolean any = FALSE;

  for (GtkWidget *chip = gtk_widget_get_first_child (priv->chips); chip != NULL;
       chip = gtk_widget_get_next_sibling (chip))
    {
      gboolean on = priv->record != NULL && klass->is_on (self, chip);

      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), on);
      klass->show (self, chip, on);
      any |= on;
    }
  gtk_widget_set_visible (priv->none, way_chip_box_is_empty (self));
  if (klass->updated != NULL)
    klass->updated (self, any);
}
