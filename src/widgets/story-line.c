#include "widgets/story-line.h"

#include "chart/hand.h"
#include "chart/story-draw.h"
#include "model/moment-words.h"
#include "widgets/handle.h"
#include "widgets/look.h"
#include "widgets/story-handle.h"
#include "widgets/story-line-private.h"

enum
{
  SIGNAL_SELECTED,
  SIGNAL_TONED,
  SIGNAL_OPENED,
  SIGNAL_MOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WayStoryLine, way_story_line, GTK_TYPE_WIDGET)

static gint64
get_id (WayStoryLine *self, int place)
{
  return self->story->marks[place].id;
}

void
_way_story_line_choose (WayStoryLine *self, int place)
{
  if (place < 0 || self->story->marks[place].profile || get_id (self, place) == self->selected)
    return;

  way_story_line_set_selected (self, get_id (self, place));
  g_signal_emit (self, signals[SIGNAL_SELECTED], 0, self->selected);
}

void
_way_story_line_tone (WayStoryLine *self, int place, int tone)
{
  if (tone != self->story->marks[place].tone)
    g_signal_emit (self, signals[SIGNAL_TONED], 0, get_id (self, place), tone);

  /* What nobody took goes back to where it was. */
  _way_story_line_settle (self);
}

void
_way_story_line_open (WayStoryLine *self, int place)
{
  _way_story_line_choose (self, place);
  g_signal_emit (self, signals[SIGNAL_OPENED], 0, get_id (self, place));
}

void
_way_story_line_move (WayStoryLine *self, int place, int delta)
{
  if (way_story_find_neighbour (self->story, (guint) place, delta) >= 0)
    g_signal_emit (self, signals[SIGNAL_MOVED], 0, get_id (self, place), delta);
}

/* How it was, in words, beside the finger that says so. */
static void
draw_hand (WayStoryLine *self, cairo_t *cr)
{
  g_autoptr (PangoLayout) text = gtk_widget_create_pango_layout (
      GTK_WIDGET (self), way_moment_say_tone (self->drag.tone));

  way_hand_draw (self->layout->width, self->layout->height,
                 way_look_get_palette (GTK_WIDGET (self)), text, self->drag.x, self->drag.y, cr);
}

static void
way_story_line_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  WayStoryLine *self = WAY_STORY_LINE (widget);
  WayStoryState state;
  cairo_t *cr;

  if (self->layout == NULL)
    return;

  state = (WayStoryState){
    .selected = way_story_find (self->story, self->selected),
    .hovered = self->hovered,
    .focused = way_handles_get_visibly_focused (self->handles, widget),
    .tones = self->motion.values,
  };
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) self->layout->width,
                                                                 (float) self->layout->height));
  way_story_draw (self->layout, way_look_get_palette (widget), &state, cr);
  if (self->drag.place >= 0 && self->drag.moved)
    draw_hand (self, cr);
  cairo_destroy (cr);
}

static void
way_story_line_set_focus_child (GtkWidget *widget, GtkWidget *child)
{
  WayStoryLine *self = WAY_STORY_LINE (widget);

  GTK_WIDGET_CLASS (way_story_line_parent_class)->set_focus_child (widget, child);

  if (child != NULL)
    _way_story_line_choose (self, way_handles_get_focused (self->handles, widget));
  gtk_widget_queue_draw (widget);
}

static void
way_story_line_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  WayStoryLine *self = WAY_STORY_LINE (widget);

  GTK_WIDGET_CLASS (way_story_line_parent_class)->css_changed (widget, change);

  /* The font may be another one. */
  self->height = 0;
  g_clear_pointer (&self->layout, way_story_layout_free);
  gtk_widget_queue_resize (widget);
}

static void
way_story_line_dispose (GObject *object)
{
  WayStoryLine *self = WAY_STORY_LINE (object);

  way_motion_clear (&self->motion);
  g_clear_pointer (&self->handles, g_ptr_array_unref);
  g_clear_pointer (&self->layout, way_story_layout_free);
  g_clear_pointer (&self->story, way_story_free);

  G_OBJECT_CLASS (way_story_line_parent_class)->dispose (object);
}

static void
way_story_line_class_init (WayStoryLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_story_line_dispose;
  widget_class->measure = _way_story_line_measure;
  widget_class->size_allocate = _way_story_line_size_allocate;
  widget_class->snapshot = way_story_line_snapshot;
  widget_class->focus = _way_story_line_focus;
  widget_class->set_focus_child = way_story_line_set_focus_child;
  widget_class->css_changed = way_story_line_css_changed;

  signals[SIGNAL_SELECTED] = g_signal_new ("selected", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[SIGNAL_TONED] = g_signal_new ("toned", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_INT);
  signals[SIGNAL_OPENED] = g_signal_new ("opened", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[SIGNAL_MOVED] = g_signal_new ("moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_INT);

  gtk_widget_class_set_css_name (widget_class, "story");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
way_story_line_init (WayStoryLine *self)
{
  self->handles = g_ptr_array_new ();
  self->drag.place = self->hovered = -1;

  way_motion_init (&self->motion, GTK_WIDGET (self));
  way_look_follow (GTK_WIDGET (self));
  _way_story_line_listen (self);
}

GtkWidget *
way_story_line_new (void)
{
  return g_object_new (WAY_TYPE_STORY_LINE, NULL);
}

/* Returns (transfer full, nullable) the handle that has been that of MARK, so that the focus stays
 * with it wherever it stands now. */
static GtkWidget *
steal_handle (GPtrArray *handles, const WayStory *story, const WayStoryMark *mark)
{
  int place = story != NULL ? way_story_find (story, mark->id) : -1;
  GtkWidget *handle = place >= 0 ? g_ptr_array_index (handles, place) : NULL;

  if (handle != NULL)
    g_ptr_array_index (handles, place) = NULL;
  return handle;
}

static void
unparent (gpointer handle)
{
  if (handle != NULL)
    gtk_widget_unparent (handle);
}

static void
show_handles (WayStoryLine *self, const WayStory *before)
{
  GPtrArray *handles = g_ptr_array_new_with_free_func (unparent);
  GtkWidget *previous = NULL;

  for (guint i = 0; i < self->story->n_marks; i++)
    {
      const WayStoryMark *mark = &self->story->marks[i];
      GtkWidget *handle = steal_handle (self->handles, before, mark);

      if (handle == NULL)
        handle = way_story_handle_new (mark->profile);
      gtk_widget_insert_after (handle, GTK_WIDGET (self), previous);
      way_story_handle_set_mark (handle, mark);
      g_ptr_array_add (handles, handle);
      previous = handle;
    }

  g_ptr_array_unref (self->handles);
  self->handles = handles;
}

void
way_story_line_set_story (WayStoryLine *self, WayStory *story)
{
  g_autoptr (WayStory) before = NULL;

  g_return_if_fail (WAY_IS_STORY_LINE (self) && story != NULL);

  before = g_steal_pointer (&self->story);
  self->story = story;
  self->hovered = self->drag.place = -1; /* what a hand holds may be another one by now */
  g_clear_pointer (&self->layout, way_story_layout_free);
  self->height = 0;
  show_handles (self, before);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

gint64
way_story_line_get_selected (WayStoryLine *self)
{
  g_return_val_if_fail (WAY_IS_STORY_LINE (self), 0);

  return self->selected;
}

void
way_story_line_set_selected (WayStoryLine *self, gint64 id)
{
  g_return_if_fail (WAY_IS_STORY_LINE (self));

  self->selected = id;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
way_story_line_focus (WayStoryLine *self, gint64 id)
{
  g_return_if_fail (WAY_IS_STORY_LINE (self));

  if (self->story != NULL)
    way_handles_focus (self->handles, way_story_find (self->story, id));
}

const WayStoryLayout *
way_story_line_get_layout (WayStoryLine *self)
{
  g_return_val_if_fail (WAY_IS_STORY_LINE (self), NULL);

  return self->layout;
}
