#include "widgets/tabs.h"

#include "widgets/own-name.h"
#include "widgets/wrap-layout.h"

struct _WayTabs
{
  GtkWidget parent_instance;

  GtkStack *stack;
  gboolean narrow;

  /* Template children */
  GtkWidget *row;
  GtkDropDown *menu;
};

typedef enum
{
  PROP_STACK = 1,
  PROP_NARROW,
} WayTabsProperty;

G_DEFINE_FINAL_TYPE (WayTabs, way_tabs, GTK_TYPE_WIDGET)

static GtkStackPage *
get_page (GtkWidget *tab)
{
  return g_object_get_data (G_OBJECT (tab), "page");
}

static void
show_page (WayTabs *self, GtkStackPage *page)
{
  if (gtk_stack_get_visible_child (self->stack) != gtk_stack_page_get_child (page))
    gtk_stack_set_visible_child (self->stack, gtk_stack_page_get_child (page));
}

static void
toggled_cb (WayTabs *self, GtkToggleButton *tab)
{
  if (gtk_toggle_button_get_active (tab))
    show_page (self, get_page (GTK_WIDGET (tab)));
}

static void
selected_cb (WayTabs *self)
{
  GtkStackPage *page = gtk_drop_down_get_selected_item (self->menu);

  if (page != NULL)
    show_page (self, page);
}

static void
show_selected (WayTabs *self)
{
  GtkWidget *child = gtk_stack_get_visible_child (self->stack);
  guint place = 0;

  for (GtkWidget *tab = gtk_widget_get_first_child (self->row); tab != NULL;
       tab = gtk_widget_get_next_sibling (tab), place++)
    {
      gboolean selected = gtk_stack_page_get_child (get_page (tab)) == child;

      gtk_accessible_update_state (GTK_ACCESSIBLE (tab), GTK_ACCESSIBLE_STATE_SELECTED, selected,
                                   -1);
      if (!selected)
        continue;
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (tab), TRUE);
      gtk_drop_down_set_selected (self->menu, place);
    }
}

static GtkWidget *
make_tab (WayTabs *self, GtkStackPage *page, GtkToggleButton *group)
{
  GtkWidget *tab = g_object_new (GTK_TYPE_TOGGLE_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_TAB,
                                 "label", gtk_stack_page_get_title (page), "group", group, NULL);

  gtk_widget_add_css_class (tab, "flat");
  g_object_set_data_full (G_OBJECT (tab), "page", g_object_ref (page), g_object_unref);
  g_signal_connect_object (tab, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);

  return tab;
}

static void
make_tabs (WayTabs *self)
{
  GListModel *pages = gtk_drop_down_get_model (self->menu);
  GtkWidget *tab;

  while ((tab = gtk_widget_get_first_child (self->row)) != NULL)
    gtk_widget_unparent (tab);

  for (guint i = 0; i < g_list_model_get_n_items (pages); i++)
    {
      g_autoptr (GObject) page = g_list_model_get_item (pages, i);
      GtkWidget *first = gtk_widget_get_first_child (self->row);

      gtk_widget_set_parent (make_tab (self, GTK_STACK_PAGE (page), GTK_TOGGLE_BUTTON (first)),
                             self->row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), g_list_model_get_n_items (pages) > 1);
  show_selected (self);
}

static void
set_stack (WayTabs *self, GtkStack *stack)
{
  g_autoptr (GtkSelectionModel) pages = NULL;

  g_return_if_fail (self->stack == NULL);

  if (stack == NULL)
    return;

  self->stack = g_object_ref (stack);
  pages = gtk_stack_get_pages (stack);
  gtk_drop_down_set_model (self->menu, G_LIST_MODEL (pages));
  g_signal_connect_object (pages, "items-changed", G_CALLBACK (make_tabs), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (stack, "notify::visible-child", G_CALLBACK (show_selected), self,
                           G_CONNECT_SWAPPED);
  make_tabs (self);
}

static void
set_narrow (WayTabs *self, gboolean narrow)
{
  self->narrow = narrow;
  gtk_widget_set_visible (self->row, !narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->menu), narrow);
}

static GtkWidget *
get_selected (WayTabs *self)
{
  for (GtkWidget *tab = gtk_widget_get_first_child (self->row); tab != NULL;
       tab = gtk_widget_get_next_sibling (tab))
    {
      if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (tab)))
        return tab;
    }
  return NULL;
}

static gboolean
select_tab (GtkWidget *tab)
{
  if (tab == NULL)
    return FALSE;

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (tab), TRUE);
  return gtk_widget_grab_focus (tab);
}

/* Tab comes to the page that is shown, and leaves from there. */
static gboolean
way_tabs_focus (GtkWidget *widget, GtkDirectionType direction)
{
  WayTabs *self = WAY_TABS (widget);
  GtkWidget *tab = get_selected (self);

  if (self->narrow || tab == NULL)
    return GTK_WIDGET_CLASS (way_tabs_parent_class)->focus (widget, direction);

  if (!gtk_widget_is_focus (tab))
    return gtk_widget_grab_focus (tab);
  if (direction == GTK_DIR_LEFT)
    return select_tab (gtk_widget_get_prev_sibling (tab));
  if (direction == GTK_DIR_RIGHT)
    return select_tab (gtk_widget_get_next_sibling (tab));
  return FALSE;
}

static void
way_tabs_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayTabs *self = WAY_TABS (object);

  switch ((WayTabsProperty) property_id)
    {
    case PROP_STACK:
      g_value_set_object (value, self->stack);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_tabs_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  WayTabs *self = WAY_TABS (object);

  switch ((WayTabsProperty) property_id)
    {
    case PROP_STACK:
      set_stack (self, g_value_get_object (value));
      break;
    case PROP_NARROW:
      set_narrow (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_tabs_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_TABS);
  g_clear_object (&WAY_TABS (object)->stack);

  G_OBJECT_CLASS (way_tabs_parent_class)->dispose (object);
}

static void
way_tabs_class_init (WayTabsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = way_tabs_get_property;
  object_class->set_property = way_tabs_set_property;
  object_class->dispose = way_tabs_dispose;
  widget_class->focus = way_tabs_focus;

  g_object_class_install_property (
      object_class, PROP_STACK, g_param_spec_object ("stack", NULL, NULL, GTK_TYPE_STACK, flags));
  g_object_class_install_property (object_class, PROP_NARROW,
                                   g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags));

  g_type_ensure (WAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "waytabs");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/care/waymark/Waymark/ui/tabs.ui");
  gtk_widget_class_bind_template_child (widget_class, WayTabs, row);
  gtk_widget_class_bind_template_child (widget_class, WayTabs, menu);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
way_tabs_init (WayTabs *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  way_own_name (GTK_WIDGET (self->menu));
}
