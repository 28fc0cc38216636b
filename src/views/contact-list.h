#pragma once

#include <gtk/gtk.h>

#include "store/store.h"

G_BEGIN_DECLS

/* Contacts as rows, the newest first. Of thousands, rows are made for a few: those at the
 * beginning or around the one that is looked at, and for more of them at a click. */
#define WAY_TYPE_CONTACT_LIST (way_contact_list_get_type ())
G_DECLARE_FINAL_TYPE (WayContactList, way_contact_list, WAY, CONTACT_LIST, GtkBox)

/* Shows CONTACTS of STORE; called once. */
void way_contact_list_set_contacts (WayContactList *self, WayStore *store, GListModel *contacts);

/* Makes rows for the first N, and for no others. */
void way_contact_list_show_first (WayContactList *self, guint n);

/* Returns for how many contacts rows are wanted. */
guint way_contact_list_get_n_rows (WayContactList *self);

/* Opens CONTACT, among those that happened before and after. */
void way_contact_list_open (WayContactList *self, WayRecord *contact);

/* Returns (borrowed, nullable) the contact that is open. */
WayRecord *way_contact_list_get_open (WayContactList *self);

G_END_DECLS
