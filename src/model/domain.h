#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* A life domain. */
#define WAY_TYPE_DOMAIN (way_domain_get_type ())
G_DECLARE_FINAL_TYPE (WayDomain, way_domain, WAY, DOMAIN, WayRecord)

/* A domain that every new journey has, on the wheel or ready to be switched on. */
typedef struct
{
  const char *key;
  const char *label;   /* in English: show what way_domain_get_label() says */
  const char *section; /* "life" or "personal" */
  const char *icon;    /* symbolic icon name */
  gboolean shown;
} WayDomainBuiltIn;

/* Returns (borrowed) the N built-in domains in their order. */
const WayDomainBuiltIn *way_domain_get_built_ins (guint *n);

/* Returns (borrowed) the person's own name for it, else the built-in one, translated. */
const char *way_domain_get_label (WayDomain *self);

/* Returns (borrowed) its own icon, else the usual one. */
const char *way_domain_get_icon (WayDomain *self);

/* Return (borrowed) what a domain has where the person has not said anything else: the built-in
 * name, translated (NULL for an own domain), and the built-in icon or a general one. */
const char *way_domain_get_usual_label (WayDomain *self);
const char *way_domain_get_usual_icon (WayDomain *self);

/* Returns (borrowed) the LABEL of a built-in domain in the language shown now. */
const char *way_domain_translate_label (const char *label);

G_END_DECLS
