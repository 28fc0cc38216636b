#include <glib/gstdio.h>

#include "model/domain.h"
#include "model/element.h"
#include "model/words.h"
#include "store/database.h"
#include "store/store-private.h"

static gboolean
add_domains (WayStore *self, GError **error)
{
  guint n_built_ins;
  const WayDomainBuiltIn *built_ins = way_domain_get_built_ins (&n_built_ins);

  for (guint i = 0; i < n_built_ins; i++)
    {
      g_autoptr (WayRecord) domain = way_record_new (WAY_TYPE_DOMAIN);

      way_record_set_text (domain, "key", built_ins[i].key);
      way_record_set_text (domain, "section", built_ins[i].section);
      way_record_set_text (domain, "icon", built_ins[i].icon);
      way_record_set_int (domain, "shown", built_ins[i].shown);
      way_record_set_int (domain, "position", i);
      if (way_store_add (self, domain, error) == 0)
        return FALSE;
    }

  return TRUE;
}

static gboolean
add_elements (WayStore *self, GError **error)
{
  for (const WayWord *word = way_words_get ("element.key"); word->key != NULL; word++)
    {
      g_autoptr (WayRecord) element = way_record_new (WAY_TYPE_ELEMENT);

      way_record_set_text (element, "key", word->key);
      if (way_store_add (self, element, error) == 0)
        return FALSE;
    }

  return TRUE;
}

WayStore *
way_store_create (const char *path, WayRecord *journey, GError **error)
{
  g_autoptr (WayStore) self = NULL;
  sqlite3 *db;

  g_return_val_if_fail (WAY_IS_JOURNEY (journey), NULL);

  db = way_database_create (path, error);
  if (db == NULL)
    return NULL;
  self = way_store_take (path, db, error);

  if (self != NULL && way_store_begin (self, NULL, error) &&
      way_store_end (self,
                     way_store_add (self, journey, error) != 0 && add_domains (self, error) &&
                         add_elements (self, error),
                     error))
    {
      way_store_forget (self);
      return g_steal_pointer (&self);
    }

  /* An empty file would be there for good, and be no journey. */
  if (self != NULL && !g_str_equal (path, ":memory:"))
    g_unlink (path);
  return NULL;
}
