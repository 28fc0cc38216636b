#include "views/portrait-fields.h"

#include <glib/gi18n.h>

#include "model/portrait.h"
#include "store/portraits.h"
#include "views/form.h"
#include "views/portrait-words.h"
#include "views/report.h"
#include "views/view.h"
#include "widgets/editors.h"

struct _WayPortraitFields
{
  AdwBin parent_instance;

  WayStore *store;
  gint64 domain;

  /* Template children */
  WayForm *form;
  WayDeck *columns;
  GtkWidget *now;
  GtkWidget *make_strength;
  GtkWidget *is_strength;
  GtkWidget *wish;
  GtkWidget *make_wish;
  GtkWidget *is_wish;
};

G_DEFINE_FINAL_TYPE (WayPortraitFields, way_portrait_fields, ADW_TYPE_BIN)

static WayRecord *
get_portrait (WayPortraitFields *self)
{
  return way_portraits_find (self->store, self->domain);
}

static WayRecord *
make_draft (WayPortraitFields *self)
{
  WayRecord *draft = way_record_new (WAY_TYPE_PORTRAIT);

  way_record_set_int (draft, "domain", self->domain);
  way_record_set_text (draft, "now_by", "person");
  way_record_set_text (draft, "wish_by", "person");
  way_record_set_text (draft, "helped_by", "person");

  return draft;
}

/* What is gone, by undo, begins anew. */
static void
show_portrait (WayPortraitFields *self, WayRecord *portrait)
{
  WayRecord *shown = way_form_get_record (self->form);
  g_autoptr (WayRecord) draft = NULL;

  if (portrait != NULL)
    {
      way_form_set_record (self->form, self->store, portrait);
      return;
    }
  if (shown != NULL && way_record_get_id (shown) == 0)
    return;

  draft = make_draft (self);
  way_form_set_draft (self->form, self->store, draft, NULL, NULL);
}

static gboolean
says (WayRecord *portrait, const char *column)
{
  return portrait != NULL && way_record_get_text (portrait, column) != NULL;
}

/* A step that goes leaves the focus to the words it was about: it would jump to anywhere. */
static void
show_step (GtkWidget *step, gboolean shown, GtkWidget *words)
{
  if (!shown && gtk_widget_is_focus (step))
    gtk_widget_grab_focus (words);
  gtk_widget_set_visible (step, shown);
}

static void
make_strength_cb (WayPortraitFields *self)
{
  g_autoptr (GError) error = NULL;

  if (!way_form_flush (GTK_WIDGET (self)))
    return;

  if (way_portraits_add_strength (self->store, get_portrait (self), &error) != 0)
    way_report (GTK_WIDGET (self), _("That is a strength of mine now"), TRUE);
  else
    way_report_error (GTK_WIDGET (self), _("The strength could not be saved"), error);
}

static void
make_wish_cb (WayPortraitFields *self)
{
  g_autoptr (GError) error = NULL;

  if (!way_form_flush (GTK_WIDGET (self)))
    return;

  if (way_portraits_add_wish (self->store, get_portrait (self), &error) != 0)
    way_report (GTK_WIDGET (self), _("That is among my wishes now"), TRUE);
  else
    way_report_error (GTK_WIDGET (self), _("The wish could not be saved"), error);
}

static void
go_to_wish_cb (WayPortraitFields *self)
{
  WayRecord *wish = way_portraits_find_wish (self->store, get_portrait (self));

  if (wish != NULL)
    way_view_go (GTK_WIDGET (self), "goals", way_record_get_id (wish));
}

static void
way_portrait_fields_dispose (GObject *object)
{
  WayPortraitFields *self = WAY_PORTRAIT_FIELDS (object);

  /* Bound, and the child: the template would unparent it, and AdwBin once more. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PORTRAIT_FIELDS);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_portrait_fields_parent_class)->dispose (object);
}

static void
way_portrait_fields_class_init (WayPortraitFieldsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_portrait_fields_dispose;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_DECK);
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/portrait-fields.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPortraitFields, form);
  gtk_widget_class_bind_template_child (widget_class, WayPortraitFields, columns);
  gtk_widget_class_bind_template_child (widget_class, WayPortraitFields, now);
  gtk_widget_class_bind_template_child (widget_class, WayPortraitFields, make_strength);
  gtk_widget_class_bind_template_child (widget_class, WayPortraitFields, is_strength);
  gtk_widget_class_bind_template_child (widget_class, WayPortraitFields, wish);
  gtk_widget_class_bind_template_child (widget_class, WayPortraitFields, make_wish);
  gtk_widget_class_bind_template_child (widget_class, WayPortraitFields, is_wish);
  gtk_widget_class_bind_template_callback (widget_class, go_to_wish_cb);
  gtk_widget_class_bind_template_callback (widget_class, make_strength_cb);
  gtk_widget_class_bind_template_callback (widget_class, make_wish_cb);
}

static void
way_portrait_fields_init (WayPortraitFields *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_portrait_fields_new (WayStore *store, gint64 domain)
{
  WayPortraitFields *self = g_object_new (WAY_TYPE_PORTRAIT_FIELDS, NULL);

  self->store = g_object_ref (store);
  self->domain = domain;
  way_portrait_fields_update (self);

  return GTK_WIDGET (self);
}

void
way_portrait_fields_update (WayPortraitFields *self)
{
  WayRecord *portrait;
  gboolean strength, wish;

  g_return_if_fail (WAY_IS_PORTRAIT_FIELDS (self));

  portrait = get_portrait (self);
  strength = way_portraits_find_strength (self->store, portrait) != NULL;
  wish = way_portraits_find_wish (self->store, portrait) != NULL;

  show_portrait (self, portrait);
  show_step (self->make_strength, says (portrait, "now") && !strength, self->now);
  gtk_widget_set_visible (self->is_strength, strength);
  show_step (self->make_wish, says (portrait, "wish") && !wish, self->wish);
  show_step (self->is_wish, wish, self->wish);
}

void
way_portrait_fields_set_narrow (WayPortraitFields *self, gboolean narrow)
{
  g_return_if_fail (WAY_IS_PORTRAIT_FIELDS (self));

  way_portrait_words_lay_out (self->columns, narrow);
}
