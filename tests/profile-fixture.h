#pragma once

#include <adwaita.h>

#include "model/profile.h"
#include "store/domains.h"
#include "store/scoring.h"
#include "views/domain-panel.h"
#include "views/profile-row.h"
#include "views/understanding-view.h"
#include "widgets/radar-chart.h"
#include "widgets/score-row.h"

#include "journey-fixture.h"
#include "widget-fixture.h"

/* The personal profile of a new journey in a window, as part of Understanding. */
typedef struct
{
  WayStore *store;
  GtkWindow *window;
  GtkWidget *view;
  WayRadarChart *chart;
} Fixture;

static inline void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey (":memory:", "Frank");
  fixture->view =
      g_object_ref_sink (g_object_new (WAY_TYPE_UNDERSTANDING_VIEW, "store", fixture->store, NULL));
  fixture->chart = WAY_RADAR_CHART (find_type (fixture->view, WAY_TYPE_RADAR_CHART));
  fixture->window = show_in_window (fixture->view, 1000, 700);
}

static inline void
tear_down (Fixture *fixture, gconstpointer data)
{
  if (fixture->window != NULL)
    gtk_window_destroy (fixture->window);
  g_assert_finalize_object (fixture->view);
  g_assert_finalize_object (fixture->store);
}

static inline WayRecord *
get_domain (Fixture *fixture, guint axis)
{
  g_autoptr (WayQuery) domains = way_domains_query (fixture->store, TRUE);

  return way_query_peek (domains, axis);
}

static inline WayRecord *
add_profile (Fixture *fixture, const char *date)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_PROFILE);

  way_record_set_text (draft, "made_on", date);
  return add_record (fixture->store, draft);
}

static inline void
set_score (Fixture *fixture, WayRecord *profile, guint axis, gint64 score)
{
  gint64 id = way_record_get_id (profile);
  g_autoptr (GError) error = NULL;

  way_scoring_set_int (fixture->store, "Score", &id, way_record_get_id (get_domain (fixture, axis)),
                       "score", score, &error);
  g_assert_no_error (error);
}

/* As a hand or a key on the wheel does. */
static inline void
score (Fixture *fixture, guint axis, int value)
{
  g_signal_emit_by_name (fixture->chart, "scored", axis, value);
}

static inline GtkListBoxRow *
get_row (Fixture *fixture, guint axis)
{
  GtkWidget *row = find_type (fixture->view, WAY_TYPE_PROFILE_ROW);

  while (axis-- > 0)
    row = gtk_widget_get_next_sibling (row);
  return GTK_LIST_BOX_ROW (row);
}

static inline void
assert_shown (Fixture *fixture, guint axis, const char *handle_label, gint64 panel_score)
{
  GtkWidget *handle = child_at (GTK_WIDGET (fixture->chart), axis);
  GtkWidget *panel = find_type (fixture->view, WAY_TYPE_DOMAIN_PANEL);
  WayEditor *score_row = WAY_EDITOR (find_type (panel, WAY_TYPE_SCORE_ROW));

  gtk_test_accessible_assert_property (handle, GTK_ACCESSIBLE_PROPERTY_LABEL, handle_label);
  gtk_test_accessible_assert_property (get_row (fixture, axis), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       handle_label);
  if (axis == (guint) way_radar_chart_get_selected (fixture->chart))
    g_assert_cmpint (way_editor_get_number (score_row), ==, panel_score);
}

/* Returns (borrowed, nullable) the field of COLUMN that is shown in WIDGET. */
static inline WayEditor *
find_field (GtkWidget *widget, const char *column)
{
  WayEditor *found = NULL;

  if (WAY_IS_EDITOR (widget) &&
      g_strcmp0 (way_editor_get_column (WAY_EDITOR (widget)), column) == 0)
    return gtk_widget_get_visible (widget) ? WAY_EDITOR (widget) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_field (child, column);
  return found;
}

#define PROFILE_TEST(path, name)                                                                   \
  g_test_add (path #name, Fixture, NULL, set_up, test_##name, tear_down)
