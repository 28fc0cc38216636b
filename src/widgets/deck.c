#include "widgets/deck.h"

#include "chart/em.h"

struct _WayDeck
{
  GtkWidget parent_instance;

  int column_width;
  int widest;
  int spacing;

  GListModel *model;
  GtkListBoxCreateWidgetFunc make;
  gpointer data;
};

typedef enum
{
  PROP_COLUMN_WIDTH = 1,
  PROP_WIDEST,
  PROP_SPACING,
} WayDeckProperty;

G_DEFINE_FINAL_TYPE (WayDeck, way_deck, GTK_TYPE_WIDGET)

static int
get_width (WayDeck *self, int em)
{
  return (int) (em * way_em_get (gtk_widget_get_pango_context (GTK_WIDGET (self))));
}

/* Returns the width that the neediest card can't do without. */
static int
measure_cards (WayDeck *self)
{
  int widest = 0;

  for (GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (self)); card != NULL;
       card = gtk_widget_get_next_sibling (card))
    {
      int least;

      gtk_widget_measure (card, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      widest = MAX (widest, least);
    }

  return widest;
}

static int
get_least_width (WayDeck *self)
{
  return MAX (get_width (self, self->column_width), measure_cards (self));
}

static int
count_cards (WayDeck *self)
{
  int n = 0;

  for (GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (self)); card != NULL;
       card = gtk_widget_get_next_sibling (card))
    n += gtk_widget_should_layout (card);

  return n;
}

/* Rows of equal length look calm: four cards that don't fit beside each other go 2 + 2. */
static int
count_columns (WayDeck *self, int width)
{
  int most = MAX (1, (width + self->spacing) / (get_least_width (self) + self->spacing));
  int n = MAX (1, count_cards (self));
  int rows = (n + most - 1) / most;

  return (n + rows - 1) / rows;
}

static int
get_column_width (WayDeck *self, int width, int columns)
{
  int share = (width - (columns - 1) * self->spacing) / columns;

  return self->widest > 0 ? MIN (share, get_width (self, self->widest)) : share;
}

/* Returns the height of the row that begins with CARD, and in NEXT (nullable) the card after it. */
static int
measure_row (GtkWidget *card, int columns, int width, GtkWidget **next)
{
  int height = 0;

  for (int column = 0; card != NULL && column < columns; card = gtk_widget_get_next_sibling (card))
    {
      int natural;

      if (!gtk_widget_should_layout (card))
        continue;

      gtk_widget_measure (card, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
      height = MAX (height, natural);
      column++;
    }

  *next = card;
  return height;
}

static void
measure_width (WayDeck *self, int *minimum, int *natural)
{
  int n = MAX (count_cards (self), 1);

  *minimum = measure_cards (self);
  *natural = get_least_width (self) * n + self->spacing * (n - 1);
}

static void
way_deck_measure (GtkWidget *widget,
                  GtkOrientation orientation,
                  int for_size,
                  int *minimum,
                  int *natural,
                  int *minimum_baseline,
                  int *natural_baseline)
{
  WayDeck *self = WAY_DECK (widget);
  GtkWidget *card = gtk_widget_get_first_child (widget);
  int columns, height = 0;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (self, minimum, natural);
      return;
    }

  if (for_size < 0)
    measure_width (self, minimum, &for_size);

  columns = count_columns (self, for_size);
  while (card != NULL)
    {
      height += measure_row (card, columns, get_column_width (self, for_size, columns), &card);
      if (card != NULL)
        height += self->spacing;
    }
  *minimum = *natural = height;
}

/* Lays out the row from CARD to before END. */
static void
place_row (WayDeck *self, GtkWidget *card, GtkWidget *end, int y, int width, int height)
{
  gboolean backwards = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int step = width + self->spacing;
  int x = backwards ? gtk_widget_get_width (GTK_WIDGET (self)) - width : 0;

  for (; card != end; card = gtk_widget_get_next_sibling (card))
    {
      GtkAllocation place = { x, y, width, height };

      if (!gtk_widget_should_layout (card))
        continue;

      gtk_widget_size_allocate (card, &place, -1);
      x += backwards ? -step : step;
    }
}

static void
way_deck_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  WayDeck *self = WAY_DECK (widget);
  GtkWidget *card = gtk_widget_get_first_child (widget);
  int columns = count_columns (self, width);
  int column_width = get_column_width (self, width, columns);
  int y = 0;

  while (card != NULL)
    {
      GtkWidget *next;
      int row = measure_row (card, columns, column_width, &next);

      place_row (self, card, next, y, column_width, row);
      y += row + self->spacing;
      card = next;
    }
}

static GtkSizeRequestMode
way_deck_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
items_changed_cb (WayDeck *self, guint place, guint removed, guint added)
{
  GtkWidget *after;

  for (guint i = 0; i < removed; i++)
    gtk_widget_unparent (way_deck_get_card (self, place));

  after = way_deck_get_card (self, place);
  for (guint i = 0; i < added; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (self->model, place + i);

      gtk_widget_insert_before (self->make (item, self->data), GTK_WIDGET (self), after);
    }
}

static void
way_deck_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((WayDeckProperty) property_id)
    {
    case PROP_COLUMN_WIDTH:
      g_value_set_int (value, WAY_DECK (object)->column_width);
      break;
    case PROP_WIDEST:
      g_value_set_int (value, WAY_DECK (object)->widest);
      break;
    case PROP_SPACING:
      g_value_set_int (value, WAY_DECK (object)->spacing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_deck_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  switch ((WayDeckProperty) property_id)
    {
    case PROP_COLUMN_WIDTH:
      WAY_DECK (object)->column_width = g_value_get_int (value);
      break;
    case PROP_WIDEST:
      WAY_DECK (object)->widest = g_value_get_int (value);
      break;
    case PROP_SPACING:
      WAY_DECK (object)->spacing = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_deck_dispose (GObject *object)
{
  WayDeck *self = WAY_DECK (object);
  GtkWidget *card;

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_clear_object (&self->model);
  while ((card = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (card);

  G_OBJECT_CLASS (way_deck_parent_class)->dispose (object);
}

/* From card to card as they are read. GTK would go by where their middles are, which move while
 * somebody writes in one of them, and leave out a card. */
static gboolean
way_deck_focus (GtkWidget *widget, GtkDirectionType direction)
{
  gboolean forward = direction == GTK_DIR_TAB_FORWARD;
  GtkWidget *card = gtk_widget_get_focus_child (widget);

  if (!forward && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (way_deck_parent_class)->focus (widget, direction);

  if (card == NULL)
    card = forward ? gtk_widget_get_first_child (widget) : gtk_widget_get_last_child (widget);
  while (card != NULL && !gtk_widget_child_focus (card, direction))
    card = forward ? gtk_widget_get_next_sibling (card) : gtk_widget_get_prev_sibling (card);

  return card != NULL;
}

static void
way_deck_class_init (WayDeckClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = way_deck_get_property;
  object_class->set_property = way_deck_set_property;
  object_class->dispose = way_deck_dispose;
  widget_class->measure = way_deck_measure;
  widget_class->size_allocate = way_deck_size_allocate;
  widget_class->get_request_mode = way_deck_get_request_mode;
  widget_class->focus = way_deck_focus;

  g_object_class_install_property (
      object_class, PROP_COLUMN_WIDTH,
      g_param_spec_int ("column-width", NULL, NULL, 1, 1000, 15, flags));
  g_object_class_install_property (object_class, PROP_WIDEST,
                                   g_param_spec_int ("widest", NULL, NULL, 0, 1000, 0, flags));
  g_object_class_install_property (object_class, PROP_SPACING,
                                   g_param_spec_int ("spacing", NULL, NULL, 0, 1000, 14, flags));
}

static void
way_deck_init (WayDeck *self)
{
  self->column_width = 15;
  self->spacing = 14;
}

void
way_deck_bind_model (WayDeck *self,
                     GListModel *model,
                     GtkListBoxCreateWidgetFunc make,
                     gpointer data)
{
  g_return_if_fail (WAY_IS_DECK (self) && G_IS_LIST_MODEL (model));

  if (self->model != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->model, self);
      items_changed_cb (self, 0, g_list_model_get_n_items (self->model), 0);
    }

  g_set_object (&self->model, model);
  self->make = make;
  self->data = data;
  g_signal_connect_object (model, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  items_changed_cb (self, 0, 0, g_list_model_get_n_items (model));
}

GtkWidget *
way_deck_get_card (WayDeck *self, guint place)
{
  GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (self));

  while (card != NULL && place-- > 0)
    card = gtk_widget_get_next_sibling (card);

  return card;
}
