#pragma once

#include "widgets/editor.h"

G_BEGIN_DECLS

/* An empty line that invites to type something new. On Enter, or when it is left, "entered"
 * (text) is emitted and the line is empty again; unless the handler returns FALSE, because the
 * text could not be saved. Properties: placeholder. */
#define WAY_TYPE_INVITATION (way_invitation_get_type ())
G_DECLARE_FINAL_TYPE (WayInvitation, way_invitation, WAY, INVITATION, WayEditor)

/* Puts TEXT into the line, for the person to go on with. */
void way_invitation_begin (WayInvitation *self, const char *text);

G_END_DECLS
