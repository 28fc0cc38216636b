#include "views/find-dialog.h"

#include <glib/gi18n.h>
#include <string.h>

#include "model/words.h"
#include "store/search.h"
#include "views/found.h"

/* More would not be read; one more letter helps more. */
#define MAX_ROWS 60

/* So many letters are shown before what was found. */
#define BEFORE 30

struct _WayFindDialog
{
  AdwWindow parent_instance;

  WaySearch *search;
  GPtrArray *findings; /* of WayFinding, one for each row and perhaps more */

  /* Template children */
  GtkEditable *entry;
  GtkStack *pages;
  GtkListBox *list;
  GtkLabel *more;
};

G_DEFINE_FINAL_TYPE (WayFindDialog, way_find_dialog, ADW_TYPE_WINDOW)

static const WayFinding *
get_finding (WayFindDialog *self, GtkListBoxRow *row)
{
  return g_ptr_array_index (self->findings, gtk_list_box_row_get_index (row));
}

/* The name of a stage, or of one of the sheets that are there beside the stages. */
static const char *
name_stage (const char *stage)
{
  gboolean sheet = g_str_equal (stage, "signs") || g_str_equal (stage, "crisis");

  return way_word (sheet ? "sheet.kind" : "stage", stage);
}

static void
header_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data)
{
  const char *stage = get_finding (user_data, row)->stage;
  GtkWidget *header;

  if (before != NULL && g_str_equal (get_finding (user_data, before)->stage, stage))
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  header = g_object_new (GTK_TYPE_LABEL, "label", name_stage (stage), "xalign", 0.0,
                         "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);
  gtk_widget_add_css_class (header, "heading");
  gtk_list_box_row_set_header (row, header);
}

/* The line in which the word stands, from a little before it on; the word is bold. */
static char *
excerpt (const WayFinding *finding)
{
  const char *text = finding->text, *word = text + finding->start, *from = word;
  g_autofree char *before = NULL, *found = NULL, *after = NULL;

  for (guint i = 0; i < BEFORE && from > text && from[-1] != '\n'; i++)
    from = g_utf8_prev_char (from);
  while (from > text && from < word && from[-1] != ' ' && from[-1] != '\n')
    from = g_utf8_next_char (from);
  before = g_markup_escape_text (from, word - from);
  found = g_markup_escape_text (word, (gssize) (finding->end - finding->start));
  after = g_markup_escape_text (text + finding->end, (gssize) strcspn (text + finding->end, "\n"));

  return g_strconcat (from > text && from[-1] != '\n' ? "…" : "", before, "<b>", found, "</b>",
                      after, NULL);
}

static GtkWidget *
make_row (const WayFinding *finding)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *markup = excerpt (finding);
  GtkWidget *text = g_object_new (GTK_TYPE_LABEL, "label", markup, "use-markup", TRUE, "xalign",
                                  0.0, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  GtkWidget *what = g_object_new (GTK_TYPE_LABEL, "label", finding->what, "xalign", 0.0, NULL);

  gtk_widget_add_css_class (what, "caption");
  gtk_widget_add_css_class (what, "dim-label");
  gtk_box_append (GTK_BOX (box), text);
  gtk_box_append (GTK_BOX (box), what);

  return box;
}

static void
show_findings (WayFindDialog *self)
{
  guint n = MIN (self->findings->len, MAX_ROWS), rest = self->findings->len - n;
  g_autofree char *more =
      g_strdup_printf (ngettext ("%u more place. One more letter narrows it down.",
                                 "%u more places. One more letter narrows it down.", rest),
                       rest);
  GtkListBoxRow *row;

  /* Rows that still wait to go must not ask for what was found before. */
  gtk_list_box_set_header_func (self->list, NULL, NULL, NULL);
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  gtk_list_box_set_header_func (self->list, header_cb, self, NULL);
  for (guint i = 0; i < n; i++)
    gtk_list_box_append (self->list, make_row (g_ptr_array_index (self->findings, i)));
  gtk_label_set_label (self->more, more);
  gtk_widget_set_visible (GTK_WIDGET (self->more), rest > 0);
}

static void
changed_cb (WayFindDialog *self)
{
  const char *words = gtk_editable_get_text (self->entry);

  g_ptr_array_unref (self->findings);
  self->findings = way_search_find (self->search, words);
  show_findings (self);
  if (self->findings->len > 0)
    gtk_stack_set_visible_child_name (self->pages, "found");
  else
    gtk_stack_set_visible_child_name (self->pages, *words != '\0' ? "nothing" : "start");
}

/* The dialog goes first: the place that is shown gets the focus. */
static void
row_cb (WayFindDialog *self, GtkListBoxRow *row)
{
  GtkWidget *parent = GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (self)));
  const WayFinding *finding = get_finding (self, row);
  g_autofree char *text = g_strdup (finding->text);
  const char *stage = finding->stage;
  gint64 id = finding->id;

  gtk_window_destroy (GTK_WINDOW (self));
  way_found_go (parent, stage, id, text);
}

static void
activate_cb (WayFindDialog *self)
{
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (self->list, 0);

  if (first != NULL)
    row_cb (self, first);
}

/* Down goes from the words to what was found, and Up from the first of it back. */
static gboolean
key_cb (WayFindDialog *self, guint key)
{
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (self->list, 0);

  return first != NULL && (key == GDK_KEY_Down || key == GDK_KEY_KP_Down) &&
         gtk_widget_grab_focus (GTK_WIDGET (first));
}

static gboolean
edge_cb (WayFindDialog *self, GtkDirectionType direction)
{
  return direction == GTK_DIR_UP && gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
way_find_dialog_dispose (GObject *object)
{
  WayFindDialog *self = WAY_FIND_DIALOG (object);

  /* Rows that go ask for the headers of those that are left, when there are no findings any more.
   */
  if (self->list != NULL)
    gtk_list_box_set_header_func (self->list, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAY_TYPE_FIND_DIALOG);
  g_clear_object (&self->search);
  g_clear_pointer (&self->findings, g_ptr_array_unref);

  G_OBJECT_CLASS (way_find_dialog_parent_class)->dispose (object);
}

static void
way_find_dialog_class_init (WayFindDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = way_find_dialog_dispose;

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/care/waymark/Waymark/ui/find-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, WayFindDialog, entry);
  gtk_widget_class_bind_template_child (widget_class, WayFindDialog, pages);
  gtk_widget_class_bind_template_child (widget_class, WayFindDialog, list);
  gtk_widget_class_bind_template_child (widget_class, WayFindDialog, more);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, edge_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_cb);
}

static void
way_find_dialog_init (WayFindDialog *self)
{
  self->findings = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->list, header_cb, self, NULL);
}

void
way_find_dialog_present (GtkWidget *parent, WayStore *store)
{
  WayFindDialog *self =
      g_object_new (WAY_TYPE_FIND_DIALOG, "transient-for", gtk_widget_get_root (parent), NULL);

  self->search = way_search_new (store);
  gtk_window_present (GTK_WINDOW (self));
}
