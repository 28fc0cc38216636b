#include "store/portraits.h"

#include "model/portrait.h"
#include "model/trait.h"
#include "model/wish.h"
#include "store/goals.h"
#include "store/strengths.h"

typedef gboolean (*Holds) (WayRecord *record, WayRecord *portrait);

/* Returns (borrowed, nullable) the first record of TYPE that says what PORTRAIT says in COLUMN. */
static WayRecord *
find_said (WayStore *store, GType type, WayRecord *portrait, const char *column, Holds holds)
{
  const char *words = portrait != NULL ? way_record_get_text (portrait, column) : NULL;
  GListModel *list = way_store_get_list (store, type);

  for (guint i = 0; words != NULL && i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (WayRecord) record = g_list_model_get_item (list, i);

      if (g_str_equal (way_record_get_text (record, "words"), words) && holds (record, portrait))
        return record; /* the list holds it */
    }

  return NULL;
}

static gboolean
is_strength (WayRecord *trait, WayRecord *portrait)
{
  return g_str_equal (way_record_get_text (trait, "kind"), "strength");
}

static gboolean
is_of_domain (WayRecord *wish, WayRecord *portrait)
{
  return way_record_get_int (wish, "domain") == way_record_get_int (portrait, "domain");
}

WayRecord *
way_portraits_find (WayStore *store, gint64 domain)
{
  GListModel *list = way_store_get_list (store, WAY_TYPE_PORTRAIT);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (WayRecord) portrait = g_list_model_get_item (list, i);

      if (way_record_get_int (portrait, "domain") == domain)
        return portrait; /* the list holds it */
    }

  return NULL;
}

gboolean
way_portraits_say (WayRecord *portrait)
{
  return portrait != NULL && (way_record_get_text (portrait, "now") != NULL ||
                              way_record_get_text (portrait, "wish") != NULL ||
                              way_record_get_text (portrait, "helped") != NULL);
}

WayRecord *
way_portraits_find_strength (WayStore *store, WayRecord *portrait)
{
  return find_said (store, WAY_TYPE_TRAIT, portrait, "now", is_strength);
}

WayRecord *
way_portraits_find_wish (WayStore *store, WayRecord *portrait)
{
  return find_said (store, WAY_TYPE_WISH, portrait, "wish", is_of_domain);
}

gint64
way_portraits_add_strength (WayStore *store, WayRecord *portrait, GError **error)
{
  g_return_val_if_fail (WAY_IS_PORTRAIT (portrait), 0);

  return way_strength_add_of (store, way_record_get_text (portrait, "now"),
                              way_record_get_text (portrait, "now_by"), error);
}

gint64
way_portraits_add_wish (WayStore *store, WayRecord *portrait, GError **error)
{
  g_return_val_if_fail (WAY_IS_PORTRAIT (portrait), 0);

  return way_goals_add_wish_of (store, way_record_get_text (portrait, "wish"),
                                way_record_get_text (portrait, "wish_by"),
                                way_record_get_int (portrait, "domain"), error);
}
