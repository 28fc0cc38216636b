#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* What the two agreed on, or how the person sees it differently. */
#define WAY_TYPE_AGREEMENT (way_agreement_get_type ())
G_DECLARE_FINAL_TYPE (WayAgreement, way_agreement, WAY, AGREEMENT, WayRecord)

G_END_DECLS
