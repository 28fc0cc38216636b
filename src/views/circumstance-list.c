#include "views/circumstance-list.h"

#include <glib/gi18n.h>

#include "model/words.h"
#include "store/places.h"
#include "views/cards.h"
#include "views/circumstance-row.h"
#include "views/report.h"
#include "widgets/invitation.h"

struct _WayCircumstanceList
{
  AdwBin parent_instance;

  char *kind;
  char *placeholder;
  WayStore *store;

  /* Template children */
  GtkLabel *heading;
  GtkListBox *list;
};

typedef enum
{
  PROP_KIND = 1,
  PROP_PLACEHOLDER,
} WayCircumstanceListProperty;

G_DEFINE_FINAL_TYPE (WayCircumstanceList, way_circumstance_list, ADW_TYPE_BIN)

static GtkWidget *
make_row (gpointer item, gpointer data)
{
  return way_cards_row (way_circumstance_row_new (WAY_CIRCUMSTANCE_LIST (data)->store, item));
}

/* The focus stays in the line: one thing leads to another. */
static gboolean
entered_cb (WayCircumstanceList *self, const char *text)
{
  g_autoptr (GError) error = NULL;

  if (way_circumstances_add (self->store, self->kind, text, &error) != 0)
    return TRUE;

  way_report_error (GTK_WIDGET (self), _("It could not be added"), error);
  return FALSE;
}

static void
way_circumstance_list_constructed (GObject *object)
{
  WayCircumstanceList *self = WAY_CIRCUMSTANCE_LIST (object);

  G_OBJECT_CLASS (way_circumstance_list_parent_class)->constructed (object);

  gtk_label_set_label (self->heading, way_word ("circumstance.kind", self->kind));
}

static void
way_circumstance_list_get_property (GObject *object,
                                    guint property_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  WayCircumstanceList *self = WAY_CIRCUMSTANCE_LIST (object);

  switch ((WayCircumstanceListProperty) property_id)
    {
    case PROP_KIND:
      g_value_set_string (value, self->kind);
      break;
    case PROP_PLACEHOLDER:
      g_value_set_string (value, self->placeholder);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_circumstance_list_set_property (GObject *object,
                                    guint property_id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  WayCircumstanceList *self = WAY_CIRCUMSTANCE_LIST (object);

  switch ((WayCircumstanceListProperty) property_id)
    {
    case PROP_KIND:
      self->kind = g_value_dup_string (value);
      break;
    case PROP_PLACEHOLDER:
      self->placeholder = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_circumstance_list_dispose (GObject *object)
{
  WayCircumstanceList *self = WAY_CIRCUMSTANCE_LIST (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_CIRCUMSTANCE_LIST);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_circumstance_list_parent_class)->dispose (object);
}

static void
way_circumstance_list_finalize (GObject *object)
{
  g_free (WAY_CIRCUMSTANCE_LIST (object)->kind);
  g_free (WAY_CIRCUMSTANCE_LIST (object)->placeholder);

  G_OBJECT_CLASS (way_circumstance_list_parent_class)->finalize (object);
}

static void
way_circumstance_list_class_init (WayCircumstanceListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_CONSTRUCT_ONLY;

  object_class->constructed = way_circumstance_list_constructed;
  object_class->get_property = way_circumstance_list_get_property;
  object_class->set_property = way_circumstance_list_set_property;
  object_class->dispose = way_circumstance_list_dispose;
  object_class->finalize = way_circumstance_list_finalize;

  g_object_class_install_property (object_class, PROP_KIND,
                                   g_param_spec_string ("kind", NULL, NULL, "resource", flags));
  g_object_class_install_property (object_class, PROP_PLACEHOLDER,
                                   g_param_spec_string ("placeholder", NULL, NULL, NULL, flags));

  g_type_ensure (WAY_TYPE_INVITATION);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/circumstance-list.ui");
  gtk_widget_class_bind_template_child (widget_class, WayCircumstanceList, heading);
  gtk_widget_class_bind_template_child (widget_class, WayCircumstanceList, list);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
}

static void
way_circumstance_list_init (WayCircumstanceList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_circumstance_list_set_store (WayCircumstanceList *self, WayStore *store)
{
  g_autoptr (WayQuery) circumstances = NULL;

  g_return_if_fail (WAY_IS_CIRCUMSTANCE_LIST (self) && self->store == NULL);

  self->store = g_object_ref (store);
  circumstances = way_circumstances_query (store, self->kind);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (circumstances), make_row, self, NULL);
}

gboolean
way_circumstance_list_show (WayCircumstanceList *self, gint64 id)
{
  g_return_val_if_fail (WAY_IS_CIRCUMSTANCE_LIST (self), FALSE);

  return way_cards_focus_record (GTK_WIDGET (self->list),
                                 (WayCardsGetRecord) way_circumstance_row_get_circumstance, id);
}
