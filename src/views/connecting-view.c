#include "views/connecting-view.h"

#include "model/contact.h"
#include "model/date.h"
#include "store/contacts.h"
#include "store/query.h"
#include "views/about-card.h"
#include "views/contact-kinds.h"
#include "views/contact-list.h"
#include "views/contact-road.h"
#include "views/relationship-card.h"
#include "views/ways-card.h"
#include "widgets/more.h"
#include "widgets/quote.h"

/* How many contacts are shown at first. */
#define SHOWN 12
#define SHOWN_NARROW 5

#define ABOUT_WIDTH 300

struct _WayConnectingView
{
  WayView parent_instance;

  WayQuery *contacts; /* newest first */

  /* Borrowed, NULL until they are made */
  WayAboutCard *about;
  WayWaysCard *ways;
  WayRelationshipCard *together;

  /* Template children */
  GtkLabel *line;
  GtkLabel *today;
  WayContactKinds *kinds;
  GtkWidget *event;
  GtkWidget *about_us;
  GtkWidget *agreed;
  WayQuote *agreement;
  GtkWidget *log;
  WayContactRoad *road;
  GtkWidget *cards;
  WayMore *more;
  WayContactList *list;
  GtkWidget *empty;
};

G_DEFINE_FINAL_TYPE (WayConnectingView, way_connecting_view, WAY_TYPE_VIEW)

static guint
get_shown (WayConnectingView *self)
{
  return way_view_get_narrow (WAY_VIEW (self)) ? SHOWN_NARROW : SHOWN;
}

/* What else is shown begins with the newest again. */
static void
filtered_cb (WayConnectingView *self)
{
  way_contact_list_show_first (self->list, get_shown (self));
}

/* The log fills thousands of days if need be: it is not for the first picture. */
static gboolean
has_log (WayConnectingView *self)
{
  return gtk_widget_get_visible (self->log);
}

static void
make_log (WayConnectingView *self)
{
  way_contact_road_update (self->road);
  way_contact_list_show_first (self->list, get_shown (self));
  gtk_widget_set_visible (self->log, TRUE);
}

static void
add_card (WayConnectingView *self, GtkWidget *card)
{
  gtk_widget_insert_before (card, self->cards, GTK_WIDGET (self->more));
}

/* What happened today is asked at once; the rest takes its place around that. */
static gboolean
make_more_cb (WayConnectingView *self)
{
  WayStore *store = way_view_get_store (WAY_VIEW (self));

  if (self->together != NULL)
    return FALSE;

  if (!has_log (self))
    {
      make_log (self);
    }
  else if (self->about == NULL)
    {
      self->about = g_object_new (WAY_TYPE_ABOUT_CARD, NULL);
      way_about_card_set_store (self->about, store);
      add_card (self, GTK_WIDGET (self->about));
    }
  else if (self->ways == NULL)
    {
      self->ways = g_object_new (WAY_TYPE_WAYS_CARD, NULL);
      way_ways_card_set_store (self->ways, store);
      add_card (self, GTK_WIDGET (self->ways));
    }
  else
    {
      self->together = g_object_new (WAY_TYPE_RELATIONSHIP_CARD, NULL);
      way_relationship_card_set_store (self->together, store);
      add_card (self, GTK_WIDGET (self->together));
    }
  return TRUE;
}

/* Beside each other, or what happens on top, and below it what stays. */
static void
place (WayConnectingView *self, GtkWidget *child, int column, int row, int height)
{
  GtkLayoutManager *grid = gtk_widget_get_layout_manager (gtk_widget_get_parent (child));

  g_object_set (gtk_layout_manager_get_layout_child (grid, child), "column", column, "row", row,
                "row-span", height, NULL);
}

static void
narrow_cb (WayConnectingView *self)
{
  gboolean narrow = way_view_get_narrow (WAY_VIEW (self));

  place (self, self->about_us, 0, narrow ? 2 : 0, narrow ? 1 : 2);
  place (self, self->event, narrow ? 0 : 1, 0, 1);
  place (self, self->log, narrow ? 0 : 1, 1, 1);
  if (has_log (self) && way_contact_list_get_n_rows (self->list) <= SHOWN)
    way_contact_list_show_first (self->list, get_shown (self));
  /* Its room is kept for it, so that nothing moves when it comes. */
  g_object_set (self->about_us, "maximum-size", narrow ? G_MAXINT : ABOUT_WIDTH,
                "tightening-threshold", narrow ? G_MAXINT : ABOUT_WIDTH, "width-request",
                narrow ? -1 : ABOUT_WIDTH, NULL);
}

static void
way_connecting_view_store_set (WayView *view)
{
  WayConnectingView *self = WAY_CONNECTING_VIEW (view);
  WayStore *store = way_view_get_store (view);

  self->contacts = way_query_new (store, WAY_TYPE_CONTACT, "-happened_on,-happened_at");
  way_contact_road_set_contacts (self->road, self->contacts);
  way_contact_list_set_contacts (self->list, store, way_contact_road_get_shown (self->road));
  way_contact_kinds_set_store (self->kinds, store);
}

/* What we agreed on, when it is time for it. */
static void
show_agreement (WayConnectingView *self)
{
  WayStore *store = way_view_get_store (WAY_VIEW (self));
  WayRecord *journey = way_store_get_journey (store);

  gtk_widget_set_visible (self->agreed, way_contacts_has_agreement_now (store));
  g_object_set (self->agreement, "words", way_record_get_text (journey, "missed"), "whose",
                way_record_get_text (journey, "missed_by"), "speaker",
                way_record_get_text (journey, "worker"), NULL);
}

static void
way_connecting_view_changed (WayView *view)
{
  WayConnectingView *self = WAY_CONNECTING_VIEW (view);
  guint n = way_query_get_length (self->contacts);
  g_autofree char *line = way_contacts_describe (way_view_get_store (view));
  g_autofree char *today = way_date_today ();
  g_autofree char *date = way_date_format (today, WAY_DATE_NEAR);

  gtk_label_set_label (self->line, line != NULL ? line : "");
  gtk_widget_set_visible (GTK_WIDGET (self->line), line != NULL);
  gtk_label_set_label (self->today, date);
  if (has_log (self))
    way_contact_road_update (self->road);
  gtk_widget_set_visible (self->empty, n == 0);
  show_agreement (self);
}

static void
way_connecting_view_show_record (WayView *view, gint64 id)
{
  WayConnectingView *self = WAY_CONNECTING_VIEW (view);
  WayRecord *contact = way_store_find (way_view_get_store (view), WAY_TYPE_CONTACT, id);

  way_more_finish (self->more);
  if (contact != NULL)
    {
      way_contact_road_reveal (self->road, contact);
      way_contact_list_open (self->list, contact);
    }
  way_relationship_card_show (self->together, id);
}

static gint64
way_connecting_view_get_record (WayView *view)
{
  WayRecord *contact = way_contact_list_get_open (WAY_CONNECTING_VIEW (view)->list);

  return contact != NULL ? way_record_get_id (contact) : 0;
}

static void
way_connecting_view_dispose (GObject *object)
{
  WayConnectingView *self = WAY_CONNECTING_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_CONNECTING_VIEW);
  g_clear_object (&self->contacts);

  G_OBJECT_CLASS (way_connecting_view_parent_class)->dispose (object);
}

static void
way_connecting_view_class_init (WayConnectingViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  WayViewClass *view_class = WAY_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_connecting_view_dispose;
  view_class->store_set = way_connecting_view_store_set;
  view_class->changed = way_connecting_view_changed;
  view_class->show_record = way_connecting_view_show_record;
  view_class->get_record = way_connecting_view_get_record;

  g_type_ensure (WAY_TYPE_CONTACT_KINDS);
  g_type_ensure (WAY_TYPE_CONTACT_LIST);
  g_type_ensure (WAY_TYPE_CONTACT_ROAD);
  g_type_ensure (WAY_TYPE_MORE);
  g_type_ensure (WAY_TYPE_QUOTE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/connecting-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, line);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, today);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, kinds);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, event);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, about_us);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, agreed);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, agreement);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, log);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, road);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, cards);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, more);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, list);
  gtk_widget_class_bind_template_child (widget_class, WayConnectingView, empty);
  gtk_widget_class_bind_template_callback (widget_class, filtered_cb);
  gtk_widget_class_bind_template_callback (widget_class, way_view_show_record);
  gtk_widget_class_bind_template_callback (widget_class, make_more_cb);
}

static void
way_connecting_view_init (WayConnectingView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::narrow", G_CALLBACK (narrow_cb), NULL);
  narrow_cb (self);
}
