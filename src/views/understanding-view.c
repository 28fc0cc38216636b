#include "views/understanding-view.h"

#include "model/words.h"
#include "views/facets.h"
#include "views/form.h"
#include "widgets/tabs.h"

struct _WayUnderstandingView
{
  WayView parent_instance;

  GtkWidget *shown; /* (borrowed, nullable) the place in the stack */

  /* Template children */
  GtkWidget *page;
  GtkLabel *question;
  GtkLabel *quiet;
  AdwBin *tools;
  AdwBin *looks;
  GtkWidget *print;
  GtkStack *facets;
};

G_DEFINE_FINAL_TYPE (WayUnderstandingView, way_understanding_view, WAY_TYPE_VIEW)

static const WayFacetPage *
find_page (const char *key)
{
  const WayFacetPage *page = way_facets_get ();

  while (!g_str_equal (page->key, key))
    page++;

  return page;
}

/* Returns (borrowed) the facet KEY, which is made when it is needed first. */
static WayFacet *
get_facet (WayUnderstandingView *self, const char *key)
{
  AdwBin *place = ADW_BIN (gtk_stack_get_child_by_name (self->facets, key));
  GtkWidget *facet;

  if (adw_bin_get_child (place) != NULL)
    return WAY_FACET (adw_bin_get_child (place));

  facet = g_object_new (find_page (key)->get_view_type (), "store",
                        way_view_get_store (WAY_VIEW (self)), NULL);
  g_object_bind_property (self, "narrow", facet, "narrow", G_BINDING_SYNC_CREATE);
  adw_bin_set_child (place, facet);

  return WAY_FACET (facet);
}

static WayFacet *
get_shown (WayUnderstandingView *self)
{
  const char *key = gtk_stack_get_visible_child_name (self->facets);

  return key != NULL ? get_facet (self, key) : NULL;
}

static void
show_facet (WayUnderstandingView *self, WayFacet *facet)
{
  GtkWidget *scroller = adw_bin_get_child (ADW_BIN (self));
  const char *key = gtk_stack_get_visible_child_name (self->facets);
  GtkAdjustment *scroll = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));

  gtk_label_set_label (self->question, way_facet_get_question (facet));
  gtk_label_set_label (self->quiet, way_facet_get_quiet (facet));
  adw_bin_set_child (self->tools, way_facet_get_tools (facet));
  adw_bin_set_child (self->looks, way_facet_get_looks (facet));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->print), "s", find_page (key)->paper);
  gtk_adjustment_set_value (scroll, gtk_adjustment_get_lower (scroll));
}

static void
visible_cb (WayUnderstandingView *self)
{
  GtkWidget *place = gtk_stack_get_visible_child (self->facets);

  if (place == self->shown || place == NULL || way_view_get_store (WAY_VIEW (self)) == NULL)
    return;

  if (self->shown != NULL)
    way_form_flush (self->shown);
  self->shown = place;
  show_facet (self, get_shown (self));
}

static void
narrow_cb (WayUnderstandingView *self)
{
  if (way_view_get_narrow (WAY_VIEW (self)))
    gtk_widget_add_css_class (self->page, "narrow");
  else
    gtk_widget_remove_css_class (self->page, "narrow");
}

static void
way_understanding_view_store_set (WayView *view)
{
  WayUnderstandingView *self = WAY_UNDERSTANDING_VIEW (view);

  for (const WayFacetPage *page = way_facets_get (); page->key != NULL; page++)
    gtk_stack_add_titled (self->facets, adw_bin_new (), page->key, way_word ("facet", page->key));
}

static gboolean
shows (WayStore *store, const WayFacetPage *page, gint64 id)
{
  for (guint i = 0; i < WAY_FACET_TYPES && page->record_types[i] != NULL; i++)
    {
      if (way_store_find (store, page->record_types[i](), id) != NULL)
        return TRUE;
    }
  return FALSE;
}

static void
way_understanding_view_show_record (WayView *view, gint64 id)
{
  WayUnderstandingView *self = WAY_UNDERSTANDING_VIEW (view);

  for (const WayFacetPage *page = way_facets_get (); page->key != NULL; page++)
    {
      if (!shows (way_view_get_store (view), page, id))
        continue;
      gtk_stack_set_visible_child_name (self->facets, page->key);
      way_view_show_record (WAY_VIEW (get_facet (self, page->key)), id);
      return;
    }
}

static gint64
way_understanding_view_get_record (WayView *view)
{
  return way_view_get_record (WAY_VIEW (get_shown (WAY_UNDERSTANDING_VIEW (view))));
}

static void
way_understanding_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_UNDERSTANDING_VIEW);

  G_OBJECT_CLASS (way_understanding_view_parent_class)->dispose (object);
}

static void
way_understanding_view_class_init (WayUnderstandingViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  WayViewClass *view_class = WAY_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_understanding_view_dispose;
  view_class->store_set = way_understanding_view_store_set;
  view_class->show_record = way_understanding_view_show_record;
  view_class->get_record = way_understanding_view_get_record;

  g_type_ensure (WAY_TYPE_TABS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/understanding-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WayUnderstandingView, page);
  gtk_widget_class_bind_template_child (widget_class, WayUnderstandingView, question);
  gtk_widget_class_bind_template_child (widget_class, WayUnderstandingView, quiet);
  gtk_widget_class_bind_template_child (widget_class, WayUnderstandingView, tools);
  gtk_widget_class_bind_template_child (widget_class, WayUnderstandingView, looks);
  gtk_widget_class_bind_template_child (widget_class, WayUnderstandingView, print);
  gtk_widget_class_bind_template_child (widget_class, WayUnderstandingView, facets);
  gtk_widget_class_bind_template_callback (widget_class, visible_cb);
}

static void
way_understanding_view_init (WayUnderstandingView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::narrow", G_CALLBACK (narrow_cb), NULL);
}
