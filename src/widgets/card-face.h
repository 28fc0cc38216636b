#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a big card of the start page shows: an icon over a title and a line, or beside them where
 * there is little room. Properties: icon-name, title, line, narrow. */
#define WAY_TYPE_CARD_FACE (way_card_face_get_type ())
G_DECLARE_FINAL_TYPE (WayCardFace, way_card_face, WAY, CARD_FACE, GtkBox)

G_END_DECLS
