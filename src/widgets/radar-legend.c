#include "widgets/radar-legend.h"

#include "widgets/look.h"
#include "widgets/wrap-layout.h"

struct _WayRadarLegend
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (WayRadarLegend, way_radar_legend, GTK_TYPE_WIDGET)

static void
draw_cb (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer sample)
{
  way_radar_sample_draw (GPOINTER_TO_INT (sample), height, way_look_get_palette (GTK_WIDGET (area)),
                         cr);
}

static void
way_radar_legend_dispose (GObject *object)
{
  way_radar_legend_clear (WAY_RADAR_LEGEND (object));

  G_OBJECT_CLASS (way_radar_legend_parent_class)->dispose (object);
}

static void
way_radar_legend_class_init (WayRadarLegendClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_radar_legend_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "legend");
}

static void
way_radar_legend_init (WayRadarLegend *self)
{
  g_object_set (gtk_widget_get_layout_manager (GTK_WIDGET (self)), "spacing", 18, "line-spacing", 4,
                NULL);
}

void
way_radar_legend_clear (WayRadarLegend *self)
{
  GtkWidget *child;

  g_return_if_fail (WAY_IS_RADAR_LEGEND (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

void
way_radar_legend_add (WayRadarLegend *self, WayRadarSample sample, const char *words)
{
  const int height = 14;
  GtkWidget *item, *area, *label;

  g_return_if_fail (WAY_IS_RADAR_LEGEND (self));

  item = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 7);
  area = g_object_new (GTK_TYPE_DRAWING_AREA, "content-height", height, "content-width",
                       (int) way_radar_sample_get_width (sample, height), "valign",
                       GTK_ALIGN_CENTER, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw_cb, GINT_TO_POINTER (sample), NULL);
  way_look_follow (area);
  label = gtk_label_new (words);
  gtk_widget_add_css_class (label, "way-quiet");

  gtk_box_append (GTK_BOX (item), area);
  gtk_box_append (GTK_BOX (item), label);
  gtk_widget_set_parent (item, GTK_WIDGET (self));
}
