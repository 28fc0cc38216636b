#include "views/celebration.h"

#include "model/date.h"
#include "store/goal-events.h"
#include "widgets/landscape.h"
#include "widgets/quote.h"

struct _WayCelebration
{
  AdwBin parent_instance;

  /* Template children */
  GtkLabel *day;
  WayQuote *first_words;
  GtkWidget *learned_title;
  WayQuote *learned;
};

G_DEFINE_FINAL_TYPE (WayCelebration, way_celebration, ADW_TYPE_BIN)

static void
way_celebration_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_CELEBRATION);

  G_OBJECT_CLASS (way_celebration_parent_class)->dispose (object);
}

static void
way_celebration_class_init (WayCelebrationClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_celebration_dispose;

  g_type_ensure (WAY_TYPE_LANDSCAPE);
  g_type_ensure (WAY_TYPE_QUOTE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/celebration.ui");
  gtk_widget_class_bind_template_child (widget_class, WayCelebration, day);
  gtk_widget_class_bind_template_child (widget_class, WayCelebration, first_words);
  gtk_widget_class_bind_template_child (widget_class, WayCelebration, learned_title);
  gtk_widget_class_bind_template_child (widget_class, WayCelebration, learned);
}

static void
way_celebration_init (WayCelebration *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The story of a goal begins with words: those of the wish, or its own. */
static void
show_first_words (WayCelebration *self, WayStore *store, WayRecord *goal)
{
  g_autoptr (GPtrArray) events = way_goal_events_new (store, goal);
  WayRecord *journey = way_store_get_journey (store);

  for (guint i = 0; i < events->len; i++)
    {
      const WayGoalEvent *event = events->pdata[i];
      const WayGoalWords *said = event->words->len > 0 ? event->words->pdata[0] : NULL;
      g_autofree char *day = way_date_format (event->day, WAY_DATE_FULL);

      if (said == NULL)
        continue;

      gtk_label_set_label (self->day, day);
      g_object_set (self->first_words, "words", said->words, "whose", said->whose, "speaker",
                    way_record_get_text (journey, "worker"), NULL);
      return;
    }
}

void
way_celebration_show (WayCelebration *self, WayStore *store, WayRecord *goal, WayRecord *review)
{
  const char *learned = way_record_get_text (review, "learned");

  g_return_if_fail (WAY_IS_CELEBRATION (self));

  show_first_words (self, store, goal);
  gtk_widget_set_visible (self->learned_title, learned != NULL);
  g_object_set (self->learned, "words", learned, "whose",
                way_record_get_text (review, "learned_by"), "speaker",
                way_record_get_text (way_store_get_journey (store), "worker"), NULL);
}
