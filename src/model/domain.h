#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* A life domain. */
#define WAY_TYPE_DOMAIN (way_domain_get_type ())
G_DECLARE_FINAL_TYPE (WayDomain, way_domain, WAY, DOMAIN, WayRecord)

G_END_DECLS
