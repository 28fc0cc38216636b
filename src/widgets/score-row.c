#include "widgets/score-row.h"

#include <glib/gi18n.h>

#include "model/score-words.h"
#include "widgets/wrap-layout.h"

#define HIGHEST 10

/* A 0 that follows a 1 this soon makes it a 10, in microseconds. */
#define PAUSE G_USEC_PER_SEC

struct _WayScoreRow
{
  WayEditor parent_instance;

  GtkWidget *buttons[HIGHEST + 2]; /* the last one: not scored */
  gint64 one_typed_at;

  /* Template children */
  GtkBox *box;
};

G_DEFINE_FINAL_TYPE (WayScoreRow, way_score_row, WAY_TYPE_EDITOR)

static void
choose (WayScoreRow *self, gint64 score)
{
  way_editor_edit_number (WAY_EDITOR (self), score);
  WAY_EDITOR_GET_CLASS (self)->show (WAY_EDITOR (self));
}

static void
clicked_cb (WayScoreRow *self, GtkWidget *button)
{
  for (int i = 0; i <= HIGHEST; i++)
    {
      if (button == self->buttons[i])
        {
          choose (self, i);
          return;
        }
    }

  choose (self, WAY_NONE);
}

/* Returns the digit on KEY, or -1. */
static int
digit_of (guint key)
{
  guint32 character = gdk_keyval_to_unicode (key);

  return character < 128 ? g_ascii_digit_value (character) : -1;
}

static gboolean
key_cb (WayScoreRow *self, guint key, guint code, GdkModifierType state)
{
  int digit = digit_of (key);
  gint64 now = g_get_monotonic_time ();
  gboolean after_one = now - self->one_typed_at < PAUSE;

  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK))
    return GDK_EVENT_PROPAGATE;

  self->one_typed_at = digit == 1 ? now : 0;

  if (digit == 0 && after_one)
    choose (self, HIGHEST);
  else if (digit >= 0)
    choose (self, digit);
  else if (key == GDK_KEY_BackSpace || key == GDK_KEY_Delete || key == GDK_KEY_KP_Delete)
    choose (self, WAY_NONE);
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

static void
add_button (WayScoreRow *self, int i)
{
  g_autofree char *score = g_strdup_printf ("%d", i);
  g_autofree char *open = way_score_describe (WAY_NONE);
  GtkWidget *label;

  self->buttons[i] = gtk_toggle_button_new ();
  if (i <= HIGHEST)
    {
      gtk_button_set_label (GTK_BUTTON (self->buttons[i]), score);
    }
  else
    {
      /* Translators: a button between those for the scores, on two short lines. Glossary: 29. */
      label = gtk_label_new (C_("on a small button", "not\nscored"));
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[i]),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, open, -1);
      gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
      gtk_button_set_child (GTK_BUTTON (self->buttons[i]), label);
      gtk_widget_add_css_class (self->buttons[i], "way-none");
    }
  g_signal_connect_object (self->buttons[i], "clicked", G_CALLBACK (clicked_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (self->box, self->buttons[i]);
}

static void
way_score_row_show (WayEditor *editor)
{
  WayScoreRow *self = WAY_SCORE_ROW (editor);
  gint64 score = way_editor_get_number (editor);

  for (int i = 0; i <= HIGHEST + 1; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]),
                                  i <= HIGHEST ? score == i : score == WAY_NONE);
}

static gboolean
way_score_row_grab_focus (GtkWidget *widget)
{
  gint64 score = way_editor_get_number (WAY_EDITOR (widget));
  int i = score >= 0 && score <= HIGHEST ? (int) score : 0;

  return gtk_widget_grab_focus (WAY_SCORE_ROW (widget)->buttons[i]);
}

static void
way_score_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_SCORE_ROW);

  G_OBJECT_CLASS (way_score_row_parent_class)->dispose (object);
}

static void
way_score_row_class_init (WayScoreRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_score_row_dispose;
  widget_class->grab_focus = way_score_row_grab_focus;
  WAY_EDITOR_CLASS (klass)->show = way_score_row_show;

  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/score-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WayScoreRow, box);
  gtk_widget_class_bind_template_callback (widget_class, key_cb);
}

static void
way_score_row_init (WayScoreRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int i = 0; i <= HIGHEST + 1; i++)
    add_button (self, i);
  way_score_row_show (WAY_EDITOR (self));
}
