#include <glib/gi18n.h>

#include "app/application.h"
#include "model/language.h"

int
main (int argc, char **argv)
{
  g_autoptr (WayApplication) application = NULL;

  way_language_init (NULL);
  gtk_disable_setlocale ();
  if (!gtk_init_check ())
    {
      g_printerr ("%s\n", _("Waymark needs a screen. Without one it can print: waymark --help."));
      return 1;
    }

  application = way_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
