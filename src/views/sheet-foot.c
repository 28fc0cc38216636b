#include "views/sheet-foot.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/line.h"
#include "store/sheets.h"
#include "views/cards.h"
#include "views/form.h"
#include "views/past-sheet.h"
#include "views/report.h"
#include "widgets/editors.h"

struct _WaySheetFoot
{
  AdwBin parent_instance;

  WayStore *store;
  WayQuery *sheets;

  /* Template children */
  WayForm *form;
  GtkWidget *half_a_year;
  GtkWidget *renew;
  GtkWidget *past;
  GtkListBox *past_list;
};

G_DEFINE_FINAL_TYPE (WaySheetFoot, way_sheet_foot, ADW_TYPE_BIN)

static WayRecord *
get_sheet (WaySheetFoot *self)
{
  return way_query_peek (self->sheets, 0);
}

static GtkWidget *
make_row (gpointer item, gpointer data)
{
  WaySheetFoot *self = data;

  return way_cards_row (way_past_sheet_new (self->store, item));
}

static void
half_a_year_cb (WaySheetFoot *self)
{
  g_autoptr (GError) error = NULL;

  if (!way_sheets_renew_in_half_a_year (self->store, get_sheet (self), &error))
    way_report_error (GTK_WIDGET (self), _("This could not be saved"), error);
}

static void
renew_cb (WaySheetFoot *self)
{
  g_autoptr (GError) error = NULL;

  if (way_sheets_renew (self->store, get_sheet (self), &error) == 0)
    way_report_error (GTK_WIDGET (self), _("This could not be saved"), error);
  else
    way_report (GTK_WIDGET (self), _("It is made anew today. The earlier one is kept below."),
                                      TRUE);
}

static void
way_sheet_foot_dispose (GObject *object)
{
  WaySheetFoot *self = WAY_SHEET_FOOT (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_SHEET_FOOT);
  g_clear_object (&self->sheets);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_sheet_foot_parent_class)->dispose (object);
}

static void
way_sheet_foot_class_init (WaySheetFootClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_sheet_foot_dispose;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/sheet-foot.ui");
  gtk_widget_class_bind_template_child (widget_class, WaySheetFoot, form);
  gtk_widget_class_bind_template_child (widget_class, WaySheetFoot, half_a_year);
  gtk_widget_class_bind_template_child (widget_class, WaySheetFoot, renew);
  gtk_widget_class_bind_template_child (widget_class, WaySheetFoot, past);
  gtk_widget_class_bind_template_child (widget_class, WaySheetFoot, past_list);
  gtk_widget_class_bind_template_callback (widget_class, half_a_year_cb);
  gtk_widget_class_bind_template_callback (widget_class, renew_cb);
}

static void
way_sheet_foot_init (WaySheetFoot *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
bind_sheets (WaySheetFoot *self, WayStore *store, WayQuery *sheets)
{
  g_autoptr (GtkSliceListModel) past = NULL;

  self->store = g_object_ref (store);
  self->sheets = g_object_ref (sheets);
  past = gtk_slice_list_model_new (g_object_ref (G_LIST_MODEL (sheets)), 1, G_MAXUINT - 1);
  gtk_list_box_bind_model (self->past_list, G_LIST_MODEL (past), make_row, self, NULL);
}

/* A sheet of today is new enough. */
static gboolean
is_of_earlier (WayRecord *sheet)
{
  g_autofree char *today = way_date_today ();

  return sheet != NULL && g_strcmp0 (way_record_get_text (sheet, "made_on"), today) < 0;
}

static gboolean
waits_half_a_year (WayRecord *sheet)
{
  g_autofree char *today = way_date_today ();
  g_autofree char *day = way_date_add_months (today, 6);

  return sheet != NULL && g_strcmp0 (way_record_get_text (sheet, "renew_on"), day) == 0;
}

void
way_sheet_foot_show_sheets (WaySheetFoot *self, WayStore *store, WayQuery *sheets)
{
  WayRecord *sheet;

  g_return_if_fail (WAY_IS_SHEET_FOOT (self) && WAY_IS_QUERY (sheets));

  if (self->sheets == NULL)
    bind_sheets (self, store, sheets);
  sheet = get_sheet (self);
  way_form_set_record (self->form, store, sheet);
  gtk_widget_set_sensitive (self->half_a_year, !waits_half_a_year (sheet));
  gtk_widget_set_visible (self->renew, is_of_earlier (sheet));
  gtk_widget_set_visible (self->past, way_query_get_length (sheets) > 1);
  gtk_widget_set_visible (GTK_WIDGET (self), sheet != NULL);
}

gboolean
way_sheet_foot_show (WaySheetFoot *self, gint64 id)
{
  WayRecord *line;
  GtkWidget *past;

  g_return_val_if_fail (WAY_IS_SHEET_FOOT (self) && self->store != NULL, FALSE);

  line = way_store_find (self->store, WAY_TYPE_LINE, id);
  if (line != NULL)
    id = way_record_get_int (line, "sheet");
  past = way_cards_find_record (GTK_WIDGET (self->past_list),
                                (WayCardsGetRecord) way_past_sheet_get_sheet, id);
  if (past == NULL)
    return FALSE;

  way_fold_set_open (WAY_FOLD (past), TRUE);
  way_cards_show (past);
  return TRUE;
}
