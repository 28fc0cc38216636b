#include "views/line-list.h"

#include <glib/gi18n.h>

#include "model/line.h"
#include "model/person.h"
#include "model/words.h"
#include "store/order.h"
#include "store/sheets.h"
#include "views/card-drag.h"
#include "views/cards.h"
#include "views/line-offers.h"
#include "views/line-people.h"
#include "views/line-prompts.h"
#include "views/line-row.h"
#include "views/report.h"
#include "widgets/bin-focus.h"
#include "widgets/invitation.h"

struct _WayLineList
{
  AdwBin parent_instance;

  char *sheet;
  char *kind;
  char *phase; /* (nullable) */
  WayStore *store;
  gint64 shown;    /* id of the sheet, or 0 */
  WayQuery *lines; /* on it */

  /* Template children */
  GtkLabel *heading;
  GtkMenuButton *choose;
  GtkListBox *list;
  GtkWidget *invitation;
  WayLineOffers *offers;
};

typedef enum
{
  PROP_SHEET = 1,
  PROP_KIND,
  PROP_PHASE,
} WayLineListProperty;

G_DEFINE_FINAL_TYPE (WayLineList, way_line_list, ADW_TYPE_BIN)

static GtkWidget *
make_row (gpointer item, gpointer data)
{
  WayLineList *self = data;

  return way_cards_row (way_line_row_new (self->store, item));
}

static gboolean
add (WayLineList *self, WayRecord *line)
{
  g_autoptr (GError) error = NULL;

  if (way_sheets_add_line (self->store, self->sheet, line, &error) != 0)
    return TRUE;

  way_report_error (GTK_WIDGET (self), _("It could not be added"), error);
  return FALSE;
}

/* The focus stays in the line: one thing leads to another. */
static gboolean
entered_cb (WayLineList *self, const char *text)
{
  g_autoptr (WayRecord) line = way_line_new (self->kind, self->phase, text);

  return add (self, line);
}

static void
choose_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayLineList *self = WAY_LINE_LIST (widget);
  WayRecord *person =
      way_store_find (self->store, WAY_TYPE_PERSON, g_variant_get_int64 (parameter));
  g_autoptr (WayRecord) line = NULL;

  if (person == NULL)
    return;

  line = way_line_new (self->kind, self->phase, way_record_get_text (person, "name"));
  way_record_set_int (line, "person", way_record_get_id (person));
  add (self, line);
}

static void
show_people (WayLineList *self)
{
  gboolean people = g_str_equal (self->kind, "call") || g_str_equal (self->kind, "avoid");
  g_autoptr (GMenu) menu = people
                               ? way_line_people_new_menu (self->store, self->lines, "lines.choose")
                               : NULL;
  gboolean any = menu != NULL && g_menu_model_get_n_items (G_MENU_MODEL (menu)) > 0;

  gtk_widget_set_visible (GTK_WIDGET (self->choose), any);
  gtk_menu_button_set_menu_model (self->choose, any ? G_MENU_MODEL (menu) : NULL);
}

/* One offer after the other, and then the empty line. */
static void
taken_cb (WayLineList *self)
{
  if (!gtk_widget_get_visible (GTK_WIDGET (self->offers)) ||
      !gtk_widget_child_focus (GTK_WIDGET (self->offers), GTK_DIR_TAB_FORWARD))
    gtk_widget_grab_focus (self->invitation);
}

static gboolean
drop (gpointer data, WayRecord *line, int place, GError **error)
{
  WayLineList *self = data;

  if (way_order_find (self->lines, line) < 0 &&
      !way_sheets_move_line (self->store, line, self->kind, self->phase, error))
    return FALSE;

  return way_order_find (self->lines, line) < 0 ||
         way_order_put (self->store, self->lines, line, place, error);
}

static gboolean
way_line_list_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (WAY_LINE_LIST (widget)->invitation);
}

static void
way_line_list_constructed (GObject *object)
{
  WayLineList *self = WAY_LINE_LIST (object);

  G_OBJECT_CLASS (way_line_list_parent_class)->constructed (object);

  gtk_label_set_label (self->heading, way_word ("line.kind", self->kind));
}

static void
way_line_list_set_property (GObject *object,
                            guint property_id,
                            const GValue *value,
                            GParamSpec *pspec)
{
  WayLineList *self = WAY_LINE_LIST (object);

  switch ((WayLineListProperty) property_id)
    {
    case PROP_SHEET:
      self->sheet = g_value_dup_string (value);
      break;
    case PROP_KIND:
      self->kind = g_value_dup_string (value);
      break;
    case PROP_PHASE:
      self->phase = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_line_list_dispose (GObject *object)
{
  WayLineList *self = WAY_LINE_LIST (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_LINE_LIST);
  g_clear_object (&self->lines);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_line_list_parent_class)->dispose (object);
}

static void
way_line_list_finalize (GObject *object)
{
  WayLineList *self = WAY_LINE_LIST (object);

  g_free (self->sheet);
  g_free (self->kind);
  g_free (self->phase);

  G_OBJECT_CLASS (way_line_list_parent_class)->finalize (object);
}

static void
way_line_list_class_init (WayLineListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS | G_PARAM_CONSTRUCT_ONLY;

  object_class->constructed = way_line_list_constructed;
  object_class->set_property = way_line_list_set_property;
  object_class->dispose = way_line_list_dispose;
  object_class->finalize = way_line_list_finalize;
  widget_class->focus = way_bin_focus;
  widget_class->grab_focus = way_line_list_grab_focus;

  g_object_class_install_property (object_class, PROP_SHEET,
                                   g_param_spec_string ("sheet", NULL, NULL, "signs", flags));
  g_object_class_install_property (object_class, PROP_KIND,
                                   g_param_spec_string ("kind", NULL, NULL, "sign", flags));
  g_object_class_install_property (object_class, PROP_PHASE,
                                   g_param_spec_string ("phase", NULL, NULL, NULL, flags));

  g_type_ensure (WAY_TYPE_INVITATION);
  g_type_ensure (WAY_TYPE_LINE_OFFERS);
  gtk_widget_class_install_action (widget_class, "lines.choose", "x", choose_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/line-list.ui");
  gtk_widget_class_bind_template_child (widget_class, WayLineList, heading);
  gtk_widget_class_bind_template_child (widget_class, WayLineList, choose);
  gtk_widget_class_bind_template_child (widget_class, WayLineList, list);
  gtk_widget_class_bind_template_child (widget_class, WayLineList, invitation);
  gtk_widget_class_bind_template_child (widget_class, WayLineList, offers);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, taken_cb);
}

static void
way_line_list_init (WayLineList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  way_card_drag_to (GTK_WIDGET (self), self->list, WAY_TYPE_LINE, drop, self);
}

static void
bind_lines (WayLineList *self, gint64 sheet)
{
  self->shown = sheet;
  g_clear_object (&self->lines);
  self->lines = way_sheets_query_lines (self->store, sheet, self->kind, self->phase);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->lines), make_row, self, NULL);
}

void
way_line_list_show_sheet (WayLineList *self, WayStore *store, WayRecord *sheet)
{
  gint64 id = sheet != NULL ? way_record_get_id (sheet) : 0;

  g_return_if_fail (WAY_IS_LINE_LIST (self) && WAY_IS_STORE (store));

  g_set_object (&self->store, store);
  if (self->lines == NULL || id != self->shown)
    bind_lines (self, id);
  /* Who has begun needs no example. */
  g_object_set (self->invitation, "placeholder",
                way_query_get_length (self->lines) > 0
                ? _("and…") : way_line_prompt (self->kind, self->phase), NULL);
  show_people (self);
  if (g_str_equal (self->sheet, "crisis"))
    way_line_offers_show (self->offers, store, self->kind);
}

gboolean
way_line_list_show (WayLineList *self, gint64 id)
{
  g_return_val_if_fail (WAY_IS_LINE_LIST (self), FALSE);

  return way_cards_focus_record (GTK_WIDGET (self->list), (WayCardsGetRecord) way_line_row_get_line,
                                 id);
}
