#include "model/moment-line.h"

#include "model/record.h"

static const struct
{
  const char *line;
  gint64 year, age;
  const char *told;
} lines[] = {
  { "1998 Moved to the lake", 1998, WAY_NONE, "Moved to the lake" },
  { "In 1998: moved to the lake", 1998, WAY_NONE, "moved to the lake" },
  { "1998. aastal kolisime järve äärde", 1998, WAY_NONE, "kolisime järve äärde" },
  { "aastal 1998 kolisime järve äärde", 1998, WAY_NONE, "kolisime järve äärde" },
  { "V roce 1998 stěhování k jezeru", 1998, WAY_NONE, "stěhování k jezeru" },
  { "roku 1998 stěhování k jezeru", 1998, WAY_NONE, "stěhování k jezeru" },
  { "В 1998 году переезд на озеро", 1998, WAY_NONE, "переезд на озеро" },
  { "1998 г. — переезд на озеро", 1998, WAY_NONE, "переезд на озеро" },
  { "at 12 we moved", WAY_NONE, 12, "we moved" },
  { "Aged 12, we moved", WAY_NONE, 12, "we moved" },
  { "At the age of 12 we moved", WAY_NONE, 12, "we moved" },
  { "12 years old: a new school", WAY_NONE, 12, "a new school" },
  { "12-aastaselt uude kooli", WAY_NONE, 12, "uude kooli" },
  { "Kui olin 12, kolisime", WAY_NONE, 12, "kolisime" },
  { "Ve 12 letech nová škola", WAY_NONE, 12, "nová škola" },
  { "Když mi bylo 12 let, stěhovali jsme se", WAY_NONE, 12, "stěhovali jsme se" },
  { "В 12 лет новая школа", WAY_NONE, 12, "новая школа" },
  { "Мне было 12 лет: новая школа", WAY_NONE, 12, "новая школа" },
};

static void
test_a_plain_year_or_age_is_taken_out (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      gint64 year, age;
      g_autofree char *told = way_moment_line_read (lines[i].line, &year, &age);

      g_assert_cmpstr (told, ==, lines[i].told);
      g_assert_cmpint (year, ==, lines[i].year);
      g_assert_cmpint (age, ==, lines[i].age);
    }
}

static void
test_what_is_not_plain_stays_words (void)
{
  const char *const plain_words[] = {
    "We moved to the lake",
    "1998",
    "1998-2001 by the lake",
    "1998 – 2001 by the lake",
    "1998/99 by the lake",
    "about 1998 we moved",
    "9000 steps to the lake",
    "2150 Moved to the lake",
    "12 years by the lake",
    "12 let u babičky",
    "12 лет у бабушки",
    "at 12:30 the bell rang",
    "at 12 o'clock the bell rang",
    "v 12 hodin zvonek",
    "в 12 часов звонок",
    "at 200 we laughed",
  };

  for (guint i = 0; i < G_N_ELEMENTS (plain_words); i++)
    {
      gint64 year, age;
      g_autofree char *told = way_moment_line_read (plain_words[i], &year, &age);

      g_assert_cmpstr (told, ==, plain_words[i]);
      g_assert_cmpint (year, ==, WAY_NONE);
      g_assert_cmpint (age, ==, WAY_NONE);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("WAY_TODAY", "2026-11-22", TRUE);

  g_test_add_func ("/moment-line/a-plain-year-or-age-is-taken-out",
                   test_a_plain_year_or_age_is_taken_out);
  g_test_add_func ("/moment-line/what-is-not-plain-stays-words",
                   test_what_is_not_plain_stays_words);

  return g_test_run ();
}
