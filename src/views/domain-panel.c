#include "views/domain-panel.h"

#include <glib/gi18n.h>

#include "model/score-words.h"
#include "model/wish.h"
#include "store/goals.h"
#include "store/query.h"
#include "views/report.h"
#include "views/wish-field.h"
#include "views/worker-panel.h"
#include "widgets/editors.h"
#include "widgets/invitation.h"

struct _WayDomainPanel
{
  AdwBin parent_instance;

  gboolean narrow;
  WayStore *store;
  WayDomain *domain;
  gboolean begun;          /* something is said about the domain in this profile */
  GPtrArray *shown_wishes; /* of WayRecord */

  /* Template children */
  GtkImage *picture;
  GtkLabel *name;
  WayEditor *score, *good, *higher, *talk, *wished;
  GtkExpander *wished_fold;
  WayWorkerPanel *worker;
  GtkWidget *wishes;
};

typedef enum
{
  PROP_NARROW = 1,
} WayDomainPanelProperty;

enum
{
  SIGNAL_EDITED,
  SIGNAL_MOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WayDomainPanel, way_domain_panel, ADW_TYPE_BIN)

static void
edited_cb (WayDomainPanel *self, const char *column, WayEditor *editor)
{
  g_signal_emit (self, signals[SIGNAL_EDITED], 0, editor, column);
}

static void
worker_edited_cb (WayDomainPanel *self, WayEditor *editor, const char *column)
{
  edited_cb (self, column, editor);
}

static void
previous_cb (WayDomainPanel *self)
{
  g_signal_emit (self, signals[SIGNAL_MOVED], 0, -1);
}

static void
next_cb (WayDomainPanel *self)
{
  g_signal_emit (self, signals[SIGNAL_MOVED], 0, 1);
}

static gboolean
wished_cb (WayDomainPanel *self, const char *words)
{
  gint64 domain = way_record_get_id (WAY_RECORD (self->domain));
  g_autoptr (GError) error = NULL;

  if (way_goals_add_wish (self->store, words, domain, &error) != 0)
    return TRUE;

  way_report_error (GTK_WIDGET (self), _("The wish could not be saved"), error);
  return FALSE;
}

static GPtrArray *
find_wishes (WayDomainPanel *self)
{
  g_autoptr (WayQuery) query = way_query_new (self->store, WAY_TYPE_WISH, "position,said_on");
  GPtrArray *wishes = g_ptr_array_new_with_free_func (g_object_unref);

  way_query_where_int (query, "domain", way_record_get_id (WAY_RECORD (self->domain)));
  for (guint i = 0; i < way_query_get_length (query); i++)
    g_ptr_array_add (wishes, g_object_ref (way_query_peek (query, i)));

  return wishes;
}

static gboolean
is_same (GPtrArray *a, GPtrArray *b)
{
  return a->len == b->len &&
         (a->len == 0 || memcmp (a->pdata, b->pdata, a->len * sizeof *a->pdata) == 0);
}

/* The fields stay as long as the wishes are the same: somebody may be typing in one. */
static void
show_wishes (WayDomainPanel *self)
{
  g_autoptr (GPtrArray) wishes = find_wishes (self);
  GtkWidget *child;

  if (is_same (wishes, self->shown_wishes))
    return;

  while ((child = gtk_widget_get_first_child (self->wishes)) != NULL)
    gtk_box_remove (GTK_BOX (self->wishes), child);
  for (guint i = 0; i < wishes->len; i++)
    gtk_box_append (GTK_BOX (self->wishes),
                    way_wish_field_new (self->store, g_ptr_array_index (wishes, i)));

  g_ptr_array_unref (self->shown_wishes);
  self->shown_wishes = g_steal_pointer (&wishes);
}

static gint64
get_int (WayRecord *score, const char *column)
{
  return score != NULL ? way_record_get_int (score, column) : WAY_NONE;
}

/* Folded away, it tells what is given all the same. */
static void
show_wished (WayDomainPanel *self, gint64 wished)
{
  g_autofree char *words = way_score_describe (wished);
  g_autofree char *title =
      wished != WAY_NONE ? g_strdup_printf (_("%s: %s"), _("As I would like it to be"), words)
                                            : g_strdup (_("As I would like it to be"));

  way_editor_set_number (self->wished, wished);
  gtk_expander_set_label (self->wished_fold, title);
}

/* Whose words it will be may be chosen before the first word makes the score: that stays, unless
 * there is ANOTHER domain. */
static void
show_words (WayEditor *editor, WayRecord *score, gboolean another)
{
  if (score != NULL)
    way_editor_set_whose (editor,
                          way_record_get_text (score, way_editor_get_whose_column (editor)));
  else if (another)
    way_editor_set_whose (editor, "person");
  way_editor_set_text (
      editor, score != NULL ? way_record_get_text (score, way_editor_get_column (editor)) : NULL);
}

static void
way_domain_panel_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((WayDomainPanelProperty) property_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, WAY_DOMAIN_PANEL (object)->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_domain_panel_set_property (GObject *object,
                               guint property_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  switch ((WayDomainPanelProperty) property_id)
    {
    case PROP_NARROW:
      WAY_DOMAIN_PANEL (object)->narrow = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_domain_panel_dispose (GObject *object)
{
  WayDomainPanel *self = WAY_DOMAIN_PANEL (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_DOMAIN_PANEL);
  g_clear_object (&self->domain);
  g_clear_object (&self->store);
  g_clear_pointer (&self->shown_wishes, g_ptr_array_unref);

  G_OBJECT_CLASS (way_domain_panel_parent_class)->dispose (object);
}

static void
way_domain_panel_class_init (WayDomainPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->get_property = way_domain_panel_get_property;
  G_OBJECT_CLASS (klass)->set_property = way_domain_panel_set_property;
  G_OBJECT_CLASS (klass)->dispose = way_domain_panel_dispose;

  g_object_class_install_property (
      G_OBJECT_CLASS (klass), PROP_NARROW,
      g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));

  signals[SIGNAL_EDITED] = g_signal_new ("edited", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 2, WAY_TYPE_EDITOR, G_TYPE_STRING);
  signals[SIGNAL_MOVED] = g_signal_new ("moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 1, G_TYPE_INT);

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_INVITATION);
  g_type_ensure (WAY_TYPE_WORKER_PANEL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/domain-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, WayDomainPanel, name);
  gtk_widget_class_bind_template_child (widget_class, WayDomainPanel, picture);
  gtk_widget_class_bind_template_child (widget_class, WayDomainPanel, score);
  gtk_widget_class_bind_template_child (widget_class, WayDomainPanel, good);
  gtk_widget_class_bind_template_child (widget_class, WayDomainPanel, higher);
  gtk_widget_class_bind_template_child (widget_class, WayDomainPanel, talk);
  gtk_widget_class_bind_template_child (widget_class, WayDomainPanel, wished);
  gtk_widget_class_bind_template_child (widget_class, WayDomainPanel, wished_fold);
  gtk_widget_class_bind_template_child (widget_class, WayDomainPanel, worker);
  gtk_widget_class_bind_template_child (widget_class, WayDomainPanel, wishes);
  gtk_widget_class_bind_template_callback (widget_class, edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, worker_edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, wished_cb);
}

static void
way_domain_panel_init (WayDomainPanel *self)
{
  self->shown_wishes = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_domain_panel_show (WayDomainPanel *self, WayStore *store, WayDomain *domain, WayRecord *score)
{
  gboolean another;

  g_return_if_fail (WAY_IS_DOMAIN_PANEL (self) && WAY_IS_DOMAIN (domain));

  g_set_object (&self->store, store);
  another = g_set_object (&self->domain, domain) || self->begun;
  self->begun = score != NULL;

  gtk_image_set_from_icon_name (self->picture, way_domain_get_icon (domain));
  gtk_label_set_label (self->name, way_domain_get_label (domain));
  way_editor_set_number (self->score, get_int (score, "score"));
  way_editor_set_number (self->talk, score != NULL ? get_int (score, "talk") : 0);
  show_wished (self, get_int (score, "wished"));
  way_worker_panel_show (self->worker, store, get_int (score, "worker_score"));
  show_words (self->good, score, another);
  show_words (self->higher, score, another);
  show_wishes (self);
}

void
way_domain_panel_begin (WayDomainPanel *self)
{
  g_return_if_fail (WAY_IS_DOMAIN_PANEL (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->score));
}
