#include "views/promise-row.h"

#include <glib/gi18n.h>

#include "model/experience.h"
#include "model/words.h"
#include "store/doers.h"
#include "store/promises.h"
#include "store/query.h"
#include "store/repeats.h"
#include "store/strengths.h"
#include "views/cards.h"
#include "views/experience-fields.h"
#include "views/experience-row.h"
#include "views/form.h"
#include "views/report.h"
#include "widgets/bin-focus.h"
#include "widgets/editors.h"
#include "widgets/quote.h"

struct _WayPromiseRow
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *activity;
  WayRecord *shown;         /* (nullable) the experience in the fields */
  GtkFilterListModel *past; /* the other experiences, newest first; (nullable) until it unfolds */
  gboolean showing;         /* the tick changes because of the record */

  /* Template children */
  GtkCheckButton *check;
  GtkLabel *words;
  GtkLabel *when;
  GtkImage *face;
  WayQuote *said;
  GtkToggleButton *more;
  WayEditor *outcome;
  WayExperienceFields *fields;
  GtkWidget *end;
  GtkListBox *history;
  GtkWidget *history_title;
};

G_DEFINE_FINAL_TYPE (WayPromiseRow, way_promise_row, ADW_TYPE_BIN)

static void
mark (WayPromiseRow *self, const char *outcome)
{
  g_autoptr (GError) error = NULL;
  gboolean ok = outcome != NULL
                    ? way_promise_mark (self->store, self->activity, outcome, &error) != 0
                    : way_promise_reopen (self->store, self->activity, &error);

  if (!ok)
    way_report_error (GTK_WIDGET (self), _("This could not be saved"), error);
}

static void
toggled_cb (WayPromiseRow *self)
{
  if (!self->showing)
    mark (self, gtk_check_button_get_active (self->check) ? "done" : NULL);
}

static void
end_cb (WayPromiseRow *self)
{
  g_autoptr (GError) error = NULL;

  way_form_flush (GTK_WIDGET (self));
  if (way_promise_end (self->store, self->activity, &error))
    way_report (GTK_WIDGET (self), _("It is done"), TRUE);
  else
    way_report_error (GTK_WIDGET (self), _("This could not be saved"), error);
}

static void
outcome_cb (WayPromiseRow *self)
{
  mark (self, way_editor_get_text (self->outcome));
}

/* What became of it, or when it will be; what repeats says both as long as nothing happened today.
 */
static char *
describe (WayPromiseRow *self)
{
  WayRecord *experience = way_promise_find_outcome (self->store, self->activity);

  if (experience != NULL)
    return way_experience_describe (experience);

  return way_promise_repeats (self->activity)
             ? way_promise_describe_rhythm (self->store, self->activity)
             : way_promise_describe_when (self->activity);
}

/* Of others there may be several in a column. */
static void
show_when (WayPromiseRow *self)
{
  const char *const others[] = { "other", "service", NULL };
  g_autoptr (WayDoer) doer = way_doer_new (self->activity);
  g_autofree char *when = describe (self);
  g_autofree char *who_and_when = NULL;

  if (g_strv_contains (others, doer->who))
    /* Translators: somebody's name, and until when it is promised: "Anna · By tomorrow". */
    who_and_when = g_strdup_printf (C_ ("promise", "%1$s · %2$s"),
                                        way_doer_get_name (doer, self->store), when);
  gtk_label_set_label (self->when, who_and_when != NULL ? who_and_when : when);
}

/* What went well stands above already, in large letters. */
static void
show_said (WayPromiseRow *self)
{
  WayRecord *experience = way_promise_find_outcome (self->store, self->activity);
  gboolean above = experience != NULL && experience == way_experience_find_good (self->store);
  const char *face = experience != NULL ? way_record_get_text (experience, "face") : NULL;
  WayRecord *journey = way_store_get_journey (self->store);

  gtk_widget_set_visible (GTK_WIDGET (self->face), face != NULL);
  gtk_image_set_from_icon_name (self->face, way_word_get_icon ("experience.face", face));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->face), way_word ("experience.face", face));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->face), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  way_word ("experience.face", face), -1);
  g_object_set (self->said, "words",
                experience != NULL && !above ? way_record_get_text (experience, "words") : NULL,
                "whose", experience != NULL ? way_record_get_text (experience, "words_by") : NULL,
                "speaker", way_record_get_text (journey, "worker"), NULL);
}

static gboolean
is_past (gpointer item, gpointer user_data)
{
  return item != WAY_PROMISE_ROW (user_data)->shown;
}

static GtkWidget *
make_past (gpointer item, gpointer user_data)
{
  return way_cards_row (way_experience_row_new (WAY_PROMISE_ROW (user_data)->store, item));
}

/* What is in the fields is not told a second time. */
static void
show_history (WayPromiseRow *self, WayRecord *outcome)
{
  gboolean other = g_set_object (&self->shown, outcome);

  if (self->past == NULL)
    return;

  if (other)
    gtk_filter_changed (gtk_filter_list_model_get_filter (self->past), GTK_FILTER_CHANGE_DIFFERENT);
  gtk_widget_set_visible (self->history_title,
                          g_list_model_get_n_items (G_LIST_MODEL (self->past)) > 0);
}

/* Of some steps nothing is known but that they are done. */
static const char *
get_outcome (WayPromiseRow *self, WayRecord *experience)
{
  const char *state = way_record_get_text (self->activity, "state");

  if (experience != NULL)
    return way_record_get_text (experience, "outcome");

  return g_strcmp0 (state, "open") != 0 ? state : NULL;
}

static void
update (WayPromiseRow *self)
{
  WayRecord *outcome = way_promise_find_outcome (self->store, self->activity);

  self->showing = TRUE;
  gtk_check_button_set_active (self->check, way_promise_is_settled (self->store, self->activity));
  self->showing = FALSE;

  gtk_label_set_label (self->words, way_record_get_text (self->activity, "words"));
  way_editor_set_text (self->outcome, get_outcome (self, outcome));
  show_when (self);
  show_said (self);
  show_history (self, outcome);
  way_experience_fields_show (self->fields, self->store, outcome);
  gtk_widget_set_visible (self->end, way_promise_repeats (self->activity));
}

/* Years of Tuesdays are looked up when they are about to be seen. */
static void
unfolded_cb (WayPromiseRow *self)
{
  WayQuery *experiences;

  if (self->past != NULL)
    return;

  experiences = way_query_new (self->store, WAY_TYPE_EXPERIENCE, "-happened_on,-position");
  way_query_where_int (experiences, "activity", way_record_get_id (self->activity));
  self->past = gtk_filter_list_model_new (G_LIST_MODEL (experiences),
                                          GTK_FILTER (gtk_custom_filter_new (is_past, self, NULL)));
  gtk_list_box_bind_model (self->history, G_LIST_MODEL (self->past), make_past, self, NULL);
  update (self);
}

static gboolean
way_promise_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (WAY_PROMISE_ROW (widget)->more));
}

static void
way_promise_row_dispose (GObject *object)
{
  WayPromiseRow *self = WAY_PROMISE_ROW (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_func (self->store, update, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_PROMISE_ROW);
  g_clear_object (&self->past);
  g_clear_object (&self->shown);
  g_clear_object (&self->activity);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_promise_row_parent_class)->dispose (object);
}

static void
way_promise_row_class_init (WayPromiseRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_promise_row_dispose;
  widget_class->focus = way_bin_focus;
  widget_class->grab_focus = way_promise_row_grab_focus;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_EXPERIENCE_FIELDS);
  g_type_ensure (WAY_TYPE_QUOTE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/promise-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPromiseRow, check);
  gtk_widget_class_bind_template_child (widget_class, WayPromiseRow, words);
  gtk_widget_class_bind_template_child (widget_class, WayPromiseRow, when);
  gtk_widget_class_bind_template_child (widget_class, WayPromiseRow, face);
  gtk_widget_class_bind_template_child (widget_class, WayPromiseRow, said);
  gtk_widget_class_bind_template_child (widget_class, WayPromiseRow, more);
  gtk_widget_class_bind_template_child (widget_class, WayPromiseRow, outcome);
  gtk_widget_class_bind_template_child (widget_class, WayPromiseRow, fields);
  gtk_widget_class_bind_template_child (widget_class, WayPromiseRow, end);
  gtk_widget_class_bind_template_child (widget_class, WayPromiseRow, history);
  gtk_widget_class_bind_template_child (widget_class, WayPromiseRow, history_title);
  gtk_widget_class_bind_template_callback (widget_class, end_cb);
  gtk_widget_class_bind_template_callback (widget_class, outcome_cb);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, unfolded_cb);
}

static void
way_promise_row_init (WayPromiseRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_promise_row_new (WayStore *store, WayRecord *activity)
{
  WayPromiseRow *self = g_object_new (WAY_TYPE_PROMISE_ROW, NULL);

  self->store = g_object_ref (store);
  self->activity = g_object_ref (activity);
  g_signal_connect_object (store, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

WayRecord *
way_promise_row_get_activity (WayPromiseRow *self)
{
  g_return_val_if_fail (WAY_IS_PROMISE_ROW (self), NULL);

  return self->activity;
}

void
way_promise_row_unfold (WayPromiseRow *self)
{
  g_return_if_fail (WAY_IS_PROMISE_ROW (self));

  gtk_toggle_button_set_active (self->more, TRUE);
  way_cards_show (GTK_WIDGET (self));
}
