#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/* Draws a picture for the life domain KEY (nullable: one of the person's own) in lines, SIZE wide
 * and high, in the colour that CR has. */
void way_picture_draw (const char *key, double size, cairo_t *cr);

G_END_DECLS
