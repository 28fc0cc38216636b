#include "model/domain.h"

#include <glib/gi18n.h>

struct _WayDomain
{
  WayRecord parent_instance;

  char *key;
  char *name;
  char *section;
  char *icon;
  gint64 shown;
  gint64 position;
};

static const WayColumn columns[] = {
  WAY_COLUMN (WayDomain, key, TEXT),     WAY_COLUMN (WayDomain, name, TEXT),
  WAY_COLUMN (WayDomain, section, TEXT), WAY_COLUMN (WayDomain, icon, TEXT),
  WAY_COLUMN (WayDomain, shown, INT),    WAY_COLUMN (WayDomain, position, INT),
};

static const WayDomainBuiltIn built_ins[] = {
  { "home", NC_ ("life domain", "Home"), "life", "user-home-symbolic", TRUE },
  { "work", NC_ ("life domain", "Work and daytime activities"), "life",
    "applications-engineering-symbolic", TRUE },
  { "learning", NC_ ("life domain", "Learning"), "life", "accessories-dictionary-symbolic", TRUE },
  { "leisure", NC_ ("life domain", "Free time"), "life", "applications-games-symbolic", TRUE },
  { "relationships", NC_ ("life domain", "Relationships"), "personal", "emoji-people-symbolic",
    TRUE },
  { "body", NC_ ("life domain", "Body and health"), "personal", "emoji-body-symbolic", TRUE },
  { "mood", NC_ ("life domain", "How I feel"), "personal", "face-smile-symbolic", TRUE },
  { "care", NC_ ("life domain", "Looking after myself"), "personal", "emoji-food-symbolic", TRUE },
  { "money", NC_ ("life domain", "Money and belongings"), "personal", "folder-symbolic", TRUE },
  { "meaning", NC_ ("life domain", "What gives my life meaning"), "personal",
    "weather-clear-symbolic", TRUE },
  { "safety", NC_ ("life domain", "Safety"), "personal", "security-high-symbolic", FALSE },
  { "family", NC_ ("life domain", "Family"), "personal", "system-users-symbolic", FALSE },
  { "parent", NC_ ("life domain", "My role as a parent"), "personal", "emoji-people-symbolic",
    FALSE },
  { "love", NC_ ("life domain", "Partner and love"), "personal", "emote-love-symbolic", FALSE },
  { "faith", NC_ ("life domain", "Faith and spirit"), "personal", "weather-clear-night-symbolic",
    FALSE },
  { "neighbourhood", NC_ ("life domain", "Neighbourhood"), "life", "mark-location-symbolic",
    FALSE },
  { "independence", NC_ ("life domain", "Independence"), "personal", "find-location-symbolic",
    FALSE },
  { "offices", NC_ ("life domain", "Getting along with offices"), "life",
    "folder-documents-symbolic", FALSE },
  { "substances", NC_ ("life domain", "Alcohol and drugs"), "personal", "emoji-symbols-symbolic",
    FALSE },
  { "support", NC_ ("life domain", "The support I get"), "personal", "emoji-objects-symbolic",
    FALSE },
  { "communication", NC_ ("life domain", "Communication"), "personal", "chat-message-new-symbolic",
    FALSE },
};

WAY_DEFINE_RECORD (WayDomain, way_domain, "domain")

static const WayDomainBuiltIn *
find_built_in (const char *key)
{
  for (guint i = 0; i < G_N_ELEMENTS (built_ins); i++)
    {
      if (g_strcmp0 (built_ins[i].key, key) == 0)
        return &built_ins[i];
    }

  return NULL;
}

const WayDomainBuiltIn *
way_domain_get_built_ins (guint *n)
{
  *n = G_N_ELEMENTS (built_ins);
  return built_ins;
}

const char *
way_domain_translate_label (const char *label)
{
  return g_dpgettext2 (NULL, "life domain", label);
}

const char *
way_domain_get_usual_label (WayDomain *self)
{
  const WayDomainBuiltIn *built_in;

  g_return_val_if_fail (WAY_IS_DOMAIN (self), NULL);

  /* A later version may know more keys than this one. */
  built_in = find_built_in (self->key);
  return built_in != NULL ? way_domain_translate_label (built_in->label) : self->key;
}

const char *
way_domain_get_label (WayDomain *self)
{
  g_return_val_if_fail (WAY_IS_DOMAIN (self), "");

  return self->name != NULL ? self->name : way_domain_get_usual_label (self);
}

const char *
way_domain_get_usual_icon (WayDomain *self)
{
  const WayDomainBuiltIn *built_in;

  g_return_val_if_fail (WAY_IS_DOMAIN (self), NULL);

  built_in = find_built_in (self->key);
  return built_in != NULL ? built_in->icon : "mark-location-symbolic";
}

const char *
way_domain_get_icon (WayDomain *self)
{
  g_return_val_if_fail (WAY_IS_DOMAIN (self), NULL);

  return self->icon != NULL ? self->icon : way_domain_get_usual_icon (self);
}
