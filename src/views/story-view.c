#include "views/story-view.h"

#include <glib/gi18n.h>

#include "model/moment.h"
#include "store/moments.h"
#include "views/cards.h"
#include "views/form.h"
#include "views/moment-card.h"
#include "views/moment-moves.h"
#include "views/moment-row.h"
#include "views/report.h"
#include "widgets/invitation.h"
#include "widgets/scroll-past.h"
#include "widgets/story-line.h"

struct _WayStoryView
{
  WayFacet parent_instance;

  GListStore *moments; /* in the order of the story */
  gint64 selected;     /* 0: none */
  guint place;         /* of the selected one, for whoever stands there when it has gone */

  /* Template children */
  GtkToggleButton *as_list;
  GtkWidget *invitation;
  GtkWidget *hint;
  GtkStack *looks;
  GtkWidget *scroller;
  WayStoryLine *line;
  WayMomentCard *card;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (WayStoryView, way_story_view, WAY_TYPE_FACET)

static WayStore *
get_store (WayStoryView *self)
{
  return way_view_get_store (WAY_VIEW (self));
}

static WayRecord *
find_moment (WayStoryView *self, gint64 id)
{
  return way_store_find (get_store (self), WAY_TYPE_MOMENT, id);
}

/* Records that stay are not taken out, so that what is open in the list stays open. */
static void
put_in_order (WayStoryView *self, const WayStory *story)
{
  guint n = 0;

  for (guint i = 0; i < story->n_marks; i++)
    {
      WayRecord *moment = find_moment (self, story->marks[i].id);
      g_autoptr (WayRecord) there = NULL;
      guint old;

      if (moment == NULL)
        continue; /* a profile */
      there = g_list_model_get_item (G_LIST_MODEL (self->moments), n);
      if (there != moment)
        {
          if (g_list_store_find (self->moments, moment, &old))
            g_list_store_remove (self->moments, old);
          g_list_store_insert (self->moments, n, moment);
        }
      n++;
    }

  g_list_store_splice (self->moments, n,
                       g_list_model_get_n_items (G_LIST_MODEL (self->moments)) - n, NULL, 0);
}

/* A moment is selected as long as there is any. */
static WayRecord *
find_selected (WayStoryView *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->moments));
  WayRecord *moment = find_moment (self, self->selected);
  g_autoptr (WayRecord) other = NULL;

  if (moment != NULL || n == 0)
    return moment;

  other = g_list_model_get_item (G_LIST_MODEL (self->moments), MIN (self->place, n - 1));
  return other; /* the list keeps it */
}

static void
show_selected (WayStoryView *self)
{
  WayRecord *moment = find_selected (self);

  self->selected = moment != NULL ? way_record_get_id (moment) : 0;
  if (moment != NULL)
    g_list_store_find (self->moments, moment, &self->place);
  way_story_line_set_selected (self->line, self->selected);
  if (moment != NULL)
    way_moment_card_show (self->card, get_store (self), moment);
}

static void
show_story (WayStoryView *self)
{
  WayStory *story = way_moment_moves_make_story (get_store (self));
  gboolean any;

  put_in_order (self, story);
  way_story_line_set_story (self->line, story);
  any = g_list_model_get_n_items (G_LIST_MODEL (self->moments)) > 0;

  g_object_set (self->invitation, "placeholder",
                any ? _("What else belongs to the story? A year or an age may stand before it")
                    : _("Where shall the story begin?"), NULL);
  gtk_widget_set_visible (self->hint, !any);
  gtk_widget_set_visible (GTK_WIDGET (self->looks), any);
  show_selected (self);
}

/* What is typed about the one before is saved first. */
static void
select_moment (WayStoryView *self, gint64 id)
{
  if (id == self->selected)
    return;

  way_form_flush (GTK_WIDGET (self->card));
  self->selected = id;
  show_selected (self);
}

static void
selected_cb (WayStoryView *self, gint64 id)
{
  select_moment (self, id);
}

/* A profile is shown where it is at home. */
static void
opened_cb (WayStoryView *self, gint64 id)
{
  if (find_moment (self, id) != NULL)
    way_cards_focus (GTK_WIDGET (self->card));
  else
    way_view_go (GTK_WIDGET (self), "understanding", id);
}

static void
toned_cb (WayStoryView *self, gint64 id, int tone)
{
  g_autoptr (GError) error = NULL;

  if (way_moments_set_tone (get_store (self), find_moment (self, id),
                            tone != WAY_STORY_OPEN ? tone : WAY_NONE, &error))
    return;

  way_report_error (GTK_WIDGET (self), _("This could not be saved"), error);
  show_story (self);
}

static void
moved_cb (WayStoryView *self, gint64 id, int delta)
{
  way_form_flush (GTK_WIDGET (self->card));
  way_moment_moves_go (GTK_WIDGET (self), get_store (self), find_moment (self, id), delta);
}

/* What has just been told is selected, so that more can be said of it at once. */
static gboolean
entered_cb (WayStoryView *self, const char *line)
{
  g_autoptr (GError) error = NULL;
  gint64 id;

  way_form_flush (GTK_WIDGET (self->card));
  id = way_moments_add (get_store (self), line, &error);
  if (id != 0)
    {
      select_moment (self, id);
      return TRUE;
    }

  way_report_error (GTK_WIDGET (self), _("The moment could not be added"), error);
  return FALSE;
}

static gboolean
is_list (WayStoryView *self)
{
  return gtk_toggle_button_get_active (self->as_list);
}

static void
look_cb (WayStoryView *self)
{
  way_form_flush (GTK_WIDGET (self->looks));
  gtk_stack_set_visible_child_name (self->looks, is_list (self) ? "list" : "line");
}

static GtkWidget *
make_row (gpointer item, gpointer data)
{
  return way_cards_row (way_moment_row_new (get_store (WAY_STORY_VIEW (data)), item));
}

static void
way_story_view_store_set (WayView *view)
{
  WayStoryView *self = WAY_STORY_VIEW (view);

  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->moments), make_row, self, NULL);
}

static void
way_story_view_changed (WayView *view)
{
  show_story (WAY_STORY_VIEW (view));
}

static void
way_story_view_show_record (WayView *view, gint64 id)
{
  WayStoryView *self = WAY_STORY_VIEW (view);
  GtkWidget *row;

  if (find_moment (self, id) == NULL)
    return;

  select_moment (self, id);
  if (!is_list (self))
    {
      way_story_line_focus (self->line, id);
      return;
    }
  row = way_cards_get (GTK_WIDGET (self->list), self->place);
  way_fold_set_open (WAY_FOLD (row), TRUE);
  way_cards_show (way_fold_get_button (WAY_FOLD (row)));
}

/* In the list it is the one in which the focus is. */
static gint64
way_story_view_get_record (WayView *view)
{
  WayStoryView *self = WAY_STORY_VIEW (view);
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self->list));
  GtkWidget *fold = row != NULL ? gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row)) : NULL;

  if (is_list (self) && fold != NULL)
    return way_record_get_id (way_moment_row_get_moment (WAY_MOMENT_ROW (fold)));
  return self->selected;
}

static void
way_story_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_STORY_VIEW);
  g_clear_object (&WAY_STORY_VIEW (object)->moments);

  G_OBJECT_CLASS (way_story_view_parent_class)->dispose (object);
}

static void
way_story_view_class_init (WayStoryViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  WayViewClass *view_class = WAY_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_story_view_dispose;
  view_class->store_set = way_story_view_store_set;
  view_class->changed = way_story_view_changed;
  view_class->show_record = way_story_view_show_record;
  view_class->get_record = way_story_view_get_record;

  g_type_ensure (WAY_TYPE_INVITATION);
  g_type_ensure (WAY_TYPE_MOMENT_CARD);
  g_type_ensure (WAY_TYPE_STORY_LINE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/story-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WayStoryView, as_list);
  gtk_widget_class_bind_template_child (widget_class, WayStoryView, invitation);
  gtk_widget_class_bind_template_child (widget_class, WayStoryView, hint);
  gtk_widget_class_bind_template_child (widget_class, WayStoryView, looks);
  gtk_widget_class_bind_template_child (widget_class, WayStoryView, scroller);
  gtk_widget_class_bind_template_child (widget_class, WayStoryView, line);
  gtk_widget_class_bind_template_child (widget_class, WayStoryView, card);
  gtk_widget_class_bind_template_child (widget_class, WayStoryView, list);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, look_cb);
  gtk_widget_class_bind_template_callback (widget_class, moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, toned_cb);
}

static void
way_story_view_init (WayStoryView *self)
{
  self->moments = g_list_store_new (WAY_TYPE_MOMENT);
  gtk_widget_init_template (GTK_WIDGET (self));
  way_scroll_past (self->scroller);
}
