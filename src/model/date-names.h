#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Return (borrowed) the name in the language shown now. */
const char *way_date_name_month_of_day (GDateMonth month); /* as after a number: 5 March */
const char *way_date_name_month (GDateMonth month);
const char *way_date_name_day (GDateWeekday weekday);
const char *way_date_name_short_day (GDateWeekday weekday);

/* Returns (borrowed) the English name, which is understood in every language. */
const char *way_date_name_month_in_english (GDateMonth month);

G_END_DECLS
