#include "store/step-line.h"

#include "model/activity.h"
#include "model/fold.h"
#include "store/promises.h"

/* A comma within a number parts nothing: "5,50". */
#define BREAK "\\s*[,;](?!\\d)\\s*"

/* Up to three words, each with a capital letter. */
#define NAME "^\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2}$"

/* Folded. What the screen calls the person is understood besides. */
static const char *const me[] = { "me",  "i",    "myself", "mina", "ma",   "ise", "ja",
                                  "sam", "sama", "я",      "сам",  "сама", NULL };

/* Where in the line who and when stand; 0: nowhere. */
typedef struct
{
  guint who;
  guint when;
} Places;

static gboolean
is_called (WayStore *store, const WayDoer *doer, const char *folded)
{
  WayRecord *journey = way_store_get_journey (store);
  g_autofree char *name = way_fold (way_doer_get_name (doer, store));
  g_autofree char *own = way_fold (way_record_get_text (journey, "name"));

  return g_str_equal (folded, name) ||
         (g_str_equal (doer->who, "person") && g_str_equal (folded, own));
}

static gboolean
begins_so (WayStore *store, const WayDoer *doer, const char *folded)
{
  g_autofree char *name = way_fold (way_doer_get_name (doer, store));

  name[strcspn (name, " ,")] = '\0';
  return g_str_equal (folded, name);
}

typedef gboolean (*DoerTest) (WayStore *store, const WayDoer *doer, const char *folded);

/* Returns (borrowed, nullable) the only one of DOERS who passes TEST. */
static const WayDoer *
find_only (WayStore *store, GPtrArray *doers, DoerTest test, const char *folded)
{
  const WayDoer *found = NULL;

  for (guint i = 0; i < doers->len; i++)
    {
      const WayDoer *doer = g_ptr_array_index (doers, i);

      if (!test (store, doer, folded))
        continue;
      if (found != NULL)
        return NULL;
      found = doer;
    }

  return found;
}

/* Returns (transfer full, nullable) whom we know by NAME, or by the first word of it: two of the
 * same name are not told apart. */
static WayDoer *
find_doer (WayStore *store, const char *name)
{
  g_autoptr (GPtrArray) doers = way_doers_to_choose (store);
  g_autofree char *folded = way_fold (name);
  const WayDoer *doer = find_only (store, doers, is_called, folded);

  if (doer == NULL)
    doer = find_only (store, doers, begins_so, folded);
  if (doer == NULL && g_strv_contains (me, folded))
    doer = g_ptr_array_index (doers, 0);
  return doer != NULL ? way_doer_new_copy (doer) : NULL;
}

static gboolean
read_when (WayStepLine *self, const char *piece)
{
  if (self->when == NULL)
    {
      self->when = way_when_read (piece);
      return self->when != NULL;
    }

  return FALSE;
}

static gboolean
read_who (WayStepLine *self, WayStore *store, const char *piece)
{
  if (self->doer != NULL)
    return FALSE;

  self->doer = find_doer (store, piece);
  if (self->doer == NULL && g_regex_match_simple (NAME, piece, 0, 0))
    {
      self->doer = way_doer_new_named (store, piece);
      self->is_new = TRUE;
    }
  return self->doer != NULL;
}

/* Reads from the end, as far as it is plain. The first piece is what. */
static Places
read_end (WayStepLine *self, WayStore *store, char **pieces)
{
  Places places = { 0 };

  for (guint i = g_strv_length (pieces); i-- > 1;)
    {
      if (*pieces[i] == '\0')
        continue;
      if (read_when (self, pieces[i]))
        places.when = i;
      else if (read_who (self, store, pieces[i]))
        places.who = i;
      else
        break;
    }

  return places;
}

/* What was found and is not wanted stays where it was. */
static void
leave_out (WayStepLine *self, WayStepLineParts parts, Places *places)
{
  if (!(parts & WAY_STEP_LINE_WHEN))
    {
      g_clear_pointer (&self->when, way_when_free);
      places->when = 0;
    }
  if (!(parts & (self->is_new ? WAY_STEP_LINE_NAME : WAY_STEP_LINE_WHO)))
    {
      g_clear_pointer (&self->doer, way_doer_free);
      self->is_new = FALSE;
      places->who = 0;
    }
}

static char *
join_words (char **pieces, const Places *places)
{
  g_autoptr (GString) words = g_string_new (pieces[0]);

  for (guint i = 1; pieces[0] != NULL && pieces[i] != NULL; i++)
    if (i != places->who && i != places->when && *pieces[i] != '\0')
      g_string_append_printf (words, ", %s", pieces[i]);

  return g_string_free (g_steal_pointer (&words), FALSE);
}

WayStepLine *
way_step_line_read (WayStore *store, const char *line, WayStepLineParts parts)
{
  WayStepLine *self = g_new0 (WayStepLine, 1);
  g_autofree char *trimmed = g_strstrip (g_strdup (line));
  g_auto (GStrv) pieces = g_regex_split_simple (BREAK, trimmed, 0, 0);
  Places places = read_end (self, store, pieces);

  leave_out (self, parts, &places);
  /* Nothing is tidied up in words that say nothing else. */
  self->words = places.who == 0 && places.when == 0 ? g_steal_pointer (&trimmed)
                                                    : join_words (pieces, &places);
  return self;
}

static WayRecord *
make_draft (const WayStepLine *self)
{
  WayRecord *draft = way_record_new (WAY_TYPE_ACTIVITY);

  way_record_set_text (draft, "words", self->words);
  if (self->when == NULL)
    return draft;

  way_record_set_text (draft, "due", self->when->due);
  way_record_set_text (draft, "due_on", self->when->due_on);
  way_record_set_text (draft, "timing", self->when->timing);
  way_record_set_text (draft, "repeats", self->when->repeats);
  return draft;
}

char *
way_step_line_describe_when (const WayStepLine *self)
{
  g_autoptr (WayRecord) draft = make_draft (self);

  return way_promise_describe_when (draft);
}

gint64
way_step_line_add (
    const WayStepLine *self, WayStore *store, gint64 goal, const WayDoer *doer, GError **error)
{
  g_autoptr (WayRecord) draft = make_draft (self);

  return way_doer_add_draft (self->doer != NULL ? self->doer : doer, store, goal, draft, error);
}

void
way_step_line_free (WayStepLine *self)
{
  g_free (self->words);
  g_clear_pointer (&self->doer, way_doer_free);
  g_clear_pointer (&self->when, way_when_free);
  g_free (self);
}
