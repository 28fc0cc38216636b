#include "widgets/paper-page.h"

#include <glib/gi18n.h>
#include <math.h>

#define PIXELS_PER_POINT (96 / 72.)
#define BAND 450 /* pixels: a part that is not on the screen need not be drawn */

struct _WayPaperPage
{
  GtkWidget parent_instance;

  WayPaper *paper;
  guint page;
  double zoom;
};

G_DEFINE_FINAL_TYPE (WayPaperPage, way_paper_page, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_ZOOM = 1,
} Property;

static GParamSpec *properties[PROP_ZOOM + 1];

static void
get_size (WayPaperPage *self, double *width, double *height)
{
  way_paper_get_size (self->paper, width, height);
  *width *= self->zoom * PIXELS_PER_POINT;
  *height *= self->zoom * PIXELS_PER_POINT;
}

static void
way_paper_page_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  double width, height;

  get_size (WAY_PAPER_PAGE (widget), &width, &height);
  *minimum = *natural = (int) ceil (orientation == GTK_ORIENTATION_HORIZONTAL ? width : height);
}

static void
way_paper_page_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  WayPaperPage *self = WAY_PAPER_PAGE (widget);
  double width, height;

  get_size (self, &width, &height);
  for (double y = 0; y < height; y += BAND)
    {
      graphene_rect_t band =
          GRAPHENE_RECT_INIT (0, (float) y, (float) width, (float) MIN (BAND, height - y));
      cairo_t *cr;

      gtk_snapshot_append_color (snapshot, &(GdkRGBA){ 1, 1, 1, 1 }, &band); /* paper is white */
      cr = gtk_snapshot_append_cairo (snapshot, &band);
      cairo_scale (cr, self->zoom * PIXELS_PER_POINT, self->zoom * PIXELS_PER_POINT);
      way_paper_draw_page (self->paper, self->page, cr);
      cairo_destroy (cr);
    }
}

static void
way_paper_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch ((Property) id)
    {
    case PROP_ZOOM:
      g_value_set_double (value, WAY_PAPER_PAGE (object)->zoom);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
way_paper_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  WayPaperPage *self = WAY_PAPER_PAGE (object);

  switch ((Property) id)
    {
    case PROP_ZOOM:
      self->zoom = g_value_get_double (value);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
way_paper_page_dispose (GObject *object)
{
  g_clear_object (&WAY_PAPER_PAGE (object)->paper);

  G_OBJECT_CLASS (way_paper_page_parent_class)->dispose (object);
}

static void
way_paper_page_class_init (WayPaperPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = way_paper_page_get_property;
  object_class->set_property = way_paper_page_set_property;
  object_class->dispose = way_paper_page_dispose;

  widget_class->measure = way_paper_page_measure;
  widget_class->snapshot = way_paper_page_snapshot;

  properties[PROP_ZOOM] = g_param_spec_double ("zoom", NULL, NULL, 0.1, 8, 1,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "waypage");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
way_paper_page_init (WayPaperPage *self)
{
  self->zoom = 1;
}

WayPaperPage *
way_paper_page_new (WayPaper *paper, guint page)
{
  WayPaperPage *self = g_object_new (WAY_TYPE_PAPER_PAGE, NULL);
  g_autofree char *text = way_paper_get_page_text (paper, page);
  /* Translators: the number of a page and how many pages there are. */
  g_autofree char *label =
      g_strdup_printf (_("Page %u of %u"), page + 1, way_paper_get_n_pages (paper));

  self->paper = g_object_ref (paper);
  self->page = page;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);

  return self;
}
