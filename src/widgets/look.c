#include "widgets/look.h"

static AdwStyleManager *
get_manager (GtkWidget *widget)
{
  return adw_style_manager_get_for_display (gtk_widget_get_display (widget));
}

const WayPalette *
way_look_get_palette (GtkWidget *widget)
{
  gboolean dark = adw_style_manager_get_dark (get_manager (widget));

  if (adw_style_manager_get_high_contrast (get_manager (widget)))
    return dark ? &way_palette_contrast_dark : &way_palette_contrast_light;
  return dark ? &way_palette_dark : &way_palette_light;
}

void
way_look_follow (GtkWidget *widget)
{
  AdwStyleManager *manager = get_manager (widget);

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), widget,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw),
                           widget, G_CONNECT_SWAPPED);
}
