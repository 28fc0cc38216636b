#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* A few lines that fold out into all there is to change. Properties: summary, a widget; open. */
#define WAY_TYPE_FOLD (way_fold_get_type ())
G_DECLARE_DERIVABLE_TYPE (WayFold, way_fold, WAY, FOLD, AdwBin)

struct _WayFoldClass
{
  AdwBinClass parent_class;

  /* Returns (transfer full) what is below; called when it is opened for the first time. */
  GtkWidget *(*make_details) (WayFold *self);
};

/* Say whether the details are shown. */
gboolean way_fold_is_open (WayFold *self);
void way_fold_set_open (WayFold *self, gboolean open);

/* What a screen reader calls it. */
void way_fold_set_label (WayFold *self, const char *label);

/* Returns (borrowed) the button that opens it. */
GtkWidget *way_fold_get_button (WayFold *self);

/* Closes the other folds that stand beside SELF in rows of a list. */
void way_fold_close_others (WayFold *self);

G_END_DECLS
