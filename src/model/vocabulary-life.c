#include "model/vocabulary.h"

#include <glib/gi18n.h>

static const WayWord words_by[] = {
  { "person", NC_ ("whose words", "My words") },
  { "worker", NC_ ("whose words", "The worker’s words") },
  { "close", NC_ ("whose words", "Words of someone close") },
  { "both", NC_ ("whose words", "Our words") },
  { NULL },
};

static const WayWord languages[] = {
  { "en", "English" }, { "et", "Eesti" }, { "cs", "Čeština" }, { "ru", "Русский" }, { NULL },
};

static const WayWord elements[] = {
  { "compassion", NC_ ("element of recovery", "Compassion and attention") },
  { "hope", NC_ ("element of recovery", "Hope and trust") },
  { "story", NC_ ("element of recovery", "Personal story and own identity") },
  { "talents", NC_ ("element of recovery", "Qualities and talent development") },
  { "vulnerability",
    NC_ ("element of recovery", "Handling vulnerability, stigma and self-stigma") },
  { "autonomy", NC_ ("element of recovery", "Autonomy and self-sustainability") },
  { "belonging", NC_ ("element of recovery", "Positive relationships and sense of belonging") },
  { "roles", NC_ ("element of recovery", "Meaningful activities and social roles") },
  { "environments", NC_ ("element of recovery", "Beneficial environments") },
  { "resources", NC_ ("element of recovery", "Material resources") },
  { NULL },
};

static const WayWord meanings[] = {
  { "compassion",
    NC_ ("what an element means", "Somebody listens, and is kind to me. I am, too.") },
  { "hope", NC_ ("what an element means", "Things can get better, and somebody believes in me.") },
  { "story", NC_ ("what an element means", "I am more than my illness or my file.") },
  { "talents",
    NC_ ("what an element means", "What I am good at, and what I want to get better at.") },
  { "vulnerability",
    NC_ ("what an element means", "Living with what is hard, and with what others think of it.") },
  { "autonomy", NC_ ("what an element means", "I decide, and I manage as much as I can myself.") },
  { "belonging", NC_ ("what an element means", "People who are glad that I am there.") },
  { "roles",
    NC_ ("what an element means", "Something to get up for: parent, colleague, neighbour…") },
  { "environments", NC_ ("what an element means", "Places where I am safe and welcome.") },
  { "resources", NC_ ("what an element means", "A home, enough money, the things one needs.") },
  { NULL },
};

static const WayWord importances[] = {
  { "little", NC_ ("element of recovery", "A little") },
  { "quite", NC_ ("element of recovery", "Quite") },
  { "very", NC_ ("element of recovery", "Very") },
  { NULL },
};

static const WayWord sections[] = {
  { "life", NC_ ("section of domains", "Live, work, learn, free time") },
  { "personal", NC_ ("section of domains", "Personal") },
  { NULL },
};

static const WayWord days[] = {
  { "monday", NC_ ("best day", "Monday") },
  { "tuesday", NC_ ("best day", "Tuesday") },
  { "wednesday", NC_ ("best day", "Wednesday") },
  { "thursday", NC_ ("best day", "Thursday") },
  { "friday", NC_ ("best day", "Friday") },
  { "saturday", NC_ ("best day", "Saturday") },
  { "sunday", NC_ ("best day", "Sunday") },
  { "any", NC_ ("best day", "Any day") },
  { NULL },
};

static const WayWord channels[] = {
  { "visit", NC_ ("channel", "A visit"), "user-home-symbolic" },
  { "phone", NC_ ("channel", "A phone call"), "call-start-symbolic" },
  { "message", NC_ ("channel", "A text message"), "phone-symbolic" },
  { "letter", NC_ ("channel", "A letter"), "mail-unread-symbolic" },
  { "email", NC_ ("channel", "An e-mail"), "mail-send-symbolic" },
  { "outside", NC_ ("channel", "Meeting outside"), "mark-location-symbolic" },
  { NULL },
};

static const WayWord circles[] = {
  { "family", NC_ ("people around me", "Family") },
  { "friends", NC_ ("people around me", "Friends") },
  { "neighbours", NC_ ("people around me", "Neighbours") },
  { "work", NC_ ("people around me", "Work or school") },
  { "leisure", NC_ ("people around me", "Free time") },
  { "professionals", NC_ ("people around me", "Professionals") },
  { "pets", NC_ ("people around me", "Pets") },
  { "online", NC_ ("people around me", "Online") },
  { NULL },
};

static const WayWord rings[] = {
  { "1", NC_ ("how close a person is", "Very close") },
  { "2", NC_ ("how close a person is", "Close") },
  { "3", NC_ ("how close a person is", "Further away") },
  { NULL },
};

static const WayWord energies[] = {
  { "gives", NC_ ("contact with a person", "Gives me support") },
  { "receives", NC_ ("contact with a person", "Gets support from me") },
  { "both", NC_ ("contact with a person", "We support each other") },
  { "costs", NC_ ("contact with a person", "Costs me energy") },
  { NULL },
};

static const WayWord wanted[] = {
  { "more", NC_ ("contact with a person", "More contact") },
  { "same", NC_ ("contact with a person", "Contact as it is") },
  { "less", NC_ ("contact with a person", "Less contact") },
  { NULL },
};

static const WayWord meetings[] = {
  { "planned", NC_ ("meeting", "Planned") },
  { "held", NC_ ("meeting", "We met") },
  { "missed", NC_ ("meeting", "It did not come about") },
  { NULL },
};

static const WayWord contact_kinds[] = {
  { "visit", NC_ ("contact", "Visit"), "user-home-symbolic" },
  { "door", NC_ ("contact", "At the door"), "preferences-system-notifications-symbolic" },
  { "letter", NC_ ("contact", "Note in the letter box"), "mail-unread-symbolic" },
  { "phone", NC_ ("contact", "Phone"), "call-start-symbolic" },
  { "message", NC_ ("contact", "Message"), "phone-symbolic" },
  { "outside", NC_ ("contact", "Met outside"), "mark-location-symbolic" },
  { "others", NC_ ("contact", "Meeting with others"), "emoji-people-symbolic" },
  { NULL },
};

static const WayWord contact_outcomes[] = {
  { "long", NC_ ("contact", "A long talk"), "user-available-symbolic" },
  { "short", NC_ ("contact", "A short talk"), "user-available-symbolic" },
  { "door", NC_ ("contact", "A few words at the door"), "user-available-symbolic" },
  { "closed", NC_ ("contact", "The door stayed closed") },
  { "silent", NC_ ("contact", "No answer") },
  { "note", NC_ ("contact", "Note left"), "mail-unread-symbolic" },
  { NULL },
};

static const WayWord faces[] = {
  { "good", NC_ ("how it was", "Good"), "face-smile-symbolic" },
  { "so", NC_ ("how it was", "So-so"), "face-plain-symbolic" },
  { "hard", NC_ ("how it was", "Hard"), "face-sad-symbolic" },
  { NULL },
};

static const WayWord pair[] = {
  { "person", NC_ ("who", "Me") },
  { "worker", NC_ ("who", "The worker") },
  { NULL },
};

static const WayWord trait_kinds[] = {
  { "strength", NC_ ("strengths and vulnerability", "Strength"), "way-strengthening-symbolic" },
  { "vulnerability", NC_ ("strengths and vulnerability", "Vulnerability") },
  { NULL },
};

static const WayWord trait_sources[] = {
  { "person", NC_ ("strengths and vulnerability", "In me") },
  { "surroundings", NC_ ("strengths and vulnerability", "Around me") },
  { NULL },
};

static const WayWord stigmas[] = {
  { "others", NC_ ("stigma", "How others see me") },
  { "self", NC_ ("stigma", "How I see myself because of it") },
  { NULL },
};

static const WayWord facets[] = {
  { "profile", NC_ ("part of understanding", "Life domains") },
  { "portrait", NC_ ("part of understanding", "In my words") },
  { "story", NC_ ("part of understanding", "My story") },
  { "traits", NC_ ("part of understanding", "Strengths") },
  { "elements", NC_ ("part of understanding", "What matters to me") },
  { "people", NC_ ("part of understanding", "People") },
  { "places", NC_ ("part of understanding", "Places") },
  { NULL },
};

static const WayWord tones[] = {
  { "-2", NC_ ("how a time was", "Very hard") }, { "-1", NC_ ("how a time was", "Hard") },
  { "0", NC_ ("how a time was", "Both") },       { "1", NC_ ("how a time was", "Good") },
  { "2", NC_ ("how a time was", "Very good") },  { NULL },
};

static const WayWord place_kinds[] = {
  { "live", NC_ ("place", "Where I live"), "user-home-symbolic" },
  { "work", NC_ ("place", "Where I work"), "applications-engineering-symbolic" },
  { "learn", NC_ ("place", "Where I learn"), "accessories-dictionary-symbolic" },
  { "leisure", NC_ ("place", "Where I spend my free time"), "applications-games-symbolic" },
  { "online", NC_ ("place", "Online"), "network-workgroup-symbolic" },
  { NULL },
};

static const WayWord answers[] = {
  { "yes", NC_ ("place", "Yes") },
  { "partly", NC_ ("place", "Partly") },
  { "no", NC_ ("place", "No") },
  { NULL },
};

static const WayWord circumstances[] = {
  { "resource", NC_ ("context", "What I have") },
  { "duty", NC_ ("context", "What the law asks of me") },
  { "service", NC_ ("context", "Other services") },
  { NULL },
};

static const WayWord phases[] = {
  { "well", NC_ ("how I am today", "Well"), "weather-few-clouds-symbolic" },
  { "harder", NC_ ("how I am today", "Harder"), "weather-overcast-symbolic" },
  { "crisis", NC_ ("how I am today", "Crisis"), "weather-storm-symbolic" },
  { NULL },
};

static const WayWord line_phases[] = {
  { "well", NC_ ("warning signs", "When I am well"), "weather-few-clouds-symbolic" },
  { "harder", NC_ ("warning signs", "When it gets harder"), "weather-overcast-symbolic" },
  { "crisis", NC_ ("warning signs", "Crisis"), "weather-storm-symbolic" },
  { NULL },
};

static const WayWord sheets[] = {
  { "signs", NC_ ("sheet", "Early warning signs"), "way-ensuring-symbolic" },
  { "crisis", NC_ ("sheet", "Crisis card"), "user-info-symbolic" },
  { NULL },
};

static const WayWord lines[] = {
  { "sign", NC_ ("warning signs", "How you can tell") },
  { "me", NC_ ("warning signs", "What I do") },
  { "others", NC_ ("warning signs", "What others can do") },
  { "worker", NC_ ("warning signs", "What the worker does") },
  { "trigger", NC_ ("warning signs", "What throws me off balance") },
  { "helps", NC_ ("warning signs", "What helps me") },
  { "useless", NC_ ("warning signs", "What does not help") },
  { "call", NC_ ("warning signs", "Please ring") },
  { "avoid", NC_ ("warning signs", "Please do not ring") },
  { "medication", NC_ ("warning signs", "My medicines") },
  { "medical", NC_ ("warning signs", "What a doctor should know") },
  { "agreement", NC_ ("warning signs", "What we agreed") },
  { "look_after", NC_ ("warning signs", "Please look after") },
  { NULL },
};

const WayVocabulary way_life_vocabularies[] = {
  { "words_by", "whose words", words_by },
  { "journey.language", NULL, languages },
  { "journey.paper_language", NULL, languages },
  { "element.key", "element of recovery", elements },
  { "tag.element", "element of recovery", elements },
  { "element.importance", "element of recovery", importances },
  { "element.means", "what an element means", meanings },
  { "domain.section", "section of domains", sections },
  { "facet", "part of understanding", facets },
  { "journey.best_day", "best day", days },
  { "journey.channel", "channel", channels },
  { "person.circle", "people around me", circles },
  { "person.ring", "how close a person is", rings },
  { "person.energy", "contact with a person", energies },
  { "person.wanted", "contact with a person", wanted },
  { "meeting.state", "meeting", meetings },
  { "moment.tone", "how a time was", tones },
  { "contact.kind", "contact", contact_kinds },
  { "contact.outcome", "contact", contact_outcomes },
  { "contact.face", "how it was", faces },
  { "experience.face", "how it was", faces },
  { "relationship.answered", "who", pair },
  { "trait.kind", "strengths and vulnerability", trait_kinds },
  { "trait.source", "strengths and vulnerability", trait_sources },
  { "trait.stigma", "stigma", stigmas },
  { "place.kind", "place", place_kinds },
  { "place.safe", "place", answers },
  { "place.welcome", "place", answers },
  { "place.talents", "place", answers },
  { "circumstance.kind", "context", circumstances },
  { "journey.phase", "how I am today", phases },
  { "line.phase", "warning signs", line_phases },
  { "sheet.kind", "sheet", sheets },
  { "line.kind", "warning signs", lines },
  { NULL },
};
