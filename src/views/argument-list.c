#include "views/argument-list.h"

#include <glib/gi18n.h>

#include "model/argument.h"
#include "model/words.h"
#include "store/options.h"
#include "views/argument-row.h"
#include "views/card-drag.h"
#include "views/cards.h"
#include "views/report.h"
#include "widgets/bin-focus.h"
#include "widgets/invitation.h"

struct _WayArgumentList
{
  AdwBin parent_instance;

  char *side;
  WayStore *store;
  WayRecord *option;
  WayQuery *arguments;

  /* Template children */
  GtkLabel *sign;
  GtkLabel *heading;
  GtkListBox *list;
  GtkWidget *line;
};

typedef enum
{
  PROP_SIDE = 1,
} WayArgumentListProperty;

G_DEFINE_FINAL_TYPE (WayArgumentList, way_argument_list, ADW_TYPE_BIN)

static GtkWidget *
make_row (gpointer item, gpointer data)
{
  WayArgumentList *self = data;

  return way_cards_row (way_argument_row_new (self->store, item));
}

/* The focus stays in the line: one thing leads to another. */
static gboolean
entered_cb (WayArgumentList *self, const char *text)
{
  g_autoptr (GError) error = NULL;

  if (way_options_argue (self->store, self->option, self->side, text, "person", &error) != 0)
    return TRUE;

  way_report_error (GTK_WIDGET (self), _("It could not be added"), error);
  return FALSE;
}

static gboolean
drop (gpointer data, WayRecord *argument, int place, GError **error)
{
  WayArgumentList *self = data;

  return way_options_put_argument (self->store, argument, self->option, self->side, place, error);
}

static gboolean
way_argument_list_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (WAY_ARGUMENT_LIST (widget)->line);
}

static void
way_argument_list_constructed (GObject *object)
{
  WayArgumentList *self = WAY_ARGUMENT_LIST (object);

  G_OBJECT_CLASS (way_argument_list_parent_class)->constructed (object);

  gtk_label_set_label (self->sign, g_str_equal (self->side, "for") ? "+" : "−");
  gtk_label_set_label (self->heading, way_word ("argument.side", self->side));
}

static void
way_argument_list_get_property (GObject *object,
                                guint property_id,
                                GValue *value,
                                GParamSpec *pspec)
{
  switch ((WayArgumentListProperty) property_id)
    {
    case PROP_SIDE:
      g_value_set_string (value, WAY_ARGUMENT_LIST (object)->side);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_argument_list_set_property (GObject *object,
                                guint property_id,
                                const GValue *value,
                                GParamSpec *pspec)
{
  switch ((WayArgumentListProperty) property_id)
    {
    case PROP_SIDE:
      WAY_ARGUMENT_LIST (object)->side = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_argument_list_dispose (GObject *object)
{
  WayArgumentList *self = WAY_ARGUMENT_LIST (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_ARGUMENT_LIST);
  g_clear_object (&self->arguments);
  g_clear_object (&self->option);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_argument_list_parent_class)->dispose (object);
}

static void
way_argument_list_finalize (GObject *object)
{
  g_free (WAY_ARGUMENT_LIST (object)->side);

  G_OBJECT_CLASS (way_argument_list_parent_class)->finalize (object);
}

static void
way_argument_list_class_init (WayArgumentListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = way_argument_list_constructed;
  object_class->get_property = way_argument_list_get_property;
  object_class->set_property = way_argument_list_set_property;
  object_class->dispose = way_argument_list_dispose;
  object_class->finalize = way_argument_list_finalize;
  widget_class->focus = way_bin_focus;
  widget_class->grab_focus = way_argument_list_grab_focus;

  g_object_class_install_property (
      object_class, PROP_SIDE,
      g_param_spec_string ("side", NULL, NULL, "for",
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_CONSTRUCT_ONLY));

  g_type_ensure (WAY_TYPE_INVITATION);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/argument-list.ui");
  gtk_widget_class_bind_template_child (widget_class, WayArgumentList, sign);
  gtk_widget_class_bind_template_child (widget_class, WayArgumentList, heading);
  gtk_widget_class_bind_template_child (widget_class, WayArgumentList, list);
  gtk_widget_class_bind_template_child (widget_class, WayArgumentList, line);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
}

static void
way_argument_list_init (WayArgumentList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  way_card_drag_to (GTK_WIDGET (self), self->list, WAY_TYPE_ARGUMENT, drop, self);
}

void
way_argument_list_set_option (WayArgumentList *self, WayStore *store, WayRecord *option)
{
  g_return_if_fail (WAY_IS_ARGUMENT_LIST (self));

  if (option == self->option)
    return;

  g_set_object (&self->store, store);
  g_set_object (&self->option, option);
  g_clear_object (&self->arguments);
  self->arguments = way_options_query_arguments (store, way_record_get_id (option), self->side);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->arguments), make_row, self, NULL);
}

gboolean
way_argument_list_show (WayArgumentList *self, gint64 id)
{
  g_return_val_if_fail (WAY_IS_ARGUMENT_LIST (self), FALSE);

  return way_cards_focus_record (GTK_WIDGET (self->list),
                                 (WayCardsGetRecord) way_argument_row_get_argument, id);
}
