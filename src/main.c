#include <glib/gi18n.h>

#include "app/application.h"
#include "app/command-line.h"
#include "model/language.h"

int
main (int argc, char **argv)
{
  g_autoptr (WayApplication) application = NULL;
  int status;

  way_language_init (NULL);
  if (way_command_line_run (argc, argv, &status))
    return status;

  gtk_disable_setlocale ();
  if (!gtk_init_check ())
    {
      g_printerr ("%s\n", _("Waymark needs a screen. Without one it can print: waymark --help."));
      return 1;
    }

  application = way_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
