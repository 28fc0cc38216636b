#include "views/paper-ticks.h"

#include <glib/gi18n.h>

#include "model/recipient.h"
#include "store/people.h"
#include "store/ticks.h"
#include "views/report.h"
#include "widgets/invitation.h"

/* Who can be chosen: the person, those who got papers before, the people around me, and somebody
 * else. */
struct _WayPaperTicks
{
  AdwBin parent_instance;

  WayStore *store;
  const WayPaperKind *kind;
  gint64 recipient;
  guint choice_id;  /* of a choice to be read */
  gboolean showing; /* what is chosen now, which is no choice */

  /* Template children */
  GtkDropDown *readers;
  WayInvitation *somebody;
  GtkBox *sections;
  GtkWidget *whole;
};

enum
{
  PROP_RECIPIENT = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (WayPaperTicks, way_paper_ticks, ADW_TYPE_BIN)

static const char *
get_name (WayPaperTicks *self)
{
  WayRecord *recipient = way_store_find (self->store, WAY_TYPE_RECIPIENT, self->recipient);

  return recipient != NULL ? way_record_get_text (recipient, "name") : NULL;
}

static gboolean
is_among (GtkStringList *names, const char *name)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (names)); i++)
    {
      if (g_strcmp0 (gtk_string_list_get_string (names, i), name) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
add_names (GtkStringList *names, WayQuery *records)
{
  for (guint i = 0; i < way_query_get_length (records); i++)
    {
      const char *name = way_record_get_text (way_query_peek (records, i), "name");

      if (!is_among (names, name))
        gtk_string_list_append (names, name);
    }
}

static void
show_readers (WayPaperTicks *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autoptr (WayQuery) recipients = way_recipients_query (self->store);
  g_autoptr (WayQuery) people = way_people_query (self->store);
  const char *chosen = get_name (self);

  /* Translators: whom a paper is for. */
  gtk_string_list_append (names, C_ ("reader of a paper", "Me"));
  add_names (names, recipients);
  add_names (names, people);
  /* Translators: whom a paper is for. */
  gtk_string_list_append (names, C_ ("reader of a paper", "Somebody else…"));

  gtk_drop_down_set_model (self->readers, G_LIST_MODEL (names));
  for (guint i = 0; chosen != NULL && i < g_list_model_get_n_items (G_LIST_MODEL (names)); i++)
    {
      if (g_strcmp0 (gtk_string_list_get_string (names, i), chosen) == 0)
        gtk_drop_down_set_selected (self->readers, i);
    }
}

static void
choose (WayPaperTicks *self, gint64 recipient)
{
  if (self->recipient == recipient)
    return;

  self->recipient = recipient;
  way_paper_ticks_show (self, self->store, self->kind);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_RECIPIENT]);
}

static gboolean
choose_name (WayPaperTicks *self, const char *name)
{
  g_autoptr (GError) error = NULL;
  gint64 recipient = way_recipients_add (self->store, name, &error);

  if (recipient == 0)
    {
      way_report_error (GTK_WIDGET (self), _("The choice could not be saved"), error);
      return FALSE;
    }

  choose (self, recipient);
  return TRUE;
}

static gboolean
read_choice (gpointer data)
{
  WayPaperTicks *self = data;
  guint selected = gtk_drop_down_get_selected (self->readers);
  GtkStringList *names = GTK_STRING_LIST (gtk_drop_down_get_model (self->readers));
  gboolean other;

  self->choice_id = 0;
  if (selected == GTK_INVALID_LIST_POSITION)
    return G_SOURCE_REMOVE;

  other = selected + 1 == g_list_model_get_n_items (G_LIST_MODEL (names));
  gtk_widget_set_visible (GTK_WIDGET (self->somebody), other);
  if (other)
    gtk_widget_grab_focus (GTK_WIDGET (self->somebody));
  else if (selected == 0)
    choose (self, 0);
  else
    choose_name (self, gtk_string_list_get_string (names, selected));

  return G_SOURCE_REMOVE;
}

/* A list must not get other names in the middle of telling which one was chosen. */
static void
reader_cb (WayPaperTicks *self)
{
  if (!self->showing && self->store != NULL && self->choice_id == 0)
    self->choice_id = g_idle_add (read_choice, self);
}

static gboolean
somebody_cb (WayPaperTicks *self, const char *name)
{
  return choose_name (self, name);
}

static void
tick_cb (WayPaperTicks *self, GtkCheckButton *tick)
{
  const WayPaperSection *section = g_object_get_data (G_OBJECT (tick), "section");
  g_autoptr (GError) error = NULL;

  if (!self->showing && !way_ticks_set (self->store, self->recipient, self->kind->key, section->key,
                                        gtk_check_button_get_active (tick), &error))
    way_report_error (GTK_WIDGET (self), _("The choice could not be saved"), error);
}

/* One box to tick for each section; they stay while the kind of paper does. */
static void
make_ticks (WayPaperTicks *self)
{
  for (const WayPaperSection *section = self->kind->sections;
       section != NULL && section->key != NULL; section++)
    {
      GtkWidget *tick = gtk_check_button_new_with_label (_(section->title));

      gtk_widget_add_css_class (tick, "way-touch");
      g_object_set_data (G_OBJECT (tick), "section", (gpointer) section);
      g_signal_connect_object (tick, "toggled", G_CALLBACK (tick_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (self->sections, tick);
    }

  gtk_widget_set_visible (self->whole, self->kind->sections == NULL);
}

static void
show_ticks (WayPaperTicks *self)
{
  for (GtkWidget *tick = gtk_widget_get_first_child (GTK_WIDGET (self->sections)); tick != NULL;
       tick = gtk_widget_get_next_sibling (tick))
    {
      const WayPaperSection *section = g_object_get_data (G_OBJECT (tick), "section");

      gtk_check_button_set_active (
          GTK_CHECK_BUTTON (tick),
          way_paper_kind_shows (self->kind, section, self->store, self->recipient));
    }
}

static void
way_paper_ticks_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_int64 (value, WAY_PAPER_TICKS (object)->recipient);
}

static void
way_paper_ticks_dispose (GObject *object)
{
  WayPaperTicks *self = WAY_PAPER_TICKS (object);

  g_clear_handle_id (&self->choice_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_PAPER_TICKS);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_paper_ticks_parent_class)->dispose (object);
}

static void
way_paper_ticks_class_init (WayPaperTicksClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = way_paper_ticks_get_property;
  object_class->dispose = way_paper_ticks_dispose;

  props[PROP_RECIPIENT] =
      g_param_spec_int64 ("recipient", NULL, NULL, 0, G_MAXINT64, 0,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (WAY_TYPE_INVITATION);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/paper-ticks.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPaperTicks, readers);
  gtk_widget_class_bind_template_child (widget_class, WayPaperTicks, somebody);
  gtk_widget_class_bind_template_child (widget_class, WayPaperTicks, sections);
  gtk_widget_class_bind_template_child (widget_class, WayPaperTicks, whole);
  gtk_widget_class_bind_template_callback (widget_class, reader_cb);
  gtk_widget_class_bind_template_callback (widget_class, somebody_cb);
}

static void
way_paper_ticks_init (WayPaperTicks *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_paper_ticks_show (WayPaperTicks *self, WayStore *store, const WayPaperKind *kind)
{
  g_return_if_fail (WAY_IS_PAPER_TICKS (self));

  g_set_object (&self->store, store);
  if (get_name (self) == NULL)
    self->recipient = 0; /* taken back */

  self->showing = TRUE;
  if (self->kind == NULL)
    {
      self->kind = kind;
      make_ticks (self);
    }
  show_readers (self);
  gtk_widget_set_visible (GTK_WIDGET (self->somebody), FALSE);
  show_ticks (self);
  self->showing = FALSE;
}

gint64
way_paper_ticks_get_recipient (WayPaperTicks *self)
{
  g_return_val_if_fail (WAY_IS_PAPER_TICKS (self), 0);

  return self->recipient;
}

/* Returns (transfer full) the titles of what is left out, one after another. */
static char *
list_hidden (WayPaperTicks *self)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();

  for (const WayPaperSection *section = self->kind->sections;
       section != NULL && section->key != NULL; section++)
    {
      if (!way_paper_kind_shows (self->kind, section, self->store, self->recipient))
        g_ptr_array_add (titles, _(section->title));
    }

  g_ptr_array_add (titles, NULL);
  return g_strjoinv (", ", (GStrv) titles->pdata);
}

char *
way_paper_ticks_describe (WayPaperTicks *self)
{
  g_autofree char *hidden = list_hidden (self);
  const char *name = get_name (self);
  /* Translators: for whom a paper is. */
  g_autofree char *reader = name != NULL ? g_strdup_printf (_("For: %s."), name) : NULL;
  /* Translators: the headings of what is left out of a paper. */
  g_autofree char *out = *hidden != '\0' ? g_strdup_printf (_("Not on it: %s."), hidden) : NULL;

  if (reader != NULL && out != NULL)
    return g_strconcat (reader, " ", out, NULL);
  if (reader != NULL)
    return g_steal_pointer (&reader);
  return g_steal_pointer (&out);
}
