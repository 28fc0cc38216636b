#include "app/unsaved.h"

#include <glib/gi18n.h>

#include "app/question.h"

#define QUESTION "way-unsaved-question" /* the dialog, as long as it is not answered */

static void
response_cb (GtkWindow *window, const char *response, GtkWindow *question)
{
  g_object_set_data (G_OBJECT (window), QUESTION, NULL);
  if (!g_str_equal (response, "close"))
    return;

  gtk_window_set_transient_for (question, NULL); /* it outlives the window */
  gtk_window_destroy (window);
}

static GtkWindow *
make_question (GtkWindow *window)
{
  GtkWindow *question = way_question_new (
      window, _("Not saved yet"), _("The last words could not be saved. They are still "
                                                "here. Keep the journey open and try again, or "
                                                "close it without them."),
                                      "keep", _("_Keep open"), "close", _("_Close without them"));

  g_signal_connect_object (question, "response", G_CALLBACK (response_cb), window,
                           G_CONNECT_SWAPPED);
  return question;
}

void
way_unsaved_ask (GtkWindow *window)
{
  GtkWindow *question = g_object_get_data (G_OBJECT (window), QUESTION);

  g_return_if_fail (GTK_IS_WINDOW (window));

  if (question == NULL)
    {
      question = make_question (window);
      g_object_set_data (G_OBJECT (window), QUESTION, question);
    }
  gtk_window_present (question);
}
