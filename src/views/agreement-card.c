#include "views/agreement-card.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/words.h"
#include "store/agreements.h"
#include "views/cards.h"
#include "views/form.h"
#include "views/report.h"
#include "widgets/editors.h"
#include "widgets/sight.h"

struct _WayAgreementCard
{
  AdwBin parent_instance;

  WayStore *store;
  const char *plan;
  WayQuery *agreements; /* newest first */
  gboolean showing;     /* what is chosen changes because of the record */

  /* Template children */
  GtkLabel *title;
  GtkWidget *add;
  WayForm *form;
  GtkToggleButton *agree;
  GtkToggleButton *differ;
  GtkWidget *otherwise;
  GtkLabel *earlier;
  GtkWidget *menu;
};

G_DEFINE_FINAL_TYPE (WayAgreementCard, way_agreement_card, ADW_TYPE_BIN)

static WayRecord *
get_agreement (WayAgreementCard *self)
{
  return way_query_peek (self->agreements, 0);
}

/* What was seen differently stays, whatever was agreed in the end. */
static gboolean
is_said (WayRecord *agreement)
{
  return agreement != NULL && way_record_get_text (agreement, "otherwise") != NULL;
}

static char *
describe_earlier (WayRecord *agreement)
{
  const char *otherwise = way_record_get_text (agreement, "otherwise");
  g_autofree char *date =
      way_date_format (way_record_get_text (agreement, "made_on"), WAY_DATE_FULL);

  if (otherwise == NULL)
    /* Translators: the date of an earlier agreement. */
    return g_strdup_printf (_("Agreed before: %s"), date);

  /* Translators: the date of an earlier agreement, and words of the person. */
  return g_strdup_printf (_("Agreed before: %1$s. I see it differently: “%2$s”"), date, otherwise);
}

static void
show_earlier (WayAgreementCard *self)
{
  g_autoptr (GString) lines = g_string_new (NULL);
  guint n = way_query_get_length (self->agreements);

  for (guint i = 1; i < n; i++)
    {
      g_autofree char *line = describe_earlier (way_query_peek (self->agreements, i));

      g_string_append_printf (lines, "%s%s", i > 1 ? "\n" : "", line);
    }

  gtk_label_set_label (self->earlier, lines->str);
  gtk_widget_set_visible (GTK_WIDGET (self->earlier), n > 1);
}

static void
changed_cb (WayAgreementCard *self)
{
  WayRecord *agreement = get_agreement (self);
  gint64 agrees = agreement != NULL ? way_record_get_int (agreement, "agrees") : WAY_NONE;
  const char *made_on = agreement != NULL ? way_record_get_text (agreement, "made_on") : NULL;
  g_autofree char *today = way_date_today ();

  self->showing = TRUE;
  gtk_toggle_button_set_active (self->agree, agrees == 1);
  gtk_toggle_button_set_active (self->differ, agrees == 0);
  self->showing = FALSE;

  way_form_set_record (self->form, self->store, agreement);
  gtk_widget_set_visible (GTK_WIDGET (self->form), agreement != NULL);
  gtk_widget_set_visible (self->menu, agreement != NULL);
  gtk_widget_set_visible (self->add, g_strcmp0 (made_on, today) != 0);
  gtk_widget_set_visible (self->otherwise, agrees == 0 || is_said (agreement));
  show_earlier (self);
}

/* A second tap on what is chosen leaves it open again. */
static void
agrees_cb (WayAgreementCard *self)
{
  gboolean agree = gtk_toggle_button_get_active (self->agree);
  gboolean differ = gtk_toggle_button_get_active (self->differ);
  WayRecord *agreement = get_agreement (self);
  g_autoptr (GError) error = NULL;

  if (self->showing || agreement == NULL)
    return;

  if (!way_store_begin (self->store, _("I agree"), &error) ||
                        !way_store_end (self->store,
                                        way_store_set_int (self->store, agreement, "agrees",
                                                           agree    ? 1
                                                           : differ ? 0
                                                                    : WAY_NONE,
                                                           &error),
                                        &error))
    way_report_error (GTK_WIDGET (self), _("This could not be saved"), error);
  else if (differ)
    {
      gtk_widget_grab_focus (self->otherwise);
      way_sight_show (self->otherwise);
    }
}

/* The button goes, and what it has brought is what comes next. */
static void
add_cb (WayAgreementCard *self)
{
  g_autoptr (GError) error = NULL;

  if (way_agreements_add (self->store, self->plan, &error) == 0)
    {
      way_report_error (GTK_WIDGET (self), _("The agreement could not be added"), error);
      return;
    }

  gtk_widget_grab_focus (GTK_WIDGET (self->agree));
  way_sight_show (GTK_WIDGET (self->form));
}

static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayAgreementCard *self = WAY_AGREEMENT_CARD (widget);

  way_cards_remove (widget, self->store, get_agreement (self),
                    _("Remove an agreement"), _("The agreement is removed"),
                                                  _("The agreement could not be removed"));
}

static void
way_agreement_card_dispose (GObject *object)
{
  WayAgreementCard *self = WAY_AGREEMENT_CARD (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_AGREEMENT_CARD);
  g_clear_object (&self->agreements);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_agreement_card_parent_class)->dispose (object);
}

static void
way_agreement_card_class_init (WayAgreementCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_agreement_card_dispose;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_install_action (widget_class, "agreement.remove", NULL, remove_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/agreement-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WayAgreementCard, title);
  gtk_widget_class_bind_template_child (widget_class, WayAgreementCard, add);
  gtk_widget_class_bind_template_child (widget_class, WayAgreementCard, form);
  gtk_widget_class_bind_template_child (widget_class, WayAgreementCard, agree);
  gtk_widget_class_bind_template_child (widget_class, WayAgreementCard, differ);
  gtk_widget_class_bind_template_child (widget_class, WayAgreementCard, otherwise);
  gtk_widget_class_bind_template_child (widget_class, WayAgreementCard, earlier);
  gtk_widget_class_bind_template_child (widget_class, WayAgreementCard, menu);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, agrees_cb);
}

static void
way_agreement_card_init (WayAgreementCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_agreement_card_set_plan (WayAgreementCard *self, WayStore *store, const char *plan)
{
  g_return_if_fail (WAY_IS_AGREEMENT_CARD (self) && plan != NULL);

  if (self->store == NULL)
    {
      self->store = g_object_ref (store);
      g_signal_connect_object (store, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
    }

  if (g_strcmp0 (self->plan, plan) == 0)
    return;

  self->plan = g_intern_string (plan);
  g_clear_object (&self->agreements);
  self->agreements = way_agreements_query (store, plan);
  /* Which hears of a step after the card has. */
  g_signal_connect_object (self->agreements, "items-changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_label_set_label (self->title, way_word ("agreement.plan", plan));
  changed_cb (self);
}
