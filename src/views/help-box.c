#include "views/help-box.h"

#include "model/person.h"
#include "model/trait.h"
#include "store/helps.h"
#include "store/query.h"

struct _WayHelpBox
{
  WayChipBox parent_instance;

  GListModel *helps; /* traits or people */
  gboolean unfolded;
};

G_DEFINE_FINAL_TYPE (WayHelpBox, way_help_box, WAY_TYPE_CHIP_BOX)

static WayRecord *
help_of (GtkWidget *chip)
{
  return g_object_get_data (G_OBJECT (chip), "help");
}

static gboolean
is_of_traits (WayChipBox *box)
{
  return g_str_equal (way_chip_box_get_field (box), "trait");
}

static gboolean
way_help_box_is_on (WayChipBox *box, GtkWidget *chip)
{
  return way_helps_has (way_chip_box_get_store (box), way_chip_box_get_record (box),
                        way_chip_box_get_field (box), way_record_get_id (help_of (chip)));
}

static gboolean
way_help_box_save (WayChipBox *box, GtkWidget *chip, gboolean on, GError **error)
{
  return way_helps_set (way_chip_box_get_store (box), way_chip_box_get_record (box),
                        way_chip_box_get_field (box), way_record_get_id (help_of (chip)), on,
                        error);
}

static void
way_help_box_show (WayChipBox *box, GtkWidget *chip, gboolean on)
{
  gtk_button_set_label (
      GTK_BUTTON (chip),
      way_record_get_text (help_of (chip), is_of_traits (box) ? "words" : "name"));
  gtk_widget_set_visible (chip, on || WAY_HELP_BOX (box)->unfolded);
}

static void
way_help_box_updated (WayChipBox *box, gboolean any)
{
  gtk_widget_set_visible (GTK_WIDGET (box), way_chip_box_get_record (box) != NULL &&
                                                (any || WAY_HELP_BOX (box)->unfolded));
}

static void
fill (WayHelpBox *self)
{
  WayChipBox *box = WAY_CHIP_BOX (self);
  guint n = g_list_model_get_n_items (self->helps);

  way_chip_box_clear (box);
  for (guint i = 0; i < n; i++)
    g_object_set_data_full (G_OBJECT (way_chip_box_add (box)), "help",
                            g_list_model_get_item (self->helps, i), g_object_unref);
  way_chip_box_update (box);
}

static GListModel *
query_helps (WayHelpBox *self, WayStore *store)
{
  gboolean traits = is_of_traits (WAY_CHIP_BOX (self));
  WayQuery *helps = way_query_new (store, traits ? WAY_TYPE_TRAIT : WAY_TYPE_PERSON, "position");

  if (traits)
    way_query_where_text (helps, "kind", "strength");
  return G_LIST_MODEL (helps);
}

static void
way_help_box_dispose (GObject *object)
{
  WayHelpBox *self = WAY_HELP_BOX (object);

  if (self->helps != NULL)
    g_signal_handlers_disconnect_by_data (self->helps, self);
  g_clear_object (&self->helps);

  G_OBJECT_CLASS (way_help_box_parent_class)->dispose (object);
}

static void
way_help_box_class_init (WayHelpBoxClass *klass)
{
  WayChipBoxClass *box_class = WAY_CHIP_BOX_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_help_box_dispose;
  box_class->is_on = way_help_box_is_on;
  box_class->save = way_help_box_save;
  box_class->show = way_help_box_show;
  box_class->updated = way_help_box_updated;
}

static void
way_help_box_init (WayHelpBox *self)
{
}

void
way_help_box_set_option (WayHelpBox *self, WayStore *store, WayRecord *option)
{
  g_return_if_fail (WAY_IS_HELP_BOX (self) && WAY_IS_STORE (store));

  if (self->helps == NULL)
    {
      self->helps = query_helps (self, store);
      g_signal_connect_object (self->helps, "items-changed", G_CALLBACK (fill), self,
                               G_CONNECT_SWAPPED);
      fill (self);
    }
  way_chip_box_set_record (WAY_CHIP_BOX (self), store, option);
}

void
way_help_box_unfold (WayHelpBox *self)
{
  g_return_if_fail (WAY_IS_HELP_BOX (self));

  self->unfolded = TRUE;
  way_chip_box_update (WAY_CHIP_BOX (self));
  gtk_widget_grab_focus (GTK_WIDGET (self));
}
