#include "views/people-view.h"

#include <glib/gi18n.h>

#include "chart/network-people.h"
#include "store/people.h"
#include "views/cards.h"
#include "views/form.h"
#include "views/person-card.h"
#include "views/person-row.h"
#include "views/report.h"
#include "widgets/invitation.h"
#include "widgets/network-legend.h"
#include "widgets/network-map.h"
#include "widgets/pair-layout.h"

struct _WayPeopleView
{
  WayFacet parent_instance;

  WayQuery *people;
  gint64 selected; /* 0: nobody */
  gboolean showing;

  /* Template children */
  GtkStack *looks;
  WayNetworkMap *map;
  GtkWidget *hint;
  WayLegend *legend;
  GtkListBox *list;
  WayPersonCard *card;
};

G_DEFINE_FINAL_TYPE (WayPeopleView, way_people_view, WAY_TYPE_FACET)

static WayStore *
get_store (WayPeopleView *self)
{
  return way_view_get_store (WAY_VIEW (self));
}

static int
find_place (WayPeopleView *self, gint64 person)
{
  for (guint i = 0; i < way_query_get_length (self->people); i++)
    if (way_record_get_id (way_query_peek (self->people, i)) == person)
      return (int) i;

  return -1;
}

/* Somebody is selected as long as there is anybody. */
static int
get_selected (WayPeopleView *self)
{
  int place = find_place (self, self->selected);

  return place < 0 && way_query_get_length (self->people) > 0 ? 0 : place;
}

static void
show_selected (WayPeopleView *self)
{
  int place = get_selected (self);
  WayRecord *person = place >= 0 ? way_query_peek (self->people, (guint) place) : NULL;

  self->showing = TRUE;
  self->selected = person != NULL ? way_record_get_id (person) : 0;
  way_network_map_set_selected (self->map, place);
  gtk_list_box_select_row (self->list,
                           place >= 0 ? gtk_list_box_get_row_at_index (self->list, place) : NULL);
  way_person_card_show (self->card, get_store (self), person);
  self->showing = FALSE;
}

static void
show_people (WayPeopleView *self)
{
  g_autoptr (GArray) persons = way_network_people_new (G_LIST_MODEL (self->people));
  const WayNetworkPerson *first = (const WayNetworkPerson *) (void *) persons->data;

  way_network_map_set_persons (self->map, first, persons->len);
  way_network_legend_show (self->legend, first, persons->len);
  gtk_widget_set_visible (self->hint, persons->len == 0);
  show_selected (self);
}

/* What is typed about the one before is saved first. */
static void
select_person (WayPeopleView *self, gint64 person)
{
  if (person == self->selected)
    return;

  way_form_flush (GTK_WIDGET (self->card));
  self->selected = person;
  show_selected (self);
}

static void
selected_cb (WayPeopleView *self, guint place)
{
  select_person (self, way_record_get_id (way_query_peek (self->people, place)));
}

static void
opened_cb (WayPeopleView *self)
{
  way_cards_focus (GTK_WIDGET (self->card));
}

static void
moved_cb (WayPeopleView *self, guint place, int circle, int ring)
{
  const WayNetworkCell cell = { circle, ring };
  g_autoptr (GError) error = NULL;

  way_form_flush (GTK_WIDGET (self->card));
  if (!way_people_place (get_store (self), way_query_peek (self->people, place),
                         way_network_cell_get_circle (cell), way_network_cell_get_ring (cell),
                         &error))
    {
      way_report_error (GTK_WIDGET (self), _("It could not be moved"), error);
      show_people (self);
    }
}

static void
row_selected_cb (WayPeopleView *self, WayPersonRow *row)
{
  if (row != NULL && !self->showing)
    select_person (self, way_record_get_id (way_person_row_get_person (row)));
}

/* Whoever has just come is selected, so that they can be placed at once. */
static gboolean
entered_cb (WayPeopleView *self, const char *name)
{
  g_autoptr (GError) error = NULL;
  gint64 id;

  way_form_flush (GTK_WIDGET (self->card));
  id = way_people_add (get_store (self), name, &error);
  if (id != 0)
    {
      select_person (self, id);
      return TRUE;
    }

  way_report_error (GTK_WIDGET (self), _("The person could not be added"), error);
  return FALSE;
}

static void
look_cb (WayPeopleView *self, GtkToggleButton *as_list)
{
  gtk_stack_set_visible_child_name (self->looks,
                                    gtk_toggle_button_get_active (as_list) ? "list" : "map");
}

static GtkWidget *
make_row (gpointer item, gpointer data)
{
  return way_person_row_new (get_store (WAY_PEOPLE_VIEW (data)), item);
}

static void
way_people_view_store_set (WayView *view)
{
  WayPeopleView *self = WAY_PEOPLE_VIEW (view);

  self->people = way_people_query (get_store (self));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->people), make_row, self, NULL);
}

static void
way_people_view_changed (WayView *view)
{
  show_people (WAY_PEOPLE_VIEW (view));
}

static void
way_people_view_show_record (WayView *view, gint64 id)
{
  WayPeopleView *self = WAY_PEOPLE_VIEW (view);

  if (find_place (self, id) < 0)
    return;

  select_person (self, id);
  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->looks), "list") == 0)
    way_cards_focus (GTK_WIDGET (gtk_list_box_get_selected_row (self->list)));
  else
    way_network_map_focus (self->map, get_selected (self));
}

static gint64
way_people_view_get_record (WayView *view)
{
  return WAY_PEOPLE_VIEW (view)->selected;
}

static void
way_people_view_dispose (GObject *object)
{
  WayPeopleView *self = WAY_PEOPLE_VIEW (object);

  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_PEOPLE_VIEW);
  g_clear_object (&self->people);

  G_OBJECT_CLASS (way_people_view_parent_class)->dispose (object);
}

static void
way_people_view_class_init (WayPeopleViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  WayViewClass *view_class = WAY_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_people_view_dispose;
  view_class->store_set = way_people_view_store_set;
  view_class->changed = way_people_view_changed;
  view_class->show_record = way_people_view_show_record;
  view_class->get_record = way_people_view_get_record;

  g_type_ensure (WAY_TYPE_INVITATION);
  g_type_ensure (WAY_TYPE_LEGEND);
  g_type_ensure (WAY_TYPE_NETWORK_MAP);
  g_type_ensure (WAY_TYPE_PAIR_LAYOUT);
  g_type_ensure (WAY_TYPE_PERSON_CARD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/people-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPeopleView, looks);
  gtk_widget_class_bind_template_child (widget_class, WayPeopleView, map);
  gtk_widget_class_bind_template_child (widget_class, WayPeopleView, hint);
  gtk_widget_class_bind_template_child (widget_class, WayPeopleView, legend);
  gtk_widget_class_bind_template_child (widget_class, WayPeopleView, list);
  gtk_widget_class_bind_template_child (widget_class, WayPeopleView, card);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, look_cb);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
}

static void
way_people_view_init (WayPeopleView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
