#include "widgets/waymark.h"

#include "widgets/tip.h"

struct _WayWaymark
{
  GtkListBoxRow parent_instance;

  char *key;

  /* Template children */
  GtkImage *disc;
  GtkWidget *words;
  GtkLabel *name;
  GtkLabel *line;
};

G_DEFINE_FINAL_TYPE (WayWaymark, way_waymark, GTK_TYPE_LIST_BOX_ROW)

/* What is not written beside the disc is told in a tooltip. GTK makes that the description, too, so
 * ours comes after it. */
static void
tell (WayWaymark *self)
{
  const char *name = gtk_label_get_label (self->name), *line = gtk_label_get_label (self->line);
  g_autofree char *text = *line != '\0' ? g_strconcat (name, "\n", line, NULL) : g_strdup (name);
  gboolean narrow = !gtk_widget_get_visible (self->words);

  way_tip_set (GTK_WIDGET (self), narrow ? text : NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, line, -1);
}

static void
way_waymark_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_WAYMARK);

  G_OBJECT_CLASS (way_waymark_parent_class)->dispose (object);
}

static void
way_waymark_finalize (GObject *object)
{
  WayWaymark *self = WAY_WAYMARK (object);

  g_free (self->key);

  G_OBJECT_CLASS (way_waymark_parent_class)->finalize (object);
}

static void
way_waymark_class_init (WayWaymarkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = way_waymark_dispose;
  object_class->finalize = way_waymark_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/care/waymark/Waymark/ui/waymark.ui");
  gtk_widget_class_bind_template_child (widget_class, WayWaymark, disc);
  gtk_widget_class_bind_template_child (widget_class, WayWaymark, words);
  gtk_widget_class_bind_template_child (widget_class, WayWaymark, name);
  gtk_widget_class_bind_template_child (widget_class, WayWaymark, line);
}

static void
way_waymark_init (WayWaymark *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_waymark_new (const char *key, const char *icon, const char *name)
{
  WayWaymark *self = g_object_new (WAY_TYPE_WAYMARK, NULL);

  self->key = g_strdup (key);
  gtk_image_set_from_icon_name (self->disc, icon);
  gtk_label_set_label (self->name, name);
  way_waymark_set_contents (self, "", FALSE);
  return GTK_WIDGET (self);
}

const char *
way_waymark_get_key (WayWaymark *self)
{
  g_return_val_if_fail (WAY_IS_WAYMARK (self), NULL);

  return self->key;
}

void
way_waymark_set_contents (WayWaymark *self, const char *line, gboolean filled)
{
  g_return_if_fail (WAY_IS_WAYMARK (self));

  gtk_label_set_label (self->line, line);
  gtk_widget_set_visible (GTK_WIDGET (self->line), *line != '\0');
  gtk_label_set_yalign (self->name, *line != '\0' ? 1 : 0.5); /* both are in the middle */
  tell (self);
  if (filled)
    gtk_widget_add_css_class (GTK_WIDGET (self), "filled");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "filled");
}

void
way_waymark_set_narrow (WayWaymark *self, gboolean narrow)
{
  g_return_if_fail (WAY_IS_WAYMARK (self));

  gtk_widget_set_visible (self->words, !narrow);
  gtk_widget_set_halign (GTK_WIDGET (self->disc), narrow ? GTK_ALIGN_CENTER : GTK_ALIGN_START);
  gtk_widget_set_hexpand (GTK_WIDGET (self->disc), narrow);
  tell (self);
}

GtkWidget *
way_waymark_get_disc (WayWaymark *self)
{
  g_return_val_if_fail (WAY_IS_WAYMARK (self), NULL);

  return GTK_WIDGET (self->disc);
}
