#include "widgets/radar-thumb.h"

#include "chart/radar-draw.h"
#include "widgets/look.h"

#define SIDE 132
#define LEFT_OUT 0.14 /* of the side, round a wheel that has no labels there */

struct _WayRadarThumb
{
  GtkWidget parent_instance;

  WayRadarAxis axes[WAY_RADAR_MAX_AXES];
  guint n_axes;
  WayRadarLayout *layout; /* (nullable) for the size the widget has */
};

G_DEFINE_FINAL_TYPE (WayRadarThumb, way_radar_thumb, GTK_TYPE_WIDGET)

static void
way_radar_thumb_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  *minimum = *natural = SIDE;
}

static void
way_radar_thumb_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  WayRadarThumb *self = WAY_RADAR_THUMB (widget);

  g_clear_pointer (&self->layout, way_radar_layout_free);
  self->layout =
      way_radar_layout_new (self->axes, self->n_axes, width * (1 + 2 * LEFT_OUT),
                            height * (1 + 2 * LEFT_OUT), gtk_widget_get_pango_context (widget));
}

static void
way_radar_thumb_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  WayRadarThumb *self = WAY_RADAR_THUMB (widget);
  cairo_t *cr;

  if (self->layout == NULL)
    return;

  cr =
      gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget),
                                                                gtk_widget_get_height (widget)));
  cairo_translate (cr, (gtk_widget_get_width (widget) - self->layout->width) / 2,
                   (gtk_widget_get_height (widget) - self->layout->height) / 2);
  way_radar_draw (self->layout, way_look_get_palette (widget), NULL, cr);
  cairo_destroy (cr);
}

static void
way_radar_thumb_finalize (GObject *object)
{
  WayRadarThumb *self = WAY_RADAR_THUMB (object);

  g_clear_pointer (&self->layout, way_radar_layout_free);
  for (guint i = 0; i < self->n_axes; i++)
    way_radar_axis_clear (&self->axes[i]);

  G_OBJECT_CLASS (way_radar_thumb_parent_class)->finalize (object);
}

static void
way_radar_thumb_class_init (WayRadarThumbClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = way_radar_thumb_finalize;
  widget_class->measure = way_radar_thumb_measure;
  widget_class->size_allocate = way_radar_thumb_size_allocate;
  widget_class->snapshot = way_radar_thumb_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
way_radar_thumb_init (WayRadarThumb *self)
{
  way_look_follow (GTK_WIDGET (self));
}

GtkWidget *
way_radar_thumb_new (const WayRadarAxis *axes, guint n_axes)
{
  WayRadarThumb *self = g_object_new (WAY_TYPE_RADAR_THUMB, NULL);

  for (; self->n_axes < MIN (n_axes, WAY_RADAR_MAX_AXES); self->n_axes++)
    {
      WayRadarAxis *axis = &self->axes[self->n_axes];

      *axis = axes[self->n_axes];
      axis->label = g_strdup ("");
      axis->note = NULL;
      axis->talk = FALSE;
    }

  return GTK_WIDGET (self);
}
