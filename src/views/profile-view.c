#include "views/profile-view.h"

#include <glib/gi18n.h>

#include "model/domain.h"
#include "model/profile.h"
#include "model/score.h"
#include "store/scoring.h"
#include "views/domain-panel.h"
#include "views/form.h"
#include "views/profile-bar.h"
#include "views/profile-choice.h"
#include "views/profile-head.h"
#include "views/profile-saving.h"
#include "views/profile-twins.h"
#include "views/report.h"
#include "views/talk-list.h"
#include "widgets/editor.h"
#include "widgets/pair-layout.h"
#include "widgets/quote.h"

struct _WayProfileView
{
  WayFacet parent_instance;

  WayQuery *domains; /* on the wheel */
  WayProfileChoice choice;
  gint64 domain; /* selected; 0: the first */

  /* Template children */
  WayProfileHead *head;
  WayProfileBar *bar;
  WayProfileTwins *twins;
  WayDomainPanel *panel;
  WayTalkList *talk;
  WayQuote *words;
};

G_DEFINE_FINAL_TYPE (WayProfileView, way_profile_view, WAY_TYPE_FACET)

static WayStore *
get_store (WayProfileView *self)
{
  return way_view_get_store (WAY_VIEW (self));
}

static gint64
get_id (WayRecord *record)
{
  return record != NULL ? way_record_get_id (record) : 0;
}

static gint64
get_shown (WayProfileView *self)
{
  return get_id (way_profile_choice_get_shown (&self->choice));
}

static int
get_axis (WayProfileView *self)
{
  for (guint i = 0; i < way_query_get_length (self->domains); i++)
    if (get_id (way_query_peek (self->domains, i)) == self->domain)
      return (int) i;

  return way_query_get_length (self->domains) > 0 ? 0 : -1;
}

static WayRecord *
get_domain (WayProfileView *self)
{
  return way_query_peek (self->domains, (guint) MAX (get_axis (self), 0));
}

static void
show_domain (WayProfileView *self)
{
  WayRecord *domain = get_domain (self);

  if (domain != NULL)
    way_domain_panel_show (self->panel, get_store (self), WAY_DOMAIN (domain),
                           way_scoring_find (get_store (self), get_shown (self), get_id (domain)));
  way_profile_twins_show (self->twins, get_store (self), self->domains, &self->choice,
                          get_id (domain), way_view_get_narrow (WAY_VIEW (self)));
}

/* What is said of the profile as a whole stands above it, and is changed in its head. */
static void
show_words (WayProfileView *self)
{
  WayRecord *shown = way_profile_choice_get_shown (&self->choice);

  g_object_set (self->words, "words", shown != NULL ? way_record_get_text (shown, "words") : NULL,
                "whose", shown != NULL ? way_record_get_text (shown, "words_by") : NULL, "speaker",
                way_record_get_text (way_store_get_journey (get_store (self)), "worker"), NULL);
}

static void
show_all (WayProfileView *self)
{
  show_words (self);
  way_profile_head_show (self->head, get_store (self), &self->choice);
  way_talk_list_show (self->talk, get_store (self), self->domains, get_shown (self));
  show_domain (self);
}

static void
select_domain (WayProfileView *self, gint64 domain)
{
  if (domain == get_id (get_domain (self)))
    return;

  if (way_form_flush (GTK_WIDGET (self->panel)))
    self->domain = domain;
  show_domain (self);
}

/* Takes the value back out of the widgets that have shown it before it was saved. */
static void
tell_failure (WayProfileView *self, const char *what, GError *error)
{
  way_report_error (GTK_WIDGET (self), what, error);
  show_all (self);
}

static void
save_score (
    WayProfileView *self, const char *label, gint64 domain, const char *column, gint64 score)
{
  gint64 profile = get_shown (self);
  g_autoptr (GError) error = NULL;

  if (!way_scoring_set_int (get_store (self), label, &profile, domain, column, score, &error))
    tell_failure (self, _("The score could not be saved"), error);
}

static void
scored_cb (WayProfileView *self, gint64 domain, gint64 score)
{
  save_score (self, _("Score"), domain, "score", score);
}

static void
wished_cb (WayProfileView *self, gint64 domain, gint64 score)
{
  save_score (self, _("As I would like it to be"), domain, "wished", score);
}

/* A small wheel of the past is looked at in full. */
static void
profile_cb (WayProfileView *self, gint64 profile)
{
  way_view_show_record (WAY_VIEW (self), profile);
  way_profile_bar_set_look (self->bar, "chart");
}

/* The button that made the profile is gone; what it is for comes next. */
static void
added_cb (WayProfileView *self)
{
  way_profile_bar_set_look (self->bar, "chart");
  gtk_widget_child_focus (GTK_WIDGET (self->twins), GTK_DIR_TAB_FORWARD);
}

static void
selected_cb (WayProfileView *self, gint64 domain)
{
  select_domain (self, domain);
}

static void
moved_cb (WayProfileView *self, int difference)
{
  int n = (int) way_query_get_length (self->domains);

  if (n > 0)
    select_domain (self, get_id (way_query_peek (self->domains,
                                                 (guint) (get_axis (self) + difference + n) % n)));
}

static void
edited_cb (WayProfileView *self, WayEditor *editor, const char *column)
{
  g_autoptr (GError) error = NULL;

  if (get_domain (self) != NULL &&
      !way_profile_saving_edit (get_store (self), get_shown (self), get_id (get_domain (self)),
                                editor, column, &error))
    tell_failure (self, _("This could not be saved"), error);
}

static void
leaving_cb (WayProfileView *self)
{
  way_form_flush (GTK_WIDGET (self->panel));
}

static void
narrow_cb (WayProfileView *self)
{
  GtkWidget *page = adw_bin_get_child (ADW_BIN (self));

  if (way_view_get_narrow (WAY_VIEW (self)))
    gtk_widget_add_css_class (page, "narrow");
  else
    gtk_widget_remove_css_class (page, "narrow");
  if (get_store (self) != NULL)
    show_domain (self);
}

/* At first the domain that the person wants to talk about is shown. */
static void
select_topic (WayProfileView *self)
{
  for (guint i = 0; i < way_query_get_length (self->domains) && self->domain == 0; i++)
    {
      gint64 domain = get_id (way_query_peek (self->domains, i));
      WayRecord *score = way_scoring_find (get_store (self), get_shown (self), domain);

      if (score != NULL && way_record_get_int (score, "talk") == 1)
        self->domain = domain;
    }
}

static void
way_profile_view_store_set (WayView *view)
{
  WayProfileView *self = WAY_PROFILE_VIEW (view);

  self->domains = way_query_new (get_store (self), WAY_TYPE_DOMAIN, "position");
  way_query_where_int (self->domains, "shown", 1);
  way_profile_choice_init (&self->choice, get_store (self));
  way_profile_bar_set_store (self->bar, get_store (self));
  select_topic (self);
}

static void
way_profile_view_changed (WayView *view)
{
  show_all (WAY_PROFILE_VIEW (view));
}

/* Words that were found belong to a domain in a profile. */
static void
show_score (WayProfileView *self, WayRecord *score)
{
  way_form_flush (GTK_WIDGET (self->panel));
  self->choice.wanted = way_record_get_int (score, "profile");
  self->domain = way_record_get_int (score, "domain");
  show_all (self);
}

static void
show_profile (WayProfileView *self, gint64 profile)
{
  way_form_flush (GTK_WIDGET (self->panel));
  self->choice.wanted = profile;
  show_all (self);
}

static void
way_profile_view_show_record (WayView *view, gint64 id)
{
  WayProfileView *self = WAY_PROFILE_VIEW (view);
  WayStore *store = get_store (self);
  WayRecord *score = way_store_find (store, WAY_TYPE_SCORE, id);

  if (score != NULL)
    show_score (self, score);
  else if (way_store_find (store, WAY_TYPE_PROFILE, id) != NULL)
    show_profile (self, id);
  else if (way_store_find (store, WAY_TYPE_DOMAIN, id) != NULL)
    select_domain (self, id);
}

/* What an older profile says about the domain stands for both. */
static gint64
way_profile_view_get_record (WayView *view)
{
  WayProfileView *self = WAY_PROFILE_VIEW (view);
  gint64 domain = get_id (get_domain (self)), score;

  if (way_profile_choice_get_place (&self->choice) == 0)
    return domain;

  score = get_id (way_scoring_find (get_store (self), get_shown (self), domain));
  return score != 0 ? score : get_shown (self);
}

/* Tab goes on to the next domain, and with it the panel. */
static void
say_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  way_domain_panel_begin (WAY_PROFILE_VIEW (widget)->panel);
}

static void
way_profile_view_dispose (GObject *object)
{
  WayProfileView *self = WAY_PROFILE_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_PROFILE_VIEW);
  g_clear_object (&self->domains);
  way_profile_choice_clear (&self->choice);

  G_OBJECT_CLASS (way_profile_view_parent_class)->dispose (object);
}

static void
way_profile_view_class_init (WayProfileViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  WayViewClass *view_class = WAY_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_profile_view_dispose;
  view_class->store_set = way_profile_view_store_set;
  view_class->changed = way_profile_view_changed;
  view_class->show_record = way_profile_view_show_record;
  view_class->get_record = way_profile_view_get_record;

  gtk_widget_class_install_action (widget_class, "profile.say", NULL, say_action);

  g_type_ensure (WAY_TYPE_DOMAIN_PANEL);
  g_type_ensure (WAY_TYPE_PROFILE_BAR);
  g_type_ensure (WAY_TYPE_PROFILE_HEAD);
  g_type_ensure (WAY_TYPE_PROFILE_TWINS);
  g_type_ensure (WAY_TYPE_TALK_LIST);
  g_type_ensure (WAY_TYPE_PAIR_LAYOUT);
  g_type_ensure (WAY_TYPE_QUOTE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/profile-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WayProfileView, bar);
  gtk_widget_class_bind_template_child (widget_class, WayProfileView, head);
  gtk_widget_class_bind_template_child (widget_class, WayProfileView, twins);
  gtk_widget_class_bind_template_child (widget_class, WayProfileView, panel);
  gtk_widget_class_bind_template_child (widget_class, WayProfileView, talk);
  gtk_widget_class_bind_template_child (widget_class, WayProfileView, words);
  gtk_widget_class_bind_template_callback (widget_class, added_cb);
  gtk_widget_class_bind_template_callback (widget_class, scored_cb);
  gtk_widget_class_bind_template_callback (widget_class, wished_cb);
  gtk_widget_class_bind_template_callback (widget_class, profile_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, leaving_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all);
}

static void
way_profile_view_init (WayProfileView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::narrow", G_CALLBACK (narrow_cb), NULL);
}
