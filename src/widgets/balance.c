#include "widgets/balance.h"

#include "chart/em.h"
#include "widgets/look.h"

/* In em. */
#define NARROWEST 4

struct _WayBalance
{
  GtkWidget parent_instance;

  WayBalanceStack *stacks;
  guint n_stacks;
};

G_DEFINE_FINAL_TYPE (WayBalance, way_balance, GTK_TYPE_WIDGET)

static double
get_em (GtkWidget *widget)
{
  return way_em_get (gtk_widget_get_pango_context (widget));
}

static void
way_balance_measure (GtkWidget *widget,
                     GtkOrientation orientation,
                     int for_size,
                     int *minimum,
                     int *natural,
                     int *minimum_baseline,
                     int *natural_baseline)
{
  double em = get_em (widget);

  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL
                            ? NARROWEST * em
                            : way_balance_get_height (em) + 0.5;
}

static void
way_balance_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  WayBalance *self = WAY_BALANCE (widget);
  int width = gtk_widget_get_width (widget);
  g_autoptr (WayBalanceLayout) layout =
                 way_balance_layout_new (self->stacks, self->n_stacks, width, get_em (widget));
  cairo_t *cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, width, gtk_widget_get_height (widget)));

  way_balance_draw (layout, way_look_get_palette (widget), cr);
  cairo_destroy (cr);
}

static void
way_balance_finalize (GObject *object)
{
  g_free (WAY_BALANCE (object)->stacks);

  G_OBJECT_CLASS (way_balance_parent_class)->finalize (object);
}

static void
way_balance_class_init (WayBalanceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = way_balance_finalize;
  widget_class->measure = way_balance_measure;
  widget_class->snapshot = way_balance_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
way_balance_init (WayBalance *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  way_look_follow (GTK_WIDGET (self));
}

void
way_balance_set_stacks (WayBalance *self,
                        const WayBalanceStack *stacks,
                        guint n_stacks,
                        const char *description)
{
  g_return_if_fail (WAY_IS_BALANCE (self) && description != NULL);

  g_free (self->stacks);
  self->stacks = g_memdup2 (stacks, n_stacks * sizeof *stacks);
  self->n_stacks = n_stacks;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description,
                                  -1);
  gtk_widget_set_visible (GTK_WIDGET (self), n_stacks > 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
