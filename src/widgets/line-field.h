#pragma once

#include "widgets/editor.h"

G_BEGIN_DECLS

/* One line that is nobody's words: a name, a place, a number of a phone. Properties: placeholder;
 * required: emptied, it shows the text again. */
#define WAY_TYPE_LINE_FIELD (way_line_field_get_type ())
G_DECLARE_DERIVABLE_TYPE (WayLineField, way_line_field, WAY, LINE_FIELD, WayEditor)

/* A field that shows its value in another way than the record keeps it sets both. */
struct _WayLineFieldClass
{
  WayEditorClass parent_class;

  /* Returns (transfer full) what the person reads for VALUE. */
  char *(*format) (const char *value);

  /* Returns (transfer full) the value of what the person typed, or NULL with an error that tells
   * them in plain words why there is none. */
  char *(*parse) (const char *text, GError **error);

  /* Nothing is taken before they have done typing: half a date may be another date. */
  gboolean whole;
};

/* For the fields: the line as it stands there, without space around it (transfer full). */
char *way_line_field_get_line (WayLineField *self);
void way_line_field_set_line (WayLineField *self, const char *line);

/* For the fields: makes the line wide enough for that many letters, however large they are. */
void way_line_field_set_width (WayLineField *self, int letters);

/* For the fields: puts WIDGET after the line. */
void way_line_field_add_suffix (WayLineField *self, GtkWidget *widget);

G_END_DECLS
