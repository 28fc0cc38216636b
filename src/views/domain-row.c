#include "views/domain-row.h"

#include "views/domain-form.h"

#define FORM_HEIGHT 360 /* has room on a small screen, too */

struct _WayDomainRow
{
  AdwActionRow parent_instance;

  WayStore *store;
  WayDomain *domain;
  gboolean showing; /* the switch moves because of the record */

  /* Template children */
  GtkImage *picture;
  GtkWidget *grip;
  GtkMenuButton *edit;
  GtkWidget *up, *down;
  GtkWidget *toggle;
};

enum
{
  SIGNAL_SWITCHED,
  SIGNAL_MOVED,
  SIGNAL_DROPPED,
  SIGNAL_REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WayDomainRow, way_domain_row, ADW_TYPE_ACTION_ROW)

static gboolean
switched_cb (WayDomainRow *self, gboolean active)
{
  if (!self->showing)
    g_signal_emit (self, signals[SIGNAL_SWITCHED], 0, active);
  return FALSE;
}

static void
up_cb (WayDomainRow *self)
{
  g_signal_emit (self, signals[SIGNAL_MOVED], 0, -1);
}

static void
down_cb (WayDomainRow *self)
{
  g_signal_emit (self, signals[SIGNAL_MOVED], 0, 1);
}

static void
removed_cb (WayDomainRow *self)
{
  gtk_menu_button_popdown (self->edit);
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
}

static GdkContentProvider *
prepare_cb (WayDomainRow *self)
{
  return gtk_widget_get_visible (self->grip)
             ? gdk_content_provider_new_typed (WAY_TYPE_DOMAIN, self->domain)
             : NULL;
}

static void
drag_begin_cb (WayDomainRow *self, GdkDrag *drag, GtkDragSource *source)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, picture, 0, 0);
}

static gboolean
drop_cb (WayDomainRow *self, const GValue *value)
{
  WayDomain *domain = g_value_get_object (value);

  if (domain == self->domain || !gtk_widget_get_visible (self->grip))
    return FALSE;

  g_signal_emit (self, signals[SIGNAL_DROPPED], 0, domain);
  return TRUE;
}

/* There are many rows and many pictures: the form is made when somebody asks for it. */
static void
make_form (GtkMenuButton *button, gpointer user_data)
{
  WayDomainRow *self = user_data;
  GtkWidget *popover, *scroller, *form;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;

  popover = gtk_popover_new ();
  form = way_domain_form_new (self->store, self->domain);
  g_signal_connect_object (form, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER,
                           "propagate-natural-height", TRUE, "propagate-natural-width", TRUE,
                           "max-content-height", FORM_HEIGHT, "child", form, NULL);
  gtk_popover_set_child (GTK_POPOVER (popover), scroller);
  gtk_menu_button_set_popover (button, popover);
}

static void
way_domain_row_dispose (GObject *object)
{
  WayDomainRow *self = WAY_DOMAIN_ROW (object);

  if (self->edit != NULL)
    gtk_menu_button_set_create_popup_func (self->edit, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_DOMAIN_ROW);
  g_clear_object (&self->domain);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (way_domain_row_parent_class)->dispose (object);
}

static void
way_domain_row_class_init (WayDomainRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_domain_row_dispose;

  signals[SIGNAL_SWITCHED] = g_signal_new ("switched", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  signals[SIGNAL_MOVED] = g_signal_new ("moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 1, G_TYPE_INT);
  signals[SIGNAL_DROPPED] = g_signal_new ("dropped", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, WAY_TYPE_DOMAIN);
  signals[SIGNAL_REMOVED] =
      g_signal_new ("removed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/domain-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WayDomainRow, picture);
  gtk_widget_class_bind_template_child (widget_class, WayDomainRow, grip);
  gtk_widget_class_bind_template_child (widget_class, WayDomainRow, edit);
  gtk_widget_class_bind_template_child (widget_class, WayDomainRow, up);
  gtk_widget_class_bind_template_child (widget_class, WayDomainRow, down);
  gtk_widget_class_bind_template_child (widget_class, WayDomainRow, toggle);
  gtk_widget_class_bind_template_callback (widget_class, switched_cb);
  gtk_widget_class_bind_template_callback (widget_class, up_cb);
  gtk_widget_class_bind_template_callback (widget_class, down_cb);
  gtk_widget_class_bind_template_callback (widget_class, prepare_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_begin_cb);
}

static void
way_domain_row_init (WayDomainRow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (WAY_TYPE_DOMAIN, GDK_ACTION_MOVE);

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
  gtk_menu_button_set_create_popup_func (self->edit, make_form, self, NULL);
}

GtkWidget *
way_domain_row_new (WayStore *store, WayDomain *domain)
{
  WayDomainRow *self = g_object_new (WAY_TYPE_DOMAIN_ROW, NULL);

  self->store = g_object_ref (store);
  self->domain = g_object_ref (domain);

  return GTK_WIDGET (self);
}

WayDomain *
way_domain_row_get_domain (WayDomainRow *self)
{
  g_return_val_if_fail (WAY_IS_DOMAIN_ROW (self), NULL);

  return self->domain;
}

void
way_domain_row_show (WayDomainRow *self, gboolean shown, gboolean first, gboolean last)
{
  g_return_if_fail (WAY_IS_DOMAIN_ROW (self));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), way_domain_get_label (self->domain));
  gtk_image_set_from_icon_name (self->picture, way_domain_get_icon (self->domain));
  gtk_widget_set_visible (self->grip, shown);
  gtk_widget_set_visible (self->up, shown);
  gtk_widget_set_visible (self->down, shown);
  gtk_widget_set_sensitive (self->up, !first);
  gtk_widget_set_sensitive (self->down, !last);

  self->showing = TRUE;
  gtk_switch_set_active (GTK_SWITCH (self->toggle), shown);
  self->showing = FALSE;
}

void
way_domain_row_focus (WayDomainRow *self, WayDomainRowControl control)
{
  GtkWidget *const controls[] = { self->toggle, self->up, self->down };

  g_return_if_fail (WAY_IS_DOMAIN_ROW (self));

  gtk_widget_grab_focus (gtk_widget_get_sensitive (controls[control]) ? controls[control]
                                                                      : self->toggle);
}
