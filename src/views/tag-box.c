#include "views/tag-box.h"

#include "model/domain.h"
#include "model/words.h"
#include "store/query.h"
#include "store/tags.h"

struct _WayTagBox
{
  WayChipBox parent_instance;
};

G_DEFINE_FINAL_TYPE (WayTagBox, way_tag_box, WAY_TYPE_CHIP_BOX)

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
way_tag_box_is_on (WayChipBox *box, GtkWidget *chip)
{
  WayStore *store = way_chip_box_get_store (box);
  WayRecord *subject = way_chip_box_get_record (box);
  WayRecord *domain = domain_of (chip);

  if (domain != NULL)
    return way_tags_has_domain (store, subject, way_record_get_id (domain));

  return way_tags_has_word (store, subject, way_chip_box_get_field (box), word_of (chip));
}

static gboolean
way_tag_box_save (WayChipBox *box, GtkWidget *chip, gboolean on, GError **error)
{
  WayStore *store = way_chip_box_get_store (box);
  WayRecord *subject = way_chip_box_get_record (box);
  WayRecord *domain = domain_of (chip);

  if (domain != NULL)
    return way_tags_set_domain (store, subject, way_record_get_id (domain), on, error);

  return way_tags_set_word (store, subject, way_chip_box_get_field (box), word_of (chip), on,
                            error);
}

/* A hidden domain is shown where it has been chosen. */
static void
way_tag_box_show (WayChipBox *box, GtkWidget *chip, gboolean on)
{
  WayRecord *domain = domain_of (chip);

  gtk_widget_set_visible (chip, on || domain == NULL || way_record_get_int (domain, "shown") == 1);
}

static GtkWidget *
add_chip (WayChipBox *box, const char *label)
{
  GtkWidget *chip = way_chip_box_add (box);

  gtk_button_set_label (GTK_BUTTON (chip), label);
  return chip;
}

static void
add_domains (WayChipBox *box)
{
  g_autoptr (WayQuery) domains =
                 way_query_new (way_chip_box_get_store (box), WAY_TYPE_DOMAIN, "position");
  guint n = way_query_get_length (domains);

  for (guint i = 0; i < n; i++)
    {
      WayRecord *domain = way_query_peek (domains, i);
      GtkWidget *chip = add_chip (box, way_domain_get_label (WAY_DOMAIN (domain)));

      g_object_set_data_full (G_OBJECT (chip), "domain", g_object_ref (domain), g_object_unref);
    }
}

/* What a goal is good for stands in columns of its own: it is no tag besides. */
static gboolean
has_column (WayRecord *subject, const char *word)
{
  return g_object_class_find_property (G_OBJECT_GET_CLASS (subject), word) != NULL;
}

static void
add_words (WayChipBox *box, const char *field)
{
  g_autofree char *vocabulary = g_strdup_printf ("tag.%s", field);

  for (const WayWord *word = way_words_get (vocabulary); word->key != NULL; word++)
    if (!has_column (way_chip_box_get_record (box), word->key))
      g_object_set_data (G_OBJECT (add_chip (box, way_word (vocabulary, word->key))), "word",
                         (char *) word->key);
}

/* Most tags are folded away most of the time, and need no widgets then. */
static void
way_tag_box_map (GtkWidget *widget)
{
  WayChipBox *box = WAY_CHIP_BOX (widget);
  const char *field = way_chip_box_get_field (box);

  if (way_chip_box_get_record (box) != NULL && way_chip_box_is_empty (box))
    {
      if (g_str_equal (field, "domain"))
        add_domains (box);
      else
        add_words (box, field);
      way_chip_box_update (box);
    }

  GTK_WIDGET_CLASS (way_tag_box_parent_class)->map (widget);
}

static void
way_tag_box_class_init (WayTagBoxClass *klass)
{
  WayChipBoxClass *box_class = WAY_CHIP_BOX_CLASS (klass);

  GTK_WIDGET_CLASS (klass)->map = way_tag_box_map;
  box_class->is_on = way_tag_box_is_on;
  box_class->save = way_tag_box_save;
  box_class->show = way_tag_box_show;
}

static void
way_tag_box_init (WayTagBox *self)
{
}
