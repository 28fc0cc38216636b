#include "widgets/weight.h"

#include <glib/gi18n.h>

#define HEAVIEST 3

struct _WayWeight
{
  WayEditor parent_instance;

  gboolean worker;
  GtkWidget *dots[HEAVIEST];

  /* Template children */
  GtkWidget *button;
  GtkBox *box;
};

typedef enum
{
  PROP_WORKER = 1,
} WayWeightProperty;

G_DEFINE_FINAL_TYPE (WayWeight, way_weight, WAY_TYPE_EDITOR)

static void
way_weight_show (WayEditor *editor)
{
  WayWeight *self = WAY_WEIGHT (editor);
  gint64 weight = way_editor_get_number (editor);
  const char *title = way_editor_get_title (editor);
  g_autofree char *text =
      weight == WAY_NONE ? g_strdup (_("left open"))
                         /* Translators: a weight: one, two or three dots of three. */
                         : g_strdup_printf (_("%d of 3"), (int) weight);
  g_autofree char *label = g_strdup_printf ("%s: %s", title != NULL ? title : "", text);

  for (int i = 0; i < HEAVIEST; i++)
    {
      gtk_widget_remove_css_class (self->dots[i], "filled");
      if (weight != WAY_NONE && i < weight)
        gtk_widget_add_css_class (self->dots[i], "filled");
    }

  gtk_widget_set_tooltip_text (self->button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
}

static void
choose (WayWeight *self, gint64 weight)
{
  way_editor_edit_number (WAY_EDITOR (self), weight);
  way_weight_show (WAY_EDITOR (self));
}

static void
clicked_cb (WayWeight *self)
{
  gint64 weight = way_editor_get_number (WAY_EDITOR (self));

  if (weight == WAY_NONE)
    choose (self, 1);
  else
    choose (self, weight < HEAVIEST ? weight + 1 : WAY_NONE);
}

static gboolean
key_cb (WayWeight *self, guint key, guint code, GdkModifierType state)
{
  guint32 character = gdk_keyval_to_unicode (key);

  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK))
    return GDK_EVENT_PROPAGATE;

  if (character >= '1' && character <= '3')
    choose (self, character - '0');
  else if (character == '0' || key == GDK_KEY_BackSpace || key == GDK_KEY_Delete)
    choose (self, WAY_NONE);
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

static gboolean
way_weight_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (WAY_WEIGHT (widget)->button);
}

static void
way_weight_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((WayWeightProperty) property_id)
    {
    case PROP_WORKER:
      g_value_set_boolean (value, WAY_WEIGHT (object)->worker);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_weight_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  WayWeight *self = WAY_WEIGHT (object);

  switch ((WayWeightProperty) property_id)
    {
    case PROP_WORKER:
      self->worker = g_value_get_boolean (value);
      if (self->worker)
        gtk_widget_add_css_class (GTK_WIDGET (self), "worker");
      else
        gtk_widget_remove_css_class (GTK_WIDGET (self), "worker");
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_weight_dispose (GObject *object)
{
  /* Bound, and the child: the template would unparent it, and AdwBin once more. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_WEIGHT);

  G_OBJECT_CLASS (way_weight_parent_class)->dispose (object);
}

static void
way_weight_class_init (WayWeightClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = way_weight_get_property;
  object_class->set_property = way_weight_set_property;
  object_class->dispose = way_weight_dispose;
  widget_class->grab_focus = way_weight_grab_focus;
  WAY_EDITOR_CLASS (klass)->show = way_weight_show;

  g_object_class_install_property (
      object_class, PROP_WORKER,
      g_param_spec_boolean ("worker", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));

  gtk_widget_class_set_css_name (widget_class, "way-weight");
  gtk_widget_class_set_template_from_resource (widget_class, "/care/waymark/Waymark/ui/weight.ui");
  gtk_widget_class_bind_template_child (widget_class, WayWeight, button);
  gtk_widget_class_bind_template_child (widget_class, WayWeight, box);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_cb);
}

static void
way_weight_init (WayWeight *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int i = 0; i < HEAVIEST; i++)
    {
      self->dots[i] = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
      gtk_widget_add_css_class (self->dots[i], "way-dot");
      gtk_widget_set_valign (self->dots[i], GTK_ALIGN_CENTER);
      gtk_box_append (self->box, self->dots[i]);
    }
  g_signal_connect (self, "notify::title", G_CALLBACK (way_weight_show), NULL);
  way_weight_show (WAY_EDITOR (self));
}
