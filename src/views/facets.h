#pragma once

#include "views/facet.h"

G_BEGIN_DECLS

#define WAY_FACET_TYPES 3

/* A facet of Understanding. */
typedef struct
{
  const char *key;   /* in the vocabulary "facet" */
  const char *paper; /* that it is on: see paper/papers.h */
  GType (*get_view_type) (void);
  GType (*record_types[WAY_FACET_TYPES]) (void); /* of which it shows records; the rest is NULL */
} WayFacetPage;

/* Returns (borrowed) the facets in the order of their tabs, ended by a NULL key. */
const WayFacetPage *way_facets_get (void);

G_END_DECLS
