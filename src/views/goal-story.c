#include "views/goal-story.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/goal.h"
#include "store/goal-events.h"
#include "views/telling.h"

struct _WayGoalStory
{
  WayFold parent_instance;

  WayStore *store;
  WayRecord *goal;
  GtkBox *events; /* (nullable, borrowed) until it was unfolded for the first time */
};

G_DEFINE_FINAL_TYPE (WayGoalStory, way_goal_story, WAY_TYPE_FOLD)

/* What is of one day stands below its date. */
static GtkWidget *
make_event (WayGoalStory *self, const WayGoalEvent *event, const char *day_before)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  g_autofree char *date = way_date_format (event->day, WAY_DATE_FULL);

  gtk_widget_add_css_class (box, "way-event");
  if (g_strcmp0 (event->day, day_before) != 0)
    gtk_box_append (GTK_BOX (box), way_telling_label (date, "way-event-day"));
  gtk_box_append (GTK_BOX (box), way_telling_label (event->sentence, NULL));
  for (guint i = 0; i < event->words->len; i++)
    {
      const WayGoalWords *said = event->words->pdata[i];

      way_telling_add (GTK_BOX (box), self->store, said->title, said->words, said->whose);
    }
  return box;
}

static void
tell (WayGoalStory *self)
{
  g_autoptr (GPtrArray) events = NULL;
  const char *day = NULL;
  GtkWidget *child;

  if (self->events == NULL || self->goal == NULL || !way_fold_is_open (WAY_FOLD (self)) ||
      way_store_find (self->store, WAY_TYPE_GOAL, way_record_get_id (self->goal)) == NULL)
    return;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->events))) != NULL)
    gtk_box_remove (self->events, child);
  events = way_goal_events_new (self->store, self->goal);
  for (guint i = 0; i < events->len; i++)
    {
      const WayGoalEvent *event = events->pdata[i];

      gtk_box_append (self->events, make_event (self, event, day));
      day = event->day;
    }
}

static GtkWidget *
way_goal_story_make_details (WayFold *fold)
{
  WayGoalStory *self = WAY_GOAL_STORY (fold);

  self->events = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_widget_add_css_class (GTK_WIDGET (self->events), "way-events");
  return g_object_ref_sink (GTK_WIDGET (self->events));
}

static void
way_goal_story_dispose (GObject *object)
{
  WayGoalStory *self = WAY_GOAL_STORY (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  self->events = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_GOAL_STORY);
  g_clear_object (&self->goal);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_goal_story_parent_class)->dispose (object);
}

static void
way_goal_story_class_init (WayGoalStoryClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = way_goal_story_dispose;
  WAY_FOLD_CLASS (klass)->make_details = way_goal_story_make_details;

  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/care/waymark/Waymark/ui/goal-story.ui");
}

static void
way_goal_story_init (WayGoalStory *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  way_fold_set_label (WAY_FOLD (self), _("The story of this goal"));
  g_signal_connect (self, "notify::open", G_CALLBACK (tell), NULL);
}

void
way_goal_story_show (WayGoalStory *self, WayStore *store, WayRecord *goal)
{
  g_return_if_fail (WAY_IS_GOAL_STORY (self) && WAY_IS_STORE (store) && WAY_IS_GOAL (goal));

  if (self->store == NULL)
    {
      self->store = g_object_ref (store);
      g_signal_connect_object (store, "changed", G_CALLBACK (tell), self, G_CONNECT_SWAPPED);
    }
  if (g_set_object (&self->goal, goal))
    tell (self);
}
