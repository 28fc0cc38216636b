#include "app/language-menu.h"

#include <glib/gi18n.h>

#include "model/language.h"

static GMenuModel *
make_menu (void)
{
  GMenu *menu = g_menu_new ();
  const char *const *codes = way_language_get_codes ();

  for (guint i = 0; codes[i] != NULL; i++)
    {
      g_autofree char *action = g_strdup_printf ("app.language::%s", codes[i]);

      g_menu_append (menu, way_language_get_name (codes[i]), action);
    }
  return G_MENU_MODEL (menu);
}

/* Made when it is wanted: few people change the language. */
static void
open_cb (GtkMenuButton *button, gpointer menu)
{
  if (gtk_menu_button_get_menu_model (button) == NULL)
    gtk_menu_button_set_menu_model (button, menu);
}

void
way_language_menu_attach (GtkMenuButton *button, GMenu *section)
{
  g_autoptr (GMenuModel) menu = make_menu ();

  gtk_menu_button_set_create_popup_func (button, open_cb, g_object_ref (menu), g_object_unref);
  gtk_menu_button_set_label (button, way_language_get_name (way_language_get ()));
  gtk_menu_button_set_always_show_arrow (button, TRUE);
  g_menu_append_submenu (section, _("_Language"), menu);
}
