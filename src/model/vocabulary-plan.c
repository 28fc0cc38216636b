#include "model/vocabulary.h"

#include <glib/gi18n.h>

static const WayWord stages[] = {
  { "connecting", NC_ ("stage", "Connecting"), "system-users-symbolic" },
  { "understanding", NC_ ("stage", "Understanding"), "find-location-symbolic" },
  { "goals", NC_ ("stage", "Goals"), "emoji-flags-symbolic" },
  { "plan", NC_ ("stage", "Plan"), "view-list-bullet-symbolic" },
  { "doing", NC_ ("stage", "Doing"), "daytime-sunrise-symbolic" },
  { "learning", NC_ ("stage", "Learning"), "accessories-dictionary-symbolic" },
  { NULL },
};

static const WayWord acts[] = {
  { "connecting", NC_ ("core act", "Connecting"), "way-connecting-symbolic" },
  { "understanding", NC_ ("core act", "Understanding"), "way-understanding-symbolic" },
  { "ensuring", NC_ ("core act", "Ensuring"), "way-ensuring-symbolic" },
  { "strengthening", NC_ ("core act", "Strengthening"), "way-strengthening-symbolic" },
  { NULL },
};

static const WayWord areas[] = {
  { "development", NC_ ("support area", "Well-being and personal development") },
  { "vulnerability", NC_ ("support area", "Dealing with vulnerability") },
  { "surroundings", NC_ ("support area", "Relationships and environments") },
  { NULL },
};

static const WayWord doers[] = {
  { "person", NC_ ("who", "Me") },          { "worker", NC_ ("who", "The worker") },
  { "other", NC_ ("who", "Someone else") }, { "service", NC_ ("who", "A service") },
  { "nobody", NC_ ("who", "Nobody yet") },  { NULL },
};

static const WayWord readers[] = {
  { "person", NC_ ("who", "Me") },
  { "worker", NC_ ("who", "The worker") },
  { "both", NC_ ("who", "Both of us") },
  { "other", NC_ ("who", "Someone else") },
  { NULL },
};

static const WayWord wishes[] = {
  { "open", NC_ ("wish", "Open") },
  { "goal", NC_ ("wish", "Became a goal"), "emoji-flags-symbolic" },
  { "resting", NC_ ("wish", "Resting") },
  { NULL },
};

static const WayWord owners[] = {
  { "personal", NC_ ("goal", "Personal goal") },
  { "support", NC_ ("goal", "Support goal") },
  { NULL },
};

static const WayWord kinds[] = {
  { "exploring", NC_ ("goal", "Exploring") },
  { "choosing", NC_ ("goal", "Choosing") },
  { "obtaining", NC_ ("goal", "Obtaining") },
  { "retaining", NC_ ("goal", "Retaining") },
  { NULL },
};

static const WayWord starts[] = {
  { "exploring", NC_ ("goal", "I want to find out whether…") },
  { "choosing", NC_ ("goal", "I want to choose between…") },
  { "obtaining", NC_ ("goal", "I want to get…") },
  { "retaining", NC_ ("goal", "I want to keep…") },
  { NULL },
};

static const WayWord means[] = {
  { "exploring", NC_ ("goal", "I am finding out what is possible") },
  { "choosing", NC_ ("goal", "I am choosing") },
  { "obtaining", NC_ ("goal", "I am getting what I want") },
  { "retaining", NC_ ("goal", "I am keeping what is good") },
  { NULL },
};

static const WayWord goal_states[] = {
  { "new", NC_ ("goal", "New") },
  { "working", NC_ ("goal", "Working on it") },
  { "resting", NC_ ("goal", "Resting") },
  { "reached", NC_ ("goal", "Reached") },
  { "changed", NC_ ("goal", "Changed") },
  { "dropped", NC_ ("goal", "Let go") },
  { NULL },
};

static const WayWord fields[] = {
  { "words", NC_ ("former goal", "The words") },
  { "owner", NC_ ("former goal", "Whose goal it is") },
  { "kind", NC_ ("former goal", "The kind") },
  { "state", NC_ ("former goal", "Where it stands") },
  { NULL },
};

static const WayWord sides[] = {
  { "for", NC_ ("argument", "What speaks for it"), "list-add-symbolic" },
  { "against", NC_ ("argument", "What speaks against it"), "list-remove-symbolic" },
  { NULL },
};

static const WayWord dues[] = {
  { "on", NC_ ("due date", "On that day") },
  { "by", NC_ ("due date", "By that day") },
  { NULL },
};

static const WayWord foci[] = {
  { "ensuring", NC_ ("focus", "Ensuring"), "way-ensuring-symbolic" },
  { "strengthening", NC_ ("focus", "Strengthening"), "way-strengthening-symbolic" },
  { NULL },
};

static const WayWord repeats[] = {
  { "daily", NC_ ("how often", "Every day") },
  { "weekly", NC_ ("how often", "Every week") },
  { "fortnightly", NC_ ("how often", "Every two weeks") },
  { "monthly", NC_ ("how often", "Every month") },
  { NULL },
};

static const WayWord activity_states[] = {
  { "open", NC_ ("step", "Still open") },
  { "done", NC_ ("step", "Done"), "object-select-symbolic" },
  { "partly", NC_ ("step", "Partly") },
  { "not", NC_ ("step", "Not this time") },
  { "changed", NC_ ("step", "Done differently") },
  { NULL },
};

static const WayWord plans[] = {
  { "recovery", NC_ ("plan", "My recovery plan") },
  { "support", NC_ ("plan", "Support plan") },
  { NULL },
};

static const WayWord outcomes[] = {
  { "worse", NC_ ("outcome", "Worse") },
  { "same", NC_ ("outcome", "As it was") },
  { "hoped", NC_ ("outcome", "As hoped") },
  { "better", NC_ ("outcome", "Better") },
  { "much_better", NC_ ("outcome", "Much better") },
  { NULL },
};

static const WayWord decisions[] = {
  { "go_on", NC_ ("decision", "Go on") },
  { "change_goal", NC_ ("decision", "Change the goal") },
  { "change_steps", NC_ ("decision", "Change the steps") },
  { "new_goal", NC_ ("decision", "A new goal") },
  { "rest", NC_ ("decision", "Rest") },
  { "finish", NC_ ("decision", "Finish and celebrate") },
  { NULL },
};

const WayVocabulary way_plan_vocabularies[] = {
  { "stage", "stage", stages },
  { "tag.act", "core act", acts },
  { "tag.area", "support area", areas },
  { "goal.area", "support area", areas },
  { "activity.who", "who", doers },
  { "letter.who", "who", readers },
  { "wish.state", "wish", wishes },
  { "goal.owner", "goal", owners },
  { "goal.kind", "goal", kinds },
  { "goal.kind.start", "goal", starts },
  { "goal.kind.means", "goal", means },
  { "goal.state", "goal", goal_states },
  { "former.field", "former goal", fields },
  { "argument.side", "argument", sides },
  { "activity.due", "due date", dues },
  { "activity.focus", "focus", foci },
  { "activity.repeats", "how often", repeats },
  { "activity.state", "step", activity_states },
  { "experience.outcome", "step", activity_states + 1 }, /* what was tried is not open */
  { "agreement.plan", "plan", plans },
  { "review.outcome", "outcome", outcomes },
  { "review.decision", "decision", decisions },
  { NULL },
};
