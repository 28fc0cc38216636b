#pragma once

#include "chart/network-layout.h"

/* What tests of the map of people begin with. */

#define N_MANY 25

/* Long names, as people have them. */
static const char *const long_names[] = {
  "Александра Константиновна",
  "Нора",
  "Ребята на кухне",
  "Продавец из магазина гитар",
  "Мой двоюродный брат",
  "Доктор Вознесенский",
  "Константин-Максимилиан",
  "Соседка с верхнего этажа",
  "Тигр",
  "Людмила Преображенская",
};

static const WayNetworkWords russian_words = {
  "Я",
  "Пока без места",
  { "Семья", "Друзья", "Соседи", "Работа или учёба", "Свободное время", "Специалисты",
    "Домашние животные", "В интернете" },
};

/* Fills PERSONS: everybody in the cell FIRST, or all around where that is open. */
static inline void
fill_persons (WayNetworkPerson *persons, guint n, WayNetworkCell first)
{
  for (guint i = 0; i < n; i++)
    {
      const WayNetworkCell around = { (int) (i * 3 % WAY_NETWORK_CIRCLES),
                                      (int) (i / 2 % WAY_NETWORK_RINGS) };

      persons[i] = (WayNetworkPerson){
        .name = (char *) long_names[i % G_N_ELEMENTS (long_names)],
        .cell = first.circle != WAY_NETWORK_OPEN ? first : around,
        .energy = (WayNetworkEnergy) (i % 5),
        .wanted = (WayNetworkWanted) (i % 4),
      };
    }
}

static inline WayNetworkLayout *
lay_out (const WayNetworkPerson *persons, guint n, double width, double height)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  WayNetworkLayout *layout =
      way_network_layout_new (persons, n, &russian_words, width, height, context);

  g_object_unref (context);
  return layout;
}
