#include "views/report.h"

#include <adwaita.h>

#include "store/database.h"

/* Returns whether TEXT, or a text that begins with it, is shown in WIDGET. */
static gboolean
is_shown (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_has_prefix (gtk_label_get_text (GTK_LABEL (widget)), text))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (is_shown (child, text))
        return TRUE;
    }

  return FALSE;
}

static GtkWidget *
make_overlay (GtkWidget *child)
{
  GtkWidget *overlay = adw_toast_overlay_new ();

  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), child);

  return g_object_ref_sink (overlay);
}

static void
test_a_report_is_shown_as_it_is_written (void)
{
  GtkWidget *widget = gtk_label_new (NULL);
  g_autoptr (GtkWidget) overlay = make_overlay (widget);

  way_report (widget, "Tea & <cake>", TRUE);
  g_assert_true (is_shown (overlay, "Tea & <cake>"));
  g_assert_true (is_shown (overlay, "Undo"));
}

static GtkWidget *
find_label (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_label (child, text);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
test_a_long_report_is_not_cut_off (void)
{
  const char *text =
      "Nothing can be written in that folder, and this goes on for a while yet. Then "
      "it says what there is to do.";
  GtkWidget *widget = gtk_label_new (NULL);
  g_autoptr (GtkWidget) overlay = make_overlay (widget);
  GtkWidget *label;
  int width;

  way_report (widget, text, TRUE);
  label = find_label (overlay, text);
  g_assert_nonnull (label);
  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  g_assert_cmpint (width, <, 500);
  g_assert_cmpint (gtk_label_get_ellipsize (GTK_LABEL (label)), ==, PANGO_ELLIPSIZE_NONE);
}

static void
test_an_error_says_what_to_do (void)
{
  GtkWidget *widget = gtk_label_new (NULL);
  g_autoptr (GtkWidget) overlay = make_overlay (widget);
  g_autoptr (GError) error =
                 g_error_new_literal (WAY_DATABASE_ERROR, SQLITE_FULL, "what they said is in here");

  g_test_expect_message (NULL, G_LOG_LEVEL_MESSAGE, "*13*");
  way_report_error (widget, "The wish could not be added", error);
  g_assert_true (is_shown (overlay, "The wish could not be added. The disk is full."));
  g_assert_false (is_shown (overlay, "what they said"));
}

static GtkWidget *
find_button (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_BUTTON (widget) && gtk_widget_get_visible (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child);

  return found;
}

static void
test_an_error_is_told_once (void)
{
  GtkWidget *widget = gtk_label_new (NULL);
  g_autoptr (GtkWidget) overlay = make_overlay (widget);
  g_autoptr (GError) error = g_error_new_literal (WAY_DATABASE_ERROR, SQLITE_FULL, "");

  for (guint i = 0; i < 2; i++)
    {
      g_test_expect_message (NULL, G_LOG_LEVEL_MESSAGE, "*13*");
      way_report_error (widget, "The wish could not be added", error);
    }
  g_signal_emit_by_name (find_button (overlay), "clicked"); /* dismisses it */
  while (g_main_context_pending (NULL))
    g_main_context_iteration (NULL, FALSE);
  g_assert_false (is_shown (overlay, "The wish could not be added"));
}

static void
test_every_trouble_has_its_advice (void)
{
  const int codes[] = {
    SQLITE_FULL,  SQLITE_READONLY,        SQLITE_BUSY, SQLITE_CORRUPT, SQLITE_IOERR,
    SQLITE_ERROR, SQLITE_CONSTRAINT_CHECK
  };
  g_autoptr (GHashTable) advice = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autoptr (GError) error = g_error_new_literal (WAY_DATABASE_ERROR, codes[i], "");

      g_hash_table_add (advice, (char *) way_report_advice (error));
    }
  g_assert_cmpuint (g_hash_table_size (advice), ==, G_N_ELEMENTS (codes));
}

#define TEST(name) g_test_add_func ("/report/" #name, test_##name)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  TEST (a_report_is_shown_as_it_is_written);
  TEST (a_long_report_is_not_cut_off);
  TEST (an_error_says_what_to_do);
  TEST (an_error_is_told_once);
  TEST (every_trouble_has_its_advice);

  return g_test_run ();
}
