#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* What is to be talked about in a meeting. */
#define WAY_TYPE_TOPIC (way_topic_get_type ())
G_DECLARE_FINAL_TYPE (WayTopic, way_topic, WAY, TOPIC, WayRecord)

G_END_DECLS
