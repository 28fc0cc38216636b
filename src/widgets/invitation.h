#pragma once

#include "widgets/editor.h"

G_BEGIN_DECLS

/* An empty line that invites to type something new. On Enter, or when it is left, "entered"
 * (text) is emitted and the line is empty again; unless the handler returns FALSE, because the
 * text could not be saved. "typing" (text) is emitted with every key. Properties: placeholder. */
#define WAY_TYPE_INVITATION (way_invitation_get_type ())
G_DECLARE_FINAL_TYPE (WayInvitation, way_invitation, WAY, INVITATION, WayEditor)

/* Puts TEXT into the line, for the person to go on with. */
void way_invitation_begin (WayInvitation *self, const char *text);

/* Puts BELOW under the line, as a part of it: the focus can go there without leaving the line. */
void way_invitation_set_below (WayInvitation *self, GtkWidget *below);

G_END_DECLS
