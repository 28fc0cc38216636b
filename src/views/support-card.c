#include "views/support-card.h"

#include "chart/support-trend.h"
#include "views/form.h"
#include "views/look-back-form.h"
#include "widgets/editors.h"
#include "widgets/over-time.h"

struct _WaySupportCard
{
  AdwBin parent_instance;

  /* Template children */
  WayForm *form;
  GtkBox *columns;
  WayOverTime *over_time;
};

G_DEFINE_FINAL_TYPE (WaySupportCard, way_support_card, ADW_TYPE_BIN)

static void
way_support_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_SUPPORT_CARD);

  G_OBJECT_CLASS (way_support_card_parent_class)->dispose (object);
}

static void
way_support_card_class_init (WaySupportCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_support_card_dispose;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  g_type_ensure (WAY_TYPE_OVER_TIME);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/support-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WaySupportCard, form);
  gtk_widget_class_bind_template_child (widget_class, WaySupportCard, columns);
  gtk_widget_class_bind_template_child (widget_class, WaySupportCard, over_time);
}

static void
way_support_card_init (WaySupportCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_support_card_show (WaySupportCard *self,
                       WayStore *store,
                       WayRecord *look_back,
                       WayQuery *look_backs)
{
  WayTrend *trend;

  g_return_if_fail (WAY_IS_SUPPORT_CARD (self) && WAY_IS_LOOK_BACK (look_back));

  way_look_back_form_show (self->form, store, look_back);

  trend = way_support_trend_new (G_LIST_MODEL (look_backs));
  gtk_widget_set_visible (GTK_WIDGET (self->over_time), trend->n_dates > 1);
  way_over_time_show (self->over_time, trend, -1);
}

void
way_support_card_set_narrow (WaySupportCard *self, gboolean narrow)
{
  g_return_if_fail (WAY_IS_SUPPORT_CARD (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->columns),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_homogeneous (self->columns, !narrow);
}
