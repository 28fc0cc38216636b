#include "widgets/legend.h"

#include "widgets/look.h"
#include "widgets/wrap-layout.h"

struct _WayLegend
{
  GtkWidget parent_instance;
};

typedef struct
{
  WayLegendDraw draw;
  int sample;
} Sample;

G_DEFINE_FINAL_TYPE (WayLegend, way_legend, GTK_TYPE_WIDGET)

static void
draw_cb (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer user_data)
{
  const Sample *sample = user_data;

  sample->draw (sample->sample, height, way_look_get_palette (GTK_WIDGET (area)), cr);
}

static void
way_legend_dispose (GObject *object)
{
  way_legend_clear (WAY_LEGEND (object));

  G_OBJECT_CLASS (way_legend_parent_class)->dispose (object);
}

static void
way_legend_class_init (WayLegendClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_legend_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "legend");
}

static void
way_legend_init (WayLegend *self)
{
  g_object_set (gtk_widget_get_layout_manager (GTK_WIDGET (self)), "spacing", 18, "line-spacing", 4,
                NULL);
}

void
way_legend_clear (WayLegend *self)
{
  GtkWidget *child;

  g_return_if_fail (WAY_IS_LEGEND (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static GtkWidget *
make_sample (const Sample *sample, int width, int height)
{
  GtkWidget *area = g_object_new (GTK_TYPE_DRAWING_AREA, "content-height", height, "content-width",
                                  width, "valign", GTK_ALIGN_CENTER, "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw_cb,
                                  g_memdup2 (sample, sizeof *sample), g_free);
  way_look_follow (area);
  return area;
}

void
way_legend_add (
    WayLegend *self, WayLegendDraw draw, int sample, int width, int height, const char *words)
{
  GtkWidget *item, *label;

  g_return_if_fail (WAY_IS_LEGEND (self));

  item = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 7);
  label = gtk_label_new (words);
  gtk_widget_add_css_class (label, "way-quiet");
  gtk_box_append (GTK_BOX (item), make_sample (&(Sample){ draw, sample }, width, height));
  gtk_box_append (GTK_BOX (item), label);
  gtk_widget_set_parent (item, GTK_WIDGET (self));
}
