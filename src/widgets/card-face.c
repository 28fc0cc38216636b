#include "widgets/card-face.h"

struct _WayCardFace
{
  GtkBox parent_instance;

  gboolean narrow;

  /* Template children */
  GtkImage *icon;
  GtkLabel *title;
  GtkLabel *line;
};

typedef enum
{
  PROP_ICON_NAME = 1,
  PROP_TITLE,
  PROP_LINE,
  PROP_NARROW,
} WayCardFaceProperty;

static GParamSpec *properties[PROP_NARROW + 1];

G_DEFINE_FINAL_TYPE (WayCardFace, way_card_face, GTK_TYPE_BOX)

static void
align (GtkLabel *label, gboolean narrow)
{
  gtk_label_set_xalign (label, narrow ? 0 : 0.5);
  gtk_label_set_justify (label, narrow ? GTK_JUSTIFY_LEFT : GTK_JUSTIFY_CENTER);
}

static void
set_narrow (WayCardFace *self, gboolean narrow)
{
  self->narrow = narrow;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self),
                                  narrow ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
  align (self->title, narrow);
  align (self->line, narrow);
}

static void
way_card_face_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  WayCardFace *self = WAY_CARD_FACE (object);

  switch ((WayCardFaceProperty) id)
    {
    case PROP_ICON_NAME:
      g_value_set_string (value, gtk_image_get_icon_name (self->icon));
      break;
    case PROP_TITLE:
      g_value_set_string (value, gtk_label_get_label (self->title));
      break;
    case PROP_LINE:
      g_value_set_string (value, gtk_label_get_label (self->line));
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
way_card_face_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  WayCardFace *self = WAY_CARD_FACE (object);

  switch ((WayCardFaceProperty) id)
    {
    case PROP_ICON_NAME:
      gtk_image_set_from_icon_name (self->icon, g_value_get_string (value));
      break;
    case PROP_TITLE:
      gtk_label_set_label (self->title, g_value_get_string (value));
      break;
    case PROP_LINE:
      gtk_label_set_label (self->line, g_value_get_string (value));
      break;
    case PROP_NARROW:
      set_narrow (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
way_card_face_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_CARD_FACE);

  G_OBJECT_CLASS (way_card_face_parent_class)->dispose (object);
}

static void
way_card_face_class_init (WayCardFaceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = way_card_face_dispose;
  object_class->get_property = way_card_face_get_property;
  object_class->set_property = way_card_face_set_property;

  properties[PROP_ICON_NAME] = g_param_spec_string ("icon-name", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_LINE] = g_param_spec_string ("line", NULL, NULL, NULL, flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/card-face.ui");
  gtk_widget_class_bind_template_child (widget_class, WayCardFace, icon);
  gtk_widget_class_bind_template_child (widget_class, WayCardFace, title);
  gtk_widget_class_bind_template_child (widget_class, WayCardFace, line);
}

static void
way_card_face_init (WayCardFace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
