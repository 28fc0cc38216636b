#include "views/mirror-dialog.h"

#include "application-fixture.h"
#include "journey-fixture.h"
#include "model/language.h"
#include "store/mirror.h"

static WayApplication *application;

typedef struct
{
  WayStore *store;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->store = create_journey_of_two ("Frank", "Rita");
  way_application_show_store (application, fixture->store);
  settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  close_all (application);
  g_object_unref (fixture->store);
}

/* Returns (borrowed, nullable) the dialog if it is there. */
static GtkWidget *
find_dialog (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *each = windows; each != NULL; each = each->next)
    {
      if (WAY_IS_MIRROR_DIALOG (each->data))
        return each->data;
    }
  return NULL;
}

static GtkWidget *
open_dialog (void)
{
  gtk_widget_activate_action (GTK_WIDGET (get_window (application)), "win.mirror", NULL);
  settle ();
  g_assert_nonnull (find_dialog ());
  return find_dialog ();
}

static GtkWidget *
get_page (GtkWidget *dialog)
{
  return gtk_stack_get_visible_child (GTK_STACK (child_of (dialog, "pages")));
}

static gboolean
has_style (GtkWidget *widget, gconstpointer style)
{
  return gtk_widget_has_css_class (widget, style);
}

static void
click (GtkWidget *dialog, const char *text)
{
  g_signal_emit_by_name (gtk_widget_get_ancestor (find_text (dialog, text), GTK_TYPE_BUTTON),
                         "clicked");
  settle ();
}

static void
test_it_counts_when_it_is_switched_on (Fixture *fixture, gconstpointer data)
{
  GtkWidget *dialog = open_dialog ();

  g_assert_true (get_page (dialog) == child_of (dialog, "off"));
  click (dialog, "Switch it on");
  g_assert_true (way_mirror_is_on (fixture->store));
  g_assert_true (get_page (dialog) == child_of (dialog, "mirror"));
  g_assert_true (says (dialog, "Who does the steps?"));
  g_assert_true (says (dialog, "Rita: nothing yet"));

  click (dialog, "Switch the mirror off");
  g_assert_false (way_mirror_is_on (fixture->store));
  g_assert_null (find_dialog ());
}

/* At the table a click on the wrong line of the menu shows nothing, and nothing is even there. */
static void
test_it_is_covered_each_time (Fixture *fixture, gconstpointer data)
{
  GtkWidget *dialog = open_dialog ();

  click (dialog, "Switch it on");
  gtk_window_close (GTK_WINDOW (dialog));
  settle ();

  dialog = open_dialog ();
  g_assert_true (get_page (dialog) == child_of (dialog, "covered"));
  g_assert_null (gtk_widget_get_first_child (child_of (dialog, "answers")));
  click (dialog, "Show it");
  g_assert_true (get_page (dialog) == child_of (dialog, "mirror"));
}

/* Neither the switch of the language nor the end of the window leaves it behind. */
static void
test_it_goes_with_the_journey (Fixture *fixture, gconstpointer data)
{
  GtkWidget *dialog = open_dialog ();

  click (dialog, "Switch it on");
  gtk_window_destroy (get_window (application));
  settle ();
  g_assert_null (find_dialog ());
}

static int
get_font_size (GtkWidget *label)
{
  PangoContext *context = gtk_widget_get_pango_context (label);

  return pango_font_description_get_size (pango_context_get_font_description (context));
}

static void
test_all_of_it_grows_with_the_letters (Fixture *fixture, gconstpointer data)
{
  GtkWidget *dialog = open_dialog ();
  GtkWidget *words = find_widget (child_of (dialog, "off"), has_style, "body");
  int size = get_font_size (words);
  g_autofree char *font = NULL;

  g_object_get (gtk_settings_get_default (), "gtk-font-name", &font, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-font-name", "Cantarell 22", NULL);
  settle ();
  g_assert_cmpint (get_font_size (words), >, size);
  g_object_set (gtk_settings_get_default (), "gtk-font-name", font, NULL);
}

#define TEST(name)                                                                                 \
  g_test_add ("/mirror-dialog/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char *argv[])
{
  way_language_init (NULL);
  gtk_test_init (&argc, &argv, NULL);
  application = start_application ();

  TEST (it_counts_when_it_is_switched_on);
  TEST (it_is_covered_each_time);
  TEST (it_goes_with_the_journey);
  TEST (all_of_it_grows_with_the_letters);

  return g_test_run ();
}
