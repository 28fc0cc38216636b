#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* Somebody around the person. */
#define WAY_TYPE_PERSON (way_person_get_type ())
G_DECLARE_FINAL_TYPE (WayPerson, way_person, WAY, PERSON, WayRecord)

G_END_DECLS
