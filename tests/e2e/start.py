#!/usr/bin/python3
"""Usage: start.py WAYMARK LANGUAGE

Of two journeys one goes into the archive and is taken out of it again, then the other one is
opened: by keyboard alone."""

import sys

from driver import Program, wait_until

FIRST, NEXT = "Frank", "Õie, Žofie, Наталья"


def begin(program, name):
    program.tab_to(program.find("New journey", "button"))
    program.press("Return")
    program.find("Begin", "button")
    program.write(name)
    program.press("Return")
    program.find("Note a contact")


def show_journeys(program):
    label = program.find("Show my journeys")
    program.tab_to(label)
    program.press("space")
    program.shows(FIRST)
    program.shows(NEXT)


def use_first_of_menu(program):
    """Of the journey that has the focus."""
    program.press("Tab", "space")
    program.find(role="menu item")
    program.press("Return")


def archive(program):
    use_first_of_menu(program)
    program.find("It is in the archive now. Nothing of it is lost.")
    wait_until(lambda: program.root.look(FIRST) is None, "the end of the row")


def take_out(program):
    program.press("ctrl+z")
    program.shows(FIRST)
    use_first_of_menu(program)
    wait_until(lambda: program.root.look(FIRST) is None, "the end of the row")
    words = program.translation.ngettext("%u journey in the archive", "", 1) % 1
    program.tab_to(program.root.find(words, ("button", "label")))
    program.press("space")
    program.find("In the archive")
    program.shows(FIRST)
    use_first_of_menu(program)
    program.find("It is among my journeys again.")
    program.shows(NEXT)


def open_next(program):
    program.press("Down", "Return")
    program.find("Note a contact")
    program.shows(NEXT)


def main():
    waymark, language = sys.argv[1:]
    for name in (FIRST, NEXT):
        with Program(waymark, language=language) as program:
            begin(program, name)
    with Program(waymark, language=language) as program:
        show_journeys(program)
        archive(program)
        take_out(program)
        open_next(program)


main()
