#pragma once

#include "store/store.h"
#include "widgets/balance.h"

G_BEGIN_DECLS

/* Shows in BALANCE what speaks for and against the option with that id. */
void way_option_balance_show (WayBalance *balance, WayStore *store, gint64 option);

G_END_DECLS
