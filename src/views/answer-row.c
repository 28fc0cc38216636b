#include "views/answer-row.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/relationship.h"
#include "store/together.h"
#include "views/cards.h"
#include "views/form.h"
#include "widgets/editors.h"

struct _WayAnswerRow
{
  WayFold parent_instance;

  WayStore *store;
  WayRecord *record;

  /* Template children */
  GtkWidget *mark;
  GtkLabel *name;
  GtkLabel *date;
  GtkLabel *scores;
  WayQuote *words;
};

G_DEFINE_FINAL_TYPE (WayAnswerRow, way_answer_row, WAY_TYPE_FOLD)

/* Returns (transfer full) the scores that were given: "Trust 8 · Feeling heard 8". */
static char *
describe_scores (WayRecord *record)
{
  GString *text = g_string_new (NULL);

  for (WayRelationshipQuestion i = 0; i < WAY_RELATIONSHIP_QUESTIONS; i++)
    {
      gint64 score = way_record_get_int (record, way_relationship_get_column (i));

      if (score != WAY_NONE)
        g_string_append_printf (text, "%s%s %d", text->len > 0 ? " · " : "",
                                way_relationship_name_question (i), (int) score);
    }

  return g_string_free (text, FALSE);
}

static void
update (WayAnswerRow *self)
{
  const char *who = way_record_get_text (self->record, "answered");
  const char *name = way_together_get_name (self->store, who);
  g_autofree char *date =
      way_date_format (way_record_get_text (self->record, "asked_on"), WAY_DATE_SHORT);
  g_autofree char *scores = describe_scores (self->record);
  g_autofree char *label = g_strdup_printf ("%s, %s: %s", name, date, scores);

  if (g_strcmp0 (who, "worker") == 0)
    gtk_widget_add_css_class (self->mark, "worker");
  gtk_label_set_label (self->name, name);
  gtk_label_set_label (self->date, date);
  gtk_label_set_label (self->scores, scores);
  gtk_widget_set_visible (GTK_WIDGET (self->scores), *scores != '\0');
  g_object_set (self->words, "words", way_record_get_text (self->record, "words"), "whose",
                way_record_get_text (self->record, "words_by"), "speaker", "", NULL);
  way_fold_set_label (WAY_FOLD (self), label);
}

static GtkWidget *
way_answer_row_make_details (WayFold *fold)
{
  WayAnswerRow *self = WAY_ANSWER_ROW (fold);
  g_autoptr (GtkBuilder) builder =
                 gtk_builder_new_from_resource ("/care/waymark/Waymark/ui/answer-form.ui");
  WayForm *form = WAY_FORM (gtk_builder_get_object (builder, "form"));

  way_form_set_record (form, self->store, self->record);

  return GTK_WIDGET (g_object_ref (form));
}

static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayAnswerRow *self = WAY_ANSWER_ROW (widget);

  way_cards_remove (widget, self->store, self->record,
                    _("Remove an answer"), _("The answer is removed"),
                                               _("The answer could not be removed"));
}

static void
way_answer_row_dispose (GObject *object)
{
  WayAnswerRow *self = WAY_ANSWER_ROW (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_ANSWER_ROW);
  g_clear_object (&self->store);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (way_answer_row_parent_class)->dispose (object);
}

static void
way_answer_row_class_init (WayAnswerRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_answer_row_dispose;
  WAY_FOLD_CLASS (klass)->make_details = way_answer_row_make_details;

  gtk_widget_class_install_action (widget_class, "answer.remove", NULL, remove_action);

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/answer-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WayAnswerRow, mark);
  gtk_widget_class_bind_template_child (widget_class, WayAnswerRow, name);
  gtk_widget_class_bind_template_child (widget_class, WayAnswerRow, date);
  gtk_widget_class_bind_template_child (widget_class, WayAnswerRow, scores);
  gtk_widget_class_bind_template_child (widget_class, WayAnswerRow, words);
}

static void
way_answer_row_init (WayAnswerRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_answer_row_new (WayStore *store, WayRecord *relationship)
{
  WayAnswerRow *self = g_object_new (WAY_TYPE_ANSWER_ROW, NULL);

  self->store = g_object_ref (store);
  self->record = g_object_ref (relationship);
  g_signal_connect_object (store, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
