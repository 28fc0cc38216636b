#include "widgets/landscape.h"

/* The drawing is made for this size; it grows with the width, and stays in the lower part. */
#define WIDTH 1280.0
#define HEIGHT 470.0
#define MAX_SHARE 0.59

/* In a strip only what is far away is drawn, from here on down. */
#define FAR_AWAY 112.0

struct _WayLandscape
{
  GtkWidget parent_instance;
};

typedef struct
{
  double x1, y1, x2, y2, x, y;
} Curve;

typedef struct
{
  const char *color;
  double start; /* height at the left edge */
  Curve curves[4];
} Hill;

typedef struct
{
  double x, top, bottom, width; /* of the post */
  double left, length, height;  /* of the board, its point included */
} Signpost;

typedef struct
{
  double x, y, width, height;
} Tree;

static const Hill hills[] = {
  { "way_hill_1_color",
    250,
    { { 140, 196, 250, 176, 380, 206 },
      { 510, 236, 590, 246, 710, 200 },
      { 830, 154, 930, 140, 1040, 178 },
      { 1150, 216, 1210, 218, 1280, 192 } } },
  { "way_hill_2_color",
    306,
    { { 110, 266, 240, 254, 372, 294 },
      { 504, 334, 622, 346, 764, 298 },
      { 906, 250, 1064, 232, 1280, 290 } } },
  { "way_hill_3_color",
    372,
    { { 150, 322, 300, 330, 460, 364 },
      { 620, 398, 770, 394, 912, 356 },
      { 1054, 318, 1162, 326, 1280, 352 } } },
  { "way_hill_4_color",
    430,
    { { 180, 394, 380, 404, 600, 424 }, { 820, 444, 1060, 428, 1280, 404 } } },
};

static const Curve path[] = {
  { 600, 436, 520, 420, 470, 402 }, { 400, 377, 410, 358, 510, 348 },
  { 620, 336, 720, 326, 724, 300 }, { 727, 278, 654, 274, 662, 254 },
  { 668, 238, 724, 236, 748, 210 },
};

static const Signpost signposts[] = {
  { 456, 352, 404, 4.5, 450, 51, 20 },
  { 716, 266, 306, 4.5, 710, 36, 15 },
  { 752, 184, 212, 3.5, 748, 25, 11 },
};

static const Tree trees[] = {
  { 1046, 372, 34, 58 },
  { 1084, 372, 26, 46 },
  { 148, 384, 30, 52 },
  { 184, 384, 22, 38 },
};

G_DEFINE_FINAL_TYPE (WayLandscape, way_landscape, GTK_TYPE_WIDGET)

static gboolean
set_color (GtkWidget *widget, cairo_t *cr, const char *name)
{
  GdkRGBA color;

  if (!gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), name, &color))
    return FALSE;

  gdk_cairo_set_source_rgba (cr, &color);
  return TRUE;
}

static void
draw_sky (GtkWidget *widget, cairo_t *cr, double height)
{
  const char *names[] = { "way_sky_top_color", "way_sky_middle_color", "way_sky_bottom_color" };
  const double stops[] = { 0, 0.62, 1 };
  cairo_pattern_t *sky = cairo_pattern_create_linear (0, 0, 0, height);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GdkRGBA color;

      if (gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), names[i], &color))
        cairo_pattern_add_color_stop_rgba (sky, stops[i], color.red, color.green, color.blue,
                                           color.alpha);
    }
  cairo_set_source (cr, sky);
  cairo_paint (cr);
  cairo_pattern_destroy (sky);
}

static void
draw_hill (GtkWidget *widget, cairo_t *cr, const Hill *hill)
{
  cairo_new_path (cr);
  cairo_move_to (cr, 0, hill->start);
  for (guint i = 0; i < G_N_ELEMENTS (hill->curves) && hill->curves[i].x > 0; i++)
    {
      const Curve *curve = &hill->curves[i];

      cairo_curve_to (cr, curve->x1, curve->y1, curve->x2, curve->y2, curve->x, curve->y);
    }
  cairo_line_to (cr, WIDTH, HEIGHT);
  cairo_line_to (cr, 0, HEIGHT);
  cairo_close_path (cr);
  if (set_color (widget, cr, hill->color))
    cairo_fill (cr);
}

static void
draw_path (GtkWidget *widget, cairo_t *cr)
{
  const double dots[] = { 0.1, 13 };

  cairo_save (cr);
  cairo_new_path (cr);
  cairo_move_to (cr, 560, HEIGHT);
  for (guint i = 0; i < G_N_ELEMENTS (path); i++)
    cairo_curve_to (cr, path[i].x1, path[i].y1, path[i].x2, path[i].y2, path[i].x, path[i].y);
  cairo_set_line_width (cr, 5);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_dash (cr, dots, G_N_ELEMENTS (dots), 0);
  if (set_color (widget, cr, "way_path_color"))
    cairo_stroke (cr);
  cairo_restore (cr);
}

static void
draw_signpost (GtkWidget *widget, cairo_t *cr, const Signpost *post)
{
  double top = post->top + 1, middle = top + post->height / 2;
  double right = post->left + post->length, shoulder = right - post->height * 0.55;

  cairo_new_path (cr);
  cairo_move_to (cr, post->x, post->top);
  cairo_line_to (cr, post->x, post->bottom);
  cairo_set_line_width (cr, post->width);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  if (set_color (widget, cr, "way_post_color"))
    cairo_stroke (cr);

  cairo_move_to (cr, post->left, top);
  cairo_line_to (cr, shoulder, top);
  cairo_line_to (cr, right, middle);
  cairo_line_to (cr, shoulder, top + post->height);
  cairo_line_to (cr, post->left, top + post->height);
  cairo_close_path (cr);
  if (set_color (widget, cr, "way_board_color"))
    cairo_fill (cr);
}

static void
draw_trees (GtkWidget *widget, cairo_t *cr)
{
  cairo_new_path (cr);
  for (guint i = 0; i < G_N_ELEMENTS (trees); i++)
    {
      cairo_move_to (cr, trees[i].x, trees[i].y);
      cairo_rel_line_to (cr, trees[i].width / 2, -trees[i].height);
      cairo_rel_line_to (cr, trees[i].width / 2, trees[i].height);
      cairo_close_path (cr);
    }
  if (set_color (widget, cr, "way_tree_color"))
    cairo_fill (cr);
}

/* Puts the drawing into the place it gets: all of it, lower if need be, or what is far away. */
static void
fit (cairo_t *cr, double width, double height)
{
  double scale = MAX (width / WIDTH, 0.7), drawn = MIN (HEIGHT * scale, height * MAX_SHARE);
  gboolean strip = drawn < HEIGHT * scale / 2;

  cairo_translate (cr, (width - WIDTH * scale) / 2, strip ? -FAR_AWAY * scale : height - drawn);
  cairo_scale (cr, scale, strip ? scale : drawn / HEIGHT);
}

static void
way_landscape_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  double width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  cairo_t *cr;

  if (width <= 0 || height <= 0)
    return;

  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  draw_sky (widget, cr, height);
  if (!adw_style_manager_get_high_contrast (adw_style_manager_get_default ()))
    {
      fit (cr, width, height);
      cairo_arc (cr, 968, 176, 48, 0, 2 * G_PI);
      if (set_color (widget, cr, "way_sun_color"))
        cairo_fill (cr);
      for (guint i = 0; i < G_N_ELEMENTS (hills); i++)
        draw_hill (widget, cr, &hills[i]);
      draw_path (widget, cr);
      for (guint i = 0; i < G_N_ELEMENTS (signposts); i++)
        draw_signpost (widget, cr, &signposts[i]);
      draw_trees (widget, cr);
    }
  cairo_destroy (cr);
}

static void
way_landscape_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (way_landscape_parent_class)->css_changed (widget, change);

  gtk_widget_queue_draw (widget);
}

static void
way_landscape_class_init (WayLandscapeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->css_changed = way_landscape_css_changed;
  widget_class->snapshot = way_landscape_snapshot;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
way_landscape_init (WayLandscape *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}
