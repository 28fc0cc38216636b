#include "views/traits-view.h"

#include "views/cards.h"
#include "views/trait-group.h"
#include "widgets/ties.h"

#define N_GROUPS 6

struct _WayTraitsView
{
  WayFacet parent_instance;

  gint64 open; /* id of the trait whose card was opened last; 0: none is open */

  /* Template children */
  WayTies *ties;
  GtkLayoutManager *layout;
  GtkLayoutManager *seen_layout;
  GtkWidget *strengths_title;
  GtkWidget *vulnerable_title;
  WayTraitGroup *strengths_me;
  WayTraitGroup *strengths_around;
  WayTraitGroup *vulnerable_me;
  WayTraitGroup *vulnerable_around;
  WayTraitGroup *seen_others;
  WayTraitGroup *seen_self;
};

G_DEFINE_FINAL_TYPE (WayTraitsView, way_traits_view, WAY_TYPE_FACET)

static WayTraitGroup *
get_group (WayTraitsView *self, guint place)
{
  WayTraitGroup *const groups[N_GROUPS] = { self->strengths_me,  self->strengths_around,
                                            self->vulnerable_me, self->vulnerable_around,
                                            self->seen_others,   self->seen_self };

  return groups[place];
}

/* Returns (borrowed, nullable) the card of the trait with that id. */
static WayTraitCard *
find_card (WayTraitsView *self, gint64 id)
{
  WayTraitCard *card = NULL;

  for (guint i = 0; i < N_GROUPS && card == NULL; i++)
    card = way_trait_group_find (get_group (self, i), id);
  return card;
}

static void
tie_group (WayTraitsView *self, WayTraitGroup *group)
{
  WayTraitCard *card;

  for (guint i = 0; (card = way_trait_group_get_card (group, i)) != NULL; i++)
    {
      gint64 answer = way_record_get_int (way_trait_card_get_trait (card), "answer");
      WayTraitCard *strength = answer != WAY_NONE ? find_card (self, answer) : NULL;

      if (strength != NULL)
        way_ties_add (self->ties, GTK_WIDGET (strength), GTK_WIDGET (card));
    }
}

static void
tie (WayTraitsView *self)
{
  way_ties_clear (self->ties);
  if (way_view_get_narrow (WAY_VIEW (self)))
    return;

  tie_group (self, self->vulnerable_me);
  tie_group (self, self->vulnerable_around);
}

static void
place (GtkLayoutManager *layout, gpointer child, int column, int row)
{
  g_object_set (gtk_layout_manager_get_layout_child (layout, child), "column", column, "row", row,
                NULL);
}

/* Side by side, or one below the other where there is little room. */
static void
narrow_cb (WayTraitsView *self)
{
  gboolean narrow = way_view_get_narrow (WAY_VIEW (self));
  int column = narrow ? 0 : 1;

  place (self->layout, self->vulnerable_title, column, narrow ? 3 : 0);
  place (self->layout, self->vulnerable_me, column, narrow ? 4 : 1);
  place (self->layout, self->vulnerable_around, column, narrow ? 5 : 2);
  place (self->seen_layout, self->seen_self, column, narrow ? 1 : 0);
  tie (self);
}

static void
turned_cb (WayTraitsView *self, gint64 id, gboolean open)
{
  if (open)
    self->open = id;
  else if (self->open == id)
    self->open = 0;
}

static void
way_traits_view_store_set (WayView *view)
{
  for (guint i = 0; i < N_GROUPS; i++)
    way_trait_group_set_store (get_group (WAY_TRAITS_VIEW (view), i), way_view_get_store (view));
}

/* A trait that went to another group, or to another place, has a new card there: what was open
 * stays open. */
static void
follow (WayTraitsView *self)
{
  WayTraitCard *card = find_card (self, self->open);

  if (card == NULL)
    self->open = 0;
  else if (!way_fold_is_open (WAY_FOLD (card)))
    way_view_show_record (WAY_VIEW (self), self->open);
}

static void
way_traits_view_changed (WayView *view)
{
  WayTraitsView *self = WAY_TRAITS_VIEW (view);

  if (self->open != 0)
    follow (self);
  tie (self);
}

static void
way_traits_view_show_record (WayView *view, gint64 id)
{
  WayTraitCard *card = find_card (WAY_TRAITS_VIEW (view), id);

  if (card == NULL)
    return;

  way_fold_set_open (WAY_FOLD (card), TRUE);
  way_cards_show (way_fold_get_button (WAY_FOLD (card)));
}

static gint64
way_traits_view_get_record (WayView *view)
{
  return WAY_TRAITS_VIEW (view)->open;
}

static void
way_traits_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAY_TYPE_TRAITS_VIEW);

  G_OBJECT_CLASS (way_traits_view_parent_class)->dispose (object);
}

static void
way_traits_view_class_init (WayTraitsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  WayViewClass *view_class = WAY_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_traits_view_dispose;
  view_class->store_set = way_traits_view_store_set;
  view_class->changed = way_traits_view_changed;
  view_class->show_record = way_traits_view_show_record;
  view_class->get_record = way_traits_view_get_record;

  g_type_ensure (WAY_TYPE_TIES);
  g_type_ensure (WAY_TYPE_TRAIT_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/traits-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WayTraitsView, ties);
  gtk_widget_class_bind_template_child (widget_class, WayTraitsView, layout);
  gtk_widget_class_bind_template_child (widget_class, WayTraitsView, seen_layout);
  gtk_widget_class_bind_template_child (widget_class, WayTraitsView, strengths_title);
  gtk_widget_class_bind_template_child (widget_class, WayTraitsView, vulnerable_title);
  gtk_widget_class_bind_template_child (widget_class, WayTraitsView, strengths_me);
  gtk_widget_class_bind_template_child (widget_class, WayTraitsView, strengths_around);
  gtk_widget_class_bind_template_child (widget_class, WayTraitsView, vulnerable_me);
  gtk_widget_class_bind_template_child (widget_class, WayTraitsView, vulnerable_around);
  gtk_widget_class_bind_template_child (widget_class, WayTraitsView, seen_others);
  gtk_widget_class_bind_template_child (widget_class, WayTraitsView, seen_self);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
  gtk_widget_class_bind_template_callback (widget_class, turned_cb);
}

static void
way_traits_view_init (WayTraitsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
