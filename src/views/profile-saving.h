#pragma once

#include "store/store.h"
#include "widgets/editor.h"

G_BEGIN_DECLS

/* Saves what the person has put into EDITOR, in its COLUMN, as what PROFILE (0: a new one) says
 * about DOMAIN. Words that could not be saved stay where they were typed, to be tried again. */
gboolean way_profile_saving_edit (WayStore *store,
                                  gint64 profile,
                                  gint64 domain,
                                  WayEditor *editor,
                                  const char *column,
                                  GError **error);

G_END_DECLS
