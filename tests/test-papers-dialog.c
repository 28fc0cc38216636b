#include "views/papers-dialog.h"

#include <glib/gi18n.h>

#include "journey-fixture.h"
#include "model/language.h"
#include "paper/papers.h"
#include "views/paper-preview.h"
#include "widget-fixture.h"

static GtkWindow *
find_window (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (g_type_is_a (G_OBJECT_TYPE (window), type))
        return window;
    }

  return NULL;
}

static void
test_every_paper_is_listed_in_plain_words (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  GtkWindow *parent = GTK_WINDOW (gtk_window_new ());
  const WayPaperKind *const *kinds = way_papers_get ();
  GtkWindow *dialog;

  gtk_window_present (parent);
  way_papers_dialog_present (GTK_WIDGET (parent), store);
  dialog = find_window (WAY_TYPE_PAPERS_DIALOG);

  for (guint i = 0; kinds[i] != NULL; i++)
    {
      g_assert_nonnull (find_text (GTK_WIDGET (dialog), kinds[i]->title));
      g_assert_nonnull (find_text (GTK_WIDGET (dialog), kinds[i]->about));
    }

  gtk_window_destroy (dialog);
  gtk_window_destroy (parent);
  settle ();
}

static void
test_a_row_shows_its_paper (void)
{
  g_autoptr (WayStore) store = create_journey (":memory:", "Frank");
  GtkWindow *parent = GTK_WINDOW (gtk_window_new ());
  GtkWindow *preview;
  GtkWidget *row;

  gtk_window_present (parent);
  way_papers_dialog_present (GTK_WIDGET (parent), store);
  row = find_type (GTK_WIDGET (find_window (WAY_TYPE_PAPERS_DIALOG)), ADW_TYPE_ACTION_ROW);
  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  settle ();

  g_assert_null (find_window (WAY_TYPE_PAPERS_DIALOG));
  preview = find_window (WAY_TYPE_PAPER_PREVIEW);
  g_assert_nonnull (find_text (GTK_WIDGET (preview), way_papers_get ()[0]->title));

  gtk_window_destroy (parent);
  settle ();
}

int
main (int argc, char **argv)
{
  way_language_init (NULL);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/papers-dialog/every-paper-is-listed",
                   test_every_paper_is_listed_in_plain_words);
  g_test_add_func ("/papers-dialog/a-row-shows-its-paper", test_a_row_shows_its_paper);

  return g_test_run ();
}
