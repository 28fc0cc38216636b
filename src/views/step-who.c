#include "views/step-who.h"

#include <glib/gi18n.h>

#include "model/activity.h"
#include "store/people.h"
#include "views/report.h"
#include "views/view.h"
#include "widgets/invitation.h"

struct _WayStepWho
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *activity;
  GPtrArray *doers; /* of WayDoer, as in the list; (nullable) until they are looked up */
  gboolean showing; /* what is chosen changes because of the record */

  /* Template children */
  GtkDropDown *list;
  GtkWidget *adopt;
};

G_DEFINE_FINAL_TYPE (WayStepWho, way_step_who, ADW_TYPE_BIN)

static void
who_cb (WayStepWho *self)
{
  guint place = gtk_drop_down_get_selected (self->list);

  if (!self->showing && self->doers != NULL && place < self->doers->len)
    way_step_who_take (self, g_ptr_array_index (self->doers, place));
}

static gboolean
named_cb (WayStepWho *self, const char *name)
{
  g_autoptr (WayDoer) doer = way_doer_new_named (self->store, name);

  return way_step_who_take (self, doer);
}

/* The row goes to the column of the person, with all steps of that name. */
static void
adopt_cb (WayStepWho *self)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), WAY_TYPE_VIEW);
  gint64 id = way_record_get_id (self->activity);
  g_autofree char *name = g_strdup (way_record_get_text (self->activity, "who_name"));
  g_autoptr (GError) error = NULL;

  if (way_people_adopt (self->store, name, &error) == 0)
    {
      way_report_error (view, _("The person could not be added"), error);
      return;
    }

  way_report (view, _("Added to the people around me"), TRUE);
  way_view_show_record (WAY_VIEW (view), id);
}

static void
way_step_who_dispose (GObject *object)
{
  WayStepWho *self = WAY_STEP_WHO (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_STEP_WHO);
  g_clear_pointer (&self->doers, g_ptr_array_unref);
  g_clear_object (&self->activity);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_step_who_parent_class)->dispose (object);
}

static void
way_step_who_class_init (WayStepWhoClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_step_who_dispose;

  g_type_ensure (WAY_TYPE_INVITATION);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/step-who.ui");
  gtk_widget_class_bind_template_child (widget_class, WayStepWho, list);
  gtk_widget_class_bind_template_child (widget_class, WayStepWho, adopt);
  gtk_widget_class_bind_template_callback (widget_class, adopt_cb);
  gtk_widget_class_bind_template_callback (widget_class, named_cb);
  gtk_widget_class_bind_template_callback (widget_class, who_cb);
}

static void
way_step_who_init (WayStepWho *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_step_who_set_step (WayStepWho *self, WayStore *store, WayRecord *activity)
{
  g_return_if_fail (WAY_IS_STEP_WHO (self) && WAY_IS_ACTIVITY (activity));

  g_set_object (&self->store, store);
  g_set_object (&self->activity, activity);
}

void
way_step_who_offer (WayStepWho *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  g_return_if_fail (WAY_IS_STEP_WHO (self));

  g_clear_pointer (&self->doers, g_ptr_array_unref);
  self->doers = way_doers_to_choose (self->store);
  for (guint i = 0; i < self->doers->len; i++)
    gtk_string_list_append (names,
                            way_doer_get_name (g_ptr_array_index (self->doers, i), self->store));

  self->showing = TRUE;
  gtk_drop_down_set_model (self->list, G_LIST_MODEL (names));
  self->showing = FALSE;
  way_step_who_refresh (self);
}

void
way_step_who_refresh (WayStepWho *self)
{
  g_autoptr (WayDoer) doer = NULL;
  int place;

  g_return_if_fail (WAY_IS_STEP_WHO (self));

  doer = way_doer_new (self->activity);
  gtk_widget_set_visible (self->adopt, doer->name != NULL && g_str_equal (doer->who, "other"));
  if (self->doers == NULL)
    return;

  place = way_doers_find (self->doers, doer);
  self->showing = TRUE;
  gtk_drop_down_set_selected (self->list, place >= 0 ? (guint) place : GTK_INVALID_LIST_POSITION);
  self->showing = FALSE;
}

gboolean
way_step_who_take (WayStepWho *self, const WayDoer *doer)
{
  GtkWidget *view;
  gint64 id;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (WAY_IS_STEP_WHO (self) && doer != NULL, FALSE);

  /* The row goes to another column, and this with it. */
  view = gtk_widget_get_ancestor (GTK_WIDGET (self), WAY_TYPE_VIEW);
  id = way_record_get_id (self->activity);
  if (!way_doer_take (doer, self->store, self->activity, &error))
    {
      way_report_error (view, _("This could not be saved"), error);
      return FALSE;
    }

  if (view != NULL)
    way_view_show_record (WAY_VIEW (view), id);
  return TRUE;
}
