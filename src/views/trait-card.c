#include "views/trait-card.h"

#include <glib/gi18n.h>

#include "model/trait.h"
#include "store/traits.h"
#include "views/card-drag.h"
#include "views/cards.h"
#include "views/form.h"
#include "views/report.h"
#include "views/trait-group.h"
#include "views/view.h"
#include "widgets/editors.h"
#include "widgets/pick-field.h"
#include "widgets/quote.h"

struct _WayTraitCard
{
  WayFold parent_instance;

  WayStore *store;
  WayRecord *trait;
  WayPickField *answer_field; /* (borrowed, nullable) once there are details of a vulnerability */
  GtkWidget *source_field;    /* (borrowed, nullable) once there are details */
  char *offered;              /* (nullable) ids and words in the answer field */

  /* Template children */
  GtkLabel *heading;
  WayQuote *words;
  GtkWidget *more;
  GtkLabel *helps_title;
  WayQuote *helps;
  GtkLabel *worse_title;
  WayQuote *worse;
  GtkWidget *notes;
  GtkWidget *marked;
  GtkLabel *answer;
};

G_DEFINE_FINAL_TYPE (WayTraitCard, way_trait_card, WAY_TYPE_FOLD)

static gboolean
is_strength (WayTraitCard *self)
{
  return g_strcmp0 (way_record_get_text (self->trait, "kind"), "strength") == 0;
}

static void
show_quote (WayTraitCard *self, WayQuote *quote, const char *column, const char *whose_column)
{
  WayRecord *journey = way_store_get_journey (self->store);

  g_object_set (quote, "words", way_record_get_text (self->trait, column), "whose",
                way_record_get_text (self->trait, whose_column), "speaker",
                way_record_get_text (journey, "worker"), NULL);
}

/* The words that go with a strength are others than those that go with a vulnerability. */
static void
name_parts (WayTraitCard *self)
{
  gboolean strength = is_strength (self);

  gtk_label_set_label (self->heading,
                       strength ? _("What makes me strong") : _("What makes me vulnerable"));
  gtk_label_set_label (self->helps_title, strength ? _("What brings it out") : _("What helps"));
  gtk_label_set_label (self->worse_title,
                       strength ? _("What gets in its way") : _("What makes it harder"));
}

/* A list that is offered anew while one is chosen of it would lose the choice. */
static gboolean
are_offered (WayTraitCard *self, const char *strengths)
{
  if (g_strcmp0 (strengths, self->offered) == 0)
    return TRUE;

  g_free (self->offered);
  self->offered = g_strdup (strengths);
  return FALSE;
}

static void
offer_strengths (WayTraitCard *self)
{
  g_autoptr (WayQuery) strengths = way_query_new (self->store, WAY_TYPE_TRAIT, "source,position");
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  g_autoptr (GString) all = g_string_new (NULL);

  way_query_where_text (strengths, "kind", "strength");
  for (guint i = 0; i < way_query_get_length (strengths); i++)
    {
      WayRecord *strength = way_query_peek (strengths, i);
      gint64 id = way_record_get_id (strength);

      g_array_append_val (ids, id);
      g_ptr_array_add (words, (char *) way_record_get_text (strength, "words"));
      g_string_append_printf (all, "%" G_GINT64_FORMAT " %s\n", id,
                              way_record_get_text (strength, "words"));
    }
  g_ptr_array_add (words, NULL);

  if (!are_offered (self, all->str))
    way_pick_field_set_records (self->answer_field, (const gint64 *) ids->data,
                                (const char *const *) words->pdata);
}

/* Open, it does not say above what can be changed below. */
static void
show_parts (WayTraitCard *self)
{
  gboolean open = way_fold_is_open (WAY_FOLD (self));
  gboolean helps = way_record_get_text (self->trait, "helps") != NULL;
  gboolean worse = way_record_get_text (self->trait, "worse") != NULL;
  gboolean marked = is_strength (self) && way_record_get_int (self->trait, "marked") == 1;
  gboolean answers = *gtk_label_get_label (self->answer) != '\0';

  gtk_widget_set_visible (GTK_WIDGET (self->heading), open);
  gtk_widget_set_visible (GTK_WIDGET (self->words), !open);
  gtk_widget_set_visible (GTK_WIDGET (self->helps_title), helps);
  gtk_widget_set_visible (GTK_WIDGET (self->worse_title), worse);
  gtk_widget_set_visible (self->more, !open && (helps || worse));
  gtk_widget_set_visible (self->marked, marked);
  gtk_widget_set_visible (GTK_WIDGET (self->answer), answers);
  gtk_widget_set_visible (self->notes, !open && (marked || answers));
}

static void
update (WayTraitCard *self)
{
  g_autofree char *answer = way_traits_describe_answers (self->store, self->trait);
  const char *words = way_record_get_text (self->trait, "words");
  g_autofree char *name =
      answer != NULL ? g_strdup_printf ("%s %s", words, answer) : g_strdup (words);

  show_quote (self, self->words, "words", "words_by");
  show_quote (self, self->helps, "helps", "helps_by");
  show_quote (self, self->worse, "worse", "worse_by");
  gtk_label_set_label (self->answer, answer != NULL ? answer : "");
  show_parts (self);
  way_fold_set_label (WAY_FOLD (self), name);

  if (self->answer_field != NULL)
    offer_strengths (self);
  if (self->source_field != NULL)
    gtk_widget_set_visible (self->source_field,
                            way_record_get_text (self->trait, "stigma") == NULL);
}

static void
move_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  GtkWidget *group = gtk_widget_get_ancestor (widget, WAY_TYPE_TRAIT_GROUP);

  way_form_flush (widget);
  way_trait_group_move (WAY_TRAIT_GROUP (group), WAY_TRAIT_CARD (widget)->trait,
                        g_variant_get_int32 (parameter));
}

/* The card goes when the trait does, so the view is found before. */
static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayTraitCard *self = WAY_TRAIT_CARD (widget);
  GtkWidget *view = gtk_widget_get_ancestor (widget, WAY_TYPE_VIEW);
  g_autoptr (GError) error = NULL;
  g_autofree char *told = NULL;

  if (way_traits_remove (self->store, self->trait, &told, &error))
    way_report (view, told, TRUE);
  else
    way_report_error (view, _("It could not be removed"), error);
}

static GtkWidget *
get_object (GtkBuilder *builder, const char *name)
{
  return GTK_WIDGET (gtk_builder_get_object (builder, name));
}

/* A form shows all fields that it has: those of the other kind go. */
static void
show_kind (WayTraitCard *self, GtkBuilder *builder)
{
  GtkBox *parts = GTK_BOX (get_object (builder, "parts"));

  g_object_set (get_object (builder, "words"), "title", gtk_label_get_label (self->heading), NULL);
  g_object_set (get_object (builder, "helps"), "title", gtk_label_get_label (self->helps_title),
                NULL);
  g_object_set (get_object (builder, "worse"), "title", gtk_label_get_label (self->worse_title),
                NULL);
  if (is_strength (self))
    {
      gtk_box_remove (parts, get_object (builder, "answer"));
      gtk_box_remove (parts, get_object (builder, "stigma"));
    }
  else
    {
      gtk_box_remove (parts, get_object (builder, "marked"));
      self->answer_field = WAY_PICK_FIELD (get_object (builder, "answer"));
    }
}

static GtkWidget *
way_trait_card_make_details (WayFold *fold)
{
  WayTraitCard *self = WAY_TRAIT_CARD (fold);

  g_autoptr (GtkBuilder) builder =
                 gtk_builder_new_from_resource ("/care/waymark/Waymark/ui/trait-form.ui");
  WayForm *form = WAY_FORM (gtk_builder_get_object (builder, "form"));

  show_kind (self, builder);
  self->source_field = get_object (builder, "source");
  update (self);
  way_form_set_record (form, self->store, self->trait);

  return GTK_WIDGET (g_object_ref (form));
}

static void
way_trait_card_dispose (GObject *object)
{
  WayTraitCard *self = WAY_TRAIT_CARD (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_TRAIT_CARD);
  g_clear_object (&self->store);
  g_clear_object (&self->trait);

  G_OBJECT_CLASS (way_trait_card_parent_class)->dispose (object);
}

static void
way_trait_card_finalize (GObject *object)
{
  g_free (WAY_TRAIT_CARD (object)->offered);

  G_OBJECT_CLASS (way_trait_card_parent_class)->finalize (object);
}

static void
way_trait_card_class_init (WayTraitCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_trait_card_dispose;
  G_OBJECT_CLASS (klass)->finalize = way_trait_card_finalize;
  WAY_FOLD_CLASS (klass)->make_details = way_trait_card_make_details;

  way_cards_install_move (widget_class, "trait.move", move_action, GDK_KEY_Up, GDK_KEY_Down);
  gtk_widget_class_install_action (widget_class, "trait.remove", NULL, remove_action);

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  g_type_ensure (WAY_TYPE_PICK_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/trait-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WayTraitCard, heading);
  gtk_widget_class_bind_template_child (widget_class, WayTraitCard, words);
  gtk_widget_class_bind_template_child (widget_class, WayTraitCard, more);
  gtk_widget_class_bind_template_child (widget_class, WayTraitCard, helps_title);
  gtk_widget_class_bind_template_child (widget_class, WayTraitCard, helps);
  gtk_widget_class_bind_template_child (widget_class, WayTraitCard, worse_title);
  gtk_widget_class_bind_template_child (widget_class, WayTraitCard, worse);
  gtk_widget_class_bind_template_child (widget_class, WayTraitCard, notes);
  gtk_widget_class_bind_template_child (widget_class, WayTraitCard, marked);
  gtk_widget_class_bind_template_child (widget_class, WayTraitCard, answer);
  gtk_widget_class_bind_template_callback (widget_class, show_parts);
}

static void
way_trait_card_init (WayTraitCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_trait_card_new (WayStore *store, WayRecord *trait)
{
  WayTraitCard *self;

  g_return_val_if_fail (WAY_IS_STORE (store) && WAY_IS_TRAIT (trait), NULL);

  self = g_object_new (WAY_TYPE_TRAIT_CARD, NULL);
  self->store = g_object_ref (store);
  self->trait = g_object_ref (trait);
  /* Before the button that it lies on. */
  gtk_event_controller_set_propagation_phase (way_card_drag_from (GTK_WIDGET (self), self->trait),
                                              GTK_PHASE_CAPTURE);
  name_parts (self);
  /* What answers it has words of its own, and the worker a name. */
  g_signal_connect_object (store, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

WayRecord *
way_trait_card_get_trait (WayTraitCard *self)
{
  g_return_val_if_fail (WAY_IS_TRAIT_CARD (self), NULL);

  return self->trait;
}
