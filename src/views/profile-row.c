#include "views/profile-row.h"

#include <glib/gi18n.h>

#include "chart/radar-sample.h"
#include "model/score-words.h"
#include "widgets/look.h"
#include "widgets/quote.h"
#include "widgets/radar-input.h"
#include "widgets/radar-legend.h"

struct _WayProfileRow
{
  GtkListBoxRow parent_instance;

  WayDomain *domain;
  gint64 value;
  gint64 one_typed_at;

  /* Template children */
  GtkImage *picture;
  GtkLabel *name;
  GtkLabel *score;
  GtkWidget *before_box;
  GtkLabel *before;
  WayQuote *good, *higher;
  GtkWidget *talk;
  WayLegend *beside;
};

enum
{
  SIGNAL_SCORED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WayProfileRow, way_profile_row, GTK_TYPE_LIST_BOX_ROW)

/* Up and Down go from row to row, so only Left and Right score. */
static gboolean
key_cb (WayProfileRow *self, guint key, guint code, GdkModifierType state)
{
  int old_score = self->value != WAY_NONE ? (int) self->value : WAY_RADAR_UNSCORED, score;

  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK) || key == GDK_KEY_Up ||
      key == GDK_KEY_KP_Up || key == GDK_KEY_Down || key == GDK_KEY_KP_Down ||
      key == GDK_KEY_Home || key == GDK_KEY_End ||
      !way_radar_input_get_key_score (key, old_score, &self->one_typed_at, &score))
    return GDK_EVENT_PROPAGATE;

  if (score != old_score)
    g_signal_emit (self, signals[SIGNAL_SCORED], 0,
                   score != WAY_RADAR_UNSCORED ? (gint64) score : WAY_NONE);
  return GDK_EVENT_STOP;
}

static void
draw_diamond_cb (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer user_data)
{
  way_radar_sample_draw (WAY_RADAR_SAMPLE_EARLIER, height, way_look_get_palette (GTK_WIDGET (area)),
                         cr);
}

static void
way_profile_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PROFILE_ROW);
  g_clear_object (&WAY_PROFILE_ROW (object)->domain);

  G_OBJECT_CLASS (way_profile_row_parent_class)->dispose (object);
}

static void
way_profile_row_class_init (WayProfileRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_profile_row_dispose;

  signals[SIGNAL_SCORED] = g_signal_new ("scored", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);

  g_type_ensure (WAY_TYPE_QUOTE);
  g_type_ensure (WAY_TYPE_LEGEND);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/profile-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WayProfileRow, name);
  gtk_widget_class_bind_template_child (widget_class, WayProfileRow, picture);
  gtk_widget_class_bind_template_child (widget_class, WayProfileRow, score);
  gtk_widget_class_bind_template_child (widget_class, WayProfileRow, before_box);
  gtk_widget_class_bind_template_child (widget_class, WayProfileRow, before);
  gtk_widget_class_bind_template_child (widget_class, WayProfileRow, good);
  gtk_widget_class_bind_template_child (widget_class, WayProfileRow, higher);
  gtk_widget_class_bind_template_child (widget_class, WayProfileRow, talk);
  gtk_widget_class_bind_template_child (widget_class, WayProfileRow, beside);
  gtk_widget_class_bind_template_callback (widget_class, key_cb);
}

static void
way_profile_row_init (WayProfileRow *self)
{
  GtkWidget *diamond;

  self->value = WAY_NONE;
  gtk_widget_init_template (GTK_WIDGET (self));

  diamond = gtk_widget_get_first_child (self->before_box);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (diamond), draw_diamond_cb, NULL, NULL);
  way_look_follow (diamond);
}

GtkWidget *
way_profile_row_new (WayDomain *domain)
{
  WayProfileRow *self = g_object_new (WAY_TYPE_PROFILE_ROW, NULL);

  self->domain = g_object_ref (domain);
  return GTK_WIDGET (self);
}

WayDomain *
way_profile_row_get_domain (WayProfileRow *self)
{
  g_return_val_if_fail (WAY_IS_PROFILE_ROW (self), NULL);

  return self->domain;
}

static const char *
get_text (WayRecord *score, const char *column)
{
  return score != NULL ? way_record_get_text (score, column) : NULL;
}

static gint64
get_score (WayRecord *score)
{
  return score != NULL ? way_record_get_int (score, "score") : WAY_NONE;
}

static void
show_beside (WayProfileRow *self, WayRadarSample sample, const char *what, gint64 score)
{
  g_autofree char *words = NULL, *sentence = NULL;

  if (score == WAY_NONE)
    return;

  words = way_score_describe (score);
  sentence = g_strdup_printf (_("%s: %s"), what, words);
  way_radar_legend_add (self->beside, sample, sentence);
}

/* What is not the score: it stands apart, and only where it is given. */
static void
show_all_beside (WayProfileRow *self, WayRecord *score, gboolean worker)
{
  way_legend_clear (self->beside);
  if (score != NULL)
    show_beside (self, WAY_RADAR_SAMPLE_WISHED,
                 _("As I would like it to be"), way_record_get_int (score, "wished"));
  if (score != NULL && worker)
    show_beside (self, WAY_RADAR_SAMPLE_WORKER,
                 _("As the worker sees it"), way_record_get_int (score, "worker_score"));
  gtk_widget_set_visible (GTK_WIDGET (self->beside),
                          gtk_widget_get_first_child (GTK_WIDGET (self->beside)) != NULL);
}

void
way_profile_row_show (WayProfileRow *self, WayRecord *score, WayRecord *before, gboolean worker)
{
  const char *label;
  g_autofree char *now = NULL, *then = NULL, *name = NULL;

  g_return_if_fail (WAY_IS_PROFILE_ROW (self));

  label = way_domain_get_label (self->domain);
  self->value = get_score (score);
  now = way_score_describe (self->value);
  then = way_score_describe (get_score (before));
  name = g_strdup_printf (_("%s: %s"), label, now);

  gtk_image_set_from_icon_name (self->picture, way_domain_get_icon (self->domain));
  gtk_label_set_label (self->name, label);
  gtk_label_set_label (self->score, now);
  gtk_label_set_label (self->before, then);
  gtk_widget_set_visible (self->before_box, get_score (before) != WAY_NONE);
  show_all_beside (self, score, worker);
  gtk_widget_set_visible (self->talk, score != NULL && way_record_get_int (score, "talk") == 1);
  g_object_set (self->good, "words", get_text (score, "good"), "whose", get_text (score, "good_by"),
                NULL);
  g_object_set (self->higher, "words", get_text (score, "higher"), "whose",
                get_text (score, "higher_by"), NULL);

  if (self->value == WAY_NONE)
    gtk_widget_add_css_class (GTK_WIDGET (self), "way-unscored");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "way-unscored");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
