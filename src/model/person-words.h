#pragma once

#include "model/person.h"

G_BEGIN_DECLS

/* Returns (transfer full) where somebody stands: "Friends, close", "Friends, not placed yet", "Not
 * placed yet". CIRCLE is a key or NULL, RING is 1 to 3 or WAY_NONE. */
char *way_person_words_place (const char *circle, gint64 ring);

/* Returns (transfer full) all that the map of the people around me shows of PERSON: "Friends,
 * close · Gives me support · More contact". */
char *way_person_words_describe (WayRecord *person);

/* Returns (transfer full) what PERSON has got my consent to: "May know · May be contacted · …". */
char *way_person_words_consents (WayRecord *person);

G_END_DECLS
