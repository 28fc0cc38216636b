#include "widgets/invitation.h"

#include "widgets/sight.h"

struct _WayInvitation
{
  WayEditor parent_instance;

  char *placeholder;
  char *beginning; /* (nullable) what was put there, and says nothing by itself */

  /* Template children */
  GtkEntry *entry;
};

typedef enum
{
  PROP_PLACEHOLDER = 1,
} WayInvitationProperty;

G_DEFINE_FINAL_TYPE (WayInvitation, way_invitation, WAY_TYPE_EDITOR)

static guint entered_signal, typing_signal;

static gboolean
says_something (WayInvitation *self, const char *text)
{
  g_autofree char *beginning = NULL;

  if (*text == '\0')
    return FALSE;
  if (self->beginning == NULL)
    return TRUE;

  beginning = g_strstrip (g_strdup (self->beginning));
  return g_strcmp0 (text, beginning) != 0;
}

/* The line is emptied first: whoever takes the text may change the whole view. */
static void
way_invitation_commit (WayEditor *editor)
{
  WayInvitation *self = WAY_INVITATION (editor);
  g_autofree char *text =
      g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  g_autofree char *beginning = NULL;
  gboolean taken = FALSE;

  if (!says_something (self, text))
    return;

  beginning = g_steal_pointer (&self->beginning);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  g_signal_emit (self, entered_signal, 0, text, &taken);
  if (self->entry == NULL)
    return;
  if (taken)
    {
      /* What was said shows above the line, and may push it out of sight. */
      if (gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL)
        way_sight_show (GTK_WIDGET (self));
      return;
    }

  self->beginning = g_steal_pointer (&beginning);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  way_editor_set_unsaved (editor, NULL);
}

static void
enter_cb (WayInvitation *self)
{
  way_editor_commit (WAY_EDITOR (self));
}

static void
focus_cb (WayInvitation *self, GParamSpec *pspec, GtkEventControllerFocus *focus)
{
  if (!gtk_event_controller_focus_contains_focus (focus))
    way_editor_commit (WAY_EDITOR (self));
}

static void
typing_cb (WayInvitation *self)
{
  g_signal_emit (self, typing_signal, 0, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

static gboolean
way_invitation_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (WAY_INVITATION (widget)->entry));
}

static void
way_invitation_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((WayInvitationProperty) property_id)
    {
    case PROP_PLACEHOLDER:
      g_value_set_string (value, WAY_INVITATION (object)->placeholder);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_invitation_set_property (GObject *object,
                             guint property_id,
                             const GValue *value,
                             GParamSpec *pspec)
{
  WayInvitation *self = WAY_INVITATION (object);

  switch ((WayInvitationProperty) property_id)
    {
    case PROP_PLACEHOLDER:
      g_free (self->placeholder);
      self->placeholder = g_value_dup_string (value);
      if (self->placeholder != NULL)
        gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                        self->placeholder, -1);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_invitation_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_INVITATION);

  G_OBJECT_CLASS (way_invitation_parent_class)->dispose (object);
}

static void
way_invitation_finalize (GObject *object)
{
  WayInvitation *self = WAY_INVITATION (object);

  g_free (self->placeholder);
  g_free (self->beginning);

  G_OBJECT_CLASS (way_invitation_parent_class)->finalize (object);
}

static void
way_invitation_class_init (WayInvitationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = way_invitation_get_property;
  object_class->set_property = way_invitation_set_property;
  object_class->dispose = way_invitation_dispose;
  object_class->finalize = way_invitation_finalize;
  widget_class->grab_focus = way_invitation_grab_focus;
  WAY_EDITOR_CLASS (klass)->commit = way_invitation_commit;

  g_object_class_install_property (
      object_class, PROP_PLACEHOLDER,
      g_param_spec_string ("placeholder", NULL, NULL, NULL,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
  entered_signal = g_signal_new ("entered", WAY_TYPE_INVITATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_BOOLEAN, 1, G_TYPE_STRING);

  typing_signal = g_signal_new ("typing", WAY_TYPE_INVITATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/invitation.ui");
  gtk_widget_class_bind_template_child (widget_class, WayInvitation, entry);
  gtk_widget_class_bind_template_callback (widget_class, enter_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_cb);
  gtk_widget_class_bind_template_callback (widget_class, typing_cb);
}

static void
way_invitation_init (WayInvitation *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
way_invitation_begin (WayInvitation *self, const char *text)
{
  g_return_if_fail (WAY_IS_INVITATION (self) && text != NULL);

  g_free (self->beginning);
  self->beginning = g_strdup (text);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  gtk_entry_grab_focus_without_selecting (self->entry);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
}

void
way_invitation_set_below (WayInvitation *self, GtkWidget *below)
{
  g_return_if_fail (WAY_IS_INVITATION (self) && GTK_IS_WIDGET (below));

  gtk_box_append (GTK_BOX (adw_bin_get_child (ADW_BIN (self))), below);
}
