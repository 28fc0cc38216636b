#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Returns (transfer full, nullable) the settings of the program; NULL where it runs without having
 * been installed, and then nothing is remembered. */
GSettings *way_settings_new (void);

G_END_DECLS
