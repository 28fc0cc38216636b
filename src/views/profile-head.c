#include "views/profile-head.h"

#include <glib/gi18n.h>

#include "model/date.h"
#include "model/profile.h"
#include "model/score-words.h"
#include "store/scoring.h"
#include "views/form.h"
#include "views/profile-menu.h"
#include "views/report.h"
#include "widgets/editors.h"

struct _WayProfileHead
{
  AdwBin parent_instance;

  gboolean narrow;
  WayStore *store;
  WayProfileChoice *choice; /* (borrowed) */

  /* Template children */
  GtkMenuButton *life_button;
  GtkLabel *life_label;
  WayEditor *life;
  WayForm *form; /* of what is said of the profile as a whole */
  GtkWidget *new_profile;
  WayProfileMenu *showing, *comparing;
};

typedef enum
{
  PROP_NARROW = 1,
} WayProfileHeadProperty;

enum
{
  SIGNAL_LEAVING,
  SIGNAL_CHOSEN,
  SIGNAL_ADDED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WayProfileHead, way_profile_head, ADW_TYPE_BIN)

static gint64
get_id (WayRecord *record)
{
  return record != NULL ? way_record_get_id (record) : 0;
}

static gint64
get_shown (WayProfileHead *self)
{
  return get_id (way_profile_choice_get_shown (self->choice));
}

static void
show_life (WayProfileHead *self)
{
  WayRecord *shown = way_profile_choice_get_shown (self->choice);
  gint64 life = shown != NULL ? way_record_get_int (shown, "life") : WAY_NONE;
  g_autofree char *words = life != WAY_NONE ? g_strdup_printf ("%d", (int) life) : g_strdup ("–");
  g_autofree char *score = way_score_describe (life);
  /* Translators: a life domain and its score: "Free time: 5 of 10". */
  g_autofree char *name = g_strdup_printf (_("%s: %s"), _("Life as a whole"), score);

  way_editor_set_number (self->life, life);
  gtk_label_set_label (self->life_label, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->life_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

static gboolean
prepare (WayRecord *draft, gpointer user_data, GError **error)
{
  way_scoring_prepare_profile (WAY_PROFILE_HEAD (user_data)->store, draft);
  return TRUE;
}

/* Where there is no profile yet, the first word makes one. */
static void
show_words (WayProfileHead *self)
{
  WayRecord *shown = way_profile_choice_get_shown (self->choice);
  WayRecord *before = way_form_get_record (self->form);

  if (shown != NULL)
    {
      way_form_set_record (self->form, self->store, shown);
    }
  else if (before == NULL || way_record_get_id (before) != 0)
    {
      g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_PROFILE);

      way_form_set_draft (self->form, self->store, draft, prepare, self);
    }
}

/* A new profile is offered where there is none of today. */
static gboolean
is_new_one_due (WayProfileHead *self)
{
  WayRecord *newest = way_query_peek (self->choice->profiles, 0);
  g_autofree char *today = way_date_today ();

  return newest != NULL && g_strcmp0 (way_record_get_text (newest, "made_on"), today) != 0;
}

static void
show_profiles (WayProfileHead *self)
{
  gtk_widget_set_visible (self->new_profile, is_new_one_due (self));
  way_profile_menu_show (self->showing, self->choice->profiles, 0, get_shown (self));
  way_profile_menu_show (self->comparing, self->choice->profiles, get_shown (self),
                         get_id (way_profile_choice_get_behind (self->choice)));
  gtk_widget_set_visible (GTK_WIDGET (self->comparing),
                          way_query_get_length (self->choice->profiles) > 1);
}

static void
tell_failure (WayProfileHead *self, const char *what, GError *error)
{
  way_report_error (GTK_WIDGET (self), what, error);
  show_life (self);
}

static void
life_cb (WayProfileHead *self)
{
  gint64 profile = get_shown (self);
  g_autoptr (GError) error = NULL;

  if (!way_scoring_set_life (self->store, _("Life as a whole"), &profile,
                                             way_editor_get_number (self->life), &error))
    tell_failure (self, _("The score could not be saved"), error);
}

static void
leave (WayProfileHead *self)
{
  way_form_flush (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_LEAVING], 0);
}

static void
choose (WayProfileHead *self, gint64 wanted, gint64 behind, gboolean alone)
{
  leave (self);
  self->choice->wanted = wanted;
  self->choice->behind = behind;
  self->choice->alone = alone;
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
}

static void
shown_cb (WayProfileHead *self, gint64 profile)
{
  choose (self, profile, self->choice->behind, self->choice->alone);
}

static void
compared_cb (WayProfileHead *self, gint64 profile)
{
  choose (self, self->choice->wanted, profile, profile == 0);
}

static void
new_profile_cb (WayProfileHead *self)
{
  g_autoptr (GError) error = NULL;
  gint64 profile;

  leave (self);
  profile = way_scoring_add_profile (self->store, _("New profile"), &error);
  if (profile == 0)
    {
      tell_failure (self, _("The new profile could not be saved"), error);
      return;
    }

  choose (self, profile, 0, self->choice->alone);
  g_signal_emit (self, signals[SIGNAL_ADDED], 0);
}

static void
removed_cb (WayProfileHead *self, gint64 id)
{
  WayStore *store = self->store;
  WayRecord *profile = way_store_find (store, WAY_TYPE_PROFILE, id);
  g_autoptr (GError) error = NULL;

  leave (self);
  if (way_store_begin (store, _("Remove a profile"), &error) &&
                       way_store_end (store, way_store_remove (store, profile, &error), &error))
    way_report (GTK_WIDGET (self), _("The profile is removed"), TRUE);
  else
    tell_failure (self, _("The profile could not be removed"), error);
}

static void
way_profile_head_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayProfileHead *self = WAY_PROFILE_HEAD (object);

  switch ((WayProfileHeadProperty) property_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_profile_head_set_property (GObject *object,
                               guint property_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  WayProfileHead *self = WAY_PROFILE_HEAD (object);

  switch ((WayProfileHeadProperty) property_id)
    {
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_profile_head_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_PROFILE_HEAD);
  g_clear_object (&WAY_PROFILE_HEAD (object)->store);

  G_OBJECT_CLASS (way_profile_head_parent_class)->dispose (object);
}

static void
way_profile_head_class_init (WayProfileHeadClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GType type = G_TYPE_FROM_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = way_profile_head_get_property;
  object_class->set_property = way_profile_head_set_property;
  object_class->dispose = way_profile_head_dispose;

  g_object_class_install_property (object_class, PROP_NARROW,
                                   g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags));
  signals[SIGNAL_LEAVING] =
      g_signal_new ("leaving", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_CHOSEN] =
      g_signal_new ("chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_ADDED] =
      g_signal_new ("added", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  way_editors_ensure ();
  g_type_ensure (WAY_TYPE_FORM);
  g_type_ensure (WAY_TYPE_PROFILE_MENU);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/profile-head.ui");
  gtk_widget_class_bind_template_child (widget_class, WayProfileHead, life_button);
  gtk_widget_class_bind_template_child (widget_class, WayProfileHead, life_label);
  gtk_widget_class_bind_template_child (widget_class, WayProfileHead, life);
  gtk_widget_class_bind_template_child (widget_class, WayProfileHead, form);
  gtk_widget_class_bind_template_child (widget_class, WayProfileHead, showing);
  gtk_widget_class_bind_template_child (widget_class, WayProfileHead, comparing);
  gtk_widget_class_bind_template_child (widget_class, WayProfileHead, new_profile);
  gtk_widget_class_bind_template_callback (widget_class, life_cb);
  gtk_widget_class_bind_template_callback (widget_class, shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, compared_cb);
  gtk_widget_class_bind_template_callback (widget_class, new_profile_cb);
  gtk_widget_class_bind_template_callback (widget_class, removed_cb);
}

static void
way_profile_head_init (WayProfileHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_profile_head_show (WayProfileHead *self, WayStore *store, WayProfileChoice *choice)
{
  g_return_if_fail (WAY_IS_PROFILE_HEAD (self));

  g_set_object (&self->store, store);
  self->choice = choice;
  show_profiles (self);
  show_life (self);
  show_words (self);
}
