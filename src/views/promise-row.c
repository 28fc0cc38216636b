#include "views/promise-row.h"

#include <glib/gi18n.h>

#include "model/experience.h"
#include "model/words.h"
#include "store/doers.h"
#include "store/promises.h"
#include "store/query.h"
#include "store/strengths.h"
#include "views/form.h"
#include "views/report.h"
#include "widgets/editors.h"
#include "widgets/quote.h"
#include "widgets/wrap-words.h"

struct _WayPromiseRow
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *activity;
  WayQuery *experiences; /* with it, newest first */
  gboolean showing;      /* the tick changes because of the record */

  /* Template children */
  GtkCheckButton *check;
  GtkLabel *words;
  GtkLabel *when;
  GtkImage *face;
  WayQuote *said;
  WayEditor *outcome;
  WayForm *form;
  GtkBox *history;
  GtkWidget *history_title;
};

G_DEFINE_FINAL_TYPE (WayPromiseRow, way_promise_row, ADW_TYPE_BIN)

static const char *
get_state (WayPromiseRow *self)
{
  return way_record_get_text (self->activity, "state");
}

static gboolean
is_settled (const char *state)
{
  return g_strcmp0 (state, "done") == 0 || g_strcmp0 (state, "changed") == 0;
}

static gboolean
is_open (const char *state)
{
  return g_strcmp0 (state, "open") == 0;
}

/* Returns (nullable) the newest experience, unless the step has been opened again after it. */
static WayRecord *
get_experience (WayPromiseRow *self)
{
  return is_open (get_state (self)) ? NULL : way_query_peek (self->experiences, 0);
}

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
outcome_cb (WayPromiseRow *self)
{
  mark (self, way_editor_get_text (self->outcome));
}

/* Of others there may be several in a column. */
static void
show_when (WayPromiseRow *self)
{
  const char *const others[] = { "other", "service", NULL };
  g_autoptr (WayDoer) doer = way_doer_new (self->activity);
  WayRecord *experience = get_experience (self);
  g_autofree char *when = experience != NULL ? way_experience_describe (experience)
                                             : way_promise_describe_when (self->activity);
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
  WayRecord *experience = get_experience (self);
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

static void
add_to_history (WayPromiseRow *self, WayRecord *experience)
{
  g_autofree char *what = way_experience_describe (experience);
  WayRecord *journey = way_store_get_journey (self->store);
  GtkWidget *label = gtk_label_new (what);

  way_wrap_words (GTK_LABEL (label));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (self->history, label);
  gtk_box_append (self->history,
                  g_object_new (WAY_TYPE_QUOTE, "words", way_record_get_text (experience, "words"),
                                "whose", way_record_get_text (experience, "words_by"), "speaker",
                                way_record_get_text (journey, "worker"), NULL));
}

/* What is in the fields is not told a second time. */
static void
show_history (WayPromiseRow *self)
{
  guint first = get_experience (self) != NULL ? 1 : 0;
  guint n = way_query_get_length (self->experiences);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->history))) != NULL)
    gtk_box_remove (self->history, child);

  for (guint i = first; i < n; i++)
    add_to_history (self, way_query_peek (self->experiences, i));
  gtk_widget_set_visible (self->history_title, n > first);
}

static void
update (WayPromiseRow *self)
{
  const char *state = get_state (self);
  WayRecord *experience = get_experience (self);

  self->showing = TRUE;
  gtk_check_button_set_active (self->check, is_settled (state));
  self->showing = FALSE;

  gtk_label_set_label (self->words, way_record_get_text (self->activity, "words"));
  way_editor_set_text (self->outcome, is_open (state) ? NULL : state);
  show_when (self);
  show_said (self);
  show_history (self);
  way_form_set_record (self->form, self->store, experience);
  gtk_widget_set_visible (GTK_WIDGET (self->form), experience != NULL);
}

static void
way_promise_row_dispose (GObject *object)
{
  WayPromiseRow *self = WAY_PROMISE_ROW (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_func (self->store, update, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_PROMISE_ROW);
  g_clear_object (&self->experiences);
  g_clear_object (&self->activity);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_promise_row_parent_class)->dispose (object);
}

static void
way_promise_row_class_init (WayPromiseRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_promise_row_dispose;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  g_type_ensure (WAY_TYPE_QUOTE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/promise-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPromiseRow, check);
  gtk_widget_class_bind_template_child (widget_class, WayPromiseRow, words);
  gtk_widget_class_bind_template_child (widget_class, WayPromiseRow, when);
  gtk_widget_class_bind_template_child (widget_class, WayPromiseRow, face);
  gtk_widget_class_bind_template_child (widget_class, WayPromiseRow, said);
  gtk_widget_class_bind_template_child (widget_class, WayPromiseRow, outcome);
  gtk_widget_class_bind_template_child (widget_class, WayPromiseRow, form);
  gtk_widget_class_bind_template_child (widget_class, WayPromiseRow, history);
  gtk_widget_class_bind_template_child (widget_class, WayPromiseRow, history_title);
  gtk_widget_class_bind_template_callback (widget_class, outcome_cb);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
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
  self->experiences = way_query_new (store, WAY_TYPE_EXPERIENCE, "-happened_on,-position");
  way_query_where_int (self->experiences, "activity", way_record_get_id (activity));
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
