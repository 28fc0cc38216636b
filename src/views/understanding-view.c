#include "views/understanding-view.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/domain.h"
#include "model/profile.h"
#include "model/score-words.h"
#include "store/scoring.h"
#include "views/domain-panel.h"
#include "views/domains-dialog.h"
#include "views/profile-choice.h"
#include "views/profile-menu.h"
#include "views/profile-twins.h"
#include "views/report.h"
#include "widgets/editors.h"
#include "widgets/pair-layout.h"

struct _WayUnderstandingView
{
  WayView parent_instance;

  WayQuery *domains; /* on the wheel */
  WayProfileChoice choice;
  gint64 domain; /* selected; 0: the first */

  /* Template children */
  GtkWidget *page;
  GtkMenuButton *life_button;
  GtkLabel *life_label;
  WayEditor *life;
  WayProfileMenu *showing, *comparing;
  GtkWidget *new_profile;
  WayProfileTwins *twins;
  WayDomainPanel *panel;
};

G_DEFINE_FINAL_TYPE (WayUnderstandingView, way_understanding_view, WAY_TYPE_VIEW)

static WayStore *
get_store (WayUnderstandingView *self)
{
  return way_view_get_store (WAY_VIEW (self));
}

static gint64
get_id (WayRecord *record)
{
  return record != NULL ? way_record_get_id (record) : 0;
}

static gint64
get_shown (WayUnderstandingView *self)
{
  return get_id (way_profile_choice_get_shown (&self->choice));
}

static int
get_axis (WayUnderstandingView *self)
{
  for (guint i = 0; i < way_query_get_length (self->domains); i++)
    if (get_id (way_query_peek (self->domains, i)) == self->domain)
      return (int) i;

  return way_query_get_length (self->domains) > 0 ? 0 : -1;
}

static WayRecord *
get_domain (WayUnderstandingView *self)
{
  return way_query_peek (self->domains, (guint) MAX (get_axis (self), 0));
}

static void
show_domain (WayUnderstandingView *self)
{
  WayRecord *domain = get_domain (self);

  if (domain != NULL)
    way_domain_panel_show (self->panel, get_store (self), WAY_DOMAIN (domain),
                           way_scoring_find (get_store (self), get_shown (self), get_id (domain)));
  way_profile_twins_show (self->twins, get_store (self), self->domains, &self->choice,
                          get_id (domain), way_view_get_narrow (WAY_VIEW (self)));
}

static void
show_life (WayUnderstandingView *self)
{
  WayRecord *shown = way_profile_choice_get_shown (&self->choice);
  gint64 life = shown != NULL ? way_record_get_int (shown, "life") : WAY_NONE;
  g_autofree char *words = life != WAY_NONE ? g_strdup_printf ("%d", (int) life) : g_strdup ("–");
  g_autofree char *score = way_score_describe (life);
  /* Translators: a life domain and its score: "Free time: 5 of 10". */
  g_autofree char *name = g_strdup_printf (_("%s: %s"), _("Life as a whole"), score);

  way_editor_set_number (self->life, life);
  gtk_label_set_label (self->life_label, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->life_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

/* A new profile is offered where there is none of today. */
static void
show_profiles (WayUnderstandingView *self)
{
  WayRecord *newest = way_query_peek (self->choice.profiles, 0);
  g_autofree char *today = way_date_today ();

  way_profile_menu_show (self->showing, self->choice.profiles, 0, get_shown (self));
  way_profile_menu_show (self->comparing, self->choice.profiles,
                         way_profile_choice_get_place (&self->choice) + 1,
                         get_id (way_profile_choice_get_behind (&self->choice)));
  gtk_widget_set_visible (GTK_WIDGET (self->comparing),
                          way_query_get_length (self->choice.profiles) > 1);
  gtk_widget_set_visible (self->new_profile,
                          newest != NULL &&
                              g_strcmp0 (way_record_get_text (newest, "made_on"), today) != 0);
}

static void
show_all (WayUnderstandingView *self)
{
  show_profiles (self);
  show_life (self);
  show_domain (self);
}

static void
select_domain (WayUnderstandingView *self, gint64 domain)
{
  if (domain == get_id (get_domain (self)))
    return;

  way_domain_panel_flush (self->panel);
  self->domain = domain;
  show_domain (self);
}

/* Takes the value back out of the widgets that have shown it before it was saved. */
static void
tell_failure (WayUnderstandingView *self, const char *what, GError *error)
{
  way_report_error (GTK_WIDGET (self), what, error);
  show_all (self);
}

static void
scored_cb (WayUnderstandingView *self, gint64 domain, gint64 score)
{
  gint64 profile = get_shown (self);
  g_autoptr (GError) error = NULL;

  if (!way_scoring_set_int (get_store (self), _("Score"), &profile, domain, "score", score,
                                                 &error))
    tell_failure (self, _("The score could not be saved"), error);
}

static void
selected_cb (WayUnderstandingView *self, gint64 domain)
{
  select_domain (self, domain);
}

static void
moved_cb (WayUnderstandingView *self, int difference)
{
  int n = (int) way_query_get_length (self->domains);

  if (n > 0)
    select_domain (self, get_id (way_query_peek (self->domains,
                                                 (guint) (get_axis (self) + difference + n) % n)));
}

static gboolean
save_edited (WayUnderstandingView *self, WayEditor *editor, const char *column, GError **error)
{
  const char *title = way_editor_get_title (editor), *text = way_editor_get_text (editor);
  gint64 profile = get_shown (self), domain = get_id (get_domain (self));

  if (way_editor_get_whose_column (editor) == NULL)
    return way_scoring_set_int (get_store (self), title, &profile, domain, column,
                                way_editor_get_number (editor), error);
  if (g_strcmp0 (column, way_editor_get_whose_column (editor)) == 0)
    text = way_editor_get_whose (editor);
  return way_scoring_set_text (get_store (self), title, &profile, domain, column, text, error);
}

static void
edited_cb (WayUnderstandingView *self, WayEditor *editor, const char *column)
{
  g_autoptr (GError) error = NULL;

  if (get_domain (self) != NULL && !save_edited (self, editor, column, &error))
    tell_failure (self, _("This could not be saved"), error);
}

static void
life_cb (WayUnderstandingView *self)
{
  gint64 profile = get_shown (self);
  g_autoptr (GError) error = NULL;

  if (!way_scoring_set_life (get_store (self), _("Life as a whole"), &profile,
                                                  way_editor_get_number (self->life), &error))
    tell_failure (self, _("The score could not be saved"), error);
}

static void
choose (WayUnderstandingView *self, gint64 wanted, gint64 behind, gboolean alone)
{
  way_domain_panel_flush (self->panel);
  self->choice.wanted = wanted;
  self->choice.behind = behind;
  self->choice.alone = alone;
  show_all (self);
}

static void
shown_cb (WayUnderstandingView *self, gint64 profile)
{
  choose (self, profile, self->choice.behind, self->choice.alone);
}

static void
compared_cb (WayUnderstandingView *self, gint64 profile)
{
  choose (self, self->choice.wanted, profile, profile == 0);
}

static void
new_profile_cb (WayUnderstandingView *self)
{
  g_autoptr (GError) error = NULL;
  gint64 profile;

  way_domain_panel_flush (self->panel);
  profile = way_scoring_add_profile (get_store (self), _("New profile"), &error);
  if (profile != 0)
    choose (self, profile, 0, self->choice.alone);
  else
    tell_failure (self, _("The new profile could not be saved"), error);
}

static void
removed_cb (WayUnderstandingView *self, gint64 id)
{
  WayStore *store = get_store (self);
  WayRecord *profile = way_store_find (store, WAY_TYPE_PROFILE, id);
  g_autoptr (GError) error = NULL;

  way_domain_panel_flush (self->panel);
  if (way_store_begin (store, _("Remove profile"), &error) &&
                       way_store_end (store, way_store_remove (store, profile, &error), &error))
    way_report (GTK_WIDGET (self), _("Profile removed"), TRUE);
  else
    tell_failure (self, _("The profile could not be removed"), error);
}

static void
domains_cb (WayUnderstandingView *self)
{
  way_domain_panel_flush (self->panel);
  way_domains_dialog_present (GTK_WIDGET (self), get_store (self));
}

static void
narrow_cb (WayUnderstandingView *self)
{
  gboolean narrow = way_view_get_narrow (WAY_VIEW (self));

  if (narrow)
    gtk_widget_add_css_class (self->page, "narrow");
  else
    gtk_widget_remove_css_class (self->page, "narrow");
  if (get_store (self) != NULL)
    show_domain (self);
}

/* At first the domain that the person wants to talk about is shown. */
static void
select_topic (WayUnderstandingView *self)
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
way_understanding_view_store_set (WayView *view)
{
  WayUnderstandingView *self = WAY_UNDERSTANDING_VIEW (view);

  self->domains = way_query_new (get_store (self), WAY_TYPE_DOMAIN, "position");
  way_query_where_int (self->domains, "shown", 1);
  way_profile_choice_init (&self->choice, get_store (self));
  select_topic (self);
}

static void
way_understanding_view_changed (WayView *view)
{
  show_all (WAY_UNDERSTANDING_VIEW (view));
}

static void
way_understanding_view_show_record (WayView *view, gint64 id)
{
  WayUnderstandingView *self = WAY_UNDERSTANDING_VIEW (view);

  if (way_store_find (get_store (self), WAY_TYPE_PROFILE, id) != NULL)
    choose (self, id, self->choice.behind, self->choice.alone);
  else if (way_store_find (get_store (self), WAY_TYPE_DOMAIN, id) != NULL)
    select_domain (self, id);
}

static gint64
way_understanding_view_get_record (WayView *view)
{
  return get_id (get_domain (WAY_UNDERSTANDING_VIEW (view)));
}

static void
way_understanding_view_dispose (GObject *object)
{
  WayUnderstandingView *self = WAY_UNDERSTANDING_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_UNDERSTANDING_VIEW);
  g_clear_object (&self->domains);
  way_profile_choice_clear (&self->choice);

  G_OBJECT_CLASS (way_understanding_view_parent_class)->dispose (object);
}

static void
way_understanding_view_class_init (WayUnderstandingViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  WayViewClass *view_class = WAY_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_understanding_view_dispose;
  view_class->store_set = way_understanding_view_store_set;
  view_class->changed = way_understanding_view_changed;
  view_class->show_record = way_understanding_view_show_record;
  view_class->get_record = way_understanding_view_get_record;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_DOMAIN_PANEL);
  g_type_ensure (WAY_TYPE_PROFILE_MENU);
  g_type_ensure (WAY_TYPE_PROFILE_TWINS);
  g_type_ensure (WAY_TYPE_PAIR_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/understanding-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WayUnderstandingView, page);
  gtk_widget_class_bind_template_child (widget_class, WayUnderstandingView, life_button);
  gtk_widget_class_bind_template_child (widget_class, WayUnderstandingView, life_label);
  gtk_widget_class_bind_template_child (widget_class, WayUnderstandingView, life);
  gtk_widget_class_bind_template_child (widget_class, WayUnderstandingView, showing);
  gtk_widget_class_bind_template_child (widget_class, WayUnderstandingView, comparing);
  gtk_widget_class_bind_template_child (widget_class, WayUnderstandingView, new_profile);
  gtk_widget_class_bind_template_child (widget_class, WayUnderstandingView, twins);
  gtk_widget_class_bind_template_child (widget_class, WayUnderstandingView, panel);
  gtk_widget_class_bind_template_callback (widget_class, scored_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, life_cb);
  gtk_widget_class_bind_template_callback (widget_class, shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, compared_cb);
  gtk_widget_class_bind_template_callback (widget_class, new_profile_cb);
  gtk_widget_class_bind_template_callback (widget_class, removed_cb);
  gtk_widget_class_bind_template_callback (widget_class, domains_cb);
}

static void
way_understanding_view_init (WayUnderstandingView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::narrow", G_CALLBACK (narrow_cb), NULL);
}
