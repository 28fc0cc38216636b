#pragma once

#include <gtk/gtk.h>

#include "chart/balance.h"

G_BEGIN_DECLS

/* A drawn balance. Without anything on it, it hides. */
#define WAY_TYPE_BALANCE (way_balance_get_type ())
G_DECLARE_FINAL_TYPE (WayBalance, way_balance, WAY, BALANCE, GtkWidget)

/* Shows STACKS, and says to those who hear it what DESCRIPTION says. */
void way_balance_set_stacks (WayBalance *self,
                             const WayBalanceStack *stacks,
                             guint n_stacks,
                             const char *description);

G_END_DECLS
