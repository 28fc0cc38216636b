#include "views/trait-group.h"

#include <glib/gi18n.h>

#include "model/trait.h"
#include "model/words.h"
#include "store/order.h"
#include "store/traits.h"
#include "views/card-drag.h"
#include "views/cards.h"
#include "views/report.h"
#include "widgets/invitation.h"

struct _WayTraitGroup
{
  AdwBin parent_instance;

  char *kind;
  char *source;
  char *stigma; /* (nullable) */
  char *placeholder;
  WayStore *store;
  WayQuery *traits;

  /* Template children */
  GtkLabel *heading;
  GtkListBox *list;
  GtkWidget *line;
};

typedef enum
{
  PROP_KIND = 1,
  PROP_SOURCE,
  PROP_STIGMA,
  PROP_PLACEHOLDER,
} WayTraitGroupProperty;

G_DEFINE_FINAL_TYPE (WayTraitGroup, way_trait_group, ADW_TYPE_BIN)

static guint turned_signal;

static void
open_cb (WayTraitGroup *self, GParamSpec *pspec, WayFold *card)
{
  if (way_fold_is_open (card))
    way_fold_close_others (card);
  g_signal_emit (self, turned_signal, 0,
                 way_record_get_id (way_trait_card_get_trait (WAY_TRAIT_CARD (card))),
                 way_fold_is_open (card));
}

static GtkWidget *
make_row (gpointer item, gpointer data)
{
  GtkWidget *card = way_trait_card_new (WAY_TRAIT_GROUP (data)->store, item);

  g_signal_connect_object (card, "notify::open", G_CALLBACK (open_cb), data, G_CONNECT_SWAPPED);
  return way_cards_row (card);
}

/* The focus stays in the line: one thing leads to another. */
static gboolean
entered_cb (WayTraitGroup *self, const char *text)
{
  g_autoptr (GError) error = NULL;

  if (way_traits_add (self->store, self->kind, self->source, self->stigma, text, &error) != 0)
    return TRUE;

  way_report_error (GTK_WIDGET (self), _("It could not be added"), error);
  return FALSE;
}

/* A strength does not become a vulnerability by a slip of the hand. */
static GdkDragAction
accept_cb (WayTraitGroup *self, double x, double y, GtkDropTarget *target)
{
  const GValue *value = gtk_drop_target_get_value (target);

  if (value != NULL &&
      g_strcmp0 (way_record_get_text (g_value_get_object (value), "kind"), self->kind) != 0)
    {
      gtk_drop_target_reject (target);
      return 0;
    }
  return GDK_ACTION_MOVE;
}

static gboolean
drop (gpointer data, WayRecord *trait, int place, GError **error)
{
  WayTraitGroup *self = data;

  return g_strcmp0 (way_record_get_text (trait, "kind"), self->kind) == 0 &&
         way_traits_put (self->store, trait, self->source, self->stigma, place, error);
}

static void
add_drop_target (WayTraitGroup *self)
{
  GtkDropTarget *target =
      way_card_drag_to (GTK_WIDGET (self), self->list, WAY_TYPE_TRAIT, drop, self);

  gtk_drop_target_set_preload (target, TRUE);
  g_signal_connect_object (target, "enter", G_CALLBACK (accept_cb), self, G_CONNECT_SWAPPED);
}

static void
way_trait_group_constructed (GObject *object)
{
  WayTraitGroup *self = WAY_TRAIT_GROUP (object);

  G_OBJECT_CLASS (way_trait_group_parent_class)->constructed (object);

  gtk_label_set_label (self->heading, self->stigma != NULL
                                          ? way_word ("trait.stigma", self->stigma)
                                          : way_word ("trait.source", self->source));
}

static void
way_trait_group_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayTraitGroup *self = WAY_TRAIT_GROUP (object);

  switch ((WayTraitGroupProperty) property_id)
    {
    case PROP_KIND:
      g_value_set_string (value, self->kind);
      break;
    case PROP_SOURCE:
      g_value_set_string (value, self->source);
      break;
    case PROP_STIGMA:
      g_value_set_string (value, self->stigma);
      break;
    case PROP_PLACEHOLDER:
      g_value_set_string (value, self->placeholder);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_trait_group_set_property (GObject *object,
                              guint property_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  WayTraitGroup *self = WAY_TRAIT_GROUP (object);

  switch ((WayTraitGroupProperty) property_id)
    {
    case PROP_KIND:
      self->kind = g_value_dup_string (value);
      break;
    case PROP_SOURCE:
      self->source = g_value_dup_string (value);
      break;
    case PROP_STIGMA:
      self->stigma = g_value_dup_string (value);
      break;
    case PROP_PLACEHOLDER:
      self->placeholder = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_trait_group_dispose (GObject *object)
{
  WayTraitGroup *self = WAY_TRAIT_GROUP (object);

  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_TRAIT_GROUP);
  g_clear_object (&self->traits);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_trait_group_parent_class)->dispose (object);
}

static void
way_trait_group_finalize (GObject *object)
{
  WayTraitGroup *self = WAY_TRAIT_GROUP (object);

  g_free (self->kind);
  g_free (self->source);
  g_free (self->stigma);
  g_free (self->placeholder);

  G_OBJECT_CLASS (way_trait_group_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_CONSTRUCT_ONLY;

  g_object_class_install_property (object_class, PROP_KIND,
                                   g_param_spec_string ("kind", NULL, NULL, "strength", flags));
  g_object_class_install_property (object_class, PROP_SOURCE,
                                   g_param_spec_string ("source", NULL, NULL, "person", flags));
  g_object_class_install_property (object_class, PROP_STIGMA,
                                   g_param_spec_string ("stigma", NULL, NULL, NULL, flags));
  g_object_class_install_property (object_class, PROP_PLACEHOLDER,
                                   g_param_spec_string ("placeholder", NULL, NULL, NULL, flags));
}

static void
way_trait_group_class_init (WayTraitGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = way_trait_group_constructed;
  object_class->get_property = way_trait_group_get_property;
  object_class->set_property = way_trait_group_set_property;
  object_class->dispose = way_trait_group_dispose;
  object_class->finalize = way_trait_group_finalize;
  install_properties (object_class);
  turned_signal = g_signal_new ("turned", WAY_TYPE_TRAIT_GROUP, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_BOOLEAN);

  g_type_ensure (WAY_TYPE_INVITATION);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/trait-group.ui");
  gtk_widget_class_bind_template_child (widget_class, WayTraitGroup, heading);
  gtk_widget_class_bind_template_child (widget_class, WayTraitGroup, list);
  gtk_widget_class_bind_template_child (widget_class, WayTraitGroup, line);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
}

static void
way_trait_group_init (WayTraitGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_drop_target (self);
}

void
way_trait_group_set_store (WayTraitGroup *self, WayStore *store)
{
  g_return_if_fail (WAY_IS_TRAIT_GROUP (self) && self->store == NULL);

  self->store = g_object_ref (store);
  self->traits = way_traits_query (store, self->kind, self->source, self->stigma);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->traits), make_row, self, NULL);
}

WayTraitCard *
way_trait_group_get_card (WayTraitGroup *self, guint place)
{
  GtkWidget *card;

  g_return_val_if_fail (WAY_IS_TRAIT_GROUP (self), NULL);

  card = way_cards_get (GTK_WIDGET (self->list), place);
  return card != NULL ? WAY_TRAIT_CARD (card) : NULL;
}

WayTraitCard *
way_trait_group_find (WayTraitGroup *self, gint64 id)
{
  WayTraitCard *card;

  for (guint i = 0; (card = way_trait_group_get_card (self, i)) != NULL; i++)
    {
      if (way_record_get_id (way_trait_card_get_trait (card)) == id)
        return card;
    }
  return NULL;
}

void
way_trait_group_move (WayTraitGroup *self, WayRecord *trait, int delta)
{
  g_autoptr (GError) error = NULL;

  g_return_if_fail (WAY_IS_TRAIT_GROUP (self));

  if (way_order_move (self->store, self->traits, trait, delta, &error))
    way_cards_focus (
        way_fold_get_button (WAY_FOLD (way_trait_group_find (self, way_record_get_id (trait)))));
  else
    way_report_error (GTK_WIDGET (self), _("It could not be moved"), error);
}
