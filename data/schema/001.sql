-- One journey: one person's whole history, in one file.
--
-- Every table has a random 52-bit id; order comes from dates and positions. A free text X has a
-- companion X_by that says whose words it is: person, worker, close (someone close) or both.
-- Built-in names (domains, kinds, …) are keys, translated when shown. Dates are 'YYYY-MM-DD',
-- times 'HH:MM', as the clock on the wall shows them. NULL is "left open", which is not zero.
-- Nothing is compulsory but a name for the person, and a text in the thing that is saved.

-- Stage 1, Connecting

CREATE TABLE journey ( -- exactly one row; its id is the journey's identity in copies and backups
  id                  INTEGER PRIMARY KEY,
  name                TEXT NOT NULL CHECK (name <> ''), -- that the person wants to be called
  worker              TEXT,                             -- name of the worker
  language            TEXT CHECK (language IN ('en', 'et', 'cs', 'ru')),
  paper_language      TEXT CHECK (paper_language IN ('en', 'et', 'cs', 'ru')),
  created_on          TEXT NOT NULL DEFAULT (date ('now', 'localtime')) CHECK (created_on IS date (created_on, '+0 days')),
  met_on              TEXT CHECK (met_on IS date (met_on, '+0 days')),
  met                 TEXT, -- how we met
  met_by              TEXT NOT NULL DEFAULT 'both' CHECK (met_by IN ('person', 'worker', 'close', 'both')),
  communication       TEXT, -- what helps in communication
  communication_by    TEXT NOT NULL DEFAULT 'person' CHECK (communication_by IN ('person', 'worker', 'close', 'both')),
  reads_little        INTEGER NOT NULL DEFAULT 0 CHECK (reads_little IN (0, 1)),
  large_print         INTEGER NOT NULL DEFAULT 0 CHECK (large_print IN (0, 1)),
  hears_little        INTEGER NOT NULL DEFAULT 0 CHECK (hears_little IN (0, 1)),
  interpreter         INTEGER NOT NULL DEFAULT 0 CHECK (interpreter IN (0, 1)),
  customs             TEXT, -- to respect
  customs_by          TEXT NOT NULL DEFAULT 'person' CHECK (customs_by IN ('person', 'worker', 'close', 'both')),
  matters             TEXT, -- what matters to me in how we work together
  matters_by          TEXT NOT NULL DEFAULT 'person' CHECK (matters_by IN ('person', 'worker', 'close', 'both')),
  expect              TEXT, -- what you can expect of me
  expect_by           TEXT NOT NULL DEFAULT 'worker' CHECK (expect_by IN ('person', 'worker', 'close', 'both')),
  please_not          TEXT, -- please don't
  please_not_by       TEXT NOT NULL DEFAULT 'person' CHECK (please_not_by IN ('person', 'worker', 'close', 'both')),
  best_day            TEXT CHECK (best_day IN ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'any')),
  best_time           TEXT, -- in words
  channel             TEXT CHECK (channel IN ('visit', 'phone', 'message', 'letter', 'email', 'outside')),
  reach               TEXT, -- how to ring, knock or write
  reach_by            TEXT NOT NULL DEFAULT 'person' CHECK (reach_by IN ('person', 'worker', 'close', 'both')),
  unreachable         TEXT, -- whom to call when you can't reach me
  unreachable_by      TEXT NOT NULL DEFAULT 'person' CHECK (unreachable_by IN ('person', 'worker', 'close', 'both')),
  missed              TEXT, -- what we do after several missed contacts
  missed_by           TEXT NOT NULL DEFAULT 'both' CHECK (missed_by IN ('person', 'worker', 'close', 'both')),
  missed_tries        INTEGER CHECK (missed_tries > 0), -- after how many tries that applies
  know                TEXT, -- what you should know about me
  know_by             TEXT NOT NULL DEFAULT 'person' CHECK (know_by IN ('person', 'worker', 'close', 'both')),
  phase               TEXT CHECK (phase IN ('well', 'harder', 'crisis')), -- today's warning-sign phase
  person_wants_view   INTEGER NOT NULL DEFAULT 0 CHECK (person_wants_view IN (0, 1)), -- the worker's view is shown
  worker_wants_view   INTEGER NOT NULL DEFAULT 0 CHECK (worker_wants_view IN (0, 1)), -- only if both want it
  mirror              INTEGER NOT NULL DEFAULT 0 CHECK (mirror IN (0, 1)) -- the worker's mirror is on
) STRICT;

CREATE TABLE person ( -- around me
  id           INTEGER PRIMARY KEY,
  name         TEXT NOT NULL CHECK (name <> ''),
  relation     TEXT,
  circle       TEXT CHECK (circle IN ('family', 'friends', 'neighbours', 'work', 'leisure', 'professionals', 'pets', 'online')),
  ring         INTEGER CHECK (ring BETWEEN 1 AND 3), -- closeness, 1 is closest
  often        TEXT, -- how often, in words
  energy       TEXT CHECK (energy IN ('gives', 'receives', 'both', 'costs')),
  practical    INTEGER NOT NULL DEFAULT 0 CHECK (practical IN (0, 1)), -- support
  emotional    INTEGER NOT NULL DEFAULT 0 CHECK (emotional IN (0, 1)),
  wanted       TEXT CHECK (wanted IN ('more', 'same', 'less')), -- contact
  phone        TEXT,
  note         TEXT,
  note_by      TEXT NOT NULL DEFAULT 'person' CHECK (note_by IN ('person', 'worker', 'close', 'both')),
  may_know     INTEGER NOT NULL DEFAULT 0 CHECK (may_know IN (0, 1)), -- consents
  may_contact  INTEGER NOT NULL DEFAULT 0 CHECK (may_contact IN (0, 1)),
  may_print    INTEGER NOT NULL DEFAULT 0 CHECK (may_print IN (0, 1)),
  position     INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE meeting (
  id           INTEGER PRIMARY KEY,
  planned_on   TEXT NOT NULL CHECK (planned_on IS date (planned_on, '+0 days')),
  planned_at   TEXT CHECK (planned_at IS strftime ('%H:%M', planned_at)),
  place        TEXT,
  present      TEXT, -- who is there
  state        TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'held', 'missed')),
  started_at   TEXT CHECK (started_at IS strftime ('%H:%M', started_at)),
  ended_at     TEXT CHECK (ended_at IS strftime ('%H:%M', ended_at))
) STRICT;

CREATE TABLE topic ( -- of a meeting; three at most are offered
  id        INTEGER PRIMARY KEY,
  meeting   INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  words     TEXT NOT NULL CHECK (words <> ''),
  words_by  TEXT NOT NULL DEFAULT 'person' CHECK (words_by IN ('person', 'worker', 'close', 'both')),
  position  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX topic_meeting ON topic (meeting);

CREATE TABLE contact ( -- a missed contact is work, and counts like a visit
  id           INTEGER PRIMARY KEY,
  happened_on  TEXT NOT NULL CHECK (happened_on IS date (happened_on, '+0 days')),
  happened_at  TEXT CHECK (happened_at IS strftime ('%H:%M', happened_at)),
  planned      INTEGER NOT NULL DEFAULT 1 CHECK (planned IN (0, 1)),
  kind         TEXT NOT NULL CHECK (kind IN ('visit', 'door', 'letter', 'phone', 'message', 'outside', 'others')),
  outcome      TEXT CHECK (outcome IN ('long', 'short', 'door', 'closed', 'silent', 'note')),
  minutes      INTEGER CHECK (minutes >= 0),
  did          TEXT, -- what we did
  did_by       TEXT NOT NULL DEFAULT 'worker' CHECK (did_by IN ('person', 'worker', 'close', 'both')),
  felt         TEXT, -- how it was for the person
  felt_by      TEXT NOT NULL DEFAULT 'person' CHECK (felt_by IN ('person', 'worker', 'close', 'both')),
  face         TEXT CHECK (face IN ('good', 'so', 'hard')),
  next_on      TEXT CHECK (next_on IS date (next_on, '+0 days')), -- next try
  next_at      TEXT CHECK (next_at IS strftime ('%H:%M', next_at)),
  meeting      INTEGER REFERENCES meeting (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX contact_meeting ON contact (meeting);

CREATE TABLE relationship ( -- how are we doing: each of the two answers, never averaged
  id        INTEGER PRIMARY KEY,
  asked_on  TEXT NOT NULL CHECK (asked_on IS date (asked_on, '+0 days')),
  answered  TEXT NOT NULL DEFAULT 'person' CHECK (answered IN ('person', 'worker')), -- by whom
  trust     INTEGER CHECK (trust BETWEEN 0 AND 10),
  heard     INTEGER CHECK (heard BETWEEN 0 AND 10),
  say       INTEGER CHECK (say BETWEEN 0 AND 10), -- equal say
  words     TEXT,
  words_by  TEXT NOT NULL DEFAULT 'person' CHECK (words_by IN ('person', 'worker', 'close', 'both'))
) STRICT;

CREATE TABLE note ( -- the worker's own, never printed
  id          INTEGER PRIMARY KEY,
  written_on  TEXT NOT NULL CHECK (written_on IS date (written_on, '+0 days')),
  words       TEXT NOT NULL CHECK (words <> ''),
  words_by    TEXT NOT NULL DEFAULT 'worker' CHECK (words_by IN ('person', 'worker', 'close', 'both'))
) STRICT;

-- Stage 2, Understanding

CREATE TABLE domain ( -- of life; hiding one keeps its past, and one with a past can't be deleted
  id        INTEGER PRIMARY KEY,
  key       TEXT UNIQUE CHECK (key <> ''), -- built-in name, or NULL
  name      TEXT CHECK (name <> ''),       -- own name, also for a built-in one
  section   TEXT NOT NULL DEFAULT 'personal' CHECK (section IN ('life', 'personal')),
  icon      TEXT,
  shown     INTEGER NOT NULL DEFAULT 1 CHECK (shown IN (0, 1)),
  position  INTEGER NOT NULL DEFAULT 0,
  CHECK (key IS NOT NULL OR name IS NOT NULL)
) STRICT;

CREATE TABLE profile ( -- of quality of life; scoring again makes a new one
  id        INTEGER PRIMARY KEY,
  made_on   TEXT NOT NULL CHECK (made_on IS date (made_on, '+0 days')),
  life      INTEGER CHECK (life BETWEEN 0 AND 10), -- as a whole
  words     TEXT, -- what I make of it
  words_by  TEXT NOT NULL DEFAULT 'person' CHECK (words_by IN ('person', 'worker', 'close', 'both')),
  position  INTEGER NOT NULL DEFAULT 0 -- tells two of one day apart
) STRICT;

CREATE TABLE score ( -- of a domain in a profile; NULL: not scored
  id            INTEGER PRIMARY KEY,
  profile       INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
  domain        INTEGER NOT NULL REFERENCES domain (id) ON DELETE RESTRICT,
  score         INTEGER CHECK (score BETWEEN 0 AND 10),
  wished        INTEGER CHECK (wished BETWEEN 0 AND 10),
  worker_score  INTEGER CHECK (worker_score BETWEEN 0 AND 10),
  good          TEXT, -- about it
  good_by       TEXT NOT NULL DEFAULT 'person' CHECK (good_by IN ('person', 'worker', 'close', 'both')),
  higher        TEXT, -- what would make it one higher
  higher_by     TEXT NOT NULL DEFAULT 'person' CHECK (higher_by IN ('person', 'worker', 'close', 'both')),
  talk          INTEGER NOT NULL DEFAULT 0 CHECK (talk IN (0, 1)), -- I want to talk about this
  UNIQUE (profile, domain)
) STRICT;
CREATE INDEX score_domain ON score (domain);

CREATE TABLE portrait ( -- the personal profile: one per domain
  id         INTEGER PRIMARY KEY,
  domain     INTEGER NOT NULL UNIQUE REFERENCES domain (id) ON DELETE RESTRICT,
  now        TEXT, -- now, and my strengths
  now_by     TEXT NOT NULL DEFAULT 'person' CHECK (now_by IN ('person', 'worker', 'close', 'both')),
  wish       TEXT,
  wish_by    TEXT NOT NULL DEFAULT 'person' CHECK (wish_by IN ('person', 'worker', 'close', 'both')),
  helped     TEXT, -- what worked before, and who or what helped
  helped_by  TEXT NOT NULL DEFAULT 'person' CHECK (helped_by IN ('person', 'worker', 'close', 'both'))
) STRICT;

CREATE TABLE priority (
  id        INTEGER PRIMARY KEY,
  rank      INTEGER NOT NULL UNIQUE CHECK (rank BETWEEN 1 AND 3),
  words     TEXT NOT NULL CHECK (words <> ''),
  words_by  TEXT NOT NULL DEFAULT 'person' CHECK (words_by IN ('person', 'worker', 'close', 'both')),
  domain    INTEGER REFERENCES domain (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE moment ( -- of the life story
  id          INTEGER PRIMARY KEY,
  year        INTEGER CHECK (year BETWEEN 1850 AND 2200),
  age         INTEGER CHECK (age BETWEEN 0 AND 130),
  words       TEXT NOT NULL CHECK (words <> ''),
  words_by    TEXT NOT NULL DEFAULT 'person' CHECK (words_by IN ('person', 'worker', 'close', 'both')),
  meaning     TEXT, -- what it meant to me
  meaning_by  TEXT NOT NULL DEFAULT 'person' CHECK (meaning_by IN ('person', 'worker', 'close', 'both')),
  tone        INTEGER CHECK (tone BETWEEN -2 AND 2), -- hard to good
  position    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE trait ( -- a strength or a vulnerability
  id        INTEGER PRIMARY KEY,
  kind      TEXT NOT NULL CHECK (kind IN ('strength', 'vulnerability')),
  source    TEXT NOT NULL DEFAULT 'person' CHECK (source IN ('person', 'surroundings')),
  stigma    TEXT CHECK (stigma IN ('others', 'self')),
  words     TEXT NOT NULL CHECK (words <> ''),
  words_by  TEXT NOT NULL DEFAULT 'person' CHECK (words_by IN ('person', 'worker', 'close', 'both')),
  helps     TEXT,
  helps_by  TEXT NOT NULL DEFAULT 'person' CHECK (helps_by IN ('person', 'worker', 'close', 'both')),
  worse     TEXT, -- what makes it worse
  worse_by  TEXT NOT NULL DEFAULT 'person' CHECK (worse_by IN ('person', 'worker', 'close', 'both')),
  answer    INTEGER REFERENCES trait (id) ON DELETE SET NULL, -- the strength that answers it
  marked    INTEGER NOT NULL DEFAULT 0 CHECK (marked IN (0, 1)), -- comes back in Doing
  position  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX trait_answer ON trait (answer);

CREATE TABLE element ( -- of recovery: how important now
  id          INTEGER PRIMARY KEY,
  key         TEXT NOT NULL UNIQUE CHECK (key IN ('compassion', 'hope', 'story', 'talents', 'vulnerability', 'autonomy', 'belonging', 'roles', 'environments', 'resources')),
  importance  TEXT CHECK (importance IN ('little', 'quite', 'very')),
  note        TEXT,
  note_by     TEXT NOT NULL DEFAULT 'person' CHECK (note_by IN ('person', 'worker', 'close', 'both'))
) STRICT;

CREATE TABLE place (
  id        INTEGER PRIMARY KEY,
  name      TEXT NOT NULL CHECK (name <> ''),
  kind      TEXT CHECK (kind IN ('live', 'work', 'learn', 'leisure', 'online')),
  safe      TEXT CHECK (safe IN ('yes', 'partly', 'no')),
  welcome   TEXT CHECK (welcome IN ('yes', 'partly', 'no')),
  talents   TEXT CHECK (talents IN ('yes', 'partly', 'no')), -- can use them there
  helps     TEXT, -- what would help
  helps_by  TEXT NOT NULL DEFAULT 'person' CHECK (helps_by IN ('person', 'worker', 'close', 'both')),
  position  INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE circumstance ( -- context
  id        INTEGER PRIMARY KEY,
  kind      TEXT NOT NULL CHECK (kind IN ('resource', 'duty', 'service')),
  words     TEXT NOT NULL CHECK (words <> ''),
  words_by  TEXT NOT NULL DEFAULT 'both' CHECK (words_by IN ('person', 'worker', 'close', 'both')),
  until_on  TEXT CHECK (until_on IS date (until_on, '+0 days')),
  position  INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE sheet ( -- when it gets harder: the early-warning-signs plan, the crisis card
  id        INTEGER PRIMARY KEY,
  kind      TEXT NOT NULL CHECK (kind IN ('signs', 'crisis')),
  made_on   TEXT NOT NULL CHECK (made_on IS date (made_on, '+0 days')),
  renew_on  TEXT CHECK (renew_on IS date (renew_on, '+0 days'))
) STRICT;

CREATE TABLE line ( -- of a sheet
  id        INTEGER PRIMARY KEY,
  sheet     INTEGER NOT NULL REFERENCES sheet (id) ON DELETE CASCADE,
  phase     TEXT CHECK (phase IN ('well', 'harder', 'crisis')),
  kind      TEXT NOT NULL CHECK (kind IN ('sign', 'me', 'others', 'worker', 'trigger', 'helps', 'useless', 'call', 'avoid', 'medication', 'medical', 'agreement', 'look_after')),
  words     TEXT NOT NULL CHECK (words <> ''),
  words_by  TEXT NOT NULL DEFAULT 'person' CHECK (words_by IN ('person', 'worker', 'close', 'both')),
  person    INTEGER REFERENCES person (id) ON DELETE SET NULL,
  position  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX line_sheet ON line (sheet);
CREATE INDEX line_person ON line (person);

-- Stage 3, Goals

CREATE TABLE wish (
  id          INTEGER PRIMARY KEY,
  words       TEXT NOT NULL CHECK (words <> ''), -- verbatim
  words_by    TEXT NOT NULL DEFAULT 'person' CHECK (words_by IN ('person', 'worker', 'close', 'both')),
  said_on     TEXT NOT NULL DEFAULT (date ('now', 'localtime')) CHECK (said_on IS date (said_on, '+0 days')),
  domain      INTEGER REFERENCES domain (id) ON DELETE SET NULL,
  why         TEXT, -- it matters
  why_by      TEXT NOT NULL DEFAULT 'person' CHECK (why_by IN ('person', 'worker', 'close', 'both')),
  passionate  INTEGER NOT NULL DEFAULT 0 CHECK (passionate IN (0, 1)), -- the eyes light up
  state       TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'goal', 'resting')),
  position    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX wish_domain ON wish (domain);

CREATE TABLE goal (
  id             INTEGER PRIMARY KEY,
  words          TEXT NOT NULL CHECK (words <> ''), -- in the first person
  words_by       TEXT NOT NULL DEFAULT 'person' CHECK (words_by IN ('person', 'worker', 'close', 'both')),
  wish           INTEGER REFERENCES wish (id) ON DELETE SET NULL,
  owner          TEXT NOT NULL DEFAULT 'personal' CHECK (owner IN ('personal', 'support')),
  kind           TEXT CHECK (kind IN ('exploring', 'choosing', 'obtaining', 'retaining')),
  ensuring       INTEGER NOT NULL DEFAULT 0 CHECK (ensuring IN (0, 1)), -- focus: one, both or open
  strengthening  INTEGER NOT NULL DEFAULT 0 CHECK (strengthening IN (0, 1)),
  area           TEXT CHECK (area IN ('development', 'vulnerability', 'surroundings')), -- of support
  why            TEXT, -- it matters
  why_by         TEXT NOT NULL DEFAULT 'person' CHECK (why_by IN ('person', 'worker', 'close', 'both')),
  importance     INTEGER CHECK (importance BETWEEN 0 AND 10),
  confidence     INTEGER CHECK (confidence BETWEEN 0 AND 10),
  created_on     TEXT NOT NULL DEFAULT (date ('now', 'localtime')) CHECK (created_on IS date (created_on, '+0 days')),
  review_on      TEXT CHECK (review_on IS date (review_on, '+0 days')), -- look back
  state          TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'working', 'resting', 'reached', 'changed', 'dropped')),
  reason         TEXT, -- a support goal: why there is no personal one yet
  reason_by      TEXT NOT NULL DEFAULT 'worker' CHECK (reason_by IN ('person', 'worker', 'close', 'both')),
  fit            TEXT, -- a support goal: how it fits the person's recovery and needs
  fit_by         TEXT NOT NULL DEFAULT 'worker' CHECK (fit_by IN ('person', 'worker', 'close', 'both')),
  talked_on      TEXT CHECK (talked_on IS date (talked_on, '+0 days')), -- with the person
  position       INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX goal_wish ON goal (wish);

CREATE TABLE former ( -- what a goal was before a change of it
  id          INTEGER PRIMARY KEY,
  goal        INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  changed_on  TEXT NOT NULL CHECK (changed_on IS date (changed_on, '+0 days')),
  field       TEXT NOT NULL CHECK (field IN ('words', 'owner', 'kind', 'state')),
  was         TEXT,
  was_by      TEXT NOT NULL DEFAULT 'person' CHECK (was_by IN ('person', 'worker', 'close', 'both')),
  position    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX former_goal ON former (goal);

-- Stage 4, Plan

CREATE TABLE option ( -- a way to a goal
  id          INTEGER PRIMARY KEY,
  goal        INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  words       TEXT NOT NULL CHECK (words <> ''),
  words_by    TEXT NOT NULL DEFAULT 'person' CHECK (words_by IN ('person', 'worker', 'close', 'both')),
  helpers     TEXT, -- who could help
  helpers_by  TEXT NOT NULL DEFAULT 'person' CHECK (helpers_by IN ('person', 'worker', 'close', 'both')),
  not_now     INTEGER NOT NULL DEFAULT 0 CHECK (not_now IN (0, 1)), -- shown in translated words, and last
  position    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX option_goal ON option (goal);
CREATE UNIQUE INDEX option_not_now ON option (goal) WHERE not_now;

CREATE TABLE argument ( -- for or against an option
  id             INTEGER PRIMARY KEY,
  option         INTEGER NOT NULL REFERENCES option (id) ON DELETE CASCADE,
  side           TEXT NOT NULL CHECK (side IN ('for', 'against')),
  words          TEXT NOT NULL CHECK (words <> ''),
  words_by       TEXT NOT NULL DEFAULT 'person' CHECK (words_by IN ('person', 'worker', 'close', 'both')),
  weight         INTEGER CHECK (weight BETWEEN 1 AND 3),        -- that the person gives
  worker_weight  INTEGER CHECK (worker_weight BETWEEN 1 AND 3), -- that the worker gives
  position       INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX argument_option ON argument (option);

CREATE TABLE help ( -- a strength that an option uses, or a person who could help with it
  id      INTEGER PRIMARY KEY,
  option  INTEGER NOT NULL REFERENCES option (id) ON DELETE CASCADE,
  trait   INTEGER REFERENCES trait (id) ON DELETE CASCADE,
  person  INTEGER REFERENCES person (id) ON DELETE CASCADE,
  CHECK ((trait IS NULL) <> (person IS NULL))
) STRICT;
CREATE INDEX help_option ON help (option);
CREATE INDEX help_trait ON help (trait);
CREATE INDEX help_person ON help (person);

CREATE TABLE choice ( -- of an option; the one with the highest position holds, the earlier are kept
  id         INTEGER PRIMARY KEY,
  goal       INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  option     INTEGER NOT NULL REFERENCES option (id) ON DELETE CASCADE,
  chosen_on  TEXT NOT NULL CHECK (chosen_on IS date (chosen_on, '+0 days')),
  why        TEXT,
  why_by     TEXT NOT NULL DEFAULT 'person' CHECK (why_by IN ('person', 'worker', 'close', 'both')),
  position   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX choice_goal ON choice (goal);
CREATE INDEX choice_option ON choice (option);

CREATE TABLE activity ( -- a step; also a promise
  id           INTEGER PRIMARY KEY,
  goal         INTEGER REFERENCES goal (id) ON DELETE CASCADE,
  words        TEXT NOT NULL CHECK (words <> ''),
  words_by     TEXT NOT NULL DEFAULT 'both' CHECK (words_by IN ('person', 'worker', 'close', 'both')),
  who          TEXT NOT NULL DEFAULT 'person' CHECK (who IN ('person', 'worker', 'other', 'service', 'nobody')),
  person       INTEGER REFERENCES person (id) ON DELETE SET NULL, -- where who is other or service
  who_name     TEXT,                                              -- or a name in words
  due          TEXT CHECK (due IN ('on', 'by')),
  due_on       TEXT CHECK (due_on IS date (due_on, '+0 days')),
  timing       TEXT, -- when or how often, in words
  place        TEXT,
  focus        TEXT CHECK (focus IN ('ensuring', 'strengthening')),
  needs        TEXT, -- what is needed
  needs_by     TEXT NOT NULL DEFAULT 'both' CHECK (needs_by IN ('person', 'worker', 'close', 'both')),
  smallest     INTEGER NOT NULL DEFAULT 0 CHECK (smallest IN (0, 1)), -- step forward
  repeats      TEXT CHECK (repeats IN ('daily', 'weekly', 'fortnightly', 'monthly')),
  promised_on  TEXT NOT NULL DEFAULT (date ('now', 'localtime')) CHECK (promised_on IS date (promised_on, '+0 days')),
  state        TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'partly', 'not', 'changed')),
  position     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX activity_goal ON activity (goal);
CREATE INDEX activity_person ON activity (person);

CREATE TABLE agreement (
  id            INTEGER PRIMARY KEY,
  plan          TEXT NOT NULL DEFAULT 'recovery' CHECK (plan IN ('recovery', 'support')),
  made_on       TEXT NOT NULL CHECK (made_on IS date (made_on, '+0 days')),
  person_name   TEXT,
  worker_name   TEXT,
  agrees        INTEGER CHECK (agrees IN (0, 1)),
  otherwise     TEXT, -- I see it differently: …
  otherwise_by  TEXT NOT NULL DEFAULT 'person' CHECK (otherwise_by IN ('person', 'worker', 'close', 'both'))
) STRICT;

-- Stage 5, Doing

CREATE TABLE experience ( -- with an activity; can become a strength
  id            INTEGER PRIMARY KEY,
  activity      INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
  happened_on   TEXT NOT NULL CHECK (happened_on IS date (happened_on, '+0 days')),
  outcome       TEXT NOT NULL CHECK (outcome IN ('done', 'partly', 'not', 'changed')),
  words         TEXT, -- how it went
  words_by      TEXT NOT NULL DEFAULT 'person' CHECK (words_by IN ('person', 'worker', 'close', 'both')),
  face          TEXT CHECK (face IN ('good', 'so', 'hard')),
  helped        TEXT,
  helped_by     TEXT NOT NULL DEFAULT 'person' CHECK (helped_by IN ('person', 'worker', 'close', 'both')),
  hindered      TEXT, -- what got in the way
  hindered_by   TEXT NOT NULL DEFAULT 'person' CHECK (hindered_by IN ('person', 'worker', 'close', 'both')),
  trait         INTEGER REFERENCES trait (id) ON DELETE SET NULL, -- the strength it became
  position      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX experience_activity ON experience (activity);
CREATE INDEX experience_trait ON experience (trait);

CREATE TABLE letter ( -- on the ensuring shelf: the pile of paper and its deadlines
  id           INTEGER PRIMARY KEY,
  words        TEXT NOT NULL CHECK (words <> ''),
  words_by     TEXT NOT NULL DEFAULT 'worker' CHECK (words_by IN ('person', 'worker', 'close', 'both')),
  came_on      TEXT CHECK (came_on IS date (came_on, '+0 days')),
  due_on       TEXT CHECK (due_on IS date (due_on, '+0 days')),
  due_at       TEXT CHECK (due_at IS strftime ('%H:%M', due_at)),
  who          TEXT CHECK (who IN ('person', 'worker', 'both', 'other')),
  done_on      TEXT CHECK (done_on IS date (done_on, '+0 days'))
) STRICT;

CREATE TABLE safety ( -- an agreement about it
  id         INTEGER PRIMARY KEY,
  words      TEXT NOT NULL CHECK (words <> ''),
  words_by   TEXT NOT NULL DEFAULT 'both' CHECK (words_by IN ('person', 'worker', 'close', 'both')),
  agreed_on  TEXT NOT NULL CHECK (agreed_on IS date (agreed_on, '+0 days')),
  until_on   TEXT CHECK (until_on IS date (until_on, '+0 days'))
) STRICT;

CREATE TABLE measure ( -- taken for safety against the person's wish
  id         INTEGER PRIMARY KEY,
  taken_on   TEXT NOT NULL CHECK (taken_on IS date (taken_on, '+0 days')),
  words      TEXT NOT NULL CHECK (words <> ''), -- what
  words_by   TEXT NOT NULL DEFAULT 'worker' CHECK (words_by IN ('person', 'worker', 'close', 'both')),
  why        TEXT,
  why_by     TEXT NOT NULL DEFAULT 'worker' CHECK (why_by IN ('person', 'worker', 'close', 'both')),
  told       TEXT, -- how
  told_by    TEXT NOT NULL DEFAULT 'worker' CHECK (told_by IN ('person', 'worker', 'close', 'both')),
  told_on    TEXT CHECK (told_on IS date (told_on, '+0 days')),
  onward     TEXT, -- how we go on together
  onward_by  TEXT NOT NULL DEFAULT 'both' CHECK (onward_by IN ('person', 'worker', 'close', 'both'))
) STRICT;

-- Stage 6, Learning

CREATE TABLE look_back (
  id         INTEGER PRIMARY KEY,
  held_on    TEXT NOT NULL CHECK (held_on IS date (held_on, '+0 days')),
  present    TEXT, -- who was there
  words      TEXT, -- what I make of it
  words_by   TEXT NOT NULL DEFAULT 'person' CHECK (words_by IN ('person', 'worker', 'close', 'both')),
  felt       INTEGER CHECK (felt BETWEEN 0 AND 10), -- the support itself: did it feel right,
  helped     INTEGER CHECK (helped BETWEEN 0 AND 10), -- did it help,
  pace       INTEGER CHECK (pace BETWEEN 0 AND 10), -- was the pace right
  about      TEXT, -- it, in the person's words
  about_by   TEXT NOT NULL DEFAULT 'person' CHECK (about_by IN ('person', 'worker', 'close', 'both')),
  position   INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE review ( -- of a goal in a look-back
  id           INTEGER PRIMARY KEY,
  look_back    INTEGER NOT NULL REFERENCES look_back (id) ON DELETE CASCADE,
  goal         INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  happened     TEXT,
  happened_by  TEXT NOT NULL DEFAULT 'person' CHECK (happened_by IN ('person', 'worker', 'close', 'both')),
  learned      TEXT,
  learned_by   TEXT NOT NULL DEFAULT 'person' CHECK (learned_by IN ('person', 'worker', 'close', 'both')),
  keep         TEXT,
  keep_by      TEXT NOT NULL DEFAULT 'both' CHECK (keep_by IN ('person', 'worker', 'close', 'both')),
  change       TEXT,
  change_by    TEXT NOT NULL DEFAULT 'both' CHECK (change_by IN ('person', 'worker', 'close', 'both')),
  outcome      TEXT CHECK (outcome IN ('worse', 'same', 'hoped', 'better', 'much_better')),
  decision     TEXT CHECK (decision IN ('go_on', 'change_goal', 'change_steps', 'new_goal', 'rest', 'finish')),
  decided_on   TEXT CHECK (decided_on IS date (decided_on, '+0 days')),
  UNIQUE (look_back, goal)
) STRICT;
CREATE INDEX review_goal ON review (goal);

-- Everywhere

CREATE TABLE tag ( -- one thing on one other, each one tap
  id        INTEGER PRIMARY KEY,
  wish      INTEGER REFERENCES wish (id) ON DELETE CASCADE,
  goal      INTEGER REFERENCES goal (id) ON DELETE CASCADE,
  activity  INTEGER REFERENCES activity (id) ON DELETE CASCADE,
  contact   INTEGER REFERENCES contact (id) ON DELETE CASCADE,
  act       TEXT CHECK (act IN ('connecting', 'understanding', 'ensuring', 'strengthening')),
  area      TEXT CHECK (area IN ('development', 'vulnerability', 'surroundings')),
  domain    INTEGER REFERENCES domain (id) ON DELETE CASCADE,
  element   TEXT CHECK (element IN ('compassion', 'hope', 'story', 'talents', 'vulnerability', 'autonomy', 'belonging', 'roles', 'environments', 'resources')),
  CHECK ((wish IS NOT NULL) + (goal IS NOT NULL) + (activity IS NOT NULL) + (contact IS NOT NULL) = 1),
  CHECK ((act IS NOT NULL) + (area IS NOT NULL) + (domain IS NOT NULL) + (element IS NOT NULL) = 1)
) STRICT;
CREATE INDEX tag_wish ON tag (wish);
CREATE INDEX tag_goal ON tag (goal);
CREATE INDEX tag_activity ON tag (activity);
CREATE INDEX tag_contact ON tag (contact);
CREATE INDEX tag_domain ON tag (domain);

CREATE TABLE recipient ( -- of a paper, for whom the person's ticks are remembered
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL CHECK (name <> ''),
  person  INTEGER REFERENCES person (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX recipient_person ON recipient (person);

CREATE TABLE tick ( -- a section of a paper that may, or may not, be seen
  id         INTEGER PRIMARY KEY,
  recipient  INTEGER REFERENCES recipient (id) ON DELETE CASCADE, -- NULL: the person
  paper      TEXT NOT NULL,
  section    TEXT NOT NULL,
  shown      INTEGER NOT NULL DEFAULT 1 CHECK (shown IN (0, 1)),
  UNIQUE (recipient, paper, section)
) STRICT;
