#include "views/understanding-view.h"

#include <glib/gi18n.h>

#include "model/domain.h"
#include "model/profile.h"
#include "store/scoring.h"
#include "views/domain-panel.h"
#include "views/profile-choice.h"
#include "views/profile-head.h"
#include "views/profile-twins.h"
#include "views/report.h"
#include "widgets/pair-layout.h"

struct _WayUnderstandingView
{
  WayView parent_instance;

  WayQuery *domains; /* on the wheel */
  WayProfileChoice choice;
  gint64 domain; /* selected; 0: the first */

  /* Template children */
  GtkWidget *page;
  WayProfileHead *head;
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
show_all (WayUnderstandingView *self)
{
  way_profile_head_show (self->head, get_store (self), &self->choice);
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
leaving_cb (WayUnderstandingView *self)
{
  way_domain_panel_flush (self->panel);
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
    {
      way_domain_panel_flush (self->panel);
      self->choice.wanted = id;
      show_all (self);
    }
  else if (way_store_find (get_store (self), WAY_TYPE_DOMAIN, id) != NULL)
    {
      select_domain (self, id);
    }
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

  g_type_ensure (WAY_TYPE_DOMAIN_PANEL);
  g_type_ensure (WAY_TYPE_PROFILE_HEAD);
  g_type_ensure (WAY_TYPE_PROFILE_TWINS);
  g_type_ensure (WAY_TYPE_PAIR_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/understanding-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WayUnderstandingView, head);
  gtk_widget_class_bind_template_child (widget_class, WayUnderstandingView, page);
  gtk_widget_class_bind_template_child (widget_class, WayUnderstandingView, twins);
  gtk_widget_class_bind_template_child (widget_class, WayUnderstandingView, panel);
  gtk_widget_class_bind_template_callback (widget_class, scored_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, leaving_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all);
}

static void
way_understanding_view_init (WayUnderstandingView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::narrow", G_CALLBACK (narrow_cb), NULL);
}
