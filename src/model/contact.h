#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* A contact or a try. A missed one is work too, and counts like a visit. */
#define WAY_TYPE_CONTACT (way_contact_get_type ())
G_DECLARE_FINAL_TYPE (WayContact, way_contact, WAY, CONTACT, WayRecord)

/* Returns (transfer full) what CONTACT was: "Visit · A long talk · 60 minutes". */
char *way_contact_describe (WayRecord *contact);

G_END_DECLS
