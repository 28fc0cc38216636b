#pragma once

#include <adwaita.h>

#include "store/store.h"

G_BEGIN_DECLS

/* Chips for what can belong to a record: each puts something to it, or takes it off, by one tap.
 * Properties: field, which says what they stand for; title. */
#define WAY_TYPE_CHIP_BOX (way_chip_box_get_type ())
G_DECLARE_DERIVABLE_TYPE (WayChipBox, way_chip_box, WAY, CHIP_BOX, AdwBin)

struct _WayChipBoxClass
{
  AdwBinClass parent_class;

  /* Returns whether what CHIP stands for belongs to the record. */
  gboolean (*is_on) (WayChipBox *self, GtkWidget *chip);

  /* Lets it belong to the record, or not, within a step. */
  gboolean (*save) (WayChipBox *self, GtkWidget *chip, gboolean on, GError **error);

  /* Shows what CHIP stands for, or hides the chip. */
  void (*show) (WayChipBox *self, GtkWidget *chip, gboolean on);

  /* All chips are as they should be, and ANY is on. May be NULL. */
  void (*updated) (WayChipBox *self, gboolean any);
};

/* Shows what belongs to RECORD (nullable: nothing does), which may not be a draft. */
void way_chip_box_set_record (WayChipBox *self, WayStore *store, WayRecord *record);

/* Returns what the chips stand for. */
const char *way_chip_box_get_field (WayChipBox *self);

/* Return (borrowed, nullable) what was set last. */
WayStore *way_chip_box_get_store (WayChipBox *self);
WayRecord *way_chip_box_get_record (WayChipBox *self);

/* Adds a chip and returns (borrowed) it: for those who make a box, who then update it. */
GtkWidget *way_chip_box_add (WayChipBox *self);

/* Removes all chips. */
void way_chip_box_clear (WayChipBox *self);

/* Returns whether there are no chips. */
gboolean way_chip_box_is_empty (WayChipBox *self);

/* Shows all chips as they should be now. */
void way_chip_box_update (WayChipBox *self);

G_END_DECLS
