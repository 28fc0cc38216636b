#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* Records with texts to be found, and where they are shown. For search.c alone. */
typedef struct
{
  GType (*get_type) (void);
  const char *stage;
  const char *what; /* in English */
  const char *also; /* columns beside those that say whose words they are, each between commas */
  const char *only; /* these columns and no others, which are not shown where the rest is */
  const char *via;  /* the column with the id of the record that is shown instead, or NULL */
} WaySearchPlace;

/* In the order of the stages, ended by one without a type. */
extern const WaySearchPlace way_search_places[];

/* Returns (transfer full, element-type guint) the columns whose texts are to be found. */
GArray *way_search_place_find_columns (const WaySearchPlace *self);

/* Returns (borrowed) where RECORD is shown. */
const char *way_search_place_get_stage (const WaySearchPlace *self,
                                        WayStore *store,
                                        WayRecord *record);

/* Returns the place of STAGE in their order. */
int way_search_stage_get_place (const char *stage);

G_END_DECLS
