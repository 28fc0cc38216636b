#pragma once

#include "widgets/line-field.h"

G_BEGIN_DECLS

/* Who is there: a line for any names, and a button beside it that offers those who are known, each
 * one tap. */
#define WAY_TYPE_NAMES_FIELD (way_names_field_get_type ())
G_DECLARE_FINAL_TYPE (WayNamesField, way_names_field, WAY, NAMES_FIELD, WayLineField)

/* Offers NAMES, ended by NULL, instead of those offered so far. */
void way_names_field_offer (WayNamesField *self, const char *const *names);

G_END_DECLS
