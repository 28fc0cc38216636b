#include "views/strip.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/words.h"
#include "store/contacts.h"
#include "store/meetings.h"
#include "views/contact-note.h"
#include "widgets/tip.h"

struct _WayStrip
{
  GtkBox parent_instance;

  WayStore *store;
  gboolean narrow;
  gboolean tight; /* the icons must do for the names, and days come first */

  /* Template children */
  GtkWidget *talk;
  GtkLabel *talk_name;
  GtkLabel *talk_value;
  GtkWidget *next;
  GtkLabel *next_name;
  GtkLabel *next_value;
  GtkWidget *reach;
  GtkLabel *reach_name;
  GtkLabel *reach_value;
  GtkMenuButton *note;
  GtkWidget *note_label;
};

typedef enum
{
  PROP_NARROW = 1,
  PROP_TIGHT,
} WayStripProperty;

static GParamSpec *properties[PROP_TIGHT + 1];

G_DEFINE_FINAL_TYPE (WayStrip, way_strip, GTK_TYPE_BOX)

/* Takes TEXT; NULL or "": there is nothing to show. The tooltip says it with its NAME, where there
 * is no room for all of it. */
static void
show (GtkWidget *item, GtkLabel *name, GtkLabel *value, char *text)
{
  gboolean any = text != NULL && *text != '\0';
  g_autofree char *whole = any ? g_strconcat (gtk_label_get_label (name), " ", text, NULL) : NULL;

  gtk_label_set_label (value, any ? text : "");
  way_tip_set (item, whole);
  gtk_widget_set_visible (item, any);
  g_free (text);
}

static char *
describe_date (WayStrip *self, WayRecord *record, const char *date, const char *time)
{
  return way_date_format_with_time (way_record_get_text (record, date),
                                    time != NULL ? way_record_get_text (record, time) : NULL,
                                    self->narrow ? WAY_DATE_SHORT : WAY_DATE_WEEKDAY);
}

static void
show_talk (WayStrip *self)
{
  WayRecord *talk = way_contacts_find_last_talk (self->store);

  show (self->talk, self->talk_name, self->talk_value,
        talk != NULL ? describe_date (self, talk, "happened_on", NULL) : NULL);
}

static void
show_next (WayStrip *self)
{
  WayRecord *meeting = way_meeting_find_next (self->store);
  WayRecord *contact = meeting == NULL ? way_contacts_find_next_try (self->store) : NULL;
  char *text = NULL;

  if (meeting != NULL)
    {
      const char *place = way_record_get_text (meeting, "place");

      text = describe_date (self, meeting, "planned_on", "planned_at");
      if (place != NULL && !self->narrow)
        {
          char *at = text;

          /* Translators: when, and where: "Tue 26 March, 14:00, at home". */
          text = g_strdup_printf (_("%1$s, %2$s"), at, place);
          g_free (at);
        }
    }
  else if (contact != NULL)
    text = describe_date (self, contact, "next_on", "next_at");

  show (self->next, self->next_name, self->next_value, text);
}

static void
show_reach (WayStrip *self)
{
  WayRecord *journey = way_store_get_journey (self->store);
  const char *reach = way_record_get_text (journey, "reach");

  if (reach == NULL)
    reach = way_word ("journey.channel", way_record_get_text (journey, "channel"));
  show (self->reach, self->reach_name, self->reach_value, g_strdup (reach));
  if (self->tight && gtk_widget_get_visible (self->talk) && gtk_widget_get_visible (self->next))
    gtk_widget_set_visible (self->reach, FALSE);
}

static void
show_names (WayStrip *self)
{
  gboolean meeting = way_meeting_find_next (self->store) != NULL;

  /* Translators: what follows is the day of the last talk. Short, so that the day is seen. */
  gtk_label_set_label (self->talk_name, self->narrow ? _("Talk:") : _("Last talk:"));
  gtk_label_set_label (
      self->next_name,
      /* Translators: what follows is when we meet or try next. Shorter than "Next meeting:". */
      self->narrow ? _("Next:") : meeting ? _("Next meeting:") : _("Next try:"));
  /* Translators: what follows is how the person can be reached: "Text first, mornings". */
  gtk_label_set_label (self->reach_name, self->narrow ? _("Reach:") : _("How to reach:"));
}

static void
update (WayStrip *self)
{
  if (self->store == NULL)
    return;

  show_names (self);
  show_talk (self);
  show_next (self);
  show_reach (self);
}

/* Made when it is wanted, as few of those who look here have something to note. */
static void
note_cb (GtkMenuButton *button, gpointer strip)
{
  WayStrip *self = strip;
  GtkWidget *note = way_contact_note_new (self->store);
  GtkWidget *popover = gtk_popover_new ();

  gtk_popover_set_child (GTK_POPOVER (popover), note);
  g_signal_connect_object (note, "left", G_CALLBACK (gtk_popover_popdown), popover,
                           G_CONNECT_SWAPPED);
  gtk_menu_button_set_popover (button, popover);
}

static void
way_strip_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch ((WayStripProperty) id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, WAY_STRIP (object)->narrow);
      break;
    case PROP_TIGHT:
      g_value_set_boolean (value, WAY_STRIP (object)->tight);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
way_strip_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  WayStrip *self = WAY_STRIP (object);

  switch ((WayStripProperty) id)
    {
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      gtk_widget_set_visible (self->note_label, !self->narrow);
      update (self);
      break;
    case PROP_TIGHT:
      self->tight = g_value_get_boolean (value);
      gtk_widget_set_visible (GTK_WIDGET (self->talk_name), !self->tight);
      gtk_widget_set_visible (GTK_WIDGET (self->next_name), !self->tight);
      gtk_widget_set_visible (GTK_WIDGET (self->reach_name), !self->tight);
      update (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
way_strip_dispose (GObject *object)
{
  WayStrip *self = WAY_STRIP (object);

  g_clear_object (&self->store);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_STRIP);

  G_OBJECT_CLASS (way_strip_parent_class)->dispose (object);
}

static void
way_strip_class_init (WayStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = way_strip_dispose;
  object_class->get_property = way_strip_get_property;
  object_class->set_property = way_strip_set_property;

  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TIGHT] =
      g_param_spec_boolean ("tight", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/care/waymark/Waymark/ui/strip.ui");
  gtk_widget_class_bind_template_child (widget_class, WayStrip, talk);
  gtk_widget_class_bind_template_child (widget_class, WayStrip, talk_name);
  gtk_widget_class_bind_template_child (widget_class, WayStrip, talk_value);
  gtk_widget_class_bind_template_child (widget_class, WayStrip, next);
  gtk_widget_class_bind_template_child (widget_class, WayStrip, next_name);
  gtk_widget_class_bind_template_child (widget_class, WayStrip, next_value);
  gtk_widget_class_bind_template_child (widget_class, WayStrip, reach);
  gtk_widget_class_bind_template_child (widget_class, WayStrip, reach_name);
  gtk_widget_class_bind_template_child (widget_class, WayStrip, reach_value);
  gtk_widget_class_bind_template_child (widget_class, WayStrip, note);
  gtk_widget_class_bind_template_child (widget_class, WayStrip, note_label);
}

static void
way_strip_init (WayStrip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->note, note_cb, self, NULL);
}

void
way_strip_set_store (WayStrip *self, WayStore *store)
{
  g_return_if_fail (WAY_IS_STRIP (self) && self->store == NULL);

  self->store = g_object_ref (store);
  g_signal_connect_object (store, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
