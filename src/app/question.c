#include "app/question.h"

GtkWindow *
way_question_new (GtkWindow *window,
                  const char *heading,
                  const char *body,
                  const char *safe,
                  const char *safe_label,
                  const char *other,
                  const char *other_label)
{
  g_autofree char *text = NULL;
  AdwMessageDialog *dialog;

  g_return_val_if_fail (GTK_IS_WINDOW (window), NULL);

  /* Both in the body: libadwaita 1.7 has no room for the words of a heading of its own. */
  text = g_markup_printf_escaped ("<span size=\"x-large\" weight=\"bold\">%s</span>\n\n%s", heading,
                                  body);
  dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (window, NULL, NULL));
  gtk_window_set_title (GTK_WINDOW (dialog), heading);
  adw_message_dialog_set_body_use_markup (dialog, TRUE);
  adw_message_dialog_set_body (dialog, text);
  adw_message_dialog_add_responses (dialog, safe, safe_label, other, other_label, NULL);
  adw_message_dialog_set_response_appearance (dialog, other, ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (dialog, safe);
  adw_message_dialog_set_close_response (dialog, safe);

  return GTK_WINDOW (dialog);
}
