#include "views/portrait-row.h"

#include <glib/gi18n.h>

#include "model/domain.h"
#include "model/score-words.h"
#include "store/portraits.h"
#include "views/cards.h"
#include "views/portrait-fields.h"
#include "views/portrait-words.h"
#include "widgets/wrap-layout.h"

static const struct
{
  const char *column, *whose, *title, *icon;
} columns[] = {
  { "now", "now_by", N_ ("Now, and my strengths"), "way-strengthening-symbolic" },
  { "wish", "wish_by", N_ ("What I wish"), "emoji-flags-symbolic" },
  { "helped", "helped_by", N_ ("What worked before, and who or what helped"), NULL },
};

struct _WayPortraitRow
{
  WayFold parent_instance;

  WayStore *store;
  WayRecord *domain;
  gint64 score;
  gboolean narrow;
  WayPortraitFields *fields; /* (borrowed) NULL until it is opened */

  /* Template children */
  GtkImage *icon;
  GtkLabel *name;
  GtkLabel *score_label;
  GtkWidget *invitation;
  WayDeck *said; /* empty until something is */
};

G_DEFINE_FINAL_TYPE (WayPortraitRow, way_portrait_row, WAY_TYPE_FOLD)

static WayRecord *
get_portrait (WayPortraitRow *self)
{
  return way_portraits_find (self->store, way_record_get_id (self->domain));
}

static void
make_columns (WayPortraitRow *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    gtk_widget_set_parent (way_portrait_words_new (_(columns[i].title), columns[i].icon),
                                                   GTK_WIDGET (self->said));
}

/* Side by side, what is not said leaves its place free: columns stay columns all down the page. */
static void
show_said (WayPortraitRow *self, WayRecord *portrait)
{
  const char *worker = way_record_get_text (way_store_get_journey (self->store), "worker");

  if (way_deck_get_card (self->said, 0) == NULL)
    make_columns (self);

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      GtkWidget *card = way_deck_get_card (self->said, i);
      const char *words = way_record_get_text (portrait, columns[i].column);

      way_portrait_words_say (WAY_PORTRAIT_WORDS (card), words,
                              way_record_get_text (portrait, columns[i].whose), worker);
      gtk_widget_set_visible (card, words != NULL || !self->narrow);
    }

  way_portrait_words_remark (WAY_PORTRAIT_WORDS (way_deck_get_card (self->said, 0)),
                             way_portraits_find_strength (self->store, portrait) != NULL
                             ? _("A strength of mine")
                             : NULL);
  way_portrait_words_remark (
      WAY_PORTRAIT_WORDS (way_deck_get_card (self->said, 1)),
      way_portraits_find_wish (self->store, portrait) != NULL ? _("Among my wishes") : NULL);
}

/* A screen reader says all that is to be read. */
static void
show_label (WayPortraitRow *self, WayRecord *portrait, const char *score)
{
  GString *label = g_string_new (way_domain_get_label (WAY_DOMAIN (self->domain)));

  if (score != NULL)
    g_string_append_printf (label, ", %s", score);
  for (guint i = 0; portrait != NULL && i < G_N_ELEMENTS (columns); i++)
    {
      const char *words = way_record_get_text (portrait, columns[i].column);

      if (words != NULL)
        g_string_append_printf (label, "\n%s: %s", _(columns[i].title), words);
    }

  way_fold_set_label (WAY_FOLD (self), label->str);
  g_string_free (label, TRUE);
}

static void
show_name (WayPortraitRow *self, const char *score)
{
  gtk_image_set_from_icon_name (self->icon, way_domain_get_icon (WAY_DOMAIN (self->domain)));
  gtk_label_set_label (self->name, way_domain_get_label (WAY_DOMAIN (self->domain)));
  gtk_label_set_label (self->score_label, score != NULL ? score : "");
  gtk_widget_set_visible (GTK_WIDGET (self->score_label), score != NULL);
}

static void
update (WayPortraitRow *self)
{
  WayRecord *portrait = get_portrait (self);
  gboolean open = way_fold_is_open (WAY_FOLD (self)), any = way_portraits_say (portrait);
  g_autofree char *score = self->score != WAY_NONE ? way_score_describe (self->score) : NULL;

  show_name (self, score);
  show_label (self, portrait, score);
  gtk_widget_set_visible (self->invitation, !open && !any);
  gtk_widget_set_visible (GTK_WIDGET (self->said), !open && any);
  if (any)
    show_said (self, portrait);
  if (self->fields != NULL)
    way_portrait_fields_update (self->fields);
}

static GtkWidget *
way_portrait_row_make_details (WayFold *fold)
{
  WayPortraitRow *self = WAY_PORTRAIT_ROW (fold);
  GtkWidget *fields = way_portrait_fields_new (self->store, way_record_get_id (self->domain));

  self->fields = WAY_PORTRAIT_FIELDS (fields);
  way_portrait_fields_set_narrow (self->fields, self->narrow);

  return g_object_ref_sink (fields);
}

static void
way_portrait_row_dispose (GObject *object)
{
  WayPortraitRow *self = WAY_PORTRAIT_ROW (object);
  GtkWidget *card;

  self->fields = NULL;
  while (self->said != NULL && (card = way_deck_get_card (self->said, 0)) != NULL)
    gtk_widget_unparent (card);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PORTRAIT_ROW);
  g_clear_object (&self->domain);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_portrait_row_parent_class)->dispose (object);
}

static void
way_portrait_row_class_init (WayPortraitRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_portrait_row_dispose;
  WAY_FOLD_CLASS (klass)->make_details = way_portrait_row_make_details;

  g_type_ensure (WAY_TYPE_DECK);
  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/portrait-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPortraitRow, icon);
  gtk_widget_class_bind_template_child (widget_class, WayPortraitRow, name);
  gtk_widget_class_bind_template_child (widget_class, WayPortraitRow, score_label);
  gtk_widget_class_bind_template_child (widget_class, WayPortraitRow, invitation);
  gtk_widget_class_bind_template_child (widget_class, WayPortraitRow, said);
}

static void
way_portrait_row_init (WayPortraitRow *self)
{
  self->score = WAY_NONE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_portrait_row_new (WayStore *store, WayRecord *domain)
{
  WayPortraitRow *self = g_object_new (WAY_TYPE_PORTRAIT_ROW, NULL);

  self->store = g_object_ref (store);
  self->domain = g_object_ref (domain);
  g_signal_connect (self, "notify::open", G_CALLBACK (update), NULL);

  return GTK_WIDGET (self);
}

WayRecord *
way_portrait_row_get_domain (WayPortraitRow *self)
{
  g_return_val_if_fail (WAY_IS_PORTRAIT_ROW (self), NULL);

  return self->domain;
}

void
way_portrait_row_update (WayPortraitRow *self, gint64 score)
{
  g_return_if_fail (WAY_IS_PORTRAIT_ROW (self));

  self->score = score;
  update (self);
}

void
way_portrait_row_set_narrow (WayPortraitRow *self, gboolean narrow)
{
  g_return_if_fail (WAY_IS_PORTRAIT_ROW (self));

  self->narrow = narrow;
  way_portrait_words_lay_out (self->said, narrow);
  if (self->fields != NULL)
    way_portrait_fields_set_narrow (self->fields, narrow);
  update (self);
}

void
way_portrait_row_open (WayPortraitRow *self)
{
  g_return_if_fail (WAY_IS_PORTRAIT_ROW (self));

  way_fold_set_open (WAY_FOLD (self), TRUE);
  way_cards_show (way_fold_get_button (WAY_FOLD (self)));
}
