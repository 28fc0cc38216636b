#include "app/arguments.h"

#include <string.h>

#include "store/example.h"

#define EXAMPLE "--example"
#define SCHEME "waymark-example"

static WayOpening *
begin_file (const char *argument)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (argument);
  const char *path = g_file_peek_path (file);

  return *argument != '-' && path != NULL ? way_opening_begin (path) : NULL;
}

/* Returns (borrowed, nullable) the name of the example at ARGUMENT, which may take the next one. */
static const char *
read_example (char ***argument)
{
  if (g_str_has_prefix (**argument, EXAMPLE "="))
    return **argument + strlen (EXAMPLE "=");
  if (g_str_equal (**argument, EXAMPLE) && (*argument)[1] != NULL)
    return *++*argument;
  return NULL;
}

WayOpening *
way_arguments_begin (char ***arguments)
{
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func (g_free);
  WayOpening *opening = NULL;

  for (char **argument = *arguments; *argument != NULL; argument++)
    {
      gboolean is_program = argument == *arguments;
      const char *example = read_example (&argument);

      if (opening == NULL && example != NULL)
        opening = way_opening_begin_example (example);
      else if (opening == NULL && !is_program)
        opening = begin_file (*argument);
      g_ptr_array_add (kept, example != NULL ? g_strconcat (SCHEME ":///", example, NULL)
                                             : g_strdup (*argument));
    }
  g_ptr_array_add (kept, NULL);
  g_strfreev (*arguments);
  *arguments = (char **) g_ptr_array_free (g_steal_pointer (&kept), FALSE);

  return opening;
}

char *
way_arguments_get_example (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  return g_file_has_uri_scheme (file, SCHEME) && g_strv_contains (way_example_get_names (), name)
             ? g_steal_pointer (&name)
             : NULL;
}
