#include "views/portrait-view.h"

#include <glib/gi18n.h>

#include "model/portrait.h"
#include "model/profile.h"
#include "store/domains.h"
#include "store/portraits.h"
#include "store/scoring.h"
#include "views/cards.h"
#include "views/form.h"
#include "views/portrait-row.h"
#include "views/priorities-card.h"
#include "widgets/deck.h"
#include "widgets/editors.h"

struct _WayPortraitView
{
  WayFacet parent_instance;

  WayQuery *profiles; /* the newest first */
  GtkFilter *past;    /* hidden domains that have words */
  gint64 open;        /* domain, or 0 */

  /* Template children */
  WayForm *know;
  WayPrioritiesCard *priorities;
  GtkListBox *domains;
};

G_DEFINE_FINAL_TYPE (WayPortraitView, way_portrait_view, WAY_TYPE_FACET)

static WayStore *
store_of (WayPortraitView *self)
{
  return way_view_get_store (WAY_VIEW (self));
}

/* Returns (borrowed, nullable) the row at PLACE. */
static WayPortraitRow *
row_at (WayPortraitView *self, guint place)
{
  return (WayPortraitRow *) way_cards_get (GTK_WIDGET (self->domains), place);
}

static gint64
get_id (WayPortraitRow *row)
{
  return way_record_get_id (way_portrait_row_get_domain (row));
}

/* Returns what the newest profile says. */
static gint64
get_score (WayPortraitView *self, gint64 domain)
{
  WayRecord *profile = way_query_peek (self->profiles, 0);
  WayRecord *score = profile != NULL
                         ? way_scoring_find (store_of (self), way_record_get_id (profile), domain)
                         : NULL;

  return score != NULL ? way_record_get_int (score, "score") : WAY_NONE;
}

/* Returns the domain whose row is open, or 0. */
static gint64
find_open (WayPortraitView *self)
{
  WayPortraitRow *row;

  for (guint i = 0; (row = row_at (self, i)) != NULL; i++)
    {
      if (way_fold_is_open (WAY_FOLD (row)))
        return get_id (row);
    }

  return 0;
}

/* Only one is open at a time. */
static void
open_cb (WayPortraitView *self, GParamSpec *pspec, WayPortraitRow *row)
{
  if (way_fold_is_open (WAY_FOLD (row)))
    {
      self->open = get_id (row);
      way_fold_close_others (WAY_FOLD (row));
    }
  else if (self->open == get_id (row))
    {
      self->open = 0;
    }
}

static GtkWidget *
make_row (gpointer domain, gpointer data)
{
  WayPortraitView *self = data;
  GtkWidget *row = way_portrait_row_new (store_of (self), domain);

  way_portrait_row_update (WAY_PORTRAIT_ROW (row), get_score (self, way_record_get_id (domain)));
  way_portrait_row_set_narrow (WAY_PORTRAIT_ROW (row), way_view_get_narrow (WAY_VIEW (self)));
  g_signal_connect_object (row, "notify::open", G_CALLBACK (open_cb), self, G_CONNECT_SWAPPED);

  return way_cards_row (row);
}

static gboolean
is_hidden (GtkListBoxRow *row)
{
  WayPortraitRow *portrait = WAY_PORTRAIT_ROW (gtk_list_box_row_get_child (row));

  return way_record_get_int (way_portrait_row_get_domain (portrait), "shown") == 0;
}

static void
header_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  GtkWidget *heading;

  if (!is_hidden (row) || (before != NULL && is_hidden (before)))
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  if (gtk_list_box_row_get_header (row) != NULL)
    return;

  heading = gtk_label_new (_("No longer on the wheel"));
  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_add_css_class (heading, "way-portrait-past");
  gtk_list_box_row_set_header (row, heading);
}

/* A row does not vanish while somebody is about to write other words in it. */
static gboolean
is_worth_reading (gpointer domain, gpointer data)
{
  WayPortraitView *self = data;
  gint64 id = way_record_get_id (domain);

  return id == self->open || way_portraits_say (way_portraits_find (store_of (self), id));
}

/* Returns (transfer full) the domains on the wheel, and after them those with a past. */
static GListModel *
make_model (WayPortraitView *self)
{
  GListStore *parts = g_list_store_new (G_TYPE_LIST_MODEL);
  g_autoptr (WayQuery) shown = way_domains_query (store_of (self), TRUE);
  GtkFilterListModel *hidden = gtk_filter_list_model_new (
      G_LIST_MODEL (way_domains_query (store_of (self), FALSE)), g_object_ref (self->past));

  g_list_store_append (parts, shown);
  g_list_store_append (parts, hidden);
  g_object_unref (hidden);
  return G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (parts)));
}

static void
narrow_cb (WayPortraitView *self)
{
  WayPortraitRow *row;

  for (guint i = 0; (row = row_at (self, i)) != NULL; i++)
    way_portrait_row_set_narrow (row, way_view_get_narrow (WAY_VIEW (self)));
}

static void
way_portrait_view_store_set (WayView *view)
{
  WayPortraitView *self = WAY_PORTRAIT_VIEW (view);
  g_autoptr (GListModel) model = NULL;

  self->profiles = way_query_new (store_of (self), WAY_TYPE_PROFILE, "-made_on,-position");
  self->past = GTK_FILTER (gtk_custom_filter_new (is_worth_reading, self, NULL));
  model = make_model (self);
  gtk_list_box_set_header_func (self->domains, header_cb, NULL, NULL);
  gtk_list_box_bind_model (self->domains, model, make_row, self, NULL);
  way_form_set_record (self->know, store_of (self), way_store_get_journey (store_of (self)));
  way_priorities_card_set_store (self->priorities, store_of (self));
}

static void
way_portrait_view_changed (WayView *view)
{
  WayPortraitView *self = WAY_PORTRAIT_VIEW (view);
  WayPortraitRow *row;

  self->open = find_open (self); /* a row that comes or goes says nothing of it */
  gtk_filter_changed (self->past, GTK_FILTER_CHANGE_DIFFERENT);
  for (guint i = 0; (row = row_at (self, i)) != NULL; i++)
    way_portrait_row_update (row, get_score (self, get_id (row)));
}

static void
way_portrait_view_show_record (WayView *view, gint64 id)
{
  WayPortraitView *self = WAY_PORTRAIT_VIEW (view);
  WayRecord *portrait = way_store_find (store_of (self), WAY_TYPE_PORTRAIT, id);
  WayPortraitRow *row;

  way_priorities_card_show (self->priorities, id);
  if (way_store_find (store_of (self), WAY_TYPE_JOURNEY, id) != NULL)
    way_cards_show (adw_bin_get_child (ADW_BIN (self->know)));
  for (guint i = 0; portrait != NULL && (row = row_at (self, i)) != NULL; i++)
    {
      if (get_id (row) == way_record_get_int (portrait, "domain"))
        way_portrait_row_open (row);
    }
}

/* Returns the priority, or the journey, in whose words the focus is, or the portrait that is open.
 */
static gint64
way_portrait_view_get_record (WayView *view)
{
  WayPortraitView *self = WAY_PORTRAIT_VIEW (view);
  gint64 priority = way_priorities_card_get_focused (self->priorities);
  WayRecord *portrait = way_portraits_find (store_of (self), self->open);

  if (priority != 0)
    return priority;
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->know)) != NULL)
    return way_record_get_id (way_store_get_journey (store_of (self)));

  return portrait != NULL ? way_record_get_id (portrait) : 0;
}

static void
way_portrait_view_dispose (GObject *object)
{
  WayPortraitView *self = WAY_PORTRAIT_VIEW (object);

  if (self->domains != NULL)
    gtk_list_box_bind_model (self->domains, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PORTRAIT_VIEW);
  g_clear_object (&self->past);
  g_clear_object (&self->profiles);

  G_OBJECT_CLASS (way_portrait_view_parent_class)->dispose (object);
}

static void
way_portrait_view_class_init (WayPortraitViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  WayViewClass *view_class = WAY_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_portrait_view_dispose;
  view_class->store_set = way_portrait_view_store_set;
  view_class->changed = way_portrait_view_changed;
  view_class->show_record = way_portrait_view_show_record;
  view_class->get_record = way_portrait_view_get_record;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_DECK);
  g_type_ensure (WAY_TYPE_FORM);
  g_type_ensure (WAY_TYPE_PRIORITIES_CARD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/portrait-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPortraitView, know);
  gtk_widget_class_bind_template_child (widget_class, WayPortraitView, priorities);
  gtk_widget_class_bind_template_child (widget_class, WayPortraitView, domains);
}

static void
way_portrait_view_init (WayPortraitView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::narrow", G_CALLBACK (narrow_cb), NULL);
}
