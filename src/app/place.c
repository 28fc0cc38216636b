#include "app/place.h"

#include "widgets/more.h"

struct _WayPlace
{
  GPtrArray *pages; /* of names, one for each GtkStack; a name may be NULL */
  GArray *toggles;  /* of gboolean, one for each GtkToggleButton that is named way-place */
  GArray *scrolls;  /* of double, two for each GtkScrolledWindow */
  guint next_page, next_toggle, next_scroll;
  guint frames;    /* that have gone by since the new tree was shown */
  GtkWidget *root; /* (weak, nullable) of that tree */
};

/* Other pages than the one that is shown may be there in one tree and not yet in the other. */
static gboolean
is_behind (GtkWidget *stack, GtkWidget *child)
{
  return GTK_IS_STACK (stack) && gtk_stack_get_visible_child (GTK_STACK (stack)) != child;
}

static void
visit (WayPlace *self, GtkWidget *widget, void (*what) (WayPlace *self, GtkWidget *widget))
{
  what (self, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!is_behind (widget, child))
        visit (self, child, what);
    }
}

/* Other toggle buttons show what is in the journey, which comes by itself. */
static gboolean
is_toggle (GtkWidget *widget)
{
  return GTK_IS_TOGGLE_BUTTON (widget) && g_str_equal (gtk_widget_get_name (widget), "way-place");
}

static void
take (WayPlace *self, GtkWidget *widget)
{
  if (GTK_IS_STACK (widget))
    g_ptr_array_add (self->pages, g_strdup (gtk_stack_get_visible_child_name (GTK_STACK (widget))));
  if (is_toggle (widget))
    {
      gboolean active = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (widget));

      g_array_append_val (self->toggles, active);
    }
  if (GTK_IS_SCROLLED_WINDOW (widget))
    {
      GtkScrolledWindow *scroller = GTK_SCROLLED_WINDOW (widget);
      double values[] = {
        gtk_adjustment_get_value (gtk_scrolled_window_get_hadjustment (scroller)),
        gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (scroller)),
      };

      g_array_append_vals (self->scrolls, values, G_N_ELEMENTS (values));
    }
}

static void
put_page (WayPlace *self, GtkWidget *widget)
{
  const char *name;

  if (!GTK_IS_STACK (widget) || self->next_page >= self->pages->len)
    return;

  name = g_ptr_array_index (self->pages, self->next_page++);
  if (name != NULL && gtk_stack_get_child_by_name (GTK_STACK (widget), name) != NULL)
    gtk_stack_set_visible_child_full (GTK_STACK (widget), name, GTK_STACK_TRANSITION_TYPE_NONE);
}

static void
make_all (WayPlace *self, GtkWidget *widget)
{
  if (WAY_IS_MORE (widget))
    way_more_finish (WAY_MORE (widget));
}

static void
put_toggle (WayPlace *self, GtkWidget *widget)
{
  if (is_toggle (widget) && self->next_toggle < self->toggles->len)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (widget),
                                  g_array_index (self->toggles, gboolean, self->next_toggle++));
}

static void
put_scroll (WayPlace *self, GtkWidget *widget)
{
  GtkScrolledWindow *scroller;
  const double *values;

  if (!GTK_IS_SCROLLED_WINDOW (widget) || self->next_scroll >= self->scrolls->len)
    return;

  scroller = GTK_SCROLLED_WINDOW (widget);
  values = &g_array_index (self->scrolls, double, self->next_scroll);
  self->next_scroll += 2;
  gtk_adjustment_set_value (gtk_scrolled_window_get_hadjustment (scroller), values[0]);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (scroller), values[1]);
}

static void
scroll (WayPlace *self)
{
  self->next_scroll = 0;
  visit (self, self->root, put_scroll);
}

static gboolean
again_cb (gpointer data)
{
  WayPlace *self = data;

  if (self->root != NULL)
    scroll (self);
  return G_SOURCE_REMOVE;
}

/* A tick comes before the layout of its frame: in the second one everything has its size. What a
 * view shows it brings into sight when there is nothing else to do, which comes before the rest. */
static gboolean
tick_cb (GtkWidget *root, GdkFrameClock *clock, gpointer user_data)
{
  WayPlace *self = user_data;

  if (++self->frames < 2)
    return G_SOURCE_CONTINUE;

  scroll (self);
  g_idle_add_full (G_PRIORITY_LOW + 1, again_cb, g_rc_box_acquire (self),
                   (GDestroyNotify) way_place_free);
  return G_SOURCE_REMOVE;
}

WayPlace *
way_place_new (GtkWidget *root)
{
  WayPlace *self = g_rc_box_new0 (WayPlace);

  self->pages = g_ptr_array_new_with_free_func (g_free);
  self->toggles = g_array_new (FALSE, FALSE, sizeof (gboolean));
  self->scrolls = g_array_new (FALSE, FALSE, sizeof (double));
  visit (self, root, take);
  return self;
}

static void
clear (gpointer place)
{
  WayPlace *self = place;

  g_ptr_array_unref (self->pages);
  g_array_unref (self->toggles);
  g_array_unref (self->scrolls);
  g_clear_weak_pointer (&self->root);
}

void
way_place_free (WayPlace *self)
{
  g_rc_box_release_full (self, clear);
}

void
way_place_restore (WayPlace *self, GtkWidget *root)
{
  visit (self, root, put_page);
  visit (self, root, make_all);
  visit (self, root, put_toggle);
  g_set_weak_pointer (&self->root, root);
  gtk_widget_add_tick_callback (root, tick_cb, self, (GDestroyNotify) way_place_free);
}
