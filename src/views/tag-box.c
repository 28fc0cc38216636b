#include "views/tag-box.h"

#include <glib/gi18n.h>

#include "model/domain.h"
#include "model/words.h"
#include "store/query.h"
#include "store/tags.h"
#include "views/report.h"
#include "widgets/wrap-layout.h"

struct _WayTagBox
{
  AdwBin parent_instance;

  char *field;
  char *title;
  WayStore *store;
  WayRecord *subject;

  /* Template children */
  GtkWidget *chips;
};

typedef enum
{
  PROP_FIELD = 1,
  PROP_TITLE,
} WayTagBoxProperty;

G_DEFINE_FINAL_TYPE (WayTagBox, way_tag_box, ADW_TYPE_BIN)

/* What a chip stands for: a domain, or where there is none, a word. */
static WayRecord *
domain_of (GtkWidget *chip)
{
  return g_object_get_data (G_OBJECT (chip), "domain");
}

static const char *
word_of (GtkWidget *chip)
{
  return g_object_get_data (G_OBJECT (chip), "word");
}

static gboolean
is_on (WayTagBox *self, GtkWidget *chip)
{
  WayRecord *domain = domain_of (chip);

  if (domain != NULL)
    return way_tags_has_domain (self->store, self->subject, way_record_get_id (domain));

  return way_tags_has_word (self->store, self->subject, self->field, word_of (chip));
}

/* A hidden domain is shown where it has been chosen. */
static void
update_chips (WayTagBox *self)
{
  for (GtkWidget *chip = gtk_widget_get_first_child (self->chips); chip != NULL;
       chip = gtk_widget_get_next_sibling (chip))
    {
      gboolean on = is_on (self, chip);
      WayRecord *domain = domain_of (chip);

      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), on);
      gtk_widget_set_visible (chip,
                              on || domain == NULL || way_record_get_int (domain, "shown") == 1);
    }
}

static gboolean
save (WayTagBox *self, GtkWidget *chip, gboolean on, GError **error)
{
  WayRecord *domain = domain_of (chip);

  if (domain != NULL)
    return way_tags_set_domain (self->store, self->subject, way_record_get_id (domain), on, error);

  return way_tags_set_word (self->store, self->subject, self->field, word_of (chip), on, error);
}

static void
clicked_cb (WayTagBox *self, GtkToggleButton *chip)
{
  g_autoptr (GError) error = NULL;
  gboolean on = gtk_toggle_button_get_active (chip);

  if (way_store_begin (self->store, self->title, &error) &&
      way_store_end (self->store, save (self, GTK_WIDGET (chip), on, &error), &error))
    return;

  way_report_error (GTK_WIDGET (self), _("This could not be saved"), error);
  update_chips (self);
}

static GtkWidget *
add_chip (WayTagBox *self, const char *label)
{
  GtkWidget *chip = gtk_toggle_button_new_with_label (label);

  gtk_widget_add_css_class (chip, "way-chip");
  g_signal_connect_object (chip, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->chips), chip);
  return chip;
}

static void
add_domains (WayTagBox *self)
{
  g_autoptr (WayQuery) domains = way_query_new (self->store, WAY_TYPE_DOMAIN, "position");
  guint n = way_query_get_length (domains);

  for (guint i = 0; i < n; i++)
    {
      WayRecord *domain = way_query_peek (domains, i);
      GtkWidget *chip = add_chip (self, way_domain_get_label (WAY_DOMAIN (domain)));

      g_object_set_data_full (G_OBJECT (chip), "domain", g_object_ref (domain), g_object_unref);
    }
}

static void
add_words (WayTagBox *self)
{
  g_autofree char *vocabulary = g_strdup_printf ("tag.%s", self->field);

  for (const WayWord *word = way_words_get (vocabulary); word->key != NULL; word++)
    g_object_set_data (G_OBJECT (add_chip (self, way_word (vocabulary, word->key))), "word",
                       (char *) word->key);
}

static void
fill (WayTagBox *self)
{
  if (self->subject == NULL || gtk_widget_get_first_child (self->chips) != NULL)
    return;

  if (g_str_equal (self->field, "domain"))
    add_domains (self);
  else
    add_words (self);
  update_chips (self);
}

/* Most tags are folded away most of the time, and need no widgets then. */
static void
way_tag_box_map (GtkWidget *widget)
{
  fill (WAY_TAG_BOX (widget));

  GTK_WIDGET_CLASS (way_tag_box_parent_class)->map (widget);
}

static void
way_tag_box_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((WayTagBoxProperty) property_id)
    {
    case PROP_FIELD:
      g_value_set_string (value, WAY_TAG_BOX (object)->field);
      break;
    case PROP_TITLE:
      g_value_set_string (value, WAY_TAG_BOX (object)->title);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_tag_box_set_property (GObject *object,
                          guint property_id,
                          const GValue *value,
                          GParamSpec *pspec)
{
  WayTagBox *self = WAY_TAG_BOX (object);

  switch ((WayTagBoxProperty) property_id)
    {
    case PROP_FIELD:
      self->field = g_value_dup_string (value);
      break;
    case PROP_TITLE:
      self->title = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_tag_box_dispose (GObject *object)
{
  WayTagBox *self = WAY_TAG_BOX (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  g_clear_object (&self->store);
  g_clear_object (&self->subject);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_TAG_BOX);

  G_OBJECT_CLASS (way_tag_box_parent_class)->dispose (object);
}

static void
way_tag_box_finalize (GObject *object)
{
  WayTagBox *self = WAY_TAG_BOX (object);

  g_free (self->field);
  g_free (self->title);

  G_OBJECT_CLASS (way_tag_box_parent_class)->finalize (object);
}

static void
way_tag_box_class_init (WayTagBoxClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_CONSTRUCT_ONLY;

  object_class->get_property = way_tag_box_get_property;
  object_class->set_property = way_tag_box_set_property;
  object_class->dispose = way_tag_box_dispose;
  object_class->finalize = way_tag_box_finalize;
  widget_class->map = way_tag_box_map;

  g_object_class_install_property (object_class, PROP_FIELD,
                                   g_param_spec_string ("field", NULL, NULL, NULL, flags));
  g_object_class_install_property (object_class, PROP_TITLE,
                                   g_param_spec_string ("title", NULL, NULL, NULL, flags));

  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/care/waymark/Waymark/ui/tag-box.ui");
  gtk_widget_class_bind_template_child (widget_class, WayTagBox, chips);
}

static void
way_tag_box_init (WayTagBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_tag_box_set_subject (WayTagBox *self, WayStore *store, WayRecord *subject)
{
  g_return_if_fail (WAY_IS_TAG_BOX (self) && self->subject == NULL);

  self->store = g_object_ref (store);
  self->subject = g_object_ref (subject);
  g_signal_connect_object (store, "changed", G_CALLBACK (update_chips), self, G_CONNECT_SWAPPED);
}
