#pragma once

#include "widgets/motion.h"
#include "widgets/network-map.h"

G_BEGIN_DECLS

/* A drag, from press to release. */
typedef struct
{
  int person;            /* -1: there is none */
  gboolean moved;        /* far enough to mean it */
  double grip_x, grip_y; /* from the pointer to the middle of the mark */
  double start_x, start_y;
  WayNetworkCell target;
  PangoLayout *word; /* (nullable) of the target */
} WayNetworkDrag;

struct _WayNetworkMap
{
  GtkWidget parent_instance;

  GArray *persons;          /* of WayNetworkPerson */
  GPtrArray *handles;       /* of WayHandle, one per person */
  WayNetworkLayout *layout; /* (nullable) for the size the widget has */
  WayMotion motion;         /* of x and y of each mark */
  WayNetworkDrag drag;
  int selected, hovered; /* persons, or -1 */
};

/* Listens to pointer and keys. */
void _way_network_map_listen (WayNetworkMap *self);

/* How large the map is. */
void _way_network_map_measure (GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline);

/* Lays the map out for the size it has, and puts the handles on their marks. */
void _way_network_map_make_layout (WayNetworkMap *self);
void _way_network_map_size_allocate (GtkWidget *widget, int width, int height, int baseline);

/* Lets the marks ease to where they belong. */
void _way_network_map_settle (WayNetworkMap *self);

/* Tab comes to the selected person, and leaves the map. */
gboolean _way_network_map_focus (GtkWidget *widget, GtkDirectionType direction);

/* Says that a hand has chosen PERSON, has moved them to TARGET, or wants to see all about them. */
void _way_network_map_choose (WayNetworkMap *self, int person);
void _way_network_map_move (WayNetworkMap *self, guint person, WayNetworkCell target);
void _way_network_map_open (WayNetworkMap *self, guint person);

G_END_DECLS
