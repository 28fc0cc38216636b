#include "views/profile-saving.h"

#include "model/score.h"
#include "store/scoring.h"
#include "views/form-value.h"

static gboolean
save (WayStore *store,
      gint64 profile,
      gint64 domain,
      WayEditor *editor,
      const char *column,
      GError **error)
{
  const char *title = way_editor_get_title (editor), *whose = way_editor_get_whose (editor);
  const char *whose_column = way_editor_get_whose_column (editor);

  if (whose_column == NULL)
    return way_scoring_set_int (store, title, &profile, domain, column,
                                way_editor_get_number (editor), error);
  if (!g_str_equal (column, whose_column))
    return way_scoring_set_text (store, title, &profile, domain, column,
                                 way_editor_get_text (editor), whose, error);

  /* Where nothing is said yet, whose words it will be comes with the first of them. */
  return way_scoring_find (store, profile, domain) == NULL ||
         way_scoring_set_text (store, title, &profile, domain, column, whose, NULL, error);
}

static void
take_back (WayStore *store,
           gint64 profile,
           gint64 domain,
           WayEditor *editor,
           const char *column,
           const GError *error)
{
  g_autoptr (WayRecord) draft = way_record_new (WAY_TYPE_SCORE);
  WayRecord *score = way_scoring_find (store, profile, domain);
  WayRecord *record = score != NULL ? score : draft;

  way_form_value_take_back (store, record, editor, way_form_value_find_column (record, column),
                            error);
}

gboolean
way_profile_saving_edit (WayStore *store,
                         gint64 profile,
                         gint64 domain,
                         WayEditor *editor,
                         const char *column,
                         GError **error)
{
  g_autoptr (GError) trouble = NULL;

  g_return_val_if_fail (WAY_IS_STORE (store) && WAY_IS_EDITOR (editor), FALSE);

  if (save (store, profile, domain, editor, column, &trouble))
    return TRUE;

  take_back (store, profile, domain, editor, column, trouble);
  g_propagate_error (error, g_steal_pointer (&trouble));
  return FALSE;
}
