#include "widgets/network-legend.h"

#include "chart/network-draw.h"
#include "model/words.h"
#include "widgets/look.h"
#include "widgets/wrap-layout.h"

#define HEIGHT 15
#define N_SAMPLES (WAY_NETWORK_SAMPLE_LESS + 1)

struct _WayNetworkLegend
{
  GtkWidget parent_instance;

  GtkWidget *items[N_SAMPLES];
};

G_DEFINE_FINAL_TYPE (WayNetworkLegend, way_network_legend, GTK_TYPE_WIDGET)

static void
draw_cb (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer sample)
{
  way_network_draw_sample ((WayNetworkSample) GPOINTER_TO_INT (sample), height,
                           way_look_get_palette (GTK_WIDGET (area)), cr);
}

static void
way_network_legend_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (way_network_legend_parent_class)->dispose (object);
}

static void
way_network_legend_class_init (WayNetworkLegendClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_network_legend_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "legend");
}

static GtkWidget *
make_item (WayNetworkSample sample, const char *words)
{
  GtkWidget *item = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 7);
  GtkWidget *area = g_object_new (GTK_TYPE_DRAWING_AREA, "content-height", HEIGHT, "content-width",
                                  2 * HEIGHT, "valign", GTK_ALIGN_CENTER, "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *label = gtk_label_new (words);

  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw_cb, GINT_TO_POINTER (sample), NULL);
  way_look_follow (area);
  gtk_widget_add_css_class (label, "way-quiet");
  gtk_box_append (GTK_BOX (item), area);
  gtk_box_append (GTK_BOX (item), label);
  return item;
}

static void
way_network_legend_init (WayNetworkLegend *self)
{
  const struct
  {
    const char *vocabulary, *key;
  } words[N_SAMPLES] = {
    { "person.energy", "gives" }, { "person.energy", "receives" }, { "person.energy", "both" },
    { "person.energy", "costs" }, { "person.wanted", "more" },     { "person.wanted", "same" },
    { "person.wanted", "less" },
  };

  g_object_set (gtk_widget_get_layout_manager (GTK_WIDGET (self)), "spacing", 18, "line-spacing", 4,
                NULL);
  for (guint i = 0; i < N_SAMPLES; i++)
    {
      self->items[i] =
          make_item ((WayNetworkSample) i, way_word (words[i].vocabulary, words[i].key));
      gtk_widget_set_parent (self->items[i], GTK_WIDGET (self));
    }
}

void
way_network_legend_show (WayNetworkLegend *self, const WayNetworkPerson *persons, guint n_persons)
{
  gboolean found[N_SAMPLES] = { FALSE };

  g_return_if_fail (WAY_IS_NETWORK_LEGEND (self));

  for (guint i = 0; i < n_persons; i++)
    {
      if (persons[i].energy != WAY_NETWORK_ENERGY_OPEN)
        found[WAY_NETWORK_SAMPLE_GIVES + (persons[i].energy - WAY_NETWORK_ENERGY_GIVES)] = TRUE;
      if (persons[i].wanted != WAY_NETWORK_WANTED_OPEN)
        found[WAY_NETWORK_SAMPLE_MORE + (persons[i].wanted - WAY_NETWORK_WANTED_MORE)] = TRUE;
    }
  for (guint i = 0; i < N_SAMPLES; i++)
    gtk_widget_set_visible (self->items[i], found[i]);
}
