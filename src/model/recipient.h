#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* Somebody who gets a paper, and of whom the person decides what they may see. */
#define WAY_TYPE_RECIPIENT (way_recipient_get_type ())
G_DECLARE_FINAL_TYPE (WayRecipient, way_recipient, WAY, RECIPIENT, WayRecord)

G_END_DECLS
