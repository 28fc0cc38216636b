#pragma once

#include "model/journey.h"

G_BEGIN_DECLS

/* An open journey: its records as live lists, and the only way to change them. Every change is
 * a step that can be undone. "changed" is emitted once per step, when the records have followed
 * it. Properties: can-undo, can-redo, undo-label, redo-label. */
#define WAY_TYPE_STORE (way_store_get_type ())
G_DECLARE_FINAL_TYPE (WayStore, way_store, WAY, STORE, GObject)

/* Opens the journey file PATH. */
WayStore *way_store_open (const char *path, GError **error);

/* Opens a copy in memory of the journey file PATH, which stays as it is. */
WayStore *way_store_open_copy (const char *path, GError **error);

/* Makes a new journey file at PATH (":memory:" for one without a file) with the row JOURNEY, a
 * draft that has a name at least, and the built-in domains and elements. */
WayStore *way_store_create (const char *path, WayRecord *journey, GError **error);

/* Returns the path of the file, or ":memory:". */
const char *way_store_get_path (WayStore *self);

/* Whether PATH leads to that file, by whatever way. */
gboolean way_store_is_at (WayStore *self, const char *path);

/* Returns (borrowed) the one record of the table journey. */
WayRecord *way_store_get_journey (WayStore *self);

/* Returns (borrowed) the live list of all records of TYPE, in no meaningful order: see WayQuery. */
GListModel *way_store_get_list (WayStore *self, GType type);

/* Returns a number that is another one after each step that touched the records of TYPE. */
guint way_store_get_revision (WayStore *self, GType type);

/* Returns (borrowed, nullable) the record of TYPE with that id; NULL for WAY_NONE. */
WayRecord *way_store_find (WayStore *self, GType type, gint64 id);

/* Adds what DRAFT says; what it leaves open gets the default of the schema. Returns the id, or 0.
 */
gint64 way_store_add (WayStore *self, WayRecord *draft, GError **error);
/* VALUE may be WAY_NONE. Nothing happens if COLUMN has that value already. */
gboolean way_store_set_int (
    WayStore *self, WayRecord *record, const char *column, gint64 value, GError **error);
/* VALUE may be NULL. Nothing happens if COLUMN has that value already. */
gboolean way_store_set_text (
    WayStore *self, WayRecord *record, const char *column, const char *value, GError **error);
gboolean way_store_remove (WayStore *self, WayRecord *record, GError **error);

/* What happens between begin and commit or rollback is one step. Steps may nest; the outermost
 * one's LABEL (nullable; translated, "Add goal") is shown with Undo. An edit outside of a step
 * is a step of its own. */
gboolean way_store_begin (WayStore *self, const char *label, GError **error);
gboolean way_store_commit (WayStore *self, GError **error);
void way_store_rollback (WayStore *self);

/* Says in the open step that it is about SUBJECT and nothing else, whatever it edits: steps with
 * the same one that follow each other closely are one, as typing is. */
void way_store_set_subject (WayStore *self, const char *subject);

/* Commits if OK is TRUE, else rolls back; returns whether it was committed. */
gboolean way_store_end (WayStore *self, gboolean ok, GError **error);

/* Take back the last step, and take that back. Nothing happens where there is none. */
gboolean way_store_undo (WayStore *self, GError **error);
gboolean way_store_redo (WayStore *self, GError **error);

/* Forgets undo and redo: what a journey begins with can not be taken back. */
void way_store_forget (WayStore *self);

/* Edits of the same column of the same record that follow each other within WINDOW microseconds
 * (1.5 s unless set) are one step: typing, or a key held down. */
void way_store_set_merge_window (WayStore *self, gint64 window);

G_END_DECLS
