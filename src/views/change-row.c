#include "views/change-row.h"

#include "model/domain.h"
#include "widgets/quote.h"

struct _WayChangeRow
{
  AdwBin parent_instance;

  /* Template children */
  GtkLabel *domain;
  GtkWidget *figures;
  GtkWidget *then_mark;
  GtkLabel *then;
  GtkWidget *now_mark;
  GtkLabel *now;
  WayQuote *quote;
  GtkLabel *words;
};

G_DEFINE_FINAL_TYPE (WayChangeRow, way_change_row, ADW_TYPE_BIN)

static void
way_change_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_CHANGE_ROW);

  G_OBJECT_CLASS (way_change_row_parent_class)->dispose (object);
}

static void
way_change_row_class_init (WayChangeRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_change_row_dispose;

  g_type_ensure (WAY_TYPE_QUOTE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/change-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WayChangeRow, domain);
  gtk_widget_class_bind_template_child (widget_class, WayChangeRow, figures);
  gtk_widget_class_bind_template_child (widget_class, WayChangeRow, then_mark);
  gtk_widget_class_bind_template_child (widget_class, WayChangeRow, then);
  gtk_widget_class_bind_template_child (widget_class, WayChangeRow, now_mark);
  gtk_widget_class_bind_template_child (widget_class, WayChangeRow, now);
  gtk_widget_class_bind_template_child (widget_class, WayChangeRow, quote);
  gtk_widget_class_bind_template_child (widget_class, WayChangeRow, words);
}

static void
way_change_row_init (WayChangeRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_score (GtkLabel *label, GtkWidget *mark, gint64 score)
{
  g_autofree char *text = way_change_format_score (score);

  gtk_label_set_label (label, text);
  gtk_widget_set_visible (mark, score != WAY_NONE);
  if (score == WAY_NONE)
    gtk_widget_add_css_class (GTK_WIDGET (label), "dim-label");
}

/* Of a score that is another one, the person's own words say more than ours. */
static void
show_words (WayChangeRow *self, const WayChange *change)
{
  gboolean other = change->then != change->now && change->then != WAY_NONE;
  const char *said =
      other && change->score != NULL ? way_record_get_text (change->score, "good") : NULL;

  g_object_set (self->quote, "words", said, "whose",
                said != NULL ? way_record_get_text (change->score, "good_by") : NULL, NULL);
  gtk_label_set_label (self->words, way_change_describe (change));
  gtk_widget_set_visible (GTK_WIDGET (self->words), said == NULL);
}

GtkWidget *
way_change_row_new (const WayChange *change, GtkSizeGroup *figures)
{
  WayChangeRow *self = g_object_new (WAY_TYPE_CHANGE_ROW, NULL);
  g_autofree char *sentence = way_change_say (change);

  gtk_label_set_label (self->domain, way_domain_get_label (WAY_DOMAIN (change->domain)));
  show_score (self->then, self->then_mark, change->then);
  show_score (self->now, self->now_mark, change->now);
  show_words (self, change);
  gtk_size_group_add_widget (figures, self->figures);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence,
                                  -1);

  return GTK_WIDGET (self);
}
