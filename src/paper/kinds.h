#pragma once

#include "paper/papers.h"

G_BEGIN_DECLS

/* The kinds of paper, each in a file of its own: paper/plan-paper.c and so on. */
extern const WayPaperKind way_plan_paper;
extern const WayPaperKind way_signs_paper;
extern const WayPaperKind way_crisis_card_paper;
extern const WayPaperKind way_fridge_paper;
extern const WayPaperKind way_support_plan_paper;
extern const WayPaperKind way_profile_paper;
extern const WayPaperKind way_personal_profile_paper;
extern const WayPaperKind way_network_paper;
extern const WayPaperKind way_story_paper;
extern const WayPaperKind way_look_back_paper;
extern const WayPaperKind way_booklet_paper;
extern const WayPaperKind way_blank_profile_paper;
extern const WayPaperKind way_blank_options_paper;
extern const WayPaperKind way_blank_plan_paper;
extern const WayPaperKind way_blank_signs_paper;
extern const WayPaperKind way_blank_crisis_card_paper;

G_END_DECLS
