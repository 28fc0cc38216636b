#include "views/line-offers.h"

#include <glib/gi18n.h>

#include "store/sheets.h"
#include "views/report.h"
#include "widgets/wrap-layout.h"
#include "widgets/wrap-words.h"

struct _WayLineOffers
{
  AdwBin parent_instance;

  WayStore *store;
  char *kind;

  /* Template children */
  GtkBox *chips;
};

G_DEFINE_FINAL_TYPE (WayLineOffers, way_line_offers, ADW_TYPE_BIN)

static guint taken_signal;

static void
clicked_cb (WayLineOffers *self, GtkWidget *chip)
{
  WayRecord *line = g_object_get_data (G_OBJECT (chip), "line");
  g_autoptr (GError) error = NULL;

  if (way_sheets_copy_line (self->store, line, self->kind, &error) == 0)
    way_report_error (GTK_WIDGET (self), _("It could not be added"), error);
  else
    g_signal_emit (self, taken_signal, 0);
}

static GtkWidget *
make_chip (WayLineOffers *self, WayRecord *line)
{
  GtkWidget *chip = gtk_button_new (), *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *words = gtk_label_new (way_record_get_text (line, "words"));

  way_wrap_words (GTK_LABEL (words));
  gtk_label_set_natural_wrap_mode (GTK_LABEL (words), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_xalign (GTK_LABEL (words), 0);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("list-add-symbolic"));
  gtk_box_append (GTK_BOX (box), words);
  gtk_button_set_child (GTK_BUTTON (chip), box);
  gtk_widget_add_css_class (chip, "way-chip");
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  way_record_get_text (line, "words"), -1);
  g_object_set_data_full (G_OBJECT (chip), "line", g_object_ref (line), g_object_unref);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  return chip;
}

static void
way_line_offers_dispose (GObject *object)
{
  WayLineOffers *self = WAY_LINE_OFFERS (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_LINE_OFFERS);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_line_offers_parent_class)->dispose (object);
}

static void
way_line_offers_finalize (GObject *object)
{
  g_free (WAY_LINE_OFFERS (object)->kind);

  G_OBJECT_CLASS (way_line_offers_parent_class)->finalize (object);
}

static void
way_line_offers_class_init (WayLineOffersClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_line_offers_dispose;
  G_OBJECT_CLASS (klass)->finalize = way_line_offers_finalize;

  taken_signal = g_signal_new ("taken", WAY_TYPE_LINE_OFFERS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 0);

  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/line-offers.ui");
  gtk_widget_class_bind_template_child (widget_class, WayLineOffers, chips);
}

static void
way_line_offers_init (WayLineOffers *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_line_offers_show (WayLineOffers *self, WayStore *store, const char *kind)
{
  g_autoptr (GPtrArray) lines = NULL;
  GtkWidget *chip;

  g_return_if_fail (WAY_IS_LINE_OFFERS (self) && WAY_IS_STORE (store));

  g_set_object (&self->store, store);
  if (self->kind == NULL)
    self->kind = g_strdup (kind);

  while ((chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips))) != NULL)
    gtk_box_remove (self->chips, chip);
  lines = way_sheets_find_offers (store, kind);
  for (guint i = 0; i < lines->len; i++)
    gtk_box_append (self->chips, make_chip (self, g_ptr_array_index (lines, i)));
  gtk_widget_set_visible (GTK_WIDGET (self), lines->len > 0);
}
