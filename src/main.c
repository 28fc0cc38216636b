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
  application = way_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
