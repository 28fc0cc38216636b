#include "views/phase-card.h"

#include "store/ensuring.h"
#include "views/form.h"
#include "views/view.h"
#include "widgets/editors.h"

/* More would be the sheet itself. */
#define MAX_LINES 3

struct _WayPhaseCard
{
  AdwBin parent_instance;

  WayStore *store;

  /* Template children */
  WayForm *form;
  GtkWidget *then;
  GtkBox *lines;
};

G_DEFINE_FINAL_TYPE (WayPhaseCard, way_phase_card, ADW_TYPE_BIN)

static void
signs_cb (WayPhaseCard *self)
{
  way_view_go (GTK_WIDGET (self), "signs", 0);
}

static void
add_line (WayPhaseCard *self, WayRecord *line)
{
  WayRecord *journey = way_store_get_journey (self->store);

  gtk_box_append (self->lines,
                  g_object_new (WAY_TYPE_QUOTE, "words", way_record_get_text (line, "words"),
                                "whose", way_record_get_text (line, "words_by"), "speaker",
                                way_record_get_text (journey, "worker"), NULL));
}

static void
update (WayPhaseCard *self)
{
  g_autoptr (WayQuery) lines = way_ensuring_query_what_i_do (self->store);
  guint n = lines != NULL ? MIN (MAX_LINES, way_query_get_length (lines)) : 0;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->lines))) != NULL)
    gtk_box_remove (self->lines, child);
  for (guint i = 0; i < n; i++)
    add_line (self, way_query_peek (lines, i));
  gtk_widget_set_visible (self->then, n > 0);
}

static void
way_phase_card_dispose (GObject *object)
{
  WayPhaseCard *self = WAY_PHASE_CARD (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PHASE_CARD);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_phase_card_parent_class)->dispose (object);
}

static void
way_phase_card_class_init (WayPhaseCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_phase_card_dispose;

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/phase-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WayPhaseCard, form);
  gtk_widget_class_bind_template_child (widget_class, WayPhaseCard, then);
  gtk_widget_class_bind_template_child (widget_class, WayPhaseCard, lines);
  gtk_widget_class_bind_template_callback (widget_class, signs_cb);
}

static void
way_phase_card_init (WayPhaseCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_phase_card_set_store (WayPhaseCard *self, WayStore *store)
{
  g_return_if_fail (WAY_IS_PHASE_CARD (self) && self->store == NULL);

  self->store = g_object_ref (store);
  way_form_set_record (self->form, store, way_store_get_journey (store));
  g_signal_connect_object (store, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
