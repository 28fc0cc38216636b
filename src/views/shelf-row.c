#include "views/shelf-row.h"

#include <glib/gi18n.h>

#include "model/letter.h"
#include "model/measure.h"
#include "model/safety.h"
#include "store/ensuring.h"
#include "store/letters.h"
#include "views/cards.h"
#include "views/form.h"
#include "views/letter-steps.h"
#include "views/report.h"
#include "views/view.h"
#include "widgets/bin-focus.h"
#include "widgets/editors.h"

struct _WayShelfRow
{
  AdwBin parent_instance;

  WayStore *store;
  WayRecord *record;
  gboolean open;
  gboolean showing; /* the tick changes because of the record */

  /* Template children */
  GtkCheckButton *check;
  GtkLabel *words;
  WayQuote *said;
  GtkLabel *about;
  GtkWidget *more;
  GtkRevealer *details;
};

typedef enum
{
  PROP_OPEN = 1,
} WayShelfRowProperty;

static GParamSpec *properties[PROP_OPEN + 1];

G_DEFINE_FINAL_TYPE (WayShelfRow, way_shelf_row, ADW_TYPE_BIN)

static const struct
{
  GType (*get_type) (void);
  const char *form;
  const char *remove;
  const char *removed;
} kinds[] = {
  { way_letter_get_type, "/care/waymark/Waymark/ui/letter-form.ui", N_ ("Remove a letter"),
    N_ ("The letter is removed") },
  { way_safety_get_type, "/care/waymark/Waymark/ui/safety-form.ui",
    N_ ("Remove an agreement about safety"), N_ ("The agreement is removed") },
  { way_measure_get_type, "/care/waymark/Waymark/ui/measure-form.ui",
    N_ ("Remove what was done for safety"), N_ ("It is removed") },
};

static guint
find_kind (WayShelfRow *self)
{
  guint kind = 0;

  while (kinds[kind].get_type () != G_OBJECT_TYPE (self->record))
    kind++;
  return kind;
}

static char *
describe (WayShelfRow *self)
{
  if (WAY_IS_LETTER (self->record))
    return way_letters_describe (self->store, self->record);

  return WAY_IS_SAFETY (self->record) ? way_ensuring_describe_agreement (self->record)
                                      : way_ensuring_describe_measure (self->record);
}

/* The row goes elsewhere when its letter does, so the view is found before. */
static void
toggled_cb (WayShelfRow *self)
{
  gboolean done = gtk_check_button_get_active (self->check);
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), WAY_TYPE_VIEW);
  g_autoptr (GError) error = NULL;

  if (self->showing)
    return;

  way_form_flush (GTK_WIDGET (self));
  if (!way_letters_set_done (self->store, self->record, done, &error))
    way_report_error (view, _("This could not be saved"), error);
  else if (done)
    way_report (view, _("One letter less on the pile"), TRUE);
}

static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  WayShelfRow *self = WAY_SHELF_ROW (widget);
  guint kind = find_kind (self);

  way_cards_remove (widget, self->store, self->record,
                    _(kinds[kind].remove), _(kinds[kind].removed), _("It could not be removed"));
}

/* A letter is named by its words, which are its title as well; what was agreed or done is said by
 * somebody. Open, it is said below. */
static void
show_words (WayShelfRow *self)
{
  const char *words = way_record_get_text (self->record, "words");
  gboolean letter = WAY_IS_LETTER (self->record);
  WayRecord *journey = way_store_get_journey (self->store);

  gtk_label_set_label (self->words, words);
  gtk_widget_set_visible (GTK_WIDGET (self->words), letter);
  g_object_set (self->said, "words", letter || self->open ? NULL : words, "whose",
                way_record_get_text (self->record, "words_by"), "speaker",
                way_record_get_text (journey, "worker"), NULL);
}

static void
update (WayShelfRow *self)
{
  const char *words = way_record_get_text (self->record, "words");
  g_autofree char *about = describe (self);

  if (WAY_IS_LETTER (self->record))
    {
      self->showing = TRUE;
      gtk_check_button_set_active (self->check,
                                   way_record_get_text (self->record, "done_on") != NULL);
      self->showing = FALSE;
    }
  show_words (self);
  gtk_label_set_label (self->about, about);
  gtk_widget_set_visible (GTK_WIDGET (self->about), *about != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, about, -1);
}

static void
make_details (WayShelfRow *self)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (kinds[find_kind (self)].form);
  GObject *steps = gtk_builder_get_object (builder, "steps");
  WayForm *form = WAY_FORM (gtk_builder_get_object (builder, "form"));

  gtk_revealer_set_child (self->details, GTK_WIDGET (form));
  way_form_set_record (form, self->store, self->record);
  if (steps != NULL)
    way_letter_steps_set_letter (WAY_LETTER_STEPS (steps), self->store, self->record);
}

static void
set_open (WayShelfRow *self, gboolean open)
{
  self->open = open;
  if (open && gtk_revealer_get_child (self->details) == NULL)
    make_details (self);
  gtk_revealer_set_reveal_child (self->details, open);
  gtk_widget_set_visible (GTK_WIDGET (self->details), open); /* else it keeps its height */
  show_words (self);
}

static gboolean
way_shelf_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (WAY_SHELF_ROW (widget)->more);
}

static void
way_shelf_row_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((WayShelfRowProperty) property_id)
    {
    case PROP_OPEN:
      g_value_set_boolean (value, WAY_SHELF_ROW (object)->open);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_shelf_row_set_property (GObject *object,
                            guint property_id,
                            const GValue *value,
                            GParamSpec *pspec)
{
  switch ((WayShelfRowProperty) property_id)
    {
    case PROP_OPEN:
      if (g_value_get_boolean (value) == WAY_SHELF_ROW (object)->open)
        break;
      set_open (WAY_SHELF_ROW (object), g_value_get_boolean (value));
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_shelf_row_dispose (GObject *object)
{
  WayShelfRow *self = WAY_SHELF_ROW (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_SHELF_ROW);
  g_clear_object (&self->record);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_shelf_row_parent_class)->dispose (object);
}

static void
way_shelf_row_class_init (WayShelfRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = way_shelf_row_get_property;
  object_class->set_property = way_shelf_row_set_property;
  object_class->dispose = way_shelf_row_dispose;
  widget_class->focus = way_bin_focus;
  widget_class->grab_focus = way_shelf_row_grab_focus;

  properties[PROP_OPEN] =
      g_param_spec_boolean ("open", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  gtk_widget_class_install_action (widget_class, "shelf.remove", NULL, remove_action);

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  g_type_ensure (WAY_TYPE_LETTER_STEPS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/shelf-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WayShelfRow, check);
  gtk_widget_class_bind_template_child (widget_class, WayShelfRow, words);
  gtk_widget_class_bind_template_child (widget_class, WayShelfRow, said);
  gtk_widget_class_bind_template_child (widget_class, WayShelfRow, about);
  gtk_widget_class_bind_template_child (widget_class, WayShelfRow, more);
  gtk_widget_class_bind_template_child (widget_class, WayShelfRow, details);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
way_shelf_row_init (WayShelfRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
way_shelf_row_new (WayStore *store, WayRecord *record)
{
  WayShelfRow *self;

  g_return_val_if_fail (WAY_IS_STORE (store) && WAY_IS_RECORD (record), NULL);

  self = g_object_new (WAY_TYPE_SHELF_ROW, NULL);
  self->store = g_object_ref (store);
  self->record = g_object_ref (record);
  gtk_widget_set_visible (GTK_WIDGET (self->check), WAY_IS_LETTER (record));
  if (!WAY_IS_LETTER (record))
    gtk_widget_add_css_class (GTK_WIDGET (self->about), "way-about");
  g_signal_connect_object (store, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

WayRecord *
way_shelf_row_get_record (WayShelfRow *self)
{
  g_return_val_if_fail (WAY_IS_SHELF_ROW (self), NULL);

  return self->record;
}
