#include "views/signs-view.h"

#include <glib/gi18n.h>

#include "views/form.h"
#include "widgets/deck.h"
#include "widgets/editors.h"

/* The least width of a phase, in em: three have room beside each other, or each has a row. */
#define PHASE_WIDTH 18
#define NARROW_PHASE_WIDTH 30

struct _WaySignsView
{
  WaySheetView parent_instance;

  /* Template children */
  WayForm *today;
  WayDeck *phases;
  GtkWidget *well;
  GtkWidget *harder;
  GtkWidget *crisis;
  GtkWidget *well_now;
  GtkWidget *harder_now;
  GtkWidget *crisis_now;
};

G_DEFINE_FINAL_TYPE (WaySignsView, way_signs_view, WAY_TYPE_SHEET_VIEW)

static void
narrow_cb (WaySignsView *self)
{
  g_object_set (self->phases, "column-width",
                way_view_get_narrow (WAY_VIEW (self)) ? NARROW_PHASE_WIDTH : PHASE_WIDTH, NULL);
  gtk_widget_queue_resize (GTK_WIDGET (self->phases));
}

/* The phase of today is framed, and says so. */
static void
show_phase (GtkWidget *phase, GtkWidget *now, gboolean is_now)
{
  gtk_widget_set_visible (now, is_now);
  if (is_now)
    gtk_widget_add_css_class (phase, "way-chosen");
  else
    gtk_widget_remove_css_class (phase, "way-chosen");
}

static void
way_signs_view_changed (WayView *view)
{
  WaySignsView *self = WAY_SIGNS_VIEW (view);
  const char *today =
      way_record_get_text (way_store_get_journey (way_view_get_store (view)), "phase");

  WAY_VIEW_CLASS (way_signs_view_parent_class)->changed (view);

  show_phase (self->well, self->well_now, g_strcmp0 (today, "well") == 0);
  show_phase (self->harder, self->harder_now, g_strcmp0 (today, "harder") == 0);
  show_phase (self->crisis, self->crisis_now, g_strcmp0 (today, "crisis") == 0);
}

static void
way_signs_view_store_set (WayView *view)
{
  WayStore *store = way_view_get_store (view);

  WAY_VIEW_CLASS (way_signs_view_parent_class)->store_set (view);

  way_form_set_record (WAY_SIGNS_VIEW (view)->today, store, way_store_get_journey (store));
}

static const char *
describe (void)
{
  return _("Written while I am well, for when it gets harder. One sign is enough to begin with.");
}

static void
way_signs_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_SIGNS_VIEW);

  G_OBJECT_CLASS (way_signs_view_parent_class)->dispose (object);
}

static void
way_signs_view_class_init (WaySignsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  WayViewClass *view_class = WAY_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_signs_view_dispose;
  view_class->store_set = way_signs_view_store_set;
  view_class->changed = way_signs_view_changed;
  WAY_SHEET_VIEW_CLASS (klass)->kind = "signs";
  WAY_SHEET_VIEW_CLASS (klass)->describe = describe;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_DECK);
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/signs-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WaySignsView, today);
  gtk_widget_class_bind_template_child (widget_class, WaySignsView, phases);
  gtk_widget_class_bind_template_child (widget_class, WaySignsView, well);
  gtk_widget_class_bind_template_child (widget_class, WaySignsView, harder);
  gtk_widget_class_bind_template_child (widget_class, WaySignsView, crisis);
  gtk_widget_class_bind_template_child (widget_class, WaySignsView, well_now);
  gtk_widget_class_bind_template_child (widget_class, WaySignsView, harder_now);
  gtk_widget_class_bind_template_child (widget_class, WaySignsView, crisis_now);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
}

static void
way_signs_view_init (WaySignsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
