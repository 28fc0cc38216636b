/* Usage: many-rows FILE
 *
 * Makes a journey of 20,000 rows: a contact a day for half a lifetime, and what was done. */

#include <glib/gstdio.h>

#include "store/database.h"

#define NUMBERS "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number) "

static const char rows[] =
    "INSERT INTO journey (name) VALUES ('Frank');"
    "INSERT INTO goal (id, words, state) " NUMBERS
    "SELECT n, 'I want to get along with number ' || n, iif (n < 5, 'working', 'reached')"
    " FROM number LIMIT 100;"
    "INSERT INTO contact (happened_on, kind, outcome, did) " NUMBERS
    "SELECT date ('2026-11-01', -n || ' days'), iif (n % 3, 'visit', 'phone'),"
    " iif (n % 2, 'long', 'closed'), 'What we did that day, visit number ' || n"
    " FROM number LIMIT 9900;"
    "INSERT INTO activity (goal, words, state, promised_on) " NUMBERS
    "SELECT n % 100 + 1, 'A step on the way, number ' || n, iif (n < 10, 'open', 'done'),"
    " date ('2026-11-01', -n || ' days') FROM number LIMIT 5000;"
    "INSERT INTO experience (activity, happened_on, outcome, words) "
    "SELECT id, promised_on, 'done', 'It went like that: ' || words FROM activity;";

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (sqlite3) db = NULL;

  g_return_val_if_fail (argc == 2, 2);

  g_unlink (argv[1]);
  db = way_database_create (argv[1], &error);
  if (db == NULL || !way_database_exec (db, "BEGIN", &error) ||
      !way_database_exec (db, rows, &error) || !way_database_exec (db, "COMMIT", &error))
    g_error ("%s", error->message);
  return 0;
}
