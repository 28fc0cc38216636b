#include "views/crisis-view.h"

#include <glib/gi18n.h>

#include "views/form.h"
#include "widgets/deck.h"
#include "widgets/editors.h"

/* The least width of a page of the card, in em: two have room beside each other, or one. */
#define PAGE_WIDTH 22
#define NARROW_PAGE_WIDTH 30

struct _WayCrisisView
{
  WaySheetView parent_instance;

  /* Template children */
  WayForm *about;
  WayDeck *pages;
};

G_DEFINE_FINAL_TYPE (WayCrisisView, way_crisis_view, WAY_TYPE_SHEET_VIEW)

/* Folds run between pages that lie side by side. */
static void
narrow_cb (WayCrisisView *self)
{
  gboolean narrow = way_view_get_narrow (WAY_VIEW (self));

  g_object_set (self->pages, "column-width", narrow ? NARROW_PAGE_WIDTH : PAGE_WIDTH, NULL);
  if (narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self->pages), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->pages), "narrow");
  gtk_widget_queue_resize (GTK_WIDGET (self->pages));
}

static void
way_crisis_view_store_set (WayView *view)
{
  WayStore *store = way_view_get_store (view);

  WAY_VIEW_CLASS (way_crisis_view_parent_class)->store_set (view);

  way_form_set_record (WAY_CRISIS_VIEW (view)->about, store, way_store_get_journey (store));
}

static const char *
describe (void)
{
  return _("Written while I am well. One line is enough; the card goes into a wallet.");
}

static void
way_crisis_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_CRISIS_VIEW);

  G_OBJECT_CLASS (way_crisis_view_parent_class)->dispose (object);
}

static void
way_crisis_view_class_init (WayCrisisViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_crisis_view_dispose;
  WAY_VIEW_CLASS (klass)->store_set = way_crisis_view_store_set;
  WAY_SHEET_VIEW_CLASS (klass)->kind = "crisis";
  WAY_SHEET_VIEW_CLASS (klass)->describe = describe;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_DECK);
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/crisis-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WayCrisisView, about);
  gtk_widget_class_bind_template_child (widget_class, WayCrisisView, pages);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
}

static void
way_crisis_view_init (WayCrisisView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
