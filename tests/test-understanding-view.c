#include <adwaita.h>

#include "model/domain.h"
#include "store/domains.h"
#include "views/facets.h"
#include "views/understanding-view.h"

#include "journey-fixture.h"
#include "widget-fixture.h"

static gboolean
has_page (GtkWidget *widget, gconstpointer key)
{
  return GTK_IS_STACK (widget) && gtk_stack_get_child_by_name (GTK_STACK (widget), key) != NULL;
}

static GtkStack *
get_stack (GtkWidget *view)
{
  return GTK_STACK (find_widget (view, has_page, "profile"));
}

static void
test_each_facet_answers_a_question (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  GtkWidget *view =
      g_object_ref_sink (g_object_new (WAY_TYPE_UNDERSTANDING_VIEW, "store", store, NULL));

  for (const WayFacetPage *page = way_facets_get (); page->key != NULL; page++)
    {
      GtkWidget *facet;

      gtk_stack_set_visible_child_name (get_stack (view), page->key);
      facet = find_widget (gtk_stack_get_visible_child (get_stack (view)), has_type,
                           GSIZE_TO_POINTER (page->get_view_type ()));
      g_assert_nonnull (facet);
      g_assert_true (g_str_has_suffix (way_facet_get_question (WAY_FACET (facet)), "?"));
      g_assert_nonnull (find_widget (view, has_label, way_facet_get_question (WAY_FACET (facet))));
    }
  g_assert_finalize_object (view);
}

static void
test_a_record_brings_its_facet (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  GtkWidget *view =
      g_object_ref_sink (g_object_new (WAY_TYPE_UNDERSTANDING_VIEW, "store", store, NULL));
  g_autoptr (WayQuery) domains = way_domains_query (store, TRUE);
  gint64 id = way_record_get_id (way_query_peek (domains, 2));

  way_view_show_record (WAY_VIEW (view), id);

  g_assert_cmpstr (gtk_stack_get_visible_child_name (get_stack (view)), ==, "profile");
  g_assert_cmpint (way_view_get_record (WAY_VIEW (view)), ==, id);
  g_assert_finalize_object (view);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/understanding-view/each-facet-answers-a-question",
                   test_each_facet_answers_a_question);
  g_test_add_func ("/understanding-view/a-record-brings-its-facet", test_a_record_brings_its_facet);

  return g_test_run ();
}
