#include "views/contact-road.h"

#include <glib/gi18n.h>

#include "model/contact.h"
#include "model/date.h"
#include "model/words.h"
#include "store/contacts.h"
#include "widgets/scroll-past.h"
#include "widgets/timeline.h"

#define LEAST 2 /* contacts that make a road */

struct _WayContactRoad
{
  AdwBin parent_instance;

  WayQuery *contacts;
  GtkFilterListModel *shown;
  const char *kind;    /* (borrowed, nullable) the only one that is shown */
  gboolean at_the_end; /* of the road, so that what is noted is seen */
  guint placing;

  /* Template children */
  GtkMenuButton *choose;
  GtkToggleButton *talks;
  GtkWidget *none;
  GtkScrolledWindow *scrolled;
  WayTimeline *timeline;
};

enum
{
  SIGNAL_OPENED,
  SIGNAL_FILTERED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WayContactRoad, way_contact_road, ADW_TYPE_BIN)

static gboolean
is_shown (gpointer item, gpointer data)
{
  WayContactRoad *self = data;

  return (self->kind == NULL || g_strcmp0 (way_record_get_text (item, "kind"), self->kind) == 0) &&
         (!gtk_toggle_button_get_active (self->talks) || way_contacts_is_talk (item));
}

static char *
name_contact (gint64 id, gpointer data)
{
  WayContactRoad *self = data;

  for (guint i = 0; i < way_query_get_length (self->contacts); i++)
    {
      WayRecord *contact = way_query_peek (self->contacts, i);

      if (way_record_get_id (contact) == id)
        {
          const char *day = way_record_get_text (contact, "happened_on");
          g_autofree char *date = way_date_format (day, WAY_DATE_SHORT);
          g_autofree char *what = way_contact_describe (contact);

          return g_strdup_printf ("%s: %s", date, what);
        }
    }
  return g_strdup ("");
}

static void
show_timeline (WayContactRoad *self)
{
  GArray *marks = way_timeline_marks_new ();
  g_autofree char *today = way_date_today ();
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->shown));

  for (guint i = n; i > 0; i--)
    {
      g_autoptr (WayRecord) contact = g_list_model_get_item (G_LIST_MODEL (self->shown), i - 1);

      way_timeline_marks_add (
          marks, way_record_get_id (contact), way_record_get_text (contact, "happened_on"),
          way_record_get_text (contact, "kind"), way_contacts_is_talk (contact));
    }

  way_timeline_set_marks (self->timeline, marks, today);
  gtk_widget_set_visible (GTK_WIDGET (self->scrolled), n > 0);
  gtk_widget_set_visible (self->none, n == 0);
}

static void
update (WayContactRoad *self)
{
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->shown), GTK_FILTER_CHANGE_DIFFERENT);
  show_timeline (self);
}

static void
filter (WayContactRoad *self)
{
  update (self);
  g_signal_emit (self, signals[SIGNAL_FILTERED], 0);
}

static void
show_kind (WayContactRoad *self, const char *kind)
{
  self->kind = kind;
  gtk_menu_button_set_label (self->choose,
                             kind != NULL ? way_word ("contact.kind", kind) : _("Every kind"));
}

static void
kind_cb (WayContactRoad *self, GtkWidget *button)
{
  show_kind (self, g_object_get_data (G_OBJECT (button), "kind"));
  gtk_menu_button_popdown (self->choose);
  filter (self);
}

static void
add_kind (WayContactRoad *self, GtkWidget *box, const char *kind, const char *label)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_label_set_xalign (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), 0);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "way-touch");
  if (g_strcmp0 (kind, self->kind) == 0)
    gtk_widget_add_css_class (button, "way-link");
  g_object_set_data (G_OBJECT (button), "kind", (char *) kind);
  g_signal_connect_object (button, "clicked", G_CALLBACK (kind_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), button);
}

/* Made when it is wanted: few of those who read the log look for one kind. */
static void
choose_cb (GtkMenuButton *button, gpointer data)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  add_kind (data, box, NULL, _("Every kind"));
  for (const WayWord *kind = way_words_get ("contact.kind"); kind->key != NULL; kind++)
    add_kind (data, box, kind->key, way_word ("contact.kind", kind->key));

  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_menu_button_set_popover (button, popover);
}

static void
opened_cb (WayContactRoad *self, gint64 id)
{
  g_signal_emit (self, signals[SIGNAL_OPENED], 0, id);
}

static void
scrolled_cb (WayContactRoad *self, GtkAdjustment *place)
{
  self->at_the_end = gtk_adjustment_get_value (place) + gtk_adjustment_get_page_size (place) >=
                     gtk_adjustment_get_upper (place) - 1;
}

static gboolean
place_cb (gpointer data)
{
  WayContactRoad *self = data;

  self->placing = 0;
  gtk_widget_queue_allocate (gtk_widget_get_parent (GTK_WIDGET (self->timeline)));
  return G_SOURCE_REMOVE;
}

/* The road begins long ago, and what is new is at its end. It has been put to its place already
 * when this is told, and has to be put there once more. */
static void
grown_cb (WayContactRoad *self, GParamSpec *pspec, GtkAdjustment *place)
{
  if (!self->at_the_end)
    return;

  gtk_adjustment_set_value (place, gtk_adjustment_get_upper (place) -
                                       gtk_adjustment_get_page_size (place));
  if (self->placing == 0)
    self->placing = g_idle_add_full (GDK_PRIORITY_REDRAW - 1, place_cb, self, NULL);
}

static void
way_contact_road_dispose (GObject *object)
{
  WayContactRoad *self = WAY_CONTACT_ROAD (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_CONTACT_ROAD);
  g_clear_handle_id (&self->placing, g_source_remove);
  g_clear_object (&self->shown);
  g_clear_object (&self->contacts);

  G_OBJECT_CLASS (way_contact_road_parent_class)->dispose (object);
}

static void
way_contact_road_class_init (WayContactRoadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_contact_road_dispose;

  signals[SIGNAL_OPENED] = g_signal_new ("opened", WAY_TYPE_CONTACT_ROAD, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[SIGNAL_FILTERED] = g_signal_new ("filtered", WAY_TYPE_CONTACT_ROAD, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (WAY_TYPE_TIMELINE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/contact-road.ui");
  gtk_widget_class_bind_template_child (widget_class, WayContactRoad, choose);
  gtk_widget_class_bind_template_child (widget_class, WayContactRoad, talks);
  gtk_widget_class_bind_template_child (widget_class, WayContactRoad, none);
  gtk_widget_class_bind_template_child (widget_class, WayContactRoad, scrolled);
  gtk_widget_class_bind_template_child (widget_class, WayContactRoad, timeline);
  gtk_widget_class_bind_template_callback (widget_class, filter);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
}

static void
way_contact_road_init (WayContactRoad *self)
{
  GtkAdjustment *place;

  gtk_widget_init_template (GTK_WIDGET (self));
  show_kind (self, NULL);
  way_timeline_set_name (self->timeline, name_contact, self);
  gtk_menu_button_set_create_popup_func (self->choose, choose_cb, self, NULL);

  way_scroll_past (GTK_WIDGET (self->scrolled));
  self->at_the_end = TRUE;
  place = gtk_scrolled_window_get_hadjustment (self->scrolled);
  g_signal_connect_object (place, "value-changed", G_CALLBACK (scrolled_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (place, "notify::upper", G_CALLBACK (grown_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (place, "notify::page-size", G_CALLBACK (grown_cb), self,
                           G_CONNECT_SWAPPED);
}

void
way_contact_road_set_contacts (WayContactRoad *self, WayQuery *contacts)
{
  GtkFilter *shown = GTK_FILTER (gtk_custom_filter_new (is_shown, self, NULL));

  g_return_if_fail (WAY_IS_CONTACT_ROAD (self) && self->contacts == NULL);

  self->contacts = g_object_ref (contacts);
  self->shown = gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (contacts)), shown);
}

GListModel *
way_contact_road_get_shown (WayContactRoad *self)
{
  g_return_val_if_fail (WAY_IS_CONTACT_ROAD (self), NULL);

  return G_LIST_MODEL (self->shown);
}

void
way_contact_road_update (WayContactRoad *self)
{
  g_return_if_fail (WAY_IS_CONTACT_ROAD (self));

  gtk_widget_set_visible (GTK_WIDGET (self), way_query_get_length (self->contacts) >= LEAST);
  update (self);
}

void
way_contact_road_reveal (WayContactRoad *self, WayRecord *contact)
{
  g_return_if_fail (WAY_IS_CONTACT_ROAD (self));

  if (is_shown (contact, self))
    return;

  show_kind (self, NULL);
  gtk_toggle_button_set_active (self->talks, FALSE);
  filter (self);
}
