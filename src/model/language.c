#include "model/language.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "model/words.h"

#define DOMAIN "waymark"
#define ADW_DOMAIN "libadwaita"

static const char *const codes[] = { "en", "et", "cs", "ru", NULL };

static const char *current = "en";
static const char *of_system = "en";
static char *own_adw_dir;
static char *their_adw_dir;

/* Returns the one of our codes that is CODE, or NULL. */
static const char *
intern_code (const char *code)
{
  for (guint i = 0; codes[i] != NULL; i++)
    {
      if (g_strcmp0 (codes[i], code) == 0)
        return codes[i];
    }

  return NULL;
}

static const char *
find_of_system (void)
{
  const char *const *names = g_get_language_names_with_category ("LC_MESSAGES");

  for (guint i = 0; names[i] != NULL; i++)
    {
      const char *code = intern_code (names[i]);

      if (code != NULL)
        return code;
    }

  return "en";
}

static gboolean
is_c (const char *locale)
{
  return g_str_equal (locale, "C") || g_str_equal (locale, "POSIX") ||
         g_str_has_prefix (locale, "C.");
}

static gboolean
set_stub_locale (void)
{
  g_autofree char *path = g_strdup (g_getenv ("LOCPATH"));
  const char *dir = g_getenv ("WAY_STUBDIR");
  gboolean found;

  g_setenv ("LOCPATH", dir ? dir : WAY_OWN_LOCALE_DIR, TRUE);
  found = setlocale (LC_MESSAGES, "xx.UTF-8") != NULL;
  if (path != NULL)
    g_setenv ("LOCPATH", path, TRUE);
  else
    g_unsetenv ("LOCPATH");

  return found;
}

/* In the locale "C" gettext translates nothing at all, and in newer versions of glibc in "C.UTF-8"
 * neither. Any other locale will do, even one that says nothing, as ours does; and who has not
 * even that one may still have a real one. */
static void
leave_c_locale (void)
{
  const char *real[] = { "en_US.UTF-8", "en_GB.UTF-8", "et_EE.UTF-8",
                         "cs_CZ.UTF-8", "ru_RU.UTF-8", "C.UTF-8" };

  if (is_c (setlocale (LC_CTYPE, NULL)))
    setlocale (LC_CTYPE, "C.UTF-8");

  if (!is_c (setlocale (LC_MESSAGES, NULL)) || set_stub_locale ())
    return;

  for (guint i = 0; i < G_N_ELEMENTS (real); i++)
    {
      if (setlocale (LC_MESSAGES, real[i]) != NULL)
        return;
    }
}

/* libadwaita has no Estonian of its own. It says where its catalogues are when it starts, which
 * is after us: so whatever is not ours is theirs. */
static void
bind_adw (void)
{
  const char *dir = bindtextdomain (ADW_DOMAIN, NULL);

  if (dir != NULL && !g_str_equal (dir, own_adw_dir))
    {
      g_free (their_adw_dir);
      their_adw_dir = g_strdup (dir);
    }

  bindtextdomain (ADW_DOMAIN, g_str_equal (current, "et") ? own_adw_dir : their_adw_dir);
}

static void
apply (const char *code)
{
  current = code;
  g_setenv ("LANGUAGE", code, TRUE);
  bind_adw ();
  textdomain (DOMAIN); /* makes gettext forget what it has looked up */
}

void
way_language_init (const char *locale_dir)
{
  const char *dir = locale_dir ? locale_dir : g_getenv ("WAY_LOCALEDIR");

  of_system = find_of_system ();
  if (setlocale (LC_ALL, "") == NULL)
    setlocale (LC_ALL, "C.UTF-8");
  leave_c_locale ();

  /* GLib settles at the first call whether g_dgettext() translates at all, and says no for good
   * where our catalogue lacks the first language. Before textdomain() it says yes. */
  g_dgettext ("gtk40", "");

  own_adw_dir = dir ? g_build_filename (dir, ADW_DOMAIN, NULL) : g_strdup (WAY_OWN_LOCALE_DIR);
  bindtextdomain (DOMAIN, dir ? dir : WAY_LOCALE_DIR);
  bind_textdomain_codeset (DOMAIN, "UTF-8");
  bind_textdomain_codeset (ADW_DOMAIN, "UTF-8");
  apply (of_system);
}

void
way_language_set (const char *code)
{
  const char *known = intern_code (code);

  apply (known ? known : of_system);
}

const char *
way_language_get (void)
{
  return current;
}

char *
way_language_enter (const char *code)
{
  char *old = g_strdup (current);
  const char *known = intern_code (code);

  apply (known ? known : current);
  return old;
}

void
way_language_leave (char *old)
{
  way_language_set (old);
  g_free (old);
}

const char *const *
way_language_get_codes (void)
{
  return codes;
}

const char *
way_language_get_name (const char *code)
{
  return way_word ("journey.language", code);
}
