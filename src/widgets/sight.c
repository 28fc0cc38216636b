#include "widgets/sight.h"

/* A widget that is looked at again when the layout of the frame is done, and a page it is on. */
typedef struct
{
  GtkWidget *widget;
  GtkViewport *page;
  gboolean hold;
  double top;      /* where it was on the page */
  gboolean seen;   /* it was in sight */
  gboolean placed; /* it was looked at since */
} Look;

static gboolean
find_place (Look *look, graphene_rect_t *place)
{
  GtkWidget *content = gtk_viewport_get_child (look->page);

  return content != NULL && gtk_widget_get_mapped (look->widget) &&
         gtk_widget_compute_bounds (look->widget, content, place);
}

static GtkAdjustment *
get_scroll (Look *look)
{
  return gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (look->page));
}

/* Returns how far down PLACE begins for who scrolls: what the page holds may have a border. */
static double
get_top (Look *look, const graphene_rect_t *place)
{
  GtkWidget *content = gtk_viewport_get_child (look->page);
  graphene_point_t corner;

  if (!gtk_widget_compute_point (content, GTK_WIDGET (look->page), graphene_point_zero (), &corner))
    graphene_point_init (&corner, 0, 0);
  return place->origin.y + corner.y + gtk_adjustment_get_value (get_scroll (look));
}

static gboolean
is_in_sight (Look *look, const graphene_rect_t *place)
{
  GtkAdjustment *scroll = get_scroll (look);
  double edge = gtk_adjustment_get_value (scroll), top = get_top (look, place);

  return top >= edge && top + place->size.height <= edge + gtk_adjustment_get_page_size (scroll);
}

/* Runs within the layout of a frame, after everything got its place and before it is drawn: more
 * than once, if a place asks for another layout. Two who want to be seen where there is room for
 * one would ask for ever: what has not moved has had its turn. */
static void
laid_out_cb (GdkFrameClock *clock, Look *look)
{
  graphene_rect_t place;

  if (find_place (look, &place))
    {
      GtkAdjustment *scroll = get_scroll (look);
      double top = get_top (look, &place);
      gboolean moved = place.origin.y != look->top || !look->placed;

      if (look->hold && place.origin.y != look->top)
        gtk_adjustment_set_value (scroll,
                                  gtk_adjustment_get_value (scroll) + place.origin.y - look->top);
      if (look->seen && moved)
        gtk_adjustment_clamp_page (scroll, top, top + place.size.height);
      look->top = place.origin.y;
      look->placed = TRUE;
    }
}

static void
paint_cb (GdkFrameClock *clock, Look *look)
{
  g_signal_handlers_disconnect_by_data (clock, look);
}

static void
free_look (gpointer data, GClosure *closure)
{
  Look *look = data;

  g_object_unref (look->widget);
  g_object_unref (look->page);
  g_free (look);
}

static void
look_again (GtkWidget *widget, GtkViewport *page, GdkFrameClock *clock, gboolean hold)
{
  Look *look = g_new0 (Look, 1);
  graphene_rect_t place;

  look->widget = g_object_ref (widget);
  look->page = g_object_ref (page);
  if (hold && find_place (look, &place))
    {
      look->hold = TRUE;
      look->top = place.origin.y;
      look->seen = is_in_sight (look, &place);
    }
  else
    {
      look->seen = !hold;
    }
  g_signal_connect_data (clock, "layout", G_CALLBACK (laid_out_cb), look, NULL, 0);
  g_signal_connect_data (clock, "paint", G_CALLBACK (paint_cb), look, free_look, 0);
}

/* There may be pages on pages: the panel beside a wheel moves, and what both are on. */
static void
look_again_at_all (GtkWidget *widget, gboolean hold)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);

  if (clock == NULL)
    return;

  for (GtkWidget *page = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT); page != NULL;
       page = gtk_widget_get_ancestor (gtk_widget_get_parent (page), GTK_TYPE_VIEWPORT))
    look_again (widget, GTK_VIEWPORT (page), clock, hold);
  gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_LAYOUT);
}

void
way_sight_hold (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  look_again_at_all (widget, TRUE);
}

void
way_sight_show (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  look_again_at_all (widget, FALSE);
}
