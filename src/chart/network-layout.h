#pragma once

#include <pango/pangocairo.h>

#include "chart/rect.h"

G_BEGIN_DECLS

#define WAY_NETWORK_RINGS 3
#define WAY_NETWORK_CIRCLES 8
#define WAY_NETWORK_OPEN (-1)
#define WAY_NETWORK_TEXTS 2 /* for the name of a person */

typedef enum
{
  WAY_NETWORK_ENERGY_OPEN,
  WAY_NETWORK_ENERGY_GIVES,
  WAY_NETWORK_ENERGY_RECEIVES,
  WAY_NETWORK_ENERGY_BOTH,
  WAY_NETWORK_ENERGY_COSTS,
} WayNetworkEnergy;

typedef enum
{
  WAY_NETWORK_WANTED_OPEN,
  WAY_NETWORK_WANTED_MORE,
  WAY_NETWORK_WANTED_SAME,
  WAY_NETWORK_WANTED_LESS,
} WayNetworkWanted;

/* Where somebody stands: 0 is the first circle (a group of people), 0 the closest ring. Who has
 * not both, WAY_NETWORK_OPEN for the other, is not placed yet. */
typedef struct
{
  int circle, ring;
} WayNetworkCell;

/* Somebody around me, as plain values. */
typedef struct
{
  char *name;
  char *note; /* (nullable) all that the map shows, in words */
  WayNetworkCell cell;
  WayNetworkEnergy energy;
  WayNetworkWanted wanted;
} WayNetworkPerson;

/* What is written on the map, in the language it is drawn in (borrowed). */
typedef struct
{
  const char *me;
  const char *waiting; /* above those who are not placed yet */
  const char *circles[WAY_NETWORK_CIRCLES];
} WayNetworkWords;

/* The sector of a circle. */
typedef struct
{
  double start, end; /* angles */
  gboolean empty;
  PangoLayout *name;
  WayRect box; /* of the name, outside of the last ring */
} WayNetworkSector;

/* A person with their place. */
typedef struct
{
  WayNetworkPerson person;
  double x, y; /* the middle of the mark */
  PangoLayout *initials;
  PangoLayout *texts[WAY_NETWORK_TEXTS]; /* the whole name, and a short one … */
  WayRect sizes[WAY_NETWORK_TEXTS];      /* … and their sizes */
  int text;                              /* that is shown; -1: no room, the initials do */
  WayRect box;                           /* of that text */
} WayNetworkMark;

/* The map of the people around me laid out for a size: what drawing, pointing and child widgets
 * read. No mark and no name lies over another one. */
typedef struct
{
  double width, height;
  double center_x, center_y;
  double unit;                     /* what marks and lines are measured in: larger with the text */
  double hub;                      /* radius of me in the middle */
  double rings[WAY_NETWORK_RINGS]; /* their outer radiuses */
  double mark;                     /* radius of a mark */
  double reach;                    /* half of the side of the square that a finger may touch */
  WayNetworkSector sectors[WAY_NETWORK_CIRCLES];
  WayNetworkMark *marks;
  guint n_marks;
  WayRect waiting; /* where those are who are not placed yet; height 0: there is nobody */
  PangoLayout *me, *waiting_title;
} WayNetworkLayout;

void way_network_person_clear (WayNetworkPerson *self);
WayNetworkPerson way_network_person_copy (const WayNetworkPerson *other);

gboolean way_network_cell_equal (WayNetworkCell a, WayNetworkCell b);
gboolean way_network_cell_is_placed (WayNetworkCell self);

/* Lays PERSONS out with the fonts of CONTEXT. */
WayNetworkLayout *way_network_layout_new (const WayNetworkPerson *persons,
                                          guint n_persons,
                                          const WayNetworkWords *words,
                                          double width,
                                          double height,
                                          PangoContext *context);
void way_network_layout_free (WayNetworkLayout *self);

/* Returns the person whose mark or name is at X, Y, or -1. */
int way_network_layout_person_at (const WayNetworkLayout *self, double x, double y);

/* Returns the ring and sector at X, Y; both are open outside of the last ring. */
WayNetworkCell way_network_layout_cell_at (const WayNetworkLayout *self, double x, double y);

/* Returns the nearest person in the direction DX, DY (one is 0, the other 1 or -1) from the one
 * with number FROM, or -1. */
int way_network_layout_next (const WayNetworkLayout *self, guint from, int dx, int dy);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (WayNetworkPerson, way_network_person_clear)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WayNetworkLayout, way_network_layout_free)

G_END_DECLS
